import { issueRefund, type RefundPlan } from "../refunds/issue-refund";
import { paymentsOf } from "../refunds/payments";
import type { Money } from "../store/money";
import { scale, sum } from "../store/money";
import { totalPrice } from "../store/order-facts";
import type { Order, Refund, Return, ReverseFulfillmentOrder } from "../store/types";
import { find, mustBe } from "./decide-return";
import { exchangeUnitPrice } from "./fees";
import { lineOf, suggestOutcome, type OutcomeArgs } from "./outcome";
import { nowIn, type Place } from "./place";
import { tellOfRefund, tellOfReturn } from "./tell";
import { refuse } from "./user-errors";
import { fromPresentment, shippingLeft, type Worth } from "./worth";

type DispositionType = ReverseFulfillmentOrder["lineItems"][number]["dispositions"][number]["type"];

export interface ProcessInput {
  returnId: string;
  note?: string | null;
  returnLineItems?:
    | {
        id: string;
        quantity: number;
        dispositions?: Disposition[] | null;
      }[]
    | null;
  exchangeLineItems?: { id: string; quantity: number }[] | null;
  refundShipping?: OutcomeArgs["refundShipping"];
  financialTransfer?: {
    issueRefund?: {
      allowOverRefunding?: boolean | null;
      orderTransactions: { parentId: string; transactionAmount: Money }[];
      refundMethods?: { storeCreditRefund?: { amount: Money; expiresAt?: string | null } | null }[] | null;
    } | null;
  } | null;
}

interface Disposition {
  dispositionType: DispositionType;
  quantity: number;
  reverseFulfillmentOrderLineItemId: string;
  locationId?: string | null;
}

/** The mutation returnProcess. All or nothing: throws Refusal before anything changed. */
export function processReturn(input: ProcessInput, place: Place): Return {
  const { ret, order } = find(input.returnId, ["input", "returnId"], place);
  mustBe(ret, ["OPEN"], ["input", "returnId"], "Return is not open.");
  const lines = input.returnLineItems ?? [];
  const exchanges = input.exchangeLineItems ?? [];
  checkQuantities(ret, lines, exchanges);
  const dispositions = lines.flatMap((line, index) => checkedDispositions(ret, line, index));
  const invoice = suggestOutcome(order, ret, { ...input, returnLineItems: lines }, place)["financialTransfer"];

  // The refund is what may still be refused, so it goes first.
  const refund = refundFor(order, ret, input, place);
  const at = nowIn(place);
  for (const { line, quantity, type } of dispositions) {
    line.dispositions.push({ id: newDisposition(place), type, quantity, createdAt: at });
  }
  for (const { id, quantity } of lines) {
    const line = ret.returnLineItems.find((one) => one.id === id);
    if (!line) continue;
    line.processedQuantity += quantity;
    if (refund) line.refundedQuantity += quantity;
  }
  if (exchanges.length > 0) sendExchanges(order, ret, exchanges, invoice, place);
  order.returnStatus = undefined;
  tellOfReturn(place, order, ret, ["returns/process", "returns/update"]);
  if (refund) tellOfRefund(place, order, refund);
  closeWhenDone(order, ret, place);
  return ret;
}

function checkQuantities(
  ret: Return,
  lines: NonNullable<ProcessInput["returnLineItems"]>,
  exchanges: { id: string; quantity: number }[],
): void {
  const check =
    (name: string, all: { id: string; quantity: number; processedQuantity: number }[]) =>
    ({ id, quantity }: { id: string; quantity: number }, index: number) => {
      const field = ["input", name, String(index)];
      const line = all.find((one) => one.id === id);
      if (!line) return refuse([...field, "id"], "Line item could not be found in this return.", "NOT_FOUND");
      if (quantity < 1 || quantity > line.quantity - line.processedQuantity) {
        refuse([...field, "quantity"], "Quantity is more than what is left to process.", "INVALID");
      }
    };
  lines.forEach(check("returnLineItems", ret.returnLineItems));
  exchanges.forEach(check("exchangeLineItems", ret.exchangeLineItems));
  if (lines.length + exchanges.length === 0) refuse(["input"], "There is nothing to process.", "BLANK");
}

function checkedDispositions(
  ret: Return,
  { quantity, dispositions }: { quantity: number; dispositions?: Disposition[] | null },
  index: number,
) {
  const field = ["input", "returnLineItems", String(index), "dispositions"];
  const all = dispositions ?? [];
  const checked = all.map(
    ({ dispositionType, reverseFulfillmentOrderLineItemId: id, locationId, quantity: some }, at) => {
      const line = ret.reverseFulfillmentOrders.flatMap(({ lineItems }) => lineItems).find((one) => one.id === id);
      if (!line) return refuse([...field, String(at)], "Reverse fulfillment order line item not found.", "NOT_FOUND");
      if (dispositionType === "RESTOCKED" && !locationId) {
        refuse([...field, String(at), "locationId"], "Location is required to restock.", "BLANK");
      }
      return { line, quantity: some, type: dispositionType };
    },
  );
  const disposed = all.reduce((total, one) => total + one.quantity, 0);
  if (disposed > quantity) refuse(field, "More is disposed of than was processed.", "INVALID");
  return checked;
}

function refundFor(order: Order, ret: Return, input: ProcessInput, place: Place): Refund | null {
  const wanted = input.financialTransfer?.issueRefund;
  if (!wanted) return null;
  const field = ["input", "financialTransfer", "issueRefund"];
  const payments: RefundPlan["payments"] = wanted.orderTransactions.map(({ parentId, transactionAmount }, index) => {
    const payment = paymentsOf(order, place).find(({ transaction }) => transaction.id === parentId);
    const at = [...field, "orderTransactions", String(index)];
    if (!payment) return refuse([...at, "parentId"], "Parent transaction could not be found.", "NOT_FOUND");
    if (transactionAmount.currencyCode !== totalPrice(order).presentmentMoney.currencyCode) {
      refuse([...at, "transactionAmount"], "Currency must be the order's presentment currency.", "INVALID");
    }
    return { parent: payment.transaction, amount: fromPresentment(order, transactionAmount.amount) };
  });
  const credit = wanted.refundMethods?.find(({ storeCreditRefund }) => storeCreditRefund)?.storeCreditRefund;
  const lines = (input.returnLineItems ?? []).flatMap(({ id, quantity }) => {
    const line = ret.returnLineItems.find((one) => one.id === id);
    // A refund that takes back a shipped piece is a RETURN, whatever becomes of the piece: it will not ship again.
    return line ? [{ line: lineOf(line, place), quantity, restockType: "RETURN" as const }] : [];
  });
  return issueRefund(
    order,
    {
      lines,
      shipping: shippingOf(order, input),
      payments,
      storeCredit: credit ? { amount: credit.amount, expiresAt: credit.expiresAt ?? null } : null,
      note: input.note ?? null,
      returnId: ret.id,
      allowOverRefunding: wanted.allowOverRefunding ?? false,
      field,
    },
    place,
  );
}

function shippingOf(order: Order, { refundShipping }: ProcessInput): Worth | null {
  if (!refundShipping) return null;
  if (refundShipping.fullRefund) return shippingLeft(order);
  const amount = fromPresentment(order, refundShipping.shippingRefundAmount?.amount ?? "0");
  return { subtotal: amount, tax: scale(amount, 0), total: amount };
}

/** What goes out becomes lines of the order, to be shipped; what it costs more than what came back is still to pay. */
function sendExchanges(
  order: Order,
  ret: Return,
  exchanges: { id: string; quantity: number }[],
  transfer: unknown,
  place: Place,
): void {
  const { store } = place.shop;
  const totalBefore = totalPrice(order);
  for (const { id, quantity } of exchanges) {
    const exchange = ret.exchangeLineItems.find((one) => one.id === id);
    if (!exchange) continue;
    exchange.processedQuantity += quantity;
    const price = exchangeUnitPrice(order, exchange, place);
    const line: Order["lineItems"][number] = {
      id: store.newId("LineItem"),
      title: exchange.title ?? "",
      variantTitle: exchange.variantTitle,
      sku: exchange.variantSku,
      vendor: null,
      quantity,
      requiresShipping: true,
      isGiftCard: false,
      taxable: true,
      originalUnitPriceSet: price,
      product: exchange.productId ? { id: exchange.productId } : null,
      variant: exchange.variantId ? { id: exchange.variantId } : null,
      customAttributes: [],
    };
    store.addLineItem(order, line);
    exchange.lineItems.push({ id: line.id });
  }
  const due = transfer as { __typename?: string; amount: Parameters<typeof sum>[0] } | null;
  const toPay = due?.__typename === "InvoiceReturnOutcome" ? due.amount : null;
  order.totalPriceSet = toPay ? sum(totalBefore, [toPay]) : totalBefore;
  if (toPay) order.displayFinancialStatus = "PARTIALLY_PAID";
}

/** Shopify closes a return by itself once everything in it is processed. */
function closeWhenDone(order: Order, ret: Return, place: Place): void {
  const open = [...ret.returnLineItems, ...ret.exchangeLineItems].some((one) => one.processedQuantity < one.quantity);
  if (open) return;
  ret.status = "CLOSED";
  ret.closedAt = nowIn(place);
  ret.reverseFulfillmentOrders.forEach((back) => (back.status = "CLOSED"));
  tellOfReturn(place, order, ret, ["returns/close"]);
}

const newDisposition = ({ shop }: Place): string => shop.store.newId("ReverseFulfillmentOrderDisposition");
