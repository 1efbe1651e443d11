import { z } from "zod";
import type { ItemWish } from "~/orders/preview-edit";
import type { ChangeableOrder } from "~/orders/read-changeable-order";
import type { ItemChangeKind } from "~/policy/policy";

const Pieces = z.number().int().min(1).max(999);

/** One thing that a shopper wants of an order's items. GIDs. */
export const ItemChange = z.discriminatedUnion("kind", [
  /** So many pieces of the line for as many of the other variant. */
  z.object({ kind: z.literal("other_variant"), lineItemId: z.string(), variantId: z.string(), quantity: Pieces }),
  /** As many of the line as are wanted; 0 takes it out. */
  z.object({ kind: z.literal("quantity"), lineItemId: z.string(), quantity: z.number().int().min(0).max(999) }),
  /** A product that the order has not got yet, or more of one as a line of its own. */
  z.object({ kind: z.literal("add"), variantId: z.string(), quantity: Pieces }),
]);
export type ItemChange = z.infer<typeof ItemChange>;

/** More in one edit cannot be looked over on a card. */
export const MAX_CHANGES = 20;

/** All changes as one edit at Shopify. Null where one is about a line that the order has not got. */
export function wishOf({ lines }: Pick<ChangeableOrder, "lines">, changes: readonly ItemChange[]): ItemWish | null {
  const wanted = new Map<string, number>();
  const add = new Map<string, number>();
  for (const change of changes) {
    if (change.kind !== "quantity") add.set(change.variantId, (add.get(change.variantId) ?? 0) + change.quantity);
    if (change.kind === "add") continue;
    const line = lines.find(({ id }) => id === change.lineItemId);
    if (!line) return null;
    const left = (wanted.get(line.id) ?? line.quantity) - change.quantity;
    wanted.set(line.id, change.kind === "quantity" ? change.quantity : left);
  }
  return {
    lines: [...wanted].map(([lineItemId, quantity]) => ({ lineItemId, quantity })),
    add: [...add].map(([variantId, quantity]) => ({ variantId, quantity })),
  };
}

/** In the words of the merchant's rules, each once. `added`: the variants that come new, with their product. */
export function kindsOf(
  { lines }: Pick<ChangeableOrder, "lines">,
  changes: readonly ItemChange[],
  added: readonly { variantId: string; productId: string | null }[],
): ItemChangeKind[] {
  const kinds = changes.flatMap((change): ItemChangeKind[] => {
    if (change.kind === "add") return ["add"];
    const line = lines.find(({ id }) => id === change.lineItemId);
    if (change.kind === "other_variant") {
      const product = added.find(({ variantId }) => variantId === change.variantId)?.productId ?? null;
      // Another product in its place is more than another variant.
      return product !== null && product === line?.productId ? ["other_variant"] : ["remove", "add"];
    }
    if (change.quantity === 0) return ["remove"];
    return [change.quantity > (line?.quantity ?? 0) ? "more" : "fewer"];
  });
  return [...new Set(kinds)];
}

/** A further wish beside those before; what was wanted of the same line or variant gives way to it. */
export function withChange(before: readonly ItemChange[], next: ItemChange): ItemChange[] {
  const isSame = (one: ItemChange) =>
    next.kind === "add"
      ? one.kind === "add" && one.variantId === next.variantId
      : one.kind !== "add" && one.lineItemId === next.lineItemId;
  return [...before.filter((one) => !isSame(one)), next].slice(-MAX_CHANGES);
}
