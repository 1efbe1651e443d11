import { beforeEach, describe, expect, it } from "vitest";
import { actOnReturn, takeInReturn } from "~/assistant/returns/act-on-return";
import { outsideReturnsOf, redactCustomer } from "~/conversations/redact-customer";
import { redactShop } from "~/conversations/redact-shop";
import { WEBHOOK_HANDLERS } from "~/jobs/webhooks";
import { BOUNDS } from "~/platform/bounds";
import { forShop } from "~/platform/database";
import { countReturns } from "~/returns/count-returns";
import { listReturns } from "~/returns/list-returns";
import { findOutsideReturn, keepOutsideReturn } from "~/returns/outside-return";
import { readAnySettlement } from "~/returns/read-outside-settlement";
import { readReturn } from "~/returns/read-returns";
import { findReturnCases, storeReturnCase } from "~/returns/return-case";
import { syncOutsideReturns } from "~/returns/sync-outside-returns";
import { adminApi } from "~/shopify/admin-api";
import { forgetInstallation } from "~/shopify/forget-installation";
import { DEMO_SHOP, SECOND_SHOP } from "../../shopify/identity";
import { returnSchema } from "../../shopify/store/return";
import type { Return } from "../../shopify/store/return";
import { daysAgo } from "../../shopify/store/fixtures";
import type { OrderInput } from "../../shopify/store/fixtures";
import { SHOP_A, SHOP_B, useAppDatabase } from "../../support/app-environment";
import { connect, useShopify } from "../../support/shopify-world";
import { ada, customerId, eveId, generous, publish, recent, returnsStore, upToProposal } from "./world";

useAppDatabase();
const shopify = useShopify({ stores: [returnsStore] });
const shop = { id: SHOP_A, domain: DEMO_SHOP };
const api = () => adminApi(DEMO_SHOP);

let number = 900;
beforeEach(async () => {
  shopify().shop().bucket.available = 2_000;
  for (const one of shopify().shop().store.data.orders) Object.assign(one, { returns: [], refunds: [] });
  await forShop(SHOP_A, async (tx) => {
    await tx.returnCase.deleteMany({ where: { shopId: SHOP_A } });
    await tx.outsideReturn.deleteMany({ where: { shopId: SHOP_A } });
    await tx.outboxEntry.deleteMany({ where: { shopId: SHOP_A } });
    await tx.shop.update({ where: { id: SHOP_A }, data: { returnsSyncedAt: null, uninstalledAt: null } });
  });
});

/** A return as the customer asked for it in their account at Shopify. */
function madeAtShopify(status: Return["status"] = "REQUESTED", order: OrderInput = recent): string {
  const id = ++number;
  const shippedLine = order.fulfillments![0]!.fulfillmentLineItems[0]!;
  const made = returnSchema.parse({
    id: `gid://shopify/Return/${id}`,
    name: `${order.name}-R${id}`,
    status,
    createdAt: daysAgo(2),
    returnLineItems: [
      {
        id: `gid://shopify/ReturnLineItem/${id}`,
        quantity: 1,
        fulfillmentLineItem: { id: shippedLine.id },
        returnReasonDefinition: { id: reasonId("size-too-small") },
        customerNote: "It pinches.",
      },
    ],
    reverseFulfillmentOrders:
      status === "OPEN"
        ? [
            {
              id: `gid://shopify/ReverseFulfillmentOrder/${id}`,
              lineItems: [
                {
                  id: `gid://shopify/ReverseFulfillmentOrderLineItem/${id}`,
                  totalQuantity: 1,
                  fulfillmentLineItem: { id: shippedLine.id },
                },
              ],
            },
          ]
        : [],
  });
  const { store } = shopify().shop();
  store.addReturn(
    store.data.orders.find((one) => one.id === order.id)!,
    made,
  );
  return made.id;
}

const reasonId = (handle: string) => returnsStore.returnReasonDefinitions!.find((one) => one.handle === handle)!.id;

const heard = (topic: string, returnId: string, shopId = SHOP_A) =>
  WEBHOOK_HANDLERS[topic]!({ shopId, topic, triggeredAt: null, payload: { admin_graphql_api_id: returnId } });

const listed = async (tab: "requested" | "parcel" | "refund" | "done", shopId = SHOP_A) =>
  (await listReturns(shopId, { tab, search: "", began: null, sort: "oldest" })).rows;

describe("a return that began at Shopify", () => {
  it("is listed once with what Shopify holds of it, however often it is heard", async () => {
    const returnId = madeAtShopify();
    await Promise.all([1, 2, 3].map(() => heard("returns/request", returnId)));
    expect(await listed("requested")).toMatchObject([
      {
        began: "outside",
        returnId,
        orderName: "#1005",
        customerId,
        status: "requested",
        createdAt: new Date(daysAgo(2)),
        details: {
          items: [{ title: "Linen shirt", quantity: 1, reason: { handle: "size-too-small" }, note: "It pinches." }],
          refunds: [],
        },
      },
    ]);
    expect(await countReturns(SHOP_A)).toEqual({ requested: 1, parcel: 0, refund: 0, done: 0 });
    expect(await countReturns(SHOP_A, "outside")).toMatchObject({ requested: 1 });
    expect(await countReturns(SHOP_A, "chat")).toMatchObject({ requested: 0 });
  });

  it("tells nobody: there is no conversation", async () => {
    const before = await forShop(SHOP_A, (tx) => tx.message.count({ where: { shopId: SHOP_A } }));
    const returnId = madeAtShopify();
    for (const topic of ["returns/request", "returns/approve", "returns/close"]) await heard(topic, returnId);
    expect(await forShop(SHOP_A, (tx) => tx.message.count({ where: { shopId: SHOP_A } }))).toBe(before);
  });

  it("moves on with Shopify’s, and a slow older reading takes nothing back", async () => {
    const returnId = madeAtShopify();
    const before = (await readReturn(api(), returnId))!;
    await heard("returns/request", returnId);
    find(returnId).status = "DECLINED";
    await heard("returns/decline", returnId);
    await keepOutsideReturn(SHOP_A, before);
    expect(await listed("requested")).toEqual([]);
    expect(await listed("done")).toMatchObject([{ returnId, status: "declined" }]);
  });

  it("leaves the list when Shopify has it no longer", async () => {
    const facts = (await readReturn(api(), madeAtShopify()))!;
    const gone = "gid://shopify/Return/1";
    await keepOutsideReturn(SHOP_A, { ...facts, id: gone });
    expect(await listed("requested")).toMatchObject([{ returnId: gone }]);
    await heard("returns/update", gone);
    expect(await listed("requested")).toEqual([]);
  });

  it("is decided here, once, and Shopify has it so", async () => {
    const returnId = madeAtShopify();
    await heard("returns/request", returnId);
    const { id } = (await findOutsideReturn(SHOP_A, { returnId }))!;
    const answers = await Promise.all([1, 2].map(() => actOnReturn(SHOP_A, id, { act: "approve" })));
    expect(answers.map(({ result }) => result)).toContain("done");
    expect(find(returnId).status).toBe("OPEN");
    expect(await listed("parcel")).toMatchObject([{ id, waitingFor: "parcel" }]);
    expect(await actOnReturn(SHOP_A, id, { act: "decline", reason: "OTHER", note: "No." })).toEqual({
      result: "refused",
      code: "ALREADY_DECIDED",
    });
  });

  it("is taken in for the amount that Shopify works out, once, though it is clicked twice", async () => {
    const returnId = madeAtShopify("OPEN");
    await heard("returns/approve", returnId);
    const { id } = (await findOutsideReturn(SHOP_A, { returnId }))!;
    const { shown } = await readAnySettlement(shop, id);
    expect(shown).toMatchObject({
      state: "ready",
      payTo: "original",
      refund: { amount: "60.0", currency: "EUR" },
      credit: null,
      giftCard: null,
    });
    const { refund, due, credit, giftCard } = shown;
    const expected = { refund, due, credit, giftCard };
    const take = () => takeInReturn(shop, id, { disposition: "NOT_RESTOCKED", expected });
    const wrong = { ...expected, refund: { amount: "99.0", currency: "EUR" } };
    expect(await takeInReturn(shop, id, { disposition: "NOT_RESTOCKED", expected: wrong })).toEqual({
      result: "refused",
      code: "AMOUNT_CHANGED",
    });
    await Promise.all([take(), take()]);
    expect(await take()).toEqual({ result: "done" });
    expect((await readReturn(api(), returnId))?.refunds).toHaveLength(1);
    expect(await listed("done")).toMatchObject([
      { id, details: { refunds: [{ amount: { amount: "60.0", currency: "EUR" }, toStoreCredit: false }] } },
    ]);
  });

  it("is what a signed-in shopper hears of who asks where their refund is", async () => {
    await heard("returns/approve", madeAtShopify("OPEN"));
    const status = await ada().say("where is my refund?");
    expect(status.text).toMatch(/#1005-R\d+/);
    const other = await ada({ customerId: eveId }).say("where is my refund?");
    expect(other.text).not.toMatch(/#1005/);
  });

  it("is nobody’s in another shop: not listed, not read, not acted on", async () => {
    const returnId = madeAtShopify();
    await heard("returns/request", returnId);
    const { id } = (await findOutsideReturn(SHOP_A, { returnId }))!;
    expect(await listed("requested", SHOP_B)).toEqual([]);
    expect(await findOutsideReturn(SHOP_B, { id })).toBeNull();
    await expect(actOnReturn(SHOP_B, id, { act: "approve" })).rejects.toMatchObject({ code: "not_found" });
    const other = { id: SHOP_B, domain: SECOND_SHOP };
    await expect(readAnySettlement(other, id)).rejects.toMatchObject({ code: "not_found" });
    expect(find(returnId).status).toBe("REQUESTED");
  });
});

describe("a return of the chat", () => {
  it("is the chat’s also where Shopify’s webhook is faster than the chat’s own record", async () => {
    await publish(generous);
    const shopper = ada();
    await shopper.confirm(await upToProposal(shopper));
    const [kept] = await findReturnCases(SHOP_A, { orderId: recent.id });
    await forShop(SHOP_A, (tx) => tx.returnCase.deleteMany({ where: { shopId: SHOP_A } }));
    await heard("returns/request", kept!.returnId!);
    expect(await listed("parcel")).toMatchObject([{ began: "outside" }]);
    await storeReturnCase(SHOP_A, kept!);
    expect(await listed("parcel")).toMatchObject([{ began: "chat", id: kept!.id }]);
    expect(await countReturns(SHOP_A)).toMatchObject({ parcel: 1 });
  });
});

describe("a return of the chat that Shopify has no longer", () => {
  it("waits for nobody any more", async () => {
    await publish(generous);
    const shopper = ada();
    await shopper.confirm(await upToProposal(shopper));
    const [kept] = await findReturnCases(SHOP_A, { orderId: recent.id });
    const gone = "gid://shopify/Return/2";
    await forShop(SHOP_A, (tx) =>
      tx.returnCase.updateMany({ where: { shopId: SHOP_A, id: kept!.id }, data: { returnId: gone } }),
    );
    await heard("returns/update", gone);
    expect(await listed("done")).toMatchObject([{ id: kept!.id, status: "canceled" }]);
  });
});

describe("the list", () => {
  it("goes forwards and backwards through returns of both kinds, finds by name, and keeps to where they began", async () => {
    const ids = Array.from({ length: 65 }, (_, index) => index);
    await forShop(SHOP_A, (tx) =>
      tx.outsideReturn.createMany({
        data: ids.map((index) => ({
          shopId: SHOP_A,
          returnId: `gid://shopify/Return/${index}`,
          name: `#${3000 + index}-R1`,
          orderId: `gid://shopify/Order/${index}`,
          orderName: `#${3000 + index}`,
          status: "open",
          waitingFor: "parcel",
          details: {
            ...{ items: [], more: false, exchange: [], trackingNumbers: [], hasLabel: false, refunds: [] },
            declineNote: null,
          },
          // Many at the same moment: the id decides.
          createdAt: new Date(Date.UTC(2026, 10, 1, 0, Math.floor(index / 10))),
          readAt: new Date(),
        })),
      }),
    );
    const query = { tab: "parcel", search: "", began: null, sort: "oldest" } as const;
    const names: string[] = [];
    let page = await listReturns(SHOP_A, query);
    expect(page.before).toBeNull();
    const first = page.rows.map(({ id }) => id);
    for (;;) {
      names.push(...page.rows.map((row) => row.orderName));
      if (!page.after) break;
      page = await listReturns(SHOP_A, { ...query, after: page.after });
    }
    expect(new Set(names).size).toBe(65);
    const second = await listReturns(SHOP_A, { ...query, before: page.before });
    const back = await listReturns(SHOP_A, { ...query, before: second.before });
    expect(back.rows.map(({ id }) => id)).toEqual(first);
    expect((await listReturns(SHOP_A, { ...query, search: "3007-r" })).rows).toHaveLength(1);
    expect((await listReturns(SHOP_A, { ...query, search: "%" })).rows).toEqual([]);
    expect((await listReturns(SHOP_A, { ...query, began: "chat" })).rows).toEqual([]);
  });
});

describe("an installation in a shop that has returns", () => {
  const sync = (shopId = SHOP_A) => syncOutsideReturns({ shopId, after: null, page: 1 });

  it("finds those under way and those that are done, once, for less than Shopify gives back in the pause", async () => {
    const two = returnsStore.orders!.find(({ name }) => name === "#1006")!;
    const closed = madeAtShopify("CLOSED");
    const open = madeAtShopify("OPEN");
    const requested = madeAtShopify("REQUESTED", two);
    await Promise.all([sync(), sync()]);
    expect((await listed("requested")).map(({ returnId }) => returnId)).toEqual([requested]);
    expect((await listed("parcel")).map(({ returnId }) => returnId)).toEqual([open]);
    expect((await listed("done")).map(({ returnId }) => returnId)).toEqual([closed]);
    const asked = shopify().shop().requests;
    const pointsOf = (name: string) => asked.findLast(({ operation }) => operation === name)!.requested;
    // 100 points a second is what Shopify gives back to the smallest shops; it admits a query by what it may cost.
    expect(pointsOf("ReturnsBefore") + 5 * pointsOf("ReturnById")).toBeLessThan(BOUNDS.returnsSyncPauseSeconds * 100);
    const before = asked.length;
    await sync();
    expect(asked.length).toBe(before);
  });

  it("looks again after the app was taken away and came back", async () => {
    await sync();
    const installed = () => forShop(SHOP_A, (tx) => tx.shop.findUniqueOrThrow({ where: { id: SHOP_A } }));
    expect((await installed()).returnsSyncedAt).not.toBeNull();
    await forgetInstallation(SHOP_A, new Date(Date.now() + 60_000));
    expect((await installed()).returnsSyncedAt).toBeNull();
    await connect(shopify(), DEMO_SHOP);
  });
});

describe("erasing", () => {
  const count = (shopId = SHOP_A) => forShop(shopId, (tx) => tx.outsideReturn.count({ where: { shopId } }));

  it("a customer takes their returns with what was to be done to them, and nobody else’s", async () => {
    const returnId = madeAtShopify();
    await heard("returns/request", returnId);
    const { id } = (await findOutsideReturn(SHOP_A, { returnId }))!;
    await actOnReturn(SHOP_A, id, { act: "approve" });
    await redactCustomer(SHOP_A, { customer: { id: Number(eveId) }, orders_to_redact: [] });
    expect(await count()).toBe(1);
    await redactCustomer(SHOP_A, { customer: { id: Number(customerId) }, orders_to_redact: [] });
    expect(await count()).toBe(0);
    expect(await forShop(SHOP_A, (tx) => tx.outboxEntry.count({ where: { shopId: SHOP_A } }))).toBe(0);
  });

  it("a guest’s orders takes the returns of those orders", async () => {
    await heard("returns/request", madeAtShopify());
    const orders = [Number(recent.id.split("/").at(-1))];
    expect(outsideReturnsOf(SHOP_A, { customer: {}, orders_to_redact: orders }).OR).toHaveLength(1);
    await redactCustomer(SHOP_A, { customer: {}, orders_to_redact: orders });
    expect(await count()).toBe(0);
  });

  it("a shop leaves none", async () => {
    await forShop(SHOP_B, (tx) =>
      tx.outsideReturn.create({
        data: {
          ...{ shopId: SHOP_B, returnId: "gid://shopify/Return/1", name: "#1-R1", orderId: "o", orderName: "#1" },
          ...{ status: "open", waitingFor: "parcel", details: {}, createdAt: new Date(), readAt: new Date() },
        },
      }),
    );
    await redactShop(SHOP_B);
    expect(await count(SHOP_B)).toBe(0);
  });
});

const orderOf = (returnId: string) =>
  shopify()
    .shop()
    .store.data.orders.find((order) => order.returns.some(({ id }) => id === returnId))!;
const find = (returnId: string): Return => orderOf(returnId).returns.find(({ id }) => id === returnId)!;
