import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { readAppRegistration } from "../app-registration";
import { creditAccount, creditTransactions } from "../credit/store-credit";
import { createGiftCard, giftCardsOf } from "../credit/gift-cards";
import { changeScopes, installApp } from "../installation";
import { startJob, findJob } from "../orders/jobs";
import { editsOf, noteEdit, removedQuantity, removePieces } from "../orders/edit-state";
import { startShopify, type Shopify, type StartOptions } from "../start";
import {
  aCustomer,
  aDelivered,
  aLineItem,
  anEvent,
  anOrder,
  aFulfillment,
  aReason,
  daysAgo,
  shipped,
  storeWith,
} from "../store/fixtures";
import { bagOf, money } from "../store/money";
import { adminData, openApp, openListening, tokenFor, topicsOf } from "../testing";
import { StateKeeper } from "./keeper";
import { readState, STATE_VERSION, StateFileError } from "./state-file";

const DAY = 86_400_000;
const line = aLineItem({ price: "40.00", quantity: 3 });
const item = shipped(line, 2);
const reason = aReason("defective");
const customer = aCustomer({ id: "gid://shopify/Customer/77" });
const order = anOrder({ lineItems: [line], fulfillments: [aDelivered(4, { fulfillmentLineItems: [item] })] });
const stores = [storeWith({ orders: [order], customers: [customer], returnReasonDefinitions: [reason] })];

const SCOPES = ["read_orders", "write_orders", "read_customers", "read_products", "read_returns", "write_returns"];
const REQUEST = `mutation ($input: ReturnRequestInput!) { returnRequest(input: $input) {
  return { id name createdAt } userErrors { code } } }`;
const APPROVE = `mutation ($input: ReturnApproveRequestInput!) { returnApproveRequest(input: $input) {
  return { id status } userErrors { code } } }`;

interface Made {
  returnRequest: { return: { id: string; name: string; createdAt: string } };
}

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "warmline-state-"));
  file = join(folder, "store.state");
  const made = folder;
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
});

/** Started once, or again from what the file holds. */
async function start(options: Partial<StartOptions> = {}): Promise<Shopify> {
  const kept = readState(file, options.stores ?? stores);
  const keep = { file, belongsTo: "db-1" };
  const shopify = await startShopify({ stores, keep, resumed: kept?.state ?? null, ...options });
  onTestFinished(() => shopify.stop().catch(() => undefined));
  return shopify;
}

async function requestReturn(shopify: Shopify, token: string, quantity = 1) {
  const input = { orderId: order.id, returnLineItems: [{ fulfillmentLineItemId: item.id, quantity }] };
  return (await adminData<Made>(shopify, REQUEST, { variables: { input }, token })).returnRequest.return;
}

describe("a store that is kept", () => {
  it("has the return after a stop and a start, and the app still acts on it, with the token it has", async () => {
    const first = await start();
    const token = tokenFor(first.shop(), SCOPES);
    const made = await requestReturn(first, token);
    await first.stop();

    const second = await start();
    const read = `query ($id: ID!) { return(id: $id) { name status createdAt order { id } } }`;
    expect(await adminData(second, read, { variables: { id: made.id }, token })).toEqual({
      return: { name: made.name, status: "REQUESTED", createdAt: made.createdAt, order: { id: order.id } },
    });
    expect(await adminData(second, APPROVE, { variables: { input: { id: made.id } }, token })).toEqual({
      returnApproveRequest: { return: { id: made.id, status: "OPEN" }, userErrors: [] },
    });
    const next = await requestReturn(second, token);
    expect(next.id).not.toBe(made.id);
    await second.stop();

    const third = await start();
    expect(
      third
        .shop()
        .store.order(order.id)
        ?.returns.map(({ id, status }) => [id, status]),
    ).toEqual([
      [made.id, "OPEN"],
      [next.id, "REQUESTED"],
    ]);
  });

  it("has what stands beside the file's own shape: edits, credit, gift cards, jobs, metafields, ids given out", async () => {
    const first = await start();
    const place = { world: first.world, shop: first.shop() };
    const [placed] = place.shop.store.data.orders;
    const worth = bagOf(money(40, "EUR"));
    noteEdit(placed!, { added: bagOf(money(0, "EUR")), removed: worth });
    removePieces(placed!.lineItems[0]!, 1);
    creditAccount(place, { to: customer.id, amount: money(5, "EUR"), expiresAt: null, event: "ADJUSTMENT" });
    const card = createGiftCard(place, { initialAmount: money(20, "EUR"), customerId: customer.id });
    let ran = 0;
    const job = startJob(place, () => ran++);
    const at = new Date(first.world.clock.now()).toISOString();
    const metafield = { id: "gid://shopify/Metafield/1", namespace: "app", key: "k", type: "json", value: "1" };
    place.shop.appMetafields.set("app.k", { ...metafield, createdAt: at, updatedAt: at });
    await first.stop();
    expect(ran).toBe(1);

    const second = await start();
    const again = { world: second.world, shop: second.shop() };
    const { store } = again.shop;
    const kept = store.data.orders[0]!;
    expect(editsOf(kept)?.removed).toEqual(worth);
    expect(removedQuantity(kept.lineItems[0]!)).toBe(1);
    const [account] = store.customer(customer.id)!.storeCreditAccounts;
    expect(account?.balance).toEqual(money(5, "EUR"));
    expect(creditTransactions(account!)).toMatchObject([{ account, event: "ADJUSTMENT" }]);
    const [found] = giftCardsOf(again.shop);
    expect(found).toMatchObject({ id: card.id, code: card.code });
    expect(found?.customer).toBe(store.customer(customer.id));
    expect(findJob(again, job.id)).toMatchObject({ done: true });
    expect(again.shop.appMetafields.get("app.k")?.value).toBe("1");
    expect(store.newId("GiftCard")).not.toBe(card.id);
  });

  it("has the installation with the scopes as the merchant granted them", async () => {
    const app = readAppRegistration("http://localhost:1");
    const scopes = { scopes: app.scopes, optionalScopes: ["write_gift_cards", "read_themes"] };
    const first = await start({ installed: false, app: scopes });
    installApp(first.world, first.shop());
    changeScopes(first.world, first.shop(), [...app.scopes, "write_gift_cards"]);
    await first.stop();

    const second = await start({ installed: false, app: scopes });
    installApp(second.world, second.shop());
    expect([...second.shop().grantedScopes]).toEqual([...app.scopes, "write_gift_cards"]);
    await second.stop();

    const listening = await openApp();
    const webhooks = [{ topic: "app/scopes_update", uri: `${listening.url}/webhooks`, compliance: false }];
    const wanted = [...app.scopes, "write_returns_more"];
    const third = await start({ installed: false, app: { ...scopes, scopes: wanted, webhooks } });
    expect([...third.shop().grantedScopes]).toEqual([...wanted, "write_gift_cards"]);
    await third.webhooks.idle();
    expect(topicsOf(listening)).toEqual(["app/scopes_update"]);
  });
});

describe("its time", () => {
  it("goes on: every date reads as it did, and what became due meanwhile is told once", async () => {
    const due = anEvent("DELIVERED", new Date(Date.now() + 2 * DAY).toISOString());
    const moving = anOrder({ fulfillments: [aFulfillment({ events: [anEvent("IN_TRANSIT", daysAgo(1)), due] })] });
    const own = [storeWith({ orders: [moving] })];
    const { shopify: first, app } = await openListening({ stores: own, keep: { file, belongsTo: "db-1" } });
    const { clock } = first.world;
    clock.advance(DAY);
    const placedAt = clock.present(first.shop().store.data.orders[0]!.createdAt);
    await first.stop();
    await first.webhooks.idle();
    expect(topicsOf(app)).not.toContain("fulfillment_events/create");

    const { state } = readState(file, own)!;
    // As if the machine had been off for two days.
    state.clock = { ahead: state.clock.ahead + 2 * DAY, toldUntil: state.clock.toldUntil };
    const webhooks = first.world.app.webhooks;
    const second = await start({ stores: own, resumed: state, app: { webhooks }, appUrl: app.url });
    second.world.clock.tick();
    await second.webhooks.idle();
    expect(topicsOf(app).filter((topic) => topic === "fulfillment_events/create")).toHaveLength(1);
    await second.stop();

    const third = await start({ stores: own, app: { webhooks }, appUrl: app.url });
    third.world.clock.tick();
    await third.webhooks.idle();
    expect(topicsOf(app).filter((topic) => topic === "fulfillment_events/create")).toHaveLength(1);
    third.world.clock.advance(-2 * DAY);
    const shown = third.world.clock.present(third.shop().store.data.orders[0]!.createdAt);
    expect(Math.abs(Date.parse(shown) - Date.parse(placedAt))).toBeLessThanOrEqual(1_000);
  });

  it("sends again what the app had not taken, to where the app answers now", async () => {
    const { shopify: first, app } = await openListening({ stores, keep: { file, belongsTo: "db-1" } });
    app.answers.push(503);
    const [sent] = first.world.emit(first.shop(), "shop/update", { id: 1 });
    await first.webhooks.idle();
    await first.stop();

    const moved = await openApp();
    const second = await start({ appUrl: moved.url, app: { webhooks: [] }, holdWebhooks: true });
    expect(moved.received).toEqual([]);
    await second.webhooks.release();
    expect(moved.received.map(({ headers }) => headers["x-shopify-webhook-id"])).toEqual([sent?.webhookId]);
  });
});

describe("its file", () => {
  it("is written while the world runs, when something changed, and nothing lies beside it", async () => {
    const shopify = await start();
    const atOnce = readFileSync(file);
    const keeper = new StateKeeper(shopify.world, stores, { file, belongsTo: "db-1" });
    onTestFinished(() => keeper.stop());
    await requestReturn(shopify, tokenFor(shopify.shop(), SCOPES));
    keeper.save();
    const changed = readFileSync(file);
    expect(changed.equals(atOnce)).toBe(false);
    const kept = readState(file, stores);
    expect(kept?.belongsTo).toBe("db-1");
    expect(kept?.state.shops[0]?.data.orders[0]?.returns).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(["store.state"]);
  });

  it("keeps the older state when a write is interrupted or fails", async () => {
    const first = await start();
    const made = await requestReturn(first, tokenFor(first.shop(), SCOPES));
    await first.stop();
    const whole = readFileSync(file);

    writeFileSync(`${file}.tmp`, whole.subarray(0, whole.length / 2));
    const second = await start();
    expect(second.shop().store.find(made.id)).toMatchObject({ id: made.id });
    await second.stop();

    const complaints = vi.spyOn(console, "error").mockReturnValue();
    onTestFinished(() => complaints.mockRestore());
    mkdirSync(`${file}.tmp`);
    const before = readFileSync(file);
    const third = await start();
    await requestReturn(third, tokenFor(third.shop(), SCOPES));
    await third.stop();
    expect(complaints).toHaveBeenCalledTimes(1);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it("is refused with a reason when it is broken, of another version or of other stores; missing, it is nothing", async () => {
    expect(readState(file, stores)).toBeNull();
    await (await start()).stop();
    const whole = readFileSync(file);
    const reasonFor = (bytes: Buffer | string, own = stores): string => {
      writeFileSync(file, bytes);
      try {
        readState(file, own);
      } catch (error) {
        if (error instanceof StateFileError) return error.message.replace(file, "FILE");
        throw error;
      }
      return "none";
    };
    expect(reasonFor(whole)).toBe("none");
    expect(reasonFor(whole.subarray(0, whole.length - 10))).toBe("FILE is damaged");
    expect(reasonFor("")).toBe("FILE is not a state that was kept");
    expect(reasonFor('{"a": 1}\n')).toBe("FILE is not a state that was kept");
    const other = whole.toString("latin1").replace(`"version":${STATE_VERSION}`, '"version":0');
    expect(reasonFor(Buffer.from(other, "latin1"))).toBe(`FILE is of version 0, and this is version ${STATE_VERSION}`);
    expect(reasonFor(whole, [storeWith()])).toBe("FILE began from other store files than those here");
    rmSync(file);
    mkdirSync(file);
    expect(() => readState(file, stores)).toThrow(StateFileError);
  });
});
