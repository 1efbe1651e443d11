import { readFile, writeFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { findProvince } from "~/orders/provinces";
import type { CustomerInput, OrderInput, ProductInput } from "../../shopify/store/fixtures";
import { money } from "../../shopify/store/money";
import type { StoreFile } from "../../shopify/store/types";
import { UsageError } from "../rows";
import { tauStore, type TauAddress, type TauOrder, type TauProduct, type TauStore, type TauUser } from "./tau-store";

/** When the converted store is true; on loading it becomes now. tau-bench's orders have no dates at all. */
const AS_OF = "2026-01-15T12:00:00Z";
const DAY = 86_400_000;
const CURRENCY = "USD";
/** tau-bench says only whether an item can be had. */
const IN_STOCK = 10;

/**
 * tau-bench's retail store as a store file of the stand-in, so that `npm run demo -- --store` and the evaluations
 * play Shopify with it. Numbers stay: order "#W123" is Order/123, item 456 is ProductVariant/456, in both directions.
 * Who a customer is in tau-bench stands in their note, what they pay with in their tags.
 */
export function convertStore(tau: TauStore): StoreFile {
  const customerIds = new Map(
    Object.keys(tau.users).map((userId, index) => [userId, `gid://shopify/Customer/${10_001 + index}`]),
  );
  return {
    asOf: AS_OF,
    shop: {
      name: "tau retail",
      myshopifyDomain: "tau-retail.myshopify.com",
      email: "service@tau-retail.example",
      currencyCode: CURRENCY,
      ianaTimezone: "America/New_York",
      orderNumberFormatPrefix: "#W",
    },
    products: Object.values(tau.products).map(productOf),
    customers: Object.entries(tau.users).map(([userId, user]) =>
      customerOf(userId, user, customerIds.get(userId) ?? ""),
    ),
    orders: Object.values(tau.orders).map((order) => {
      const user = tau.users[order.user_id];
      const customerId = customerIds.get(order.user_id);
      if (!user || !customerId) throw new UsageError(`${order.order_id} is of a user who is not in the file.`);
      return orderOf(order, user, customerId);
    }),
    returnReasonDefinitions: [
      { id: "gid://shopify/ReturnReasonDefinition/1", handle: "unwanted", name: "Unwanted" },
      { id: "gid://shopify/ReturnReasonDefinition/2", handle: "defective", name: "Defective" },
      { id: "gid://shopify/ReturnReasonDefinition/3", handle: "wrong-item", name: "Wrong item" },
    ],
  };
}

/** `npm run eval -- convert-tau FILE --out STORE.json`. Throws UsageError. */
export async function convertTau(
  file: string,
  out: string,
): Promise<{ orders: number; customers: number; products: number }> {
  const { orders = [], customers = [], products = [], ...rest } = convertStore(await readTauStore(file));
  await writeFile(out, JSON.stringify({ ...rest, products, customers, orders })).catch(() => {
    throw new UsageError(`Cannot write ${out}.`);
  });
  return { orders: orders.length, customers: customers.length, products: products.length };
}

/** tau-bench's store from a file, zipped or not. Throws UsageError. */
export async function readTauStore(file: string): Promise<TauStore> {
  const bytes = await readFile(file).catch(() => {
    throw new UsageError(`Cannot read ${file}.`);
  });
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const parsed = tauStore.safeParse(JSON.parse((isZipped ? gunzipSync(bytes) : bytes).toString()));
  if (!parsed.success)
    throw new UsageError(`${file} is not tau-bench's store: ${parsed.error.issues[0]?.message ?? ""}`);
  return parsed.data;
}

function productOf({ name, product_id: id, variants }: TauProduct): ProductInput {
  const all = Object.values(variants);
  const optionNames = [...new Set(all.flatMap(({ options }) => Object.keys(options)))];
  return {
    id: `gid://shopify/Product/${id}`,
    title: name,
    handle: `${name.toLowerCase().replace(/[^a-z0-9]+/g, "-")}-${id}`,
    productType: name,
    options: optionNames.map((option) => ({
      name: option,
      values: [...new Set(all.flatMap(({ options }) => options[option] ?? []))],
    })),
    variants: all.map(({ item_id: item, options, available, price }) => ({
      id: variantId(item),
      title: variantTitle(options),
      sku: item,
      price: price.toFixed(2),
      inventoryQuantity: available ? IN_STOCK : 0,
      selectedOptions: Object.entries(options).map(([option, value]) => ({ name: option, value })),
    })),
  };
}

function customerOf(
  userId: string,
  { name, address, email, payment_methods: methods }: TauUser,
  id: string,
): CustomerInput {
  return {
    id,
    firstName: name.first_name,
    lastName: name.last_name,
    note: userId,
    tags: Object.values(methods).map(({ id: method, balance }) =>
      balance === undefined ? method : `${method}:${balance}`,
    ),
    defaultEmailAddress: { emailAddress: email },
    defaultAddress: addressOf(address, name),
  };
}

/** Days before `asOf` at which things happened, so that every order lies within the reach of `read_orders`. */
const DAYS_AGO = { pending: 1, processed: 3, delivered: 12, cancelled: 6 } as const;

function orderOf(order: TauOrder, user: TauUser, customerId: string): OrderInput {
  const number = order.order_id.replace(/\D/g, "");
  const state = stateOf(order);
  const placedAt = daysBefore(DAYS_AGO[state]);
  const lineItems = order.items.map(({ name, product_id: product, item_id: item, price, options }, index) => ({
    id: `gid://shopify/LineItem/${number}${String(index + 1).padStart(2, "0")}`,
    title: name,
    variantTitle: variantTitle(options),
    sku: item,
    quantity: 1,
    originalUnitPriceSet: { shopMoney: money(price, CURRENCY) },
    product: { id: `gid://shopify/Product/${product}` },
    variant: { id: variantId(item) },
  }));
  const transactions = order.payment_history.map(({ amount, payment_method_id: method }, index) => ({
    id: `gid://shopify/OrderTransaction/${number}${index + 1}`,
    // The method itself, since a shopper may have several of a kind.
    paymentId: method,
    gateway: method.replace(/_\d+$/, ""),
    amountSet: { shopMoney: money(amount, CURRENCY) },
    processedAt: placedAt,
  }));
  const isRefund = (index: number) => order.payment_history[index]?.transaction_type === "refund";
  const refunded = transactions.filter((_transaction, index) => isRefund(index));
  return {
    id: `gid://shopify/Order/${number}`,
    name: order.order_id,
    createdAt: placedAt,
    email: user.email,
    customer: { id: customerId },
    currencyCode: CURRENCY,
    shippingAddress: addressOf(order.address, user.name),
    totalPriceSet: { shopMoney: money(order.payment_history[0]?.amount ?? 0, CURRENCY) },
    lineItems,
    transactions: transactions
      .filter((_transaction, index) => !isRefund(index))
      .map((one) => ({ ...one, kind: "SALE" as const })),
    ...(state === "cancelled" && {
      cancelledAt: daysBefore(5),
      closedAt: daysBefore(5),
      cancelReason: "CUSTOMER" as const,
      refunds: refunded.map((transaction, index) => ({
        id: `gid://shopify/Refund/${number}${index + 1}`,
        createdAt: daysBefore(5),
        totalRefundedSet: transaction.amountSet,
        refundLineItems: lineItems.map(({ id }) => ({ lineItem: { id }, quantity: 1, restockType: "CANCEL" as const })),
        transactions: [{ ...transaction, kind: "REFUND" as const }],
      })),
    }),
    fulfillments: parcelsOf(order, number, lineItems),
  };
}

function parcelsOf(
  order: TauOrder,
  number: string,
  lines: { id: string; sku: string }[],
): NonNullable<OrderInput["fulfillments"]> {
  const state = stateOf(order);
  const open = [...lines];
  return order.fulfillments.map(({ tracking_id: trackings, item_ids: items }, index) => {
    const id = `${number}${index + 1}`;
    // An item may stand on an order twice: each of its lines is shipped once.
    const shipped = items.flatMap((item) => {
      const at = open.findIndex(({ sku }) => sku === item);
      return at < 0 ? [] : open.splice(at, 1);
    });
    return {
      id: `gid://shopify/Fulfillment/${id}`,
      createdAt: daysBefore(DAYS_AGO[state] - 1),
      status: state === "cancelled" ? ("CANCELLED" as const) : ("SUCCESS" as const),
      trackingInfo: trackings.map((tracking) => ({ company: null, number: tracking, url: null })),
      fulfillmentLineItems: shipped.map((line, at) => ({
        id: `gid://shopify/FulfillmentLineItem/${id}${String(at + 1).padStart(2, "0")}`,
        quantity: 1,
        lineItem: { id: line.id },
      })),
      events: eventsOf(state, id),
    };
  });
}

/** What was processed has left with a carrier and is not there yet. */
function eventsOf(state: keyof typeof DAYS_AGO, parcel: string) {
  const event = (number: number, status: "IN_TRANSIT" | "DELIVERED", days: number) => ({
    id: `gid://shopify/FulfillmentEvent/${parcel}${number}`,
    status,
    happenedAt: daysBefore(days),
  });
  if (state === "processed") return [event(1, "IN_TRANSIT", 1)];
  return state === "delivered" ? [event(1, "IN_TRANSIT", 10), event(2, "DELIVERED", 5)] : [];
}

function stateOf({ order_id: id, status }: TauOrder): keyof typeof DAYS_AGO {
  const [word = ""] = status.split(" ");
  if (!(word in DAYS_AGO)) throw new UsageError(`${id} has the status "${status}", which no converted order can have.`);
  return word as keyof typeof DAYS_AGO;
}

function addressOf(address: TauAddress, name: TauUser["name"]) {
  return {
    firstName: name.first_name,
    lastName: name.last_name,
    address1: address.address1,
    address2: address.address2,
    city: address.city,
    province: findProvince("US", address.state)?.name ?? address.state,
    provinceCode: address.state,
    zip: address.zip,
    country: "United States",
    countryCodeV2: "US",
  };
}

const variantId = (item: string) => `gid://shopify/ProductVariant/${item}`;
const variantTitle = (options: Record<string, string>) => Object.values(options).join(" / ") || "Default Title";
const daysBefore = (days: number) => new Date(Date.parse(AS_OF) - days * DAY).toISOString();
