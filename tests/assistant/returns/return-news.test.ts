import { beforeEach, describe, expect, it } from "vitest";
import { tellReturnNews } from "~/assistant/returns/tell-news";
import { forShop } from "~/platform/database";
import { attachLabel } from "~/returns/attach-label";
import { approveReturn, declineReturn } from "~/returns/decide-return";
import { processReturn } from "~/returns/process-return";
import { readReturn } from "~/returns/read-returns";
import { findReturnCases } from "~/returns/return-case";
import { adminApi } from "~/shopify/admin-api";
import { DEMO_SHOP } from "../../shopify/identity";
import { SHOP_A, SHOP_B, useAppDatabase } from "../../support/app-environment";
import { useShopify } from "../../support/shopify-world";
import { ada, cards, choice, eveId, generous, proposal, publish, recent, returnsStore, upToProposal } from "./world";

useAppDatabase();
const shopify = useShopify({ stores: [returnsStore] });
const api = () => adminApi(DEMO_SHOP);

beforeEach(async () => {
  for (const one of shopify().shop().store.data.orders) Object.assign(one, { returns: [], refunds: [] });
  await forShop(SHOP_A, (tx) => tx.returnCase.deleteMany({ where: { shopId: SHOP_A } }));
  await publish((policy) => {
    const base = generous(policy);
    return { ...base, returns: { ...base.returns, approval: { ...base.returns.approval, mode: "staff" } } };
  });
});

/** A return that was asked for in the chat and waits for staff. */
async function requested() {
  const shopper = ada();
  await shopper.confirm(await upToProposal(shopper));
  const [kept] = await findReturnCases(SHOP_A, { orderId: recent.id });
  return { ...shopper, returnId: kept!.returnId! };
}

const lastText = async (shopper: { stored: ReturnType<typeof ada>["stored"] }) =>
  (await shopper.stored()).messages.at(-1)?.text ?? "";

describe("what happens to a return at Shopify", () => {
  it("is told to the shopper when staff approve it there, once, however often it is heard", async () => {
    const shopper = await requested();
    await approveReturn(api(), shopper.returnId, { notifyCustomer: false });
    await Promise.all([1, 2, 3].map(() => tellReturnNews(SHOP_A, shopper.returnId)));
    const { messages } = await shopper.stored();
    expect(messages.filter(({ text }) => text.includes("approved your return"))).toHaveLength(1);
    expect((await findReturnCases(SHOP_A, { orderId: recent.id }))[0]).toMatchObject({
      status: "open",
      waitingFor: "parcel",
    });
  });

  it("is told with the reason when staff decline it", async () => {
    const shopper = await requested();
    await declineReturn(api(), shopper.returnId, { reason: "OTHER", note: "It was worn.", notifyCustomer: false });
    await tellReturnNews(SHOP_A, shopper.returnId);
    expect(await lastText(shopper)).toMatch(/declined.*They write: “It was worn\.”/);
  });

  it("brings the label and the tracking number into the chat", async () => {
    const shopper = await requested();
    await approveReturn(api(), shopper.returnId, { notifyCustomer: false });
    const labelUrl = "https://labels.example.com/1.pdf";
    await attachLabel(api(), shopper.returnId, {
      labelUrl,
      trackingNumber: "CE1",
      trackingUrl: null,
      notifyCustomer: false,
    });
    await tellReturnNews(SHOP_A, shopper.returnId);
    const card = (await shopper.stored()).messages.at(-1)?.cards as unknown as { links: { url: string }[] }[];
    expect(card[0]?.links.map(({ url }) => url)).toContain(labelUrl);
  });

  it("tells of the money with Shopify’s own amount", async () => {
    const shopper = await requested();
    await approveReturn(api(), shopper.returnId, { notifyCustomer: false });
    const facts = (await readReturn(api(), shopper.returnId))!;
    const lines = facts.items.map(({ id, quantity, processedQuantity }) => ({
      returnLineItemId: id,
      quantity,
      processedBefore: processedQuantity,
      disposition: "NOT_RESTOCKED" as const,
    }));
    await processReturn(api(), { returnId: shopper.returnId, lines, payTo: "original", notifyCustomer: false });
    await tellReturnNews(SHOP_A, shopper.returnId);
    expect(await lastText(shopper)).toMatch(/€60\.00 back to you/);
    const status = await shopper.say("where is my refund?");
    expect(status.text).toMatch(/€60\.00/);
  });

  it("is nobody’s news in another shop", async () => {
    const shopper = await requested();
    const before = await shopper.stored();
    await approveReturn(api(), shopper.returnId, { notifyCustomer: false });
    // It is looked for at that shop, which is not connected here, and never at this one.
    await expect(tellReturnNews(SHOP_B, shopper.returnId)).rejects.toMatchObject({ code: "shopify_unauthorized" });
    expect((await shopper.stored()).messages).toHaveLength(before.messages.length);
  });
});

describe("a shopper with a return", () => {
  it("learns where it stands, and can take it back with a tap", async () => {
    const shopper = await requested();
    const status = await shopper.say("when do I get my money back for order 1005?");
    expect(status.text).toMatch(/waits for the team’s decision/);
    const cancel = choice(status, "return.next").options.find(({ id }) => id.startsWith("cancel"))!;
    const shown = await shopper.choose("return.next", cancel.id);
    expect(proposal(shown).title).toMatch(/Cancel return #1005-R/);
    expect((await shopper.confirm(shown)).text).toMatch(/is cancelled/);
    await tellReturnNews(SHOP_A, shopper.returnId);
    expect(await lastText(shopper)).toMatch(/is cancelled/);
    expect((await readReturn(api(), shopper.returnId))?.status).toBe("CANCELED");
  });

  it("cannot take back another’s", async () => {
    const { returnId } = await requested();
    const eve = ada({ customerId: eveId });
    const answer = await eve.choose("return.next", `cancel ${returnId}`);
    expect(cards(answer).filter(({ kind }) => kind === "proposal")).toEqual([]);
    expect((await readReturn(api(), returnId))?.status).toBe("REQUESTED");
  });
});
