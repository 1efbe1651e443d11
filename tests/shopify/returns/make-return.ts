import type { Money } from "../store/money";
import { scale, subtract } from "../store/money";
import { totalPrice } from "../store/order-facts";
import type { ExchangeLineItem, Order, Product, Return } from "../store/types";
import { restockingFee } from "./fees";
import { nowIn, type Place } from "./place";
import { returnableLines } from "./returnable";
import { openWayBack } from "./reverse-fulfillment";
import { tellOfReturn } from "./tell";
import { Refusal, refuse, type UserError } from "./user-errors";
import { fromPresentment, fromShopPrice } from "./worth";

export interface ReturnLineInput {
  fulfillmentLineItemId: string;
  quantity: number;
  restockingFee?: { percentage: number } | null;
  returnReasonDefinitionId?: string | null;
  /** On a request. */
  customerNote?: string | null;
  /** On a return made by the merchant. */
  returnReasonNote?: string | null;
}

export interface ExchangeInput {
  variantId?: string | null;
  quantity: number;
  appliedDiscount?: { value: { percentage?: number | null; amount?: Money | null } } | null;
}

export interface ReturnInput {
  orderId: string;
  returnLineItems: ReturnLineInput[];
  exchangeLineItems?: ExchangeInput[] | null;
  returnShippingFee?: { amount: Money } | null;
}

const MOST = { customerNote: 300, returnReasonNote: 255 };

/**
 * The mutations returnRequest ("input", REQUESTED: the merchant decides) and returnCreate ("returnInput", OPEN at
 * once). Throws Refusal. `order` undefined: not to be seen by whoever asks.
 */
export function makeReturn(
  order: Order | undefined,
  input: ReturnInput,
  how: { status: "REQUESTED" | "OPEN"; argument: "input" | "returnInput" },
  place: Place,
): Return {
  if (!order) return refuse([how.argument, "orderId"], "Order could not be found.", "NOT_FOUND");
  const problems = problemsOf(order, input, how.argument, place);
  if (problems.length > 0) throw new Refusal(problems);

  const { shop } = place;
  const at = nowIn(place);
  const ret: Return = {
    id: shop.store.newId("Return"),
    name: `${order.name}-R${order.returns.length + 1}`,
    status: how.status,
    createdAt: at,
    requestApprovedAt: how.status === "OPEN" ? at : null,
    closedAt: null,
    decline: null,
    returnLineItems: input.returnLineItems.map((line) => returnLine(order, line, place)),
    exchangeLineItems: (input.exchangeLineItems ?? []).map((line) => exchangeLine(order, line, place)),
    returnShippingFees: input.returnShippingFee
      ? [
          {
            id: shop.store.newId("ReturnShippingFee"),
            amountSet: fromPresentment(order, input.returnShippingFee.amount.amount),
          },
        ]
      : [],
    reverseFulfillmentOrders: [],
  };
  shop.store.addReturn(order, ret);
  if (how.status === "OPEN") openWayBack(ret, place);
  // An archived order is open again, and a status that a file stated is history.
  if (how.status === "OPEN") order.closedAt = null;
  order.returnStatus = undefined;
  tellOfReturn(place, order, ret, how.status === "OPEN" ? ["returns/approve"] : ["returns/request"]);
  return ret;
}

function problemsOf(order: Order, input: ReturnInput, argument: string, place: Place): UserError[] {
  const problems: UserError[] = [];
  const problem = (path: string[], message: string, code: string) =>
    problems.push({ field: [argument, ...path], message, code });
  if (input.returnLineItems.length === 0) problem(["returnLineItems"], "Return line items can't be blank.", "BLANK");

  const left = new Map(
    returnableLines(order, place.world.clock)
      .flatMap(({ lines }) => lines)
      .map(({ fulfillmentLineItem, quantity }) => [fulfillmentLineItem.id, quantity]),
  );
  const shipped = new Set(order.fulfillments.flatMap((one) => one.fulfillmentLineItems.map(({ id }) => id)));
  input.returnLineItems.forEach((line, index) => {
    const path = ["returnLineItems", String(index)];
    const id = line.fulfillmentLineItemId;
    const open = left.get(id) ?? 0;
    if (!shipped.has(id)) {
      problem([...path, "fulfillmentLineItemId"], "Fulfillment line item could not be found.", "NOT_FOUND");
    } else if (line.quantity < 1) {
      problem([...path, "quantity"], "Quantity must be greater than 0.", "GREATER_THAN");
    } else if (line.quantity > open) {
      problem([...path, "quantity"], "Return line item has an invalid quantity.", "INVALID");
    }
    left.set(id, open - line.quantity);
    for (const note of ["customerNote", "returnReasonNote"] as const) {
      if ([...(line[note] ?? "")].length > MOST[note]) {
        problem([...path, note], `Note is too long (maximum is ${MOST[note]} characters).`, "TOO_LONG");
      }
    }
    const reason = line.returnReasonDefinitionId;
    if (reason && !place.shop.store.data.returnReasonDefinitions.some(({ id: known }) => known === reason)) {
      problem([...path, "returnReasonDefinitionId"], "Return reason definition could not be found.", "NOT_FOUND");
    }
    const percentage = line.restockingFee?.percentage ?? 0;
    if (percentage < 0 || percentage > 100) {
      problem([...path, "restockingFee", "percentage"], "Percentage must be between 0 and 100.", "INVALID");
    }
  });
  (input.exchangeLineItems ?? []).forEach(({ variantId, quantity }, index) => {
    const path = ["exchangeLineItems", String(index)];
    if (!variantId || !place.shop.store.variant(variantId)) {
      problem([...path, "variantId"], "Variant could not be found.", "NOT_FOUND");
    }
    if (quantity < 1) problem([...path, "quantity"], "Quantity must be greater than 0.", "GREATER_THAN");
  });
  const fee = input.returnShippingFee?.amount;
  if (fee && fee.currencyCode !== totalPrice(order).presentmentMoney.currencyCode) {
    problem(["returnShippingFee", "amount"], "Currency must be the order's presentment currency.", "INVALID");
  }
  return problems;
}

function returnLine(order: Order, input: ReturnLineInput, { shop }: Place): Return["returnLineItems"][number] {
  const shipped = order.fulfillments
    .flatMap((fulfillment) => fulfillment.fulfillmentLineItems)
    .find(({ id }) => id === input.fulfillmentLineItemId);
  const item = order.lineItems.find(({ id }) => id === shipped?.lineItem.id);
  const percentage = input.restockingFee?.percentage ?? 0;
  return {
    id: shop.store.newId("ReturnLineItem"),
    quantity: input.quantity,
    processedQuantity: 0,
    refundedQuantity: 0,
    fulfillmentLineItem: { id: input.fulfillmentLineItemId },
    returnReasonDefinition: input.returnReasonDefinitionId ? { id: input.returnReasonDefinitionId } : null,
    returnReasonNote: input.returnReasonNote ?? "",
    customerNote: input.customerNote ?? null,
    restockingFee:
      item && percentage > 0
        ? {
            id: shop.store.newId("RestockingFee"),
            percentage,
            amountSet: restockingFee(order, item, input.quantity, percentage),
          }
        : null,
  };
}

/** The same unit price in calculations and in the return. */
export function exchangePrice(order: Order, { variantId, appliedDiscount }: ExchangeInput, { shop }: Place) {
  const variant = variantId ? shop.store.variant(variantId) : undefined;
  const original = fromShopPrice(order, variant?.price ?? "0");
  const { percentage, amount } = appliedDiscount?.value ?? {};
  if (percentage) return { original, discounted: scale(original, 1 - percentage / 100) };
  return { original, discounted: amount ? subtract(original, fromPresentment(order, amount.amount)) : original };
}

function exchangeLine(order: Order, input: ExchangeInput, place: Place): ExchangeLineItem {
  const { shop } = place;
  const variant = shop.store.variant(input.variantId ?? "");
  const product = variant && shop.store.parentOf<Product>(variant);
  return {
    id: shop.store.newId("ExchangeLineItem"),
    title: product?.title ?? null,
    quantity: input.quantity,
    processedQuantity: 0,
    productId: product?.id ?? null,
    variantId: variant?.id ?? null,
    variantSku: variant?.sku ?? null,
    variantTitle: variant?.title ?? null,
    lineItems: [],
    unitPriceSet: exchangePrice(order, input, place).discounted,
  };
}
