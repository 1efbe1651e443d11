import type { AdminApi } from "~/shopify/admin-api";
import { CommitOrderEditDocument } from "~/shopify/operations.generated";
import { calculateEdit } from "./calculate-edit";
import type { Money } from "./order-facts";
import { isInStock, piecesOf, readOrderToEdit, type OrderToEdit } from "./order-to-edit";
import { wantedMore, type EditPlan, type EditRefusal, type ItemWish } from "./preview-edit";

export type EditOutcome =
  | {
      result: "edited";
      /** False: an earlier try had made it. */
      isNew: boolean;
      total: Money;
      /** Signed: above zero the shopper owes it, below zero the shop does. */
      outstanding: Money;
    }
  | {
      result: "refused";
      /** `order_changed`: somebody else edited it since. `price_changed`: it would cost something else than was shown. */
      code: EditRefusal | "order_changed" | "price_changed";
    };

/**
 * Makes a planned edit true, once: an order that has the wanted quantities already is left as it is, so it may run
 * again after a lost answer or a crash. `staffNote` is for staff, in Shopify's admin.
 */
export async function editItems(
  api: AdminApi,
  plan: EditPlan,
  { notifyCustomer, staffNote }: { notifyCustomer: boolean; staffNote: string },
): Promise<EditOutcome> {
  const order = await readOrderToEdit(api, plan.orderId);
  if (order === null) return { result: "refused", code: "not_found" };
  if (isAs(order, plan, "to")) {
    return { result: "edited", isNew: false, total: order.total, outstanding: order.outstanding };
  }
  if (order.state !== "editable") return { result: "refused", code: order.state };
  if (!isAs(order, plan, "from")) return { result: "refused", code: "order_changed" };

  const wish: ItemWish = {
    lines: plan.lines.map(({ lineItemId, to }) => ({ lineItemId, quantity: to })),
    add: plan.add,
  };
  if (!(await isInStock(api, wantedMore(order, wish)))) return { result: "refused", code: "out_of_stock" };
  const calculated = await calculateEdit(api, order, wish);
  if (calculated === null) return { result: "refused", code: "order_changed" };
  if (!isSameAmount(calculated.total, plan.totalAfter)) return { result: "refused", code: "price_changed" };

  await api.query(CommitOrderEditDocument, { id: calculated.sessionId, notifyCustomer, staffNote });
  const after = await readOrderToEdit(api, plan.orderId);
  // The order tells whether the commit was taken, whatever it answered.
  if (after === null || !isAs(after, plan, "to")) return { result: "refused", code: "order_changed" };
  return { result: "edited", isNew: true, total: after.total, outstanding: after.outstanding };
}

/** Whether the order has the quantities from before the edit, or those after it. */
function isAs(order: OrderToEdit, { lines, variants }: EditPlan, moment: "from" | "to"): boolean {
  const quantityOf = (lineItemId: string) => order.lines.find(({ id }) => id === lineItemId)?.quantity ?? 0;
  return (
    lines.every((line) => quantityOf(line.lineItemId) === line[moment]) &&
    variants.every((variant) => piecesOf(order, variant.variantId) === variant[moment])
  );
}

/** "39.0" is "39.00". */
function isSameAmount(a: Money, b: Money): boolean {
  return a.currency === b.currency && Number(a.amount) === Number(b.amount);
}
