import type { z } from "zod";
import { DEMO_SHOP } from "../identity";
import type { customerSchema } from "./customer";
import type { fulfillmentEventSchema, fulfillmentSchema } from "./fulfillment";
import { money } from "./money";
import type { lineItemSchema, orderSchema, refundSchema } from "./order";
import type { productSchema } from "./catalogue";
import type { StoreFile } from "./types";

/**
 * Small valid stores for tests. Everything has a sensible default; say only what the test is about:
 *
 *     storeWith({
 *       orders: [
 *         anOrder({ name: "#1001", fulfillments: [
 *           aFulfillment({ events: [anEvent("IN_TRANSIT", daysAgo(2)), anEvent("OUT_FOR_DELIVERY", hoursAgo(3))] }),
 *         ] }),
 *       ],
 *     })
 */

type OrderInput = z.input<typeof orderSchema>;
type LineItemInput = z.input<typeof lineItemSchema>;
type FulfillmentInput = z.input<typeof fulfillmentSchema>;
type EventInput = z.input<typeof fulfillmentEventSchema>;
type RefundInput = z.input<typeof refundSchema>;
type CustomerInput = z.input<typeof customerSchema>;
type ProductInput = z.input<typeof productSchema>;

export type { CustomerInput, EventInput, FulfillmentInput, LineItemInput, OrderInput, ProductInput, RefundInput };

let counter = 5000;
/** Unique in the process, so that fixtures can be mixed freely. */
const nextId = (type: string) => `gid://shopify/${type}/${++counter}`;

/** Taken once per test file: `daysAgo(1)` is the same moment in a fixture and in what is expected of it later. */
const START = Date.now();

const fromNow = (milliseconds: number) => `${new Date(START + milliseconds).toISOString().slice(0, 19)}Z`;
export const minutesAgo = (n: number) => fromNow(-n * 60_000);
export const hoursAgo = (n: number) => fromNow(-n * 3_600_000);
export const daysAgo = (n: number) => fromNow(-n * 86_400_000);
export const inMinutes = (n: number) => fromNow(n * 60_000);
export const inHours = (n: number) => fromNow(n * 3_600_000);
export const inDays = (n: number) => fromNow(n * 86_400_000);

type StoreParts = Omit<Partial<StoreFile>, "shop"> & { shop?: Partial<StoreFile["shop"]> };

/** Juniper Lane (EUR, Europe/Dublin) unless `shop` says otherwise. */
export function storeWith({ shop, ...parts }: StoreParts = {}): StoreFile {
  return {
    ...parts,
    shop: {
      name: "Juniper Lane",
      myshopifyDomain: DEMO_SHOP,
      email: "hello@juniper-lane.example",
      currencyCode: "EUR",
      ianaTimezone: "Europe/Dublin",
      ...shop,
    },
  };
}

/** One linen cushion for 25.00 in EUR, paid, placed five days ago by ada@example.com in Cork. */
export function anOrder(parts: Partial<OrderInput> = {}): OrderInput {
  const number = ++counter;
  const order: OrderInput = {
    id: `gid://shopify/Order/${number}`,
    name: `#${number}`,
    createdAt: daysAgo(5),
    email: "ada@example.com",
    customerLocale: "en",
    shippingAddress: {
      firstName: "Ada",
      lastName: "Byrne",
      address1: "12 Harbour Row",
      city: "Cork",
      zip: "T12 X70A",
      country: "Ireland",
      countryCodeV2: "IE",
      phone: "+353861234567",
    },
    lineItems: [aLineItem()],
    ...parts,
  };
  for (const fulfillment of order.fulfillments ?? []) {
    // A fulfillment that names no items ships them all; one that names them by position means this order's.
    fulfillment.fulfillmentLineItems = fulfillment.fulfillmentLineItems.flatMap((line) =>
      line.lineItem.id === WHOLE_ORDER ? order.lineItems.map((item) => shipped(item)) : [line],
    );
  }
  return order;
}

export function aLineItem(parts: Partial<LineItemInput> & { price?: string; currency?: string } = {}): LineItemInput {
  const { price = "25.00", currency = "EUR", ...rest } = parts;
  return {
    id: nextId("LineItem"),
    title: "Linen cushion",
    variantTitle: "Sage",
    sku: "LC-SAGE",
    quantity: 1,
    originalUnitPriceSet: { shopMoney: money(price, currency) },
    ...rest,
  };
}

const WHOLE_ORDER = "gid://shopify/LineItem/0";

/** A fulfillment's line for a line item: all of it, or `quantity` pieces. */
export function shipped(line: LineItemInput, quantity = line.quantity) {
  return { id: nextId("FulfillmentLineItem"), quantity, lineItem: { id: line.id } };
}

/** A parcel with An Post, shipped three days ago, with everything of its order unless `items` says otherwise. */
export function aFulfillment(parts: Partial<FulfillmentInput> & { items?: LineItemInput[] } = {}): FulfillmentInput {
  const { items, ...rest } = parts;
  const number = ++counter;
  return {
    id: `gid://shopify/Fulfillment/${number}`,
    name: `#${number}-F1`,
    createdAt: daysAgo(3),
    trackingInfo: [
      { company: "An Post", number: "CE123456785IE", url: "https://www.anpost.com/track?item=CE123456785IE" },
    ],
    fulfillmentLineItems: items
      ? items.map((line) => shipped(line))
      : [{ id: nextId("FulfillmentLineItem"), quantity: 1, lineItem: { id: WHOLE_ORDER } }],
    ...rest,
  };
}

/** Something that the carrier reported, or will report when `happenedAt` is still to come. */
export function anEvent(status: EventInput["status"], happenedAt: string, parts: Partial<EventInput> = {}): EventInput {
  return { id: nextId("FulfillmentEvent"), status, happenedAt, ...parts };
}

/** As delivered so many days ago, and on its way two days before. */
export function aDelivered(days: number, parts: Parameters<typeof aFulfillment>[0] = {}): FulfillmentInput {
  return aFulfillment({
    createdAt: daysAgo(days + 3),
    events: [anEvent("IN_TRANSIT", daysAgo(days + 2)), anEvent("DELIVERED", daysAgo(days))],
    ...parts,
  });
}

/** The reasons that the stand-in's stores know, by handle: "defective", "size-too-small", "unwanted". */
export function aReason(handle: string, parts: { deleted?: boolean } = {}) {
  const name = handle.replaceAll("-", " ");
  return {
    id: nextId("ReturnReasonDefinition"),
    handle,
    name: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    ...parts,
  };
}

export function aRefund(
  amount: string,
  parts: Partial<RefundInput> & { items?: LineItemInput[]; currency?: string } = {},
): RefundInput {
  const { items = [], currency = "EUR", ...rest } = parts;
  return {
    id: nextId("Refund"),
    createdAt: daysAgo(1),
    totalRefundedSet: { shopMoney: money(amount, currency) },
    refundLineItems: items.map((line) => ({ lineItem: { id: line.id }, quantity: line.quantity })),
    ...rest,
  };
}

export function aCustomer(parts: Partial<CustomerInput> & { email?: string; phone?: string } = {}): CustomerInput {
  const { email = "ada@example.com", phone, ...rest } = parts;
  return {
    id: nextId("Customer"),
    firstName: "Ada",
    lastName: "Byrne",
    defaultEmailAddress: { emailAddress: email },
    defaultPhoneNumber: phone === undefined ? null : { phoneNumber: phone },
    ...rest,
  };
}

export function aProduct(parts: Partial<ProductInput> & { price?: string } = {}): ProductInput {
  const { price = "25.00", ...rest } = parts;
  const number = ++counter;
  return {
    id: `gid://shopify/Product/${number}`,
    title: "Linen cushion",
    handle: `linen-cushion-${number}`,
    productType: "Cushions",
    variants: [{ id: nextId("ProductVariant"), title: "Sage", sku: `LC-${number}`, price, inventoryQuantity: 12 }],
    ...rest,
  };
}
