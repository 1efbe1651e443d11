import {
  fulfilledQuantity,
  currentQuantity,
  outstanding,
  currentTotalPrice,
  discountedUnitPrice,
  zeroOf,
} from "../store/order-facts";
import { fromShopPrice, taxesIncluded, worthOf, type Worth } from "../returns/worth";
import type { Place } from "../returns/place";
import { refuse } from "../returns/user-errors";
import { scale, subtract, sum, type MoneyBag } from "../store/money";
import type { LineItem, Order, Product, Variant } from "../store/types";
import type { ShopState } from "../world";

export interface AddedLine {
  id: string;
  variant: Variant;
  quantity: number;
}

/** Changes that are tried out on an order; nothing of it is true before the commit. */
export interface EditSession {
  number: string;
  order: Order;
  /** Wanted quantities of lines that are there, by their id. */
  quantities: Map<string, { quantity: number; restock: boolean }>;
  added: AddedLine[];
  committed: boolean;
}

const sessions = new WeakMap<ShopState, Map<string, EditSession>>();

/** The mutation orderEditBegin. Throws Refusal. */
export function beginEdit(order: Order | undefined, place: Place): EditSession {
  if (!order) return refuse(["id"], "The order does not exist.", "NOT_FOUND");
  const [reason] = whyNotEditable(order, place);
  if (reason) refuse(["id"], reason, "INVALID");
  const all = sessions.get(place.shop) ?? new Map<string, EditSession>();
  sessions.set(place.shop, all);
  const number = place.shop.store.newId("CalculatedOrder").split("/").at(-1) ?? "";
  const session = { number, order, quantities: new Map(), added: [], committed: false };
  all.set(number, session);
  return session;
}

/** By the id of its CalculatedOrder or of the session itself. Throws Refusal when it is not there or was committed. */
export function openSession(id: string, { shop }: Place): EditSession {
  const session = sessions.get(shop)?.get(id.split("/").at(-1) ?? "");
  if (!session) return refuse(["id"], "The calculated order does not exist.", "NOT_FOUND");
  if (session.committed) refuse(["id"], "The order edit has already been committed.", "INVALID");
  return session;
}

export function whyNotEditable(order: Order, { world }: Place): string[] {
  return order.cancelledAt && world.clock.hasPassed(order.cancelledAt) ? ["Canceled orders can't be edited."] : [];
}

/** The mutation orderEditSetQuantity. Throws Refusal. */
export function setQuantity(
  session: EditSession,
  { lineItemId, quantity, restock }: { lineItemId: string; quantity: number; restock?: boolean | null },
  { world }: Place,
): string {
  const added = session.added.find(({ id }) => id === lineItemId);
  const line = session.order.lineItems.find(({ id }) => calculatedId(id) === lineItemId);
  if (!added && !line) return refuse(["lineItemId"], "The line item does not exist.", "NOT_FOUND");
  if (quantity < 0) refuse(["quantity"], "The quantity can't be negative.", "INVALID");
  if (line && quantity < fulfilledQuantity(session.order, line, world.clock)) {
    refuse(["quantity"], "The quantity can't be less than what has been fulfilled.", "INVALID");
  }
  if (added) added.quantity = quantity;
  else if (line) session.quantities.set(line.id, { quantity, restock: restock ?? false });
  return lineItemId;
}

/** The mutation orderEditAddVariant. Throws Refusal. */
export function addVariant(
  session: EditSession,
  args: { variantId: string; quantity: number; allowDuplicates?: boolean | null },
  { shop, world }: Place,
): string {
  const variant = shop.store.variant(args.variantId);
  if (!variant) return refuse(["variantId"], "The variant does not exist.", "NOT_FOUND");
  if (args.quantity < 1) refuse(["quantity"], "The quantity must be greater than 0.", "INVALID");
  const isThere = session.order.lineItems.some(
    (line) => line.variant?.id === variant.id && currentQuantity(session.order, line, world.clock) > 0,
  );
  if (isThere && !args.allowDuplicates) {
    refuse(["variantId"], "The variant is already on the order.", "INVALID");
  }
  const id = shop.store.newId("CalculatedLineItem");
  session.added.push({ id, variant, quantity: args.quantity });
  return id;
}

/** An existing line keeps its number in the calculated order. */
export const calculatedId = (lineItemId: string): string => lineItemId.replace("/LineItem/", "/CalculatedLineItem/");

/** Pieces more (or, negative, fewer) of a line than the order has now. */
export function changeOf({ order, quantities }: EditSession, line: LineItem, { world }: Place): number {
  const now = currentQuantity(order, line, world.clock);
  return (quantities.get(line.id)?.quantity ?? now) - now;
}

/** A catalogue price in the order's currencies, with the tax that the order's other lines carry. */
export function worthOfAdded(order: Order, variant: Variant, quantity: number): Worth & { unit: MoneyBag } {
  const unit = fromShopPrice(order, variant.price);
  const subtotal = scale(unit, quantity);
  const rate = taxRate(order);
  const tax = taxesIncluded(order) ? subtract(subtotal, scale(subtotal, 1 / (1 + rate))) : scale(subtotal, rate);
  return { unit, subtotal, tax, total: taxesIncluded(order) ? subtotal : sum(subtotal, [tax]) };
}

/** What a session would add to and take from the order's worth. */
export function effectOf(session: EditSession, place: Place): { added: Worth; removed: Worth } {
  const { order } = session;
  const [more, fewer]: [Worth[], Worth[]] = [[], []];
  for (const line of order.lineItems) {
    const change = changeOf(session, line, place);
    if (change > 0) more.push(worthOf(order, line, change));
    if (change < 0) fewer.push(worthOf(order, line, -change));
  }
  for (const { variant, quantity } of session.added) more.push(worthOfAdded(order, variant, quantity));
  return { added: addUp(order, more), removed: addUp(order, fewer) };
}

/** The type CalculatedOrder. */
export function calculatedOrder(session: EditSession, place: Place): Record<string, unknown> {
  const { order } = session;
  const { clock } = place.world;
  const { added, removed } = effectOf(session, place);
  const lines = [
    ...order.lineItems.map((line) => calculatedLine(session, line, place)),
    ...session.added.map((each) => calculatedAddition(session, each, place)),
  ];
  const now = order.lineItems.map((line) => scale(discountedUnitPrice(line), currentQuantity(order, line, clock)));
  const change = (bag: MoneyBag) => subtract(sum(bag, [added.total]), removed.total);
  const subtotal = subtract(sum(sum(zeroOf(order), now), [added.subtotal]), removed.subtotal);
  return {
    __typename: "CalculatedOrder",
    id: `gid://shopify/CalculatedOrder/${session.number}`,
    originalOrder: order,
    lineItems: lines,
    addedLineItems: lines.slice(order.lineItems.length),
    subtotalLineItemsQuantity: lines.reduce((total, line) => total + line.quantity, 0),
    subtotalPriceSet: subtotal,
    totalPriceSet: change(currentTotalPrice(order, clock)),
    totalOutstandingSet: change(outstanding(order, clock)),
    taxLines: taxLines(session, place),
  };
}

function calculatedLine(session: EditSession, line: LineItem, place: Place) {
  const { order } = session;
  const { clock } = place.world;
  const now = currentQuantity(order, line, clock);
  const quantity = now + changeOf(session, line, place);
  const shipped = fulfilledQuantity(order, line, clock);
  return {
    __typename: "CalculatedLineItem",
    id: calculatedId(line.id),
    title: line.title,
    variantTitle: line.variantTitle,
    sku: line.sku,
    variant: line.variant,
    quantity,
    editableQuantity: Math.max(0, quantity - shipped),
    editableQuantityBeforeChanges: Math.max(0, now - shipped),
    originalUnitPriceSet: line.originalUnitPriceSet,
    discountedUnitPriceSet: discountedUnitPrice(line),
    restocking: session.quantities.get(line.id)?.restock ?? false,
    restockable: true,
    hasStagedLineItemDiscount: false,
  };
}

function calculatedAddition({ order }: EditSession, { id, variant, quantity }: AddedLine, { shop }: Place) {
  const product = shop.store.parentOf<Product>(variant);
  const { unit } = worthOfAdded(order, variant, quantity);
  return {
    __typename: "CalculatedLineItem",
    id,
    title: product.title,
    variantTitle: variant.title === "Default Title" ? null : variant.title,
    sku: variant.sku,
    variant: { id: variant.id },
    quantity,
    editableQuantity: quantity,
    editableQuantityBeforeChanges: 0,
    originalUnitPriceSet: unit,
    discountedUnitPriceSet: unit,
    restocking: false,
    restockable: false,
    hasStagedLineItemDiscount: false,
  };
}

function taxLines(session: EditSession, place: Place): object[] {
  const { order } = session;
  const rate = taxRate(order);
  if (rate === 0) return [];
  const { added, removed } = effectOf(session, place);
  const now = order.lineItems.map((line) => worthOf(order, line, currentQuantity(order, line, place.world.clock)).tax);
  const priceSet = subtract(sum(sum(zeroOf(order), now), [added.tax]), removed.tax);
  return [{ title: firstTax(order)?.title ?? "Tax", rate, ratePercentage: rate * 100, priceSet }];
}

export const taxRate = (order: Order): number => firstTax(order)?.rate ?? 0;

export function firstTax(order: Order): { title: string; rate: number } | undefined {
  return order.lineItems.flatMap((line) => (line["taxLines"] ?? []) as { title: string; rate: number }[])[0];
}

function addUp(order: Order, parts: Worth[]): Worth {
  const total = (read: (worth: Worth) => MoneyBag) => sum(zeroOf(order), parts.map(read));
  return { subtotal: total((one) => one.subtotal), tax: total((one) => one.tax), total: total((one) => one.total) };
}
