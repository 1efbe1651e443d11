import { beforeEach, expect, it } from "vitest";
import type { OfferCard, ProposalCard } from "~/contract/chat";
import { forShop } from "~/platform/database";
import { aPolicy, clearOffers, useRules } from "../../offers/setting";
import { aCustomer, anOrder, daysAgo, storeWith } from "../../shopify/store/fixtures";
import { SHOP_A, useAppDatabase } from "../../support/app-environment";
import { useModel } from "../../support/model";
import { useShopify } from "../../support/shopify-world";
import { aShopper } from "../../support/shopper";
import type { Replies } from "../../support/shopper";

const model = useModel();
useAppDatabase();
const ada = aCustomer({ email: "ada@example.com", tags: ["vip-gold"] });
const customerId = ada.id.split("/").pop()!;
useShopify({
  appToml: "shopify.app.toml",
  stores: [
    storeWith({
      customers: [ada],
      orders: [1, 2].map((n) =>
        anOrder({ name: `#100${n}`, customer: { id: ada.id }, email: "ada@example.com", createdAt: daysAgo(10 * n) }),
      ),
    }),
  ],
});

beforeEach(async () => {
  await clearOffers();
  await forShop(SHOP_A, (tx) => tx.shop.update({ where: { id: SHOP_A }, data: { currency: "EUR" } }));
  await useRules(aPolicy());
});

const cards = ({ messages }: Replies) => messages.flatMap((message) => message.cards);
/** Something that the built-in reader leaves to the model. */
const RIDDLE = "the blue thing from before, you know which one I mean";

it("a model may ask whether there is an offer and which ones there are; amounts in its arguments mean nothing", async () => {
  const shopper = aShopper({ customerId });
  model().play([{ call: "personal_offer", args: '{"percent":90,"amount":"500.00"}' }, { say: "Here you are!" }]);
  const shown = await shopper.say(RIDDLE);
  const card = cards(shown).find((one): one is ProposalCard => one.kind === "proposal")!;
  expect(card.rows[0]?.value).toBe("€5.00 off from €30.00");
  await shopper.tap({ type: "confirm", proposal: card.id, label: "Get my code" });
  model().play([{ call: "my_offers", args: '{"customerId":"1"}' }, { say: "Happy to help!" }]);
  const mine = await shopper.say(RIDDLE);
  expect(cards(mine).filter((one): one is OfferCard => one.kind === "offer")).toHaveLength(1);
  model().play([{ call: "my_offers", args: "{}" }, { say: "Happy to help!" }]);
  const others = await aShopper().say(RIDDLE);
  expect(cards(others).some(({ kind }) => kind === "offer")).toBe(false);
});

it("what the shop knows of a shopper is told by code, and goes to no model", async () => {
  model().play([{ say: "Happy to help!" }, { say: "Happy to help!" }]);
  const shopper = aShopper({ customerId });
  const told = await shopper.say("what do you know about me?");
  expect(told.text).toMatch(/2 orders/);
  expect(model().requests).toHaveLength(0);
  await shopper.say(RIDDLE);
  const sent = JSON.stringify(model().requests);
  expect(model().requests.length).toBeGreaterThan(0);
  expect(sent).not.toMatch(/ada@|vip-gold|Lovelace/);
  expect(sent).not.toContain(customerId);
});
