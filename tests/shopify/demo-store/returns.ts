import { bag, NOTHING, plus, priced, times, type Amount } from "./money";
import { taxInside, type Line } from "./order-lines";
import type { OrderFile, RefundPlan, ReturnPlan } from "./order-plan";
import type { OrderParts } from "./orders";
import { AS_OF, HOUR, iso, type FulfillmentFile } from "./parcels";
import { routeFor } from "./carriers";
import { STORE_CREDIT_GATEWAY } from "../refunds/payments";

export type RefundFile = NonNullable<OrderFile["refunds"]>[number];
export type ReturnFile = NonNullable<OrderFile["returns"]>[number];

interface RefundOf {
  hoursAgo: number;
  lines: Line[];
  restock: RefundPlan["restock"];
  shipping: boolean;
  /** Added to the worth of the lines; below zero for a fee kept back. */
  adjustment: Amount;
  note: string | null;
  returnId: string | null;
  asStoreCredit?: boolean;
  number: number;
}

export function refundFile(parts: OrderParts, plan: RefundPlan, index: number): RefundFile {
  return refund(parts, {
    hoursAgo: plan.hoursAgo,
    lines: plan.lines === "all" ? parts.lines : plan.lines === "none" ? [] : at(parts.lines, plan.lines),
    restock: plan.restock,
    shipping: plan.lines === "all",
    adjustment: plan.gesture ? priced(plan.gesture, parts.currencies) : NOTHING,
    note: plan.note,
    returnId: null,
    number: index + 1,
  });
}

function refund(parts: OrderParts, { lines, adjustment, ...how }: RefundOf): RefundFile {
  const { id, currencies, shipping, vat } = parts;
  const when = iso(AS_OF - how.hoursAgo * HOUR);
  const total = plus(...lines.map((line) => line.total), how.shipping ? shipping : NOTHING, adjustment);
  const number = `${id}${how.number}`;
  return {
    id: `gid://shopify/Refund/${number}`,
    createdAt: when,
    note: how.note,
    totalRefundedSet: bag(total, currencies),
    return: how.returnId === null ? null : { id: how.returnId },
    refundLineItems: lines.map((line, position) => ({
      id: `gid://shopify/RefundLineItem/${number}${position + 1}`,
      lineItem: { id: line.id },
      quantity: line.quantity,
      restockType: how.restock,
      subtotalSet: bag(line.total, currencies),
      totalTaxSet: bag(line.tax, currencies),
    })),
    ...(how.shipping &&
      shipping.shop > 0 && {
        refundShippingLines: [
          {
            id: `gid://shopify/RefundShippingLine/${number}`,
            subtotalAmountSet: bag(shipping, currencies),
            taxAmountSet: bag(taxInside(shipping, vat?.rate ?? null), currencies),
          },
        ],
      }),
    ...(adjustment.shop !== 0 && {
      orderAdjustments: [
        {
          id: `gid://shopify/OrderAdjustment/${number}`,
          reason: "CUSTOMER",
          amountSet: bag(adjustment, currencies),
          taxAmountSet: bag(NOTHING, currencies),
        },
      ],
    }),
    transactions: [
      {
        id: `gid://shopify/OrderTransaction/${id}${how.number + 4}`,
        kind: "REFUND",
        status: "SUCCESS",
        ...(how.asStoreCredit && { gateway: STORE_CREDIT_GATEWAY, formattedGateway: "Store credit" }),
        amountSet: bag(total, currencies),
        processedAt: when,
        parentTransaction: { id: `gid://shopify/OrderTransaction/${id}1` },
      },
    ],
  };
}

interface Returned {
  returns: ReturnFile[];
  refundsOfReturns: RefundFile[];
}

export function returnFiles(parts: OrderParts, fulfillments: FulfillmentFile[], name: string): Returned {
  const refundsOfReturns: RefundFile[] = [];
  const returns = (parts.plan.returns ?? []).map((plan, index): ReturnFile => {
    const number = `${parts.id}${index + 1}`;
    const returnId = `gid://shopify/Return/${number}`;
    const lines = at(parts.lines, plan.lines);
    const closed = plan.status === "CLOSED";
    const items = lines.map((line, position) => ({
      line,
      id: `${number}${position + 1}`,
      shipped: shippedAs(line, fulfillments),
    }));
    if (plan.refund) {
      const fee = plan.fee ? times(priced(plan.fee, parts.currencies), -1) : NOTHING;
      const how = {
        hoursAgo: Math.max(plan.hoursAgo - 150, 3),
        lines,
        restock: "RETURN" as const,
        shipping: false,
        note: null,
        ...(plan.asStoreCredit && { asStoreCredit: true }),
      };
      refundsOfReturns.push(
        refund(parts, { ...how, adjustment: fee, returnId, number: (parts.plan.refunds?.length ?? 0) + index + 1 }),
      );
    }
    const approved = plan.status === "OPEN" || closed;
    return {
      id: returnId,
      name: `${name}-R${index + 1}`,
      status: plan.status,
      createdAt: iso(AS_OF - plan.hoursAgo * HOUR),
      requestApprovedAt: approved ? iso(AS_OF - (plan.hoursAgo - 6) * HOUR) : null,
      closedAt: closed ? iso(AS_OF - Math.max(plan.hoursAgo - 151, 2) * HOUR) : null,
      totalQuantity: lines.reduce((sum, { quantity }) => sum + quantity, 0),
      decline: plan.decline ?? null,
      returnLineItems: items.map(({ line, id, shipped }) => ({
        id: `gid://shopify/ReturnLineItem/${id}`,
        quantity: line.quantity,
        processedQuantity: closed ? line.quantity : 0,
        refundedQuantity: plan.refund ? line.quantity : 0,
        fulfillmentLineItem: { id: shipped },
        returnReasonDefinition: { id: reasonId(plan.reason) },
        returnReasonNote: "",
        customerNote: plan.customerNote,
      })),
      reverseFulfillmentOrders: approved ? [wayBack(parts, plan, number, items)] : [],
      ...(plan.fee && {
        returnShippingFees: [
          {
            id: `gid://shopify/ReturnShippingFee/${number}`,
            amountSet: bag(priced(plan.fee, parts.currencies), parts.currencies),
          },
        ],
      }),
      exchangeLineItems: plan.exchange
        ? lines.map((line, position) => exchange(line, `${number}${position + 1}`, closed))
        : [],
    };
  });
  return { returns, refundsOfReturns };
}

function wayBack(
  { plan: order, id: orderId }: OrderParts,
  plan: ReturnPlan,
  number: string,
  items: { line: Line; id: string; shipped: string }[],
) {
  const { route, random } = routeFor(order.buyer.person.country, `return ${order.key}`);
  const tracking = route.number(random);
  return {
    id: `gid://shopify/ReverseFulfillmentOrder/${number}`,
    status: plan.status === "CLOSED" ? ("CLOSED" as const) : ("OPEN" as const),
    lineItems: items.map(({ line, id, shipped }) => ({
      id: `gid://shopify/ReverseFulfillmentOrderLineItem/${id}`,
      totalQuantity: line.quantity,
      fulfillmentLineItem: { id: shipped },
      dispositions: plan.disposition
        ? [
            {
              id: `gid://shopify/ReverseFulfillmentOrderDisposition/${id}`,
              type: plan.disposition,
              quantity: line.quantity,
              createdAt: iso(AS_OF - Math.max(plan.hoursAgo - 140, 4) * HOUR),
            },
          ]
        : [],
    })),
    reverseDeliveries: plan.label
      ? [
          {
            id: `gid://shopify/ReverseDelivery/${number}`,
            deliverable: {
              __typename: "ReverseDeliveryShippingDeliverable",
              label: {
                publicFileUrl: `https://juniper-lane.myshopify.com/returns/labels/${orderId}.pdf`,
                createdAt: iso(AS_OF - (plan.hoursAgo - 6) * HOUR),
              },
              tracking: { carrierName: route.company, number: tracking, url: route.url(tracking) },
            },
          },
        ]
      : [],
  };
}

/** The next variant of the same product goes out for the one that comes back. */
function exchange({ product, variant, quantity }: Line, id: string, closed: boolean) {
  const other = product.variants.find(({ id: candidate }) => candidate !== variant.id) ?? variant;
  return {
    id: `gid://shopify/ExchangeLineItem/${id}`,
    title: product.title,
    quantity,
    processedQuantity: closed ? quantity : 0,
    productId: product.id,
    variantId: other.id,
    variantSku: other.sku,
    variantTitle: other.title,
  };
}

function shippedAs(line: Line, fulfillments: FulfillmentFile[]): string {
  const found = fulfillments
    .flatMap(({ fulfillmentLineItems }) => fulfillmentLineItems)
    .find(({ lineItem }) => lineItem.id === line.id);
  if (!found) throw new Error(`${line.product.title} was never shipped`);
  return found.id;
}

function at(lines: Line[], positions: number[]): Line[] {
  return positions.map((position) => {
    const line = lines[position];
    if (!line) throw new Error(`No line ${position}`);
    return line;
  });
}

const REASONS = [
  ["size-too-small", "Size was too small"],
  ["size-too-large", "Size was too large"],
  ["unwanted", "Changed my mind"],
  ["not-as-described", "Item not as described"],
  ["wrong-item", "Received the wrong item"],
  ["defective", "Damaged or defective"],
  ["style", "Didn't like the style"],
  ["color", "Didn't like the color"],
  ["arrived-late", "Arrived too late"],
  ["other", "Other"],
] as const;

export const RETURN_REASONS = REASONS.map(([handle, name], index) => ({
  id: `gid://shopify/ReturnReasonDefinition/${index + 1}`,
  handle,
  name,
  deleted: false,
}));

function reasonId(handle: string): string {
  const reason = RETURN_REASONS.find((candidate) => candidate.handle === handle);
  if (!reason) throw new Error(`No return reason "${handle}"`);
  return reason.id;
}
