import { forShop } from "~/platform/database";
import { CasePlan } from "~/returns/return-case";
import {
  cancelledAt,
  currentQuantity,
  discountedUnitPrice,
  displayFulfillmentStatus,
  outstanding,
  returnsSoFar,
} from "../../shopify/store/order-facts";
import { editsOf } from "../../shopify/orders/edit-state";
import type { Fulfillment, Order, Return } from "../../shopify/store/types";
import { paymentsOf, refundsOf } from "./session";
import type { TauAddress } from "./tau-store";
import type { TauWorld } from "./world";

type FulfillmentLineItem = Fulfillment["fulfillmentLineItems"][number];

/** An order as tau-bench would have it, read from what stands at Shopify after all that Warmline did. */
export interface TauState {
  status: string;
  /** Null once cancelled: Shopify takes the items off, tau-bench keeps them. */
  items: { item: string; price: number }[] | null;
  payments: { method: string; amount: number }[];
  refunds: { method: string; amount: number }[];
  /** Above zero: to be paid; below: to be paid back. By what, the shopper says on Shopify's own page. */
  outstanding: number;
  address: Omit<TauAddress, "country"> & { country: string };
  cancelReason: string | null;
  returned: string[];
  /** Where the money of a return goes, as it was agreed; Shopify learns it when the parcel has come. */
  refundTo: "original_payment" | "gift_card" | null;
  exchanged: { items: string[]; news: string[]; difference: number } | null;
}

export async function readState(world: TauWorld, order: Order): Promise<TauState> {
  const { clock } = world.shopify.world;
  const isCancelled = cancelledAt(order, clock) !== null;
  const returns = returnsSoFar(order, clock).filter(({ status }) => status !== "CANCELED" && status !== "DECLINED");
  const exchange = returns.find(({ exchangeLineItems }) => exchangeLineItems.length > 0);
  const { firstName: _first, lastName: _last, ...place } = { firstName: "", lastName: "", ...order.shippingAddress };
  return {
    status: statusOf(world, order, returns),
    items: isCancelled
      ? null
      : order.lineItems.flatMap((line) =>
          Array.from({ length: currentQuantity(order, line, clock) }, () => ({
            item: itemOf(line.variant?.id),
            price: Number(discountedUnitPrice(line).shopMoney.amount),
          })),
        ),
    payments: paymentsOf(order),
    refunds: refundsOf(order),
    outstanding: Number(outstanding(order, clock).shopMoney.amount),
    address: {
      address1: text(place.address1),
      address2: text(place.address2),
      city: text(place.city),
      state: text(place.provinceCode),
      zip: text(place.zip),
      country: place.countryCodeV2 === "US" ? "USA" : text(place.countryCodeV2),
    },
    cancelReason: isCancelled ? reasonOf(order) : null,
    returned: returns.filter((one) => one !== exchange).flatMap((one) => returnedItems(world, one)),
    refundTo: await refundOf(world, order),
    exchanged: exchange ? exchangedOf(world, exchange) : null,
  };
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** In tau-bench's words. */
function statusOf(world: TauWorld, order: Order, returns: readonly Return[]): string {
  const { clock } = world.shopify.world;
  if (cancelledAt(order, clock)) return "cancelled";
  if (returns.some(({ exchangeLineItems }) => exchangeLineItems.length > 0)) return "exchange requested";
  if (returns.length > 0) return "return requested";
  if (displayFulfillmentStatus(order, clock) === "UNFULFILLED") {
    return editsOf(order) ? "pending (item modified)" : "pending";
  }
  const events = order.fulfillments.flatMap(({ events: all }) => all);
  return events.some(({ status }) => status === "DELIVERED") ? "delivered" : "processed";
}

/** It stands in the note for staff, in the words of the merchant's rules. */
function reasonOf(order: Order): string | null {
  const { staffNote } = (order["cancellation"] ?? {}) as { staffNote?: string | null };
  if (staffNote?.includes("no_longer_needed")) return "no longer needed";
  return staffNote?.includes("by_mistake") ? "ordered by mistake" : null;
}

const itemOf = (variantId: string | null | undefined): string => variantId?.split("/").at(-1) ?? "none";

function returnedItems({ shop: { store } }: TauWorld, { returnLineItems }: Return): string[] {
  return returnLineItems.flatMap(({ fulfillmentLineItem, quantity }) => {
    const sent = store.find(fulfillmentLineItem.id) as FulfillmentLineItem | undefined;
    const line = sent && store.lineItem(sent.lineItem.id);
    return Array.from({ length: quantity }, () => itemOf(line?.variant?.id));
  });
}

function exchangedOf(world: TauWorld, exchange: Return): NonNullable<TauState["exchanged"]> {
  const { store } = world.shop;
  const priceOfSent = (id: string): number => {
    const sent = store.find(id) as FulfillmentLineItem | undefined;
    const line = sent && store.lineItem(sent.lineItem.id);
    return line ? Number(discountedUnitPrice(line).shopMoney.amount) : 0;
  };
  const priceOfVariant = (id: string | null): number => Number((id && store.variant(id)?.price) || 0);
  const back = exchange.returnLineItems.map((one) => one.quantity * priceOfSent(one.fulfillmentLineItem.id));
  const out = exchange.exchangeLineItems.map((one) => one.quantity * priceOfVariant(one.variantId));
  return {
    items: returnedItems(world, exchange),
    news: exchange.exchangeLineItems.flatMap(({ variantId, quantity }) =>
      Array.from({ length: quantity }, () => itemOf(variantId)),
    ),
    difference: out.reduce((sum, one) => sum + one, 0) - back.reduce((sum, one) => sum + one, 0),
  };
}

async function refundOf({ shopId }: TauWorld, order: Order): Promise<TauState["refundTo"]> {
  const [row] = await forShop(shopId, (tx) => tx.returnCase.findMany({ where: { shopId, orderId: order.id } }));
  if (!row) return null;
  const { outcome, creditAs } = CasePlan.parse(row.plan);
  if (outcome === "original_payment") return outcome;
  return outcome === "store_credit" && creditAs === "gift_card" ? "gift_card" : null;
}
