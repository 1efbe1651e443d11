import type { AdminApi } from "~/shopify/admin-api";
import {
  AddEditVariantDocument,
  BeginOrderEditDocument,
  SetEditQuantityDocument,
  type BeginOrderEditMutation,
  type EditTotalsFragment,
} from "~/shopify/operations.generated";
import { toMoney, type OrderToEdit } from "./order-to-edit";
import type { Money } from "./order-facts";

/** Changes tried out at Shopify; nothing of it is true before the session is committed. */
export interface CalculatedEdit {
  sessionId: string;
  total: Money;
  outstanding: Money;
  added: AddedPieces[];
}

export interface AddedPieces {
  variantId: string;
  productId: string | null;
  title: string;
  variant: string | null;
  quantity: number;
  unitPrice: Money;
}

export interface EditSteps {
  /** Wanted quantities of lines that the order has. */
  lines: { lineItemId: string; quantity: number }[];
  add: { variantId: string; quantity: number }[];
}

/** Opens a session at Shopify and makes the changes in it. Null where Shopify will not have one of them. */
export async function calculateEdit(
  api: AdminApi,
  order: OrderToEdit,
  steps: EditSteps,
): Promise<CalculatedEdit | null> {
  const { orderEditBegin } = await api.query(BeginOrderEditDocument, { id: order.id });
  const begun = orderEditBegin?.calculatedOrder;
  if (!begun) return null;
  let totals: EditTotalsFragment = begun;
  for (const { lineItemId, quantity } of steps.lines) {
    const calculated = lineInSession(begun, order, lineItemId);
    if (calculated === null) return null;
    const { orderEditSetQuantity: step } = await api.query(SetEditQuantityDocument, {
      id: begun.id,
      lineItemId: calculated,
      quantity,
    });
    if (!step?.calculatedOrder || step.userErrors.length > 0) return null;
    totals = step.calculatedOrder;
  }
  const added: CalculatedEdit["added"] = [];
  for (const { variantId, quantity } of steps.add) {
    const { orderEditAddVariant: step } = await api.query(AddEditVariantDocument, {
      id: begun.id,
      variantId,
      quantity,
    });
    if (!step?.calculatedOrder || !step.calculatedLineItem || step.userErrors.length > 0) return null;
    totals = step.calculatedOrder;
    const { title, variantTitle, variant, discountedUnitPriceSet } = step.calculatedLineItem;
    const productId = variant?.product.id ?? null;
    const unitPrice = toMoney(discountedUnitPriceSet);
    added.push({ variantId, productId, title, variant: variantTitle, quantity, unitPrice });
  }
  return {
    sessionId: begun.id,
    total: toMoney(totals.totalPriceSet),
    outstanding: toMoney(totals.totalOutstandingSet),
    added,
  };
}

type Session = NonNullable<NonNullable<BeginOrderEditMutation["orderEditBegin"]>["calculatedOrder"]>;

/**
 * The schema links a calculated line to its line item by nothing but the number in their ids, which is not promised:
 * so the variant must agree too, and where the number is another, the variant must be the only one of its kind.
 */
function lineInSession(session: Session, order: OrderToEdit, lineItemId: string): string | null {
  const line = order.lines.find(({ id }) => id === lineItemId);
  if (!line) return null;
  const number = lineItemId.split("/").at(-1);
  const ofVariant = session.lineItems.nodes.filter(({ variant }) => (variant?.id ?? null) === line.variantId);
  const sameNumber = ofVariant.find(({ id }) => id.split("/").at(-1) === number);
  const only = ofVariant.length === 1 && line.variantId !== null ? ofVariant[0] : undefined;
  return (sameNumber ?? only)?.id ?? null;
}
