import { beforeEach, describe, expect, it } from "vitest";
import type { CartLine, OfferCard, ProposalCard } from "~/contract/chat";
import { findClaims } from "~/offers/list-claims";
import { forShop } from "~/platform/database";
import { aPolicy, aRule, clearOffers, useRules } from "../../offers/setting";
import { aCustomer, anOrder, aProduct, daysAgo, storeWith } from "../../shopify/store/fixtures";
import { SHOP_A, useAppDatabase } from "../../support/app-environment";
import { useShopify } from "../../support/shopify-world";
import { aShopper } from "../../support/shopper";
import type { Replies } from "../../support/shopper";

useAppDatabase();
const ada = aCustomer({ email: "ada@example.com", numberOfOrders: "3" });
const customerId = ada.id.split("/").pop()!;
const cushion = aProduct({ price: "25.00" });
const lamp = aProduct({ price: "90.00", title: "Reading lamp" });
const numberOf = (product: typeof cushion) => Number(product.variants[0]!.id.split("/").pop());
const CUSHION = numberOf(cushion);
const LAMP = numberOf(lamp);
useShopify({
  stores: [
    storeWith({
      customers: [ada],
      products: [cushion, lamp],
      orders: [1, 2, 3].map((n) =>
        anOrder({ name: `#100${n}`, customer: { id: ada.id }, email: "ada@example.com", createdAt: daysAgo(10 * n) }),
      ),
    }),
  ],
});

beforeEach(async () => {
  await clearOffers();
  await forShop(SHOP_A, (tx) => tx.shop.update({ where: { id: SHOP_A }, data: { currency: "EUR" } }));
  await useRules(aPolicy({ holdOutPercent: 0 }));
});

const cardsOf = ({ messages }: Replies) => messages.flatMap((message) => message.cards);
const proposal = (replies: Replies) => cardsOf(replies).find((card): card is ProposalCard => card.kind === "proposal")!;
const rowsOf = ({ rows }: ProposalCard | OfferCard) => rows.map(({ label, value }) => `${label}: ${value}`);
const WORTH = "Worth: €5.00 off from €30.00";

async function asksWith(cart: CartLine[], parts: Parameters<typeof aShopper>[0] = {}) {
  const shopper = aShopper({ customerId, ...parts }, cart);
  const card = proposal(await shopper.say("do you have a discount code for me?"));
  const confirm = () => shopper.tap({ type: "confirm", proposal: card.id, label: "Get my code" });
  return { ...shopper, card, confirm };
}

describe("an offer beside a cart", () => {
  it.each<[string, CartLine[], string]>([
    ["takes its amount off what reaches the minimum", [[CUSHION, 2]], "€5.00 off"],
    ["says what is missing to the minimum", [[CUSHION, 1]], "€5.00 short of the minimum"],
    ["counts all lines together", [[CUSHION, 1], [LAMP, 1]], "€5.00 off"], // prettier-ignore
  ])("%s", async (_what, cart, value) => {
    const { card } = await asksWith(cart);
    expect(rowsOf(card)).toEqual([WORTH, `On your cart (estimate): ${value}`]);
  });

  it("says so where the code counts on nothing in it, or on too little of it", async () => {
    const rule = aRule({ items: { kind: "products", ids: [cushion.id] } });
    await useRules(aPolicy({ holdOutPercent: 0, rules: [rule] }));
    expect(rowsOf((await asksWith([[LAMP, 1]])).card)[1]).toBe("On your cart (estimate): counts on nothing in it");
    const mixed: CartLine[] = [[LAMP, 1], [CUSHION, 1]]; // prettier-ignore
    expect(rowsOf((await asksWith(mixed)).card)[1]).toBe("On your cart (estimate): €5.00 short of the minimum");
  });

  it("shows the codes that are open on it, and not on the product whose page is open", async () => {
    await (await asksWith([])).confirm();
    const again = aShopper({ customerId, page: `/products/${cushion.handle}` }, [[LAMP, 1]]);
    const card = cardsOf(await again.say("do you have a discount code for me?")).find(({ kind }) => kind === "offer");
    expect(rowsOf(card as OfferCard)).toEqual([WORTH, "On your cart (estimate): €5.00 off"]);
  });

  it("says it in the shopper's language", async () => {
    const answer = await aShopper({ customerId, locale: "de" }, [[CUSHION, 2]]).say(
      "Haben Sie einen Rabattcode für mich?",
    );
    expect(rowsOf(proposal(answer))[1]).toMatch(/^Beim jetzigen Warenkorb \(geschätzt\): 5,00.€/);
  });
});

describe("a forged cart", () => {
  it.each<[string, CartLine[]]>([
    ["of things that the shop does not sell", [[1, 5]]],
    ["worth millions", [[LAMP, 10_000]]],
    ["of ids that are another kind's", [[Number(customerId), 1]]],
    ["with a quantity of nothing", [[LAMP, 0]]],
  ])("%s changes what is said of it, and neither the code nor what it costs", async (_what, cart) => {
    const honest = await asksWith([]);
    const forged = await asksWith(cart);
    expect(rowsOf(honest.card)).toEqual([WORTH]);
    expect(rowsOf(forged.card)[0]).toBe(WORTH);
    for (const row of rowsOf(forged.card).slice(1)) expect(row).toBe("On your cart (estimate): €5.00 off");
    await forged.confirm();
    const [claim] = await findClaims(SHOP_A, { customerId });
    expect(claim).toMatchObject({ state: "issued", charged: 500 });
    expect(claim!.worth).toMatchObject({ amount: 500, minimumSubtotal: 3_000, onlyVariants: null });
  });

  it("does not make a percentage of it: that is taken of the shopper's own usual order", async () => {
    const value = { kind: "percentage", percent: 10, cartMost: 50_000 } as const;
    await useRules(aPolicy({ holdOutPercent: 0, rules: [aRule({ value })] }));
    const [honest, forged] = [await asksWith([]), await asksWith([[LAMP, 10_000]])];
    expect(rowsOf(forged.card)[0]).toBe(rowsOf(honest.card)[0]);
  });

  it("opens nothing where the rules give nothing", async () => {
    await useRules(aPolicy({ holdOutPercent: 0, rules: [] }));
    const answer = await aShopper({ customerId }, [[LAMP, 10_000]]).say("do you have a discount code for me?");
    expect(answer.text).toMatch(/no discount that I can give you right now/);
    expect(answer.text).not.toMatch(/cart/);
    expect(proposal(answer)).toBeUndefined();
  });
});
