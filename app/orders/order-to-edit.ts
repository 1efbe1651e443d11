import { AppError } from "~/platform/errors";
import { fromMinor, toMinor } from "~/policy/minor-units";
import type { AdminApi } from "~/shopify/admin-api";
import { EditStockDocument, OrderToEditDocument, type EditStockQuery } from "~/shopify/operations.generated";
import type { Money } from "./order-facts";

/** An order as an edit sees it: what is on it and what it comes to, in the currency that the shopper paid in. */
export interface OrderToEdit {
  /** GID. */
  id: string;
  state: "editable" | "cancelled" | "shipped" | "not_editable";
  total: Money;
  /** Signed: above zero the shopper still owes it, below zero the shop does. */
  outstanding: Money;
  lines: { id: string; quantity: number; unfulfilled: number; variantId: string | null }[];
}

/** Null when the app cannot see it. */
export async function readOrderToEdit(api: AdminApi, orderId: string): Promise<OrderToEdit | null> {
  const { order } = await api.query(OrderToEditDocument, { id: orderId });
  if (order === null) return null;
  const isTooLong = order.lineItems.pageInfo.hasNextPage;
  return {
    id: order.id,
    state:
      order.cancelledAt !== null
        ? "cancelled"
        : order.displayFulfillmentStatus === "FULFILLED"
          ? "shipped"
          : order.merchantEditable && !isTooLong
            ? "editable"
            : "not_editable",
    total: toMoney(order.currentTotalPriceSet),
    outstanding: toMoney(order.totalOutstandingSet),
    lines: order.lineItems.nodes.map(({ id, currentQuantity, unfulfilledQuantity, variant }) => ({
      id,
      quantity: currentQuantity,
      unfulfilled: unfulfilledQuantity,
      variantId: variant?.id ?? null,
    })),
  };
}

/** Pieces of a variant on the order now, over all its lines. */
export function piecesOf({ lines }: OrderToEdit, variantId: string): number {
  return lines.filter((line) => line.variantId === variantId).reduce((total, { quantity }) => total + quantity, 0);
}

/** Whether the shop can sell so many more of each variant. Shopify itself would let an edit oversell. */
export async function isInStock(api: AdminApi, more: ReadonlyMap<string, number>): Promise<boolean> {
  if (more.size === 0) return true;
  const { nodes } = await api.query(EditStockDocument, { ids: [...more.keys()] });
  const variants = nodes.filter(isVariant);
  return [...more].every(([id, quantity]) => {
    const variant = variants.find((one) => one.id === id);
    if (!variant?.availableForSale) return false;
    const isCounted = variant.inventoryItem.tracked && variant.inventoryPolicy === "DENY";
    return !isCounted || variant.sellableOnlineQuantity >= quantity;
  });
}

export function toMoney(bag: { presentmentMoney: { amount: string; currencyCode: string } }): Money {
  return { amount: bag.presentmentMoney.amount, currency: bag.presentmentMoney.currencyCode };
}

/** `after` less `before`, exactly. Both are of one order, so of one currency. */
export function differenceOf(before: Money, after: Money): Money {
  const { currency } = after;
  if (before.currency !== currency) throw new AppError("internal", "an order changed its currency");
  return { amount: fromMinor(toMinor(after.amount, currency) - toMinor(before.amount, currency), currency), currency };
}

type StockNode = EditStockQuery["nodes"][number];
type StockedVariant = Extract<NonNullable<StockNode>, { id: string }>;

/** `nodes` answers null for what is gone and an empty object for a GID of another type. */
function isVariant(node: StockNode): node is StockedVariant {
  return node !== null && "id" in node;
}
