import { statSync } from "node:fs";
import { join } from "node:path";
import type { GraphQLEnumType } from "graphql";
import { describe, expect, it } from "vitest";
import { displayStatus, eventsSoFar, fulfillmentsSoFar } from "../carriers/fulfillment-state";
import { Clock } from "../clock";
import { adminSchema } from "../schema/admin-schema";
import { loadStore } from "../store/load";
import * as facts from "../store/order-facts";
import type { Fulfillment, Order } from "../store/types";
import { countryOf } from "./countries";
import { generateFiles, staleFiles } from "./generate";
import { AS_OF, DAY, HOUR } from "./parcels";
import { SHARED_EMAIL } from "./pico-books";
import { scenarios } from "./scenarios";
import { SCENARIO_TITLES, type ScenarioName } from "./scenario-names";

const file = (name: string) => join(import.meta.dirname, name);
const juniper = loadStore(file("juniper-lane.json"), AS_OF);
const pico = loadStore(file("pico-books.json"), AS_OF);
const orders = juniper.data.orders;
const clockAt = (at: number) => new Clock({ realNow: () => at });
const now = clockAt(AS_OF);

const age = (iso: string) => AS_OF - Date.parse(iso);
const parcels = (order: Order) => fulfillmentsSoFar(order, now);
const states = (order: Order) => parcels(order).map((parcel) => displayStatus(parcel, now));
const last = (parcel: Fulfillment) => eventsSoFar(parcel, now).at(-1);
const one = (order: Order): Fulfillment => {
  const [parcel] = parcels(order);
  if (!parcel) throw new Error(`${order.name} has no parcel`);
  return parcel;
};
const lastAge = (order: Order) => age(last(one(order))?.happenedAt ?? "");
const estimateAge = (parcel: Fulfillment) => (parcel.estimatedDeliveryAt ? age(parcel.estimatedDeliveryAt) : null);
const status = (order: Order) => facts.displayFulfillmentStatus(order, now);
const money = (order: Order) => facts.displayFinancialStatus(order, now);
const returned = (order: Order, wanted: string) => order.returns.some((ret) => ret.status === wanted);
const currency = (order: Order) => order.totalPriceSet?.presentmentMoney.currencyCode;
const moving = ["CARRIER_PICKED_UP", "IN_TRANSIT"];

/** What must be true of every order that a scenario names. */
const MEANING: Record<ScenarioName, (order: Order) => boolean> = {
  freshUnfulfilled: (order) =>
    status(order) === "UNFULFILLED" && age(order.createdAt) < DAY && order.fulfillments.length === 1,
  lateUnfulfilled: (order) => status(order) === "UNFULFILLED" && age(order.createdAt) > 7 * DAY && !order.cancelledAt,
  labelNotScanned: (order) =>
    ["LABEL_PURCHASED", "LABEL_PRINTED", "CONFIRMED"].includes(states(order)[0] ?? "") && lastAge(order) >= 3 * DAY,
  inTransitOnTime: (order) => moving.includes(states(order)[0] ?? "") && (estimateAge(one(order)) ?? -1) < 0,
  inTransitLate: (order) => moving.includes(states(order)[0] ?? "") && (estimateAge(one(order)) ?? 0) > DAY,
  delayed: (order) => states(order)[0] === "DELAYED" && Boolean(last(one(order))?.estimatedDeliveryAt),
  stalled: (order) => states(order)[0] === "IN_TRANSIT" && lastAge(order) >= 7 * DAY,
  customsHeld: (order) =>
    states(order)[0] === "DELAYED" && countryOf(order.shippingAddress?.countryCodeV2 ?? "").customs,
  outForDelivery: (order) => states(order)[0] === "OUT_FOR_DELIVERY" && lastAge(order) < 5 * HOUR,
  deliveryAttempted: (order) => states(order)[0] === "ATTEMPTED_DELIVERY",
  readyForPickup: (order) => states(order)[0] === "READY_FOR_PICKUP",
  deliveredRecently: (order) => states(order)[0] === "DELIVERED" && lastAge(order) < 5 * DAY,
  deliveredLongAgo: (order) =>
    states(order)[0] === "DELIVERED" && lastAge(order) >= 5 * DAY && age(order.createdAt) < 60 * DAY,
  returnedToSender: (order) => ["FAILURE", "NOT_DELIVERED"].includes(states(order)[0] ?? ""),
  severalParcels: (order) =>
    states(order)[0] === "DELIVERED" && states(order).length === 2 && states(order)[1] !== "DELIVERED",
  partlyShipped: (order) => status(order) === "PARTIALLY_FULFILLED",
  cancelledBeforeShipping: (order) => order.cancelledAt !== null && order.fulfillments.length === 0,
  cancelledAfterShipping: (order) =>
    order.cancelledAt !== null && ["CANCELED", "LABEL_VOIDED"].includes(states(order)[0] ?? ""),
  refundedFully: (order) => money(order) === "REFUNDED" && !order.cancelledAt,
  refundedPartly: (order) => money(order) === "PARTIALLY_REFUNDED",
  noTrackingNumber: (order) =>
    status(order) === "FULFILLED" && one(order).trackingInfo.every(({ number }) => number === null),
  trackingWithoutUrl: (order) => one(order).trackingInfo.some(({ number, url }) => number !== null && url === null),
  localDelivery: (order) => order.shippingLine?.code === "LOCAL",
  storePickup: (order) => order.shippingLine?.code === "PICKUP",
  digitalItem: (order) =>
    order.lineItems.every(({ requiresShipping }) => !requiresShipping) && order.shippingAddress === null,
  onHold: (order) => status(order) === "ON_HOLD",
  scheduled: (order) => status(order) === "SCHEDULED",
  inProgress: (order) => ["IN_PROGRESS", "PENDING_FULFILLMENT"].includes(status(order)),
  fulfillmentFailed: (order) =>
    status(order) === "REQUEST_DECLINED" || ["ERROR", "FAILURE"].includes(one(order).status),
  olderThan60Days: (order) => age(order.createdAt) > 60 * DAY,
  severalOpenOrders: (order) =>
    orders.filter(
      ({ customer, fulfillments }) =>
        customer?.id === order.customer?.id &&
        !fulfillments.some((parcel) => displayStatus(parcel, now) === "DELIVERED"),
    ).length > 1,
  guestWithEmail: (order) => order.customer === null && order.email !== null && order.phone === null,
  guestWithPhoneOnly: (order) => order.customer === null && order.email === null && order.phone !== null,
  presentmentGbp: (order) => currency(order) === "GBP",
  presentmentUsd: (order) => currency(order) === "USD",
  presentmentJpy: (order) => currency(order) === "JPY",
  paymentPending: (order) => ["PENDING", "AUTHORIZED", "PARTIALLY_PAID"].includes(money(order) ?? ""),
  returnRequested: (order) => returned(order, "REQUESTED") && facts.returnStatus(order, now) === "RETURN_REQUESTED",
  returnOpen: (order) =>
    returned(order, "OPEN") && ["IN_PROGRESS", "INSPECTION_COMPLETE"].includes(facts.returnStatus(order, now)),
  returnClosed: (order) => returned(order, "CLOSED") && order.refunds.some((refund) => refund.return !== null),
  returnDeclined: (order) => order.returns.some(({ decline }) => decline !== null),
  returnCanceled: (order) => returned(order, "CANCELED"),
  returnFailed: (order) => facts.returnStatus(order, now) === "RETURN_FAILED",
  exchange: (order) =>
    order.returns.some((ret) => Array.isArray(ret["exchangeLineItems"]) && ret["exchangeLineItems"].length > 0),
  orderNote: (order) => Boolean(order.note),
  giftMessage: (order) => order.customAttributes.some(({ key }) => key === "Gift message"),
  discounted: (order) => order.discountCodes.length === 1,
  tagged: (order) => order.tags.length > 0,
};

describe("the demo store", () => {
  it("is what the generator writes", () => {
    expect(staleFiles(generateFiles())).toEqual([]);
  });

  it("stays small", () => {
    expect(statSync(file("juniper-lane.json")).size).toBeLessThan(1_500_000);
    for (const [name, content] of generateFiles()) {
      if (name.endsWith(".svg")) expect(Buffer.byteLength(content), name).toBeLessThan(2048);
    }
  });

  it("holds 200 orders, numbered by date, of 60 customers in at least a dozen countries", () => {
    expect(orders.map(({ name }) => name)).toEqual(Array.from({ length: 200 }, (_, index) => `#${1001 + index}`));
    const dates = orders.map(({ createdAt }) => Date.parse(createdAt));
    expect(dates).toEqual([...dates].sort((a, b) => a - b));
    expect(dates.at(-1)).toBeLessThan(AS_OF);
    expect(juniper.data.customers).toHaveLength(60);
    expect(
      new Set(juniper.data.customers.map(({ defaultAddress }) => defaultAddress?.countryCodeV2)).size,
    ).toBeGreaterThanOrEqual(12);
    const locales = juniper.data.customers.map(({ locale }) => locale);
    expect(locales).toEqual(
      expect.arrayContaining([
        "en",
        "de",
        "fr",
        "es",
        "it",
        "nl",
        "pl",
        "tr",
        "pt-BR",
        "ar",
        "ja",
        "ko",
        "zh-CN",
        "zh-TW",
      ]),
    );
  });

  it("uses no e-mail address that could be somebody's", () => {
    const addresses = [...juniper.data.customers, ...pico.data.customers].map(
      ({ defaultEmailAddress }) => defaultEmailAddress?.emailAddress,
    );
    for (const address of [...addresses, ...orders.flatMap(({ email }) => email ?? [])]) {
      expect(address).toMatch(/^[a-z.]+@example\.(com|org|net)$/);
    }
  });

  it("has a picture of its own colour for every variant", () => {
    const pictures = new Set(
      [...generateFiles().keys()].map((name) => name.replace("pictures/", "/cdn/shop/products/")),
    );
    for (const { variants } of [...juniper.data.products, ...pico.data.products]) {
      for (const { media, title } of variants) {
        expect(pictures, title).toContain(media[0]?.image.url);
      }
    }
  });
});

describe("scenarios", () => {
  it.each(Object.keys(SCENARIO_TITLES) as ScenarioName[])("%s is at least three times what it says", (name) => {
    expect(scenarios[name].length).toBeGreaterThanOrEqual(3);
    for (const { order: wanted, email, zip, customerId } of scenarios[name]) {
      const order = orders.find((candidate) => candidate.name === wanted);
      if (!order) throw new Error(`No order ${wanted}`);
      expect(MEANING[name](order), `${wanted} (${states(order).join()})`).toBe(true);
      expect(order.email).toBe(email);
      expect((order.shippingAddress ?? order.billingAddress)?.zip ?? null).toBe(zip);
      expect(order.customer?.id ?? null).toBe(customerId);
    }
  });

  it("cover every display status of a fulfillment and every return status of an order", () => {
    expect(new Set(orders.flatMap(states)).size).toBe(18);
    expect(new Set(orders.map((order) => facts.returnStatus(order, now))).size).toBe(6);
    expect(new Set(orders.flatMap(({ returns }) => returns.map((ret) => ret.status))).size).toBe(5);
    expect(new Set(orders.flatMap(({ fulfillments }) => fulfillments.map((parcel) => parcel.status)))).toEqual(
      new Set(["SUCCESS", "CANCELLED", "ERROR", "FAILURE"]),
    );
  });

  it("cover every fulfillment status that Shopify shows of an order", () => {
    const statuses = adminSchema().getType("OrderDisplayFulfillmentStatus") as GraphQLEnumType;
    // OPEN is what UNFULFILLED was called before.
    const shown = statuses.getValues().flatMap(({ name }) => (name === "OPEN" ? [] : [name]));
    expect(shown).toHaveLength(10);
    expect([...new Set(orders.map(status))].sort()).toEqual(shown.sort());
  });
});

describe("what happened to an order", () => {
  const inOrder = (...dates: (string | null | undefined)[]) => {
    const times = dates.flatMap((date) => (date ? [Date.parse(date)] : []));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(Math.max(...times)).toBeLessThanOrEqual(AS_OF);
  };
  const arrival = (order: Order, lineId: string) =>
    order.fulfillments
      .find(({ fulfillmentLineItems }) => fulfillmentLineItems.some(({ id }) => id === lineId))
      ?.events.find(({ status: state }) => state === "DELIVERED")?.happenedAt;

  it("happened in order, and before now", () => {
    for (const order of orders) {
      inOrder(order.createdAt, order.cancelledAt);
      inOrder(order.createdAt, order.closedAt);
      for (const refund of order.refunds) inOrder(order.createdAt, refund.createdAt);
      for (const ret of order.returns) {
        inOrder(ret.createdAt, ret.requestApprovedAt, ret.closedAt);
        for (const line of ret.returnLineItems) {
          const arrived = arrival(order, line.fulfillmentLineItem.id);
          expect(arrived, `${order.name} came back without having arrived`).toBeDefined();
          inOrder(arrived, ret.createdAt);
        }
      }
    }
  });
});

describe("the second shop", () => {
  it("shares order numbers and one customer's address with the first, but no id", () => {
    expect(pico.data.orders.map(({ name }) => name)).toEqual(
      Array.from({ length: 12 }, (_, index) => `#${1001 + index}`),
    );
    const emails = (customers: typeof pico.data.customers) =>
      customers.map(({ defaultEmailAddress }) => defaultEmailAddress?.emailAddress);
    const ours = new Set(emails(juniper.data.customers));
    expect(emails(pico.data.customers).filter((email) => ours.has(email))).toEqual([SHARED_EMAIL]);
    expect(pico.data.orders.some(({ email }) => email === SHARED_EMAIL)).toBe(true);
    expect(orders.some(({ email }) => email === SHARED_EMAIL)).toBe(true);
    const ids = (data: object) => new Set(JSON.stringify(data).match(/gid:\/\/shopify\/(?!ReturnReason)\w+\/\d+/g));
    const ourIds = ids(juniper.data);
    expect([...ids(pico.data)].filter((id) => ourIds.has(id))).toEqual([]);
  });
});
