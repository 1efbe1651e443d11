import { describe, expect, it } from "vitest";
import { keepTrial, listTrials } from "~/assistant/trials/keep-trial";
import { redactCustomer } from "~/conversations/redact-customer";
import { redactShop } from "~/conversations/redact-shop";
import { forShop } from "~/platform/database";
import { SHOP_A, useAppDatabase } from "../../support/app-environment";
import { useShopify } from "../../support/shopify-world";
import { ada, customerId, generous, publish, returnsStore, upToProposal } from "./world";

useAppDatabase();
useShopify({ stores: [returnsStore] });

const kept = () =>
  forShop(SHOP_A, async (tx) => ({
    conversations: await tx.conversation.count({ where: { shopId: SHOP_A } }),
    cases: await tx.returnCase.count({ where: { shopId: SHOP_A } }),
    proposals: await tx.proposal.count({ where: { shopId: SHOP_A } }),
    writes: await tx.outboxEntry.count({ where: { shopId: SHOP_A, kind: "proposal" } }),
    trials: (await listTrials(SHOP_A)).length,
  }));
const NOTHING = { conversations: 0, cases: 0, proposals: 0, writes: 0, trials: 0 };

/** A return of Ada's, whose proof of identity has ended since, and a test as her. */
async function aReturn() {
  await publish(generous);
  const shopper = ada();
  await shopper.confirm(await upToProposal(shopper));
  await forShop(SHOP_A, (tx) =>
    tx.conversation.updateMany({ where: { shopId: SHOP_A }, data: { customerId: null, verifiedCustomerId: null } }),
  );
  await aTrial();
}

/** A merchant's test as Ada. */
async function aTrial() {
  const outcome = { intents: [], cards: [], sources: [], handover: null };
  await keepTrial(SHOP_A, "1", {
    name: "As Ada",
    shopper: { customerId, label: "ada@example.com", locale: "en", page: "/" },
    lines: [{ text: "hello", action: null, outcome }],
  });
}

describe("erasing a customer", () => {
  it("takes their return with its conversation, its writes and the tests played as them, and nobody else’s", async () => {
    await aReturn();
    const before = await kept();
    await redactCustomer(SHOP_A, { customer: { id: 1 }, orders_to_redact: [] });
    expect(await kept()).toEqual(before);
    await redactCustomer(SHOP_A, { customer: { id: Number(customerId) }, orders_to_redact: [] });
    expect(await kept()).toEqual(NOTHING);
  });
});

it("erasing a shop leaves nothing of its tests and conversations", async () => {
  await aTrial();
  await ada().say("hello");
  await redactShop(SHOP_A);
  expect(await kept()).toEqual(NOTHING);
});
