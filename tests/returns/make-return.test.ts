import { describe, expect, it } from "vitest";
import { attachLabel } from "~/returns/attach-label";
import { createApprovedReturn } from "~/returns/create-approved-return";
import { approveReturn, declineReturn } from "~/returns/decide-return";
import { cancelReturn, closeReturn } from "~/returns/end-return";
import { listOrderReturns, readReturn } from "~/returns/read-returns";
import { reference, withReference } from "~/returns/reference";
import { requestReturn } from "~/returns/request-return";
import { DEMO_SHOP } from "../shopify/identity";
import { countMutations, defective, loseAnswers, scarf, useReturnStore } from "./store";

const store = useReturnStore();
const { api } = store;
const sent = countMutations(store);

let seeds = 0;
/** A return of one cushion, each with a reference of its own. */
function wanted({ id, item }: { id: string; item: string }, note: string | null = "It is torn.") {
  return {
    orderId: id,
    reference: `proposal-${++seeds}`,
    items: [{ fulfillmentLineItemId: item, quantity: 1, reasonId: defective.id, note }],
  };
}

async function requested() {
  const order = store.order();
  const made = await requestReturn(api, wanted(order));
  if (made.result !== "done") throw new Error(made.message);
  return { ...made, orderId: order.id };
}

async function opened() {
  const order = store.order();
  const made = await createApprovedReturn(api, wanted(order));
  if (made.result !== "done") throw new Error(made.message);
  return { ...made, orderId: order.id };
}

describe("the reference", () => {
  it("is the same for the same seed, and ends a note that is cut to what Shopify takes", () => {
    expect(reference("a")).toBe(reference("a"));
    expect(reference("a")).not.toBe(reference("b"));
    expect(withReference(null, "a", 300)).toBe(reference("a"));
    expect(withReference(" Torn. ", "a", 300)).toBe(`Torn. ${reference("a")}`);
    const long = withReference("🧵".repeat(300), "a", 255);
    expect(long.length).toBeLessThanOrEqual(255);
    expect(long.endsWith(`🧵 ${reference("a")}`)).toBe(true);
  });
});

describe.each([
  ["requestReturn", requestReturn, "REQUESTED", "RequestReturn"],
  ["createApprovedReturn", createApprovedReturn, "OPEN", "CreateReturn"],
] as const)("%s", (_name, make, status, operation) => {
  it("makes the return with reason, note and reference", async () => {
    const order = store.order();
    const wish = wanted(order);
    const made = await make(api, wish);
    expect(made).toMatchObject({ result: "done", found: false, status, name: expect.stringMatching(/-R1$/) as string });
    const [ret] = store.orderNow(order.id).returns;
    const [line] = ret!.returnLineItems;
    expect(line?.customerNote ?? line?.returnReasonNote).toBe(`It is torn. ${reference(wish.reference)}`);
    expect(line?.returnReasonDefinition?.id).toBe(defective.id);
  });

  it("makes one return though the answer is lost and it is tried again", async () => {
    const order = store.order();
    const wish = wanted(order);
    loseAnswers(store);
    await expect(make(api, wish)).rejects.toMatchObject({ code: "shopify_unavailable" });
    const again = await make(api, wish);
    expect(again).toMatchObject({ result: "done", found: true, status });
    expect(store.orderNow(order.id).returns).toHaveLength(1);
    expect(sent(operation)).toBe(1);
  });

  it("makes another return of the same item for another reference", async () => {
    const order = store.order();
    await make(api, wanted(order));
    expect(await make(api, wanted(order))).toMatchObject({ result: "done", found: false });
    expect(store.orderNow(order.id).returns).toHaveLength(2);
  });

  it("is not made again when staff have undone it", async () => {
    const order = store.order();
    const wish = wanted(order);
    await make(api, wish);
    store.orderNow(order.id).returns[0]!.status = "CANCELED";
    expect(await make(api, wish)).toMatchObject({ result: "done", found: true, status: "CANCELED" });
  });

  it("waits while Shopify throttles, and fails whole while it is down", async () => {
    const order = store.order();
    store.shopify.world.faults.set(DEMO_SHOP, { throttled: 1 });
    expect(await make(api, wanted(order))).toMatchObject({ result: "done" });
    store.shopify.world.faults.set(DEMO_SHOP, { status: { code: 503, times: 20 } });
    await expect(make(api, wanted(order))).rejects.toMatchObject({ code: "shopify_unavailable" });
    expect(store.orderNow(order.id).returns).toHaveLength(1);
  });

  it("makes nothing when Shopify objects to a part of it", async () => {
    const order = store.order();
    const wish = wanted(order);
    const items = [...wish.items, { ...wish.items[0]!, fulfillmentLineItemId: "gid://shopify/FulfillmentLineItem/1" }];
    const refusal = await make(api, { ...wish, items });
    expect(refusal).toMatchObject({ result: "refused", code: "NOT_FOUND" });
    expect(store.orderNow(order.id).returns).toEqual([]);
  });
});

it("approves once, however often it is told", async () => {
  const { returnId } = await requested();
  loseAnswers(store);
  await expect(approveReturn(api, returnId, { notifyCustomer: true })).rejects.toThrow();
  expect(await approveReturn(api, returnId, { notifyCustomer: true })).toEqual({
    result: "done",
    found: true,
    status: "OPEN",
  });
  expect(await declineReturn(api, returnId, { reason: "OTHER", note: null, notifyCustomer: false })).toMatchObject({
    result: "refused",
    code: "INVALID_STATE",
  });
});

it("declines with reason and note, but not with a novel", async () => {
  const { returnId, orderId } = await requested();
  const decline = { reason: "FINAL_SALE" as const, note: "x".repeat(501), notifyCustomer: true };
  expect(await declineReturn(api, returnId, decline)).toMatchObject({ result: "refused", code: "TOO_LONG" });
  expect(await declineReturn(api, returnId, { ...decline, note: "Sorry." })).toMatchObject({ result: "done" });
  const [ret] = (await listOrderReturns(api, orderId))!.returns;
  expect(ret).toMatchObject({
    status: "DECLINED",
    decline: { reason: "FINAL_SALE", note: "Sorry." },
    waitingFor: "nothing",
  });
});

it("cancels and closes, once each", async () => {
  const first = await opened();
  expect(await cancelReturn(api, first.returnId)).toEqual({ result: "done", found: false, status: "CANCELED" });
  expect(await cancelReturn(api, first.returnId)).toEqual({ result: "done", found: true, status: "CANCELED" });
  expect(await closeReturn(api, first.returnId)).toMatchObject({ result: "refused" });
  const second = await opened();
  expect(await closeReturn(api, second.returnId)).toEqual({ result: "done", found: false, status: "CLOSED" });
  expect(await cancelReturn(api, "gid://shopify/Return/1")).toMatchObject({ result: "refused", code: "INVALID_STATE" });
});

describe("the label", () => {
  const label = {
    labelUrl: "https://labels.example/1.pdf",
    trackingNumber: "CE1IE",
    trackingUrl: "https://www.anpost.com/track?item=CE1IE",
    notifyCustomer: true,
  };

  it("is attached once, also when its answer was lost, and is read back", async () => {
    const { returnId } = await opened();
    loseAnswers(store);
    await expect(attachLabel(api, returnId, label)).rejects.toThrow();
    const again = await attachLabel(api, returnId, label);
    expect(again).toMatchObject({ result: "done", found: true });
    const facts = await readReturn(api, returnId);
    expect(facts?.deliveries).toEqual([
      {
        id: again.result === "done" ? again.deliveryIds[0] : "",
        carrier: "An Post",
        trackingNumber: "CE1IE",
        trackingUrl: label.trackingUrl,
        labelUrl: label.labelUrl,
      },
    ]);
  });

  it("has no place on a return that is not open, and must be something", async () => {
    const { returnId } = await requested();
    expect(await attachLabel(api, returnId, label)).toMatchObject({ result: "refused", code: "INVALID_STATE" });
    const nothing = { ...label, labelUrl: null, trackingNumber: null };
    await expect(attachLabel(api, returnId, nothing)).rejects.toMatchObject({ code: "bad_request" });
  });
});

it("reads a return with its exchange and whom it waits for", async () => {
  const order = store.order();
  const exchange = [{ variantId: scarf.variants[0]!.id, quantity: 1 }];
  const made = await createApprovedReturn(api, { ...wanted(order, null), exchange });
  const facts = made.result === "done" ? await readReturn(api, made.returnId) : null;
  expect(facts).toMatchObject({
    orderId: order.id,
    customerId: "gid://shopify/Customer/77",
    status: "OPEN",
    waitingFor: "parcel",
    items: [{ title: "Linen cushion", quantity: 1, processedQuantity: 0, reason: { handle: "defective" } }],
    exchange: [{ title: "Scarf", quantity: 1, processedQuantity: 0 }],
    refunds: [],
  });
  expect(facts?.approvedAt).not.toBeNull();
  expect(await readReturn(api, "gid://shopify/Return/1")).toBeNull();
  expect(await listOrderReturns(api, "gid://shopify/Order/1")).toBeNull();
});
