import { z } from "zod";
import type { AdminApi } from "~/shopify/admin-api";
import { calculateEdit, type CalculatedEdit } from "./calculate-edit";
import { settlingOf, type Settling } from "./difference";
import type { Money } from "./order-facts";
import { differenceOf, isInStock, piecesOf, readOrderToEdit, type OrderToEdit } from "./order-to-edit";

/** What a shopper wants of the items. A swap is a line set down and a variant added. */
export interface ItemWish {
  /** Wanted quantity of a line; 0 takes it out. */
  lines: { lineItemId: string; quantity: number }[];
  add: { variantId: string; quantity: number }[];
}

/** A wish as what was and what shall be, so that an edit can tell whether it has happened. GIDs throughout. */
export const EditPlan = z.object({
  orderId: z.string(),
  lines: z.array(z.object({ lineItemId: z.string(), from: z.number().int().min(0), to: z.number().int().min(0) })),
  /** Pieces of a variant over all lines of the order. */
  variants: z.array(z.object({ variantId: z.string(), from: z.number().int().min(0), to: z.number().int().min(1) })),
  /** How many of each variant are added as a line of their own. */
  add: z.array(z.object({ variantId: z.string(), quantity: z.number().int().min(1) })),
  /** What the shopper was told. */
  totalAfter: z.object({ amount: z.string(), currency: z.string() }),
});
export type EditPlan = z.infer<typeof EditPlan>;

export type EditRefusal =
  "not_found" | "cancelled" | "shipped" | "not_editable" | "out_of_stock" | "nothing_left" | "nothing_changes";

export type EditPreview =
  | {
      result: "possible";
      plan: EditPlan;
      totalBefore: Money;
      totalAfter: Money;
      /** Signed: what the order costs more. */
      difference: Money;
      /** Signed: above zero the shopper owes it afterwards, below zero the shop does. */
      outstanding: Money;
      settling: Settling;
      added: CalculatedEdit["added"];
    }
  | { result: "refused"; code: EditRefusal };

/** What an edit of the items would come to, reckoned by Shopify; changes nothing. */
export async function previewEdit(api: AdminApi, orderId: string, wish: ItemWish): Promise<EditPreview> {
  const order = await readOrderToEdit(api, orderId);
  if (order === null) return { result: "refused", code: "not_found" };
  if (order.state !== "editable") return { result: "refused", code: order.state };
  const impossible = checkWish(order, wish);
  if (impossible) return { result: "refused", code: impossible };
  if (!(await isInStock(api, wantedMore(order, wish)))) return { result: "refused", code: "out_of_stock" };
  const calculated = await calculateEdit(api, order, wish);
  if (calculated === null) return { result: "refused", code: "not_editable" };
  const difference = differenceOf(order.total, calculated.total);
  return {
    result: "possible",
    plan: { ...planOf(order, wish), totalAfter: calculated.total },
    totalBefore: order.total,
    totalAfter: calculated.total,
    difference,
    outstanding: calculated.outstanding,
    settling: settlingOf(difference, order.outstanding, calculated.outstanding),
    added: calculated.added,
  };
}

/** How many more of each variant the shop must have. */
export function wantedMore(order: OrderToEdit, { lines, add }: ItemWish): Map<string, number> {
  const more = new Map<string, number>();
  const count = (variantId: string | null, pieces: number) => {
    if (variantId !== null && pieces > 0) more.set(variantId, (more.get(variantId) ?? 0) + pieces);
  };
  for (const { variantId, quantity } of add) count(variantId, quantity);
  for (const { lineItemId, quantity } of lines) {
    const line = order.lines.find(({ id }) => id === lineItemId);
    if (line) count(line.variantId, quantity - line.quantity);
  }
  return more;
}

function checkWish(order: OrderToEdit, { lines, add }: ItemWish): EditRefusal | null {
  const after = new Map(order.lines.map(({ id, quantity }) => [id, quantity]));
  for (const { lineItemId, quantity } of lines) {
    const line = order.lines.find(({ id }) => id === lineItemId);
    if (!line || !Number.isInteger(quantity) || quantity < 0) return "not_editable";
    // More of what the shop no longer has in its catalogue cannot be sold.
    if (quantity > line.quantity && line.variantId === null) return "not_editable";
    if (quantity < line.quantity - line.unfulfilled) return "shipped";
    after.set(lineItemId, quantity);
  }
  if (add.some(({ quantity }) => !Number.isInteger(quantity) || quantity < 1)) return "not_editable";
  const pieces = [...after.values(), ...add.map(({ quantity }) => quantity)].reduce((sum, each) => sum + each, 0);
  if (pieces === 0) return "nothing_left";
  const changes = order.lines.some(({ id, quantity }) => after.get(id) !== quantity);
  return changes || add.length > 0 ? null : "nothing_changes";
}

function planOf(order: OrderToEdit, { lines, add }: ItemWish): Omit<EditPlan, "totalAfter"> {
  const planned = lines.flatMap(({ lineItemId, quantity: to }) => {
    const from = order.lines.find(({ id }) => id === lineItemId)?.quantity ?? to;
    return from === to ? [] : [{ lineItemId, from, to }];
  });
  const changeOf = (variantId: string) =>
    planned
      .filter(({ lineItemId }) => order.lines.some((line) => line.id === lineItemId && line.variantId === variantId))
      .reduce((sum, { from, to }) => sum + to - from, 0);
  const variants = [...new Set(add.map(({ variantId }) => variantId))].map((variantId) => {
    const from = piecesOf(order, variantId);
    const added = add.filter((one) => one.variantId === variantId).reduce((sum, { quantity }) => sum + quantity, 0);
    return { variantId, from, to: from + changeOf(variantId) + added };
  });
  return { orderId: order.id, lines: planned, variants, add };
}
