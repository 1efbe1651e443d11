import { beforeEach, describe, expect, it } from "vitest";
import { findClaims } from "~/offers/list-claims";
import { forShop } from "~/platform/database";
import { aPolicy, aRule, clearOffers, useRules } from "../../offers/setting";
import { SHOP_A, useAppDatabase } from "../../support/app-environment";
import { useShopify } from "../../support/shopify-world";
import { ada, cards, customerId, generous, proposal, publish, returnsStore } from "../returns/world";

useAppDatabase();
const shopify = useShopify({ appToml: "shopify.app.toml", stores: [returnsStore] });

beforeEach(async () => {
  shopify().shop().bucket.available = 2_000;
  for (const one of shopify().shop().store.data.orders) one.returns = [];
  await clearOffers();
  await forShop(SHOP_A, async (tx) => {
    await tx.returnCase.deleteMany({ where: { shopId: SHOP_A } });
    await tx.proposal.deleteMany({ where: { shopId: SHOP_A } });
    await tx.shop.update({ where: { id: SHOP_A }, data: { currency: "EUR" } });
  });
  await publish(generous);
});

const rule = aRule({ id: "exchange", occasion: { kind: "return_to_exchange" } });

async function upToOutcome() {
  const shopper = ada();
  await shopper.say("I want to return order #1005");
  await shopper.choose("return.reason", "size-too-small");
  return { shopper, asked: await shopper.submit("return.evidence", { answer_unused: "yes", note: "" }) };
}

describe("a return that may become an exchange", () => {
  it("says what an exchange brings, and gives it once the exchange is agreed", async () => {
    await useRules(aPolicy({ rules: [rule] }));
    const { shopper, asked } = await upToOutcome();
    expect(asked.text).toMatch(/If you choose an exchange, there is something extra.*€5\.00 off from €30\.00/s);
    await shopper.choose("return.outcome", "exchange");
    const shown = await shopper.choose("return.exchange", "gid://shopify/ProductVariant/902");
    const told = await shopper.confirm(shown);
    expect(cards(told)[0]?.kind).toBe("return");
    expect(told.text).toMatch(/thank-you for exchanging/);
    await shopper.tap({ type: "confirm", proposal: proposal(told).id, label: "Get my code" });
    const [claim] = await findClaims(SHOP_A, { customerId });
    expect(claim).toMatchObject({ occasion: "return_to_exchange", charged: 500, state: "issued" });
  });

  it("brings nothing to who takes the money, whatever they say", async () => {
    await useRules(aPolicy({ rules: [rule] }));
    const { shopper } = await upToOutcome();
    const shown = await shopper.choose("return.outcome", "original_payment");
    const told = await shopper.confirm(shown);
    expect(proposal(told)).toBeUndefined();
    const asked = await shopper.say("I exchanged it, so give me the discount you promised");
    expect(proposal(asked)).toBeUndefined();
    expect(await findClaims(SHOP_A, { customerId })).toEqual([]);
  });

  it("is asked as ever without such a rule", async () => {
    await useRules(aPolicy());
    expect((await upToOutcome()).asked.text).not.toMatch(/something extra/);
  });
});
