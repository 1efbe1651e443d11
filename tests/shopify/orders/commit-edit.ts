import { nowIn, type Place } from "../returns/place";
import { refuse } from "../returns/user-errors";
import { scale, sum } from "../store/money";
import { fulfilledQuantity, totalPrice, zeroOf } from "../store/order-facts";
import { lineItemSchema } from "../store/order";
import type { LineItem, Order, Product } from "../store/types";
import { orderPayload } from "../webhooks/payloads";
import { editsOf, noteEdit, removePieces } from "./edit-state";
import {
  changeOf,
  effectOf,
  firstTax,
  whyNotEditable,
  worthOfAdded,
  type AddedLine,
  type EditSession,
} from "./edit-session";
import { changeStock } from "./stock";

/** The mutation orderEditCommit: makes a session's changes true, all of them or none. Throws Refusal. */
export function commitEdit(
  session: EditSession,
  { notifyCustomer, staffNote }: { notifyCustomer?: boolean | null; staffNote?: string | null },
  place: Place,
): Order {
  const { order } = session;
  const { clock } = place.world;
  const [reason] = whyNotEditable(order, place);
  if (reason) refuse(["id"], reason, "INVALID");
  const changes = order.lineItems
    .map((line) => ({ line, by: changeOf(session, line, place) }))
    .filter(({ by }) => by !== 0);
  if (changes.length + session.added.length === 0) refuse(["id"], "There are no changes to commit.", "INVALID");
  for (const { line, by } of changes) {
    const shipped = fulfilledQuantity(order, line, clock);
    if (by < 0 && (session.quantities.get(line.id)?.quantity ?? 0) < shipped) {
      refuse(["id"], "Items were fulfilled since the edit began.", "INVALID");
    }
  }

  const { added, removed } = effectOf(session, place);
  const before = editsOf(order) ?? { added: zeroOf(order), removed: zeroOf(order) };
  const total = totalPrice(order);
  noteEdit(order, { added: sum(before.added, [added.total]), removed: sum(before.removed, [removed.total]) });
  const deltas = changes.map(({ line, by }) => {
    changeLine(order, line, by, session.quantities.get(line.id)?.restock ?? false, place);
    return { id: line.id, by };
  });
  for (const each of session.added) deltas.push({ id: addLine(order, each, place), by: each.quantity });
  order.totalPriceSet = sum(total, [added.total]);
  order["edited"] = true;
  order.updatedAt = nowIn(place);
  session.committed = true;
  tell(session, deltas, { notifyCustomer: notifyCustomer ?? false, staffNote: staffNote ?? null }, place);
  return order;
}

function changeLine(order: Order, line: LineItem, by: number, restock: boolean, place: Place): void {
  const variant = line.variant ? place.shop.store.variant(line.variant.id) : undefined;
  if (by > 0) {
    line["taxLines"] = scaledTaxes(line, (line.quantity + by) / line.quantity);
    line.quantity += by;
    changeStock(place, variant, -by);
  } else {
    removePieces(line, -by);
    if (restock) changeStock(place, variant, -by);
    shrinkComingParcels(order, line, -by, place);
  }
  if (line.currentQuantity !== undefined) line.currentQuantity += by;
  if (line.unfulfilledQuantity !== undefined) line.unfulfilledQuantity += by;
}

/** What the file says of parcels still to come holds for what is still on the order. */
function shrinkComingParcels(order: Order, line: LineItem, by: number, { world }: Place): void {
  let open = by;
  for (const parcel of order.fulfillments.filter(({ createdAt }) => !world.clock.hasPassed(createdAt))) {
    for (const item of parcel.fulfillmentLineItems.filter(({ lineItem }) => lineItem.id === line.id)) {
      const less = Math.min(open, item.quantity);
      item.quantity -= less;
      open -= less;
    }
    parcel.fulfillmentLineItems = parcel.fulfillmentLineItems.filter(({ quantity }) => quantity > 0);
  }
  order.fulfillments = order.fulfillments.filter(({ fulfillmentLineItems }) => fulfillmentLineItems.length > 0);
}

function addLine(order: Order, { variant, quantity }: AddedLine, place: Place): string {
  const { store } = place.shop;
  const product = store.parentOf<Product>(variant);
  const { unit, tax } = worthOfAdded(order, variant, quantity);
  const kind = firstTax(order);
  const line = lineItemSchema.parse({
    id: store.newId("LineItem"),
    title: product.title,
    variantTitle: variant.title === "Default Title" ? null : variant.title,
    sku: variant.sku,
    vendor: product.vendor,
    quantity,
    isGiftCard: product.isGiftCard,
    originalUnitPriceSet: unit,
    product: { id: product.id },
    variant: { id: variant.id },
    taxLines: kind ? [{ ...kind, priceSet: tax }] : [],
  });
  store.addLineItem(order, line);
  changeStock(place, variant, -quantity);
  return line.id;
}

function scaledTaxes(line: LineItem, factor: number): object[] {
  const lines = (line["taxLines"] ?? []) as { priceSet: Parameters<typeof scale>[0] }[];
  return lines.map((one) => ({
    ...one,
    priceSet: scale(
      { ...one.priceSet, presentmentMoney: one.priceSet.presentmentMoney ?? one.priceSet.shopMoney },
      factor,
    ),
  }));
}

function tell(
  { order, number }: EditSession,
  deltas: { id: string; by: number }[],
  { notifyCustomer, staffNote }: { notifyCustomer: boolean; staffNote: string | null },
  { world, shop }: Place,
): void {
  const numberOf = (id: string) => Number(id.split("/").at(-1));
  world.emit(shop, "orders/edited", {
    order_edit: {
      id: Number(number),
      order_id: numberOf(order.id),
      created_at: world.clock.present(world.clock.now()),
      committed_at: world.clock.present(world.clock.now()),
      notify_customer: notifyCustomer,
      staff_note: staffNote,
      line_items: {
        additions: deltas.filter(({ by }) => by > 0).map(({ id, by }) => ({ id: numberOf(id), delta: by })),
        removals: deltas.filter(({ by }) => by < 0).map(({ id, by }) => ({ id: numberOf(id), delta: by })),
      },
    },
  });
  world.emit(shop, "orders/updated", orderPayload(world, shop, order));
}
