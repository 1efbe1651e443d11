import { createHash } from "node:crypto";
import { paymentsOf } from "../refunds/payments";
import { nowIn, type Place } from "../returns/place";
import { presentmentCents } from "../returns/worth";
import { outstanding } from "../store/order-facts";
import type { MoneyBag } from "../store/money";
import type { Order } from "../store/types";
import { storefrontAddress } from "../storefront-address";
import { orderPayload } from "../webhooks/payloads";

/** Shopify's page where what is open on an order is paid: anyone who has the link may. Null where nothing is open. */
export function paymentUrl(order: Order, place: Place): string | null {
  if (presentmentCents(open(order, place)) <= 0) return null;
  return `${storefrontAddress(place.world, place.shop)}${paymentPath(order)}`;
}

export const paymentPath = (order: Order): string =>
  `/orders/${order.id.split("/").at(-1) ?? ""}/pay/${createHash("sha256").update(order.id).digest("hex").slice(0, 24)}`;

/** Pays all that is open, as on Shopify's page. Nothing where nothing is. */
export function payOrder(order: Order, place: Place): void {
  const { world, shop } = place;
  const amountSet = open(order, place);
  if (presentmentCents(amountSet) <= 0) return;
  // What a file leaves out was paid before.
  paymentsOf(order, place);
  const at = nowIn(place);
  shop.store.addTransaction(order, {
    id: shop.store.newId("OrderTransaction"),
    kind: "SALE",
    status: "SUCCESS",
    gateway: order.paymentGatewayNames[0] ?? "shopify_payments",
    formattedGateway: null,
    amountSet,
    parentTransaction: null,
    createdAt: at,
    processedAt: at,
    test: false,
  });
  order.displayFinancialStatus = undefined;
  order.updatedAt = at;
  world.emit(shop, "orders/paid", orderPayload(world, shop, order));
  world.emit(shop, "orders/updated", orderPayload(world, shop, order));
}

const open = (order: Order, { world }: Place): MoneyBag => outstanding(order, world.clock);
