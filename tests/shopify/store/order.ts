import { z } from "zod";
import { attributeSchema, dateTime, gid, imageSchema, mailingAddressSchema, ref } from "./common";
import { fulfillmentSchema } from "./fulfillment";
import { moneyBagSchema } from "./money";
import { returnSchema } from "./return";

export const lineItemSchema = z.looseObject({
  id: gid("LineItem"),
  title: z.string(),
  variantTitle: z.string().nullable().default(null),
  sku: z.string().nullable().default(null),
  vendor: z.string().nullable().default(null),
  quantity: z.int().min(1),
  /** Quantities are derived from fulfillments, refunds and edits when left out. */
  currentQuantity: z.int().min(0).optional(),
  unfulfilledQuantity: z.int().min(0).optional(),
  refundableQuantity: z.int().min(0).optional(),
  requiresShipping: z.boolean().default(true),
  isGiftCard: z.boolean().default(false),
  taxable: z.boolean().default(true),
  originalUnitPriceSet: moneyBagSchema,
  /** After line and order discounts; the original price when left out. */
  discountedUnitPriceAfterAllDiscountsSet: moneyBagSchema.optional(),
  /** The product's picture when left out. */
  image: imageSchema.nullable().optional(),
  product: ref("Product").nullable().default(null),
  variant: ref("ProductVariant").nullable().default(null),
  customAttributes: z.array(attributeSchema).default([]),
});
export type LineItem = z.output<typeof lineItemSchema>;

export const transactionSchema = z.looseObject({
  id: gid("OrderTransaction"),
  kind: z.enum([
    "AUTHORIZATION",
    "CAPTURE",
    "CHANGE",
    "EMV_AUTHORIZATION",
    "REFUND",
    "SALE",
    "SUGGESTED_REFUND",
    "VOID",
  ]),
  status: z.enum(["AWAITING_RESPONSE", "ERROR", "FAILURE", "PENDING", "SUCCESS", "UNKNOWN"]).default("SUCCESS"),
  gateway: z.string().nullable().default("shopify_payments"),
  formattedGateway: z.string().nullable().default(null),
  amountSet: moneyBagSchema,
  parentTransaction: ref("OrderTransaction").nullable().default(null),
  processedAt: dateTime.nullable().optional(),
  createdAt: dateTime.optional(),
  test: z.boolean().default(false),
});
export type Transaction = z.output<typeof transactionSchema>;

export const refundSchema = z.looseObject({
  id: gid("Refund"),
  createdAt: dateTime,
  note: z.string().nullable().default(null),
  totalRefundedSet: moneyBagSchema,
  return: ref("Return").nullable().default(null),
  refundLineItems: z
    .array(
      z.looseObject({
        id: gid("RefundLineItem").optional(),
        lineItem: ref("LineItem"),
        quantity: z.int().min(1),
        restockType: z.enum(["CANCEL", "LEGACY_RESTOCK", "NO_RESTOCK", "RETURN"]).default("RETURN"),
        subtotalSet: moneyBagSchema.optional(),
      }),
    )
    .default([]),
  transactions: z.array(transactionSchema).default([]),
});
export type Refund = z.output<typeof refundSchema>;

export const orderSchema = z.looseObject({
  id: gid("Order"),
  /** As the shop writes it: "#1005". */
  name: z.string(),
  confirmationNumber: z.string().nullable().default(null),
  createdAt: dateTime,
  /** `createdAt` when left out. */
  processedAt: dateTime.optional(),
  updatedAt: dateTime.optional(),
  cancelledAt: dateTime.nullable().default(null),
  cancelReason: z.enum(["CUSTOMER", "DECLINED", "FRAUD", "INVENTORY", "OTHER", "STAFF"]).nullable().default(null),
  closedAt: dateTime.nullable().default(null),
  email: z.string().nullable().default(null),
  phone: z.string().nullable().default(null),
  customerLocale: z.string().nullable().default(null),
  note: z.string().nullable().default(null),
  tags: z.array(z.string()).default([]),
  test: z.boolean().default(false),
  customer: ref("Customer").nullable().default(null),
  currencyCode: z.string().optional(),
  presentmentCurrencyCode: z.string().optional(),
  paymentGatewayNames: z.array(z.string()).default(["shopify_payments"]),
  discountCodes: z.array(z.string()).default([]),
  /** What each code took off; for the orders of a file that name codes alone, all discounts are the first one's. */
  discountApplications: z
    .array(
      z.looseObject({
        __typename: z.string().default("DiscountCodeApplication"),
        code: z.string(),
        index: z.int().default(0),
        allocationMethod: z.enum(["ACROSS", "EACH"]).default("ACROSS"),
        targetSelection: z.enum(["ALL", "ENTITLED", "EXPLICIT"]).default("ALL"),
        targetType: z.enum(["LINE_ITEM", "SHIPPING_LINE"]).default("LINE_ITEM"),
        value: z.looseObject({
          __typename: z.enum(["PricingPercentageValue", "MoneyV2"]),
          percentage: z.number().optional(),
          amount: z.string().optional(),
          currencyCode: z.string().optional(),
        }),
      }),
    )
    .default([]),
  customAttributes: z.array(attributeSchema).default([]),
  sourceName: z.string().nullable().default("web"),
  statusPageUrl: z.string().optional(),
  /** Derived from the refunds and the cancellation when left out. */
  displayFinancialStatus: z
    .enum(["AUTHORIZED", "EXPIRED", "PAID", "PARTIALLY_PAID", "PARTIALLY_REFUNDED", "PENDING", "REFUNDED", "VOIDED"])
    .nullable()
    .optional(),
  /** Derived from what has been shipped so far when left out. */
  displayFulfillmentStatus: z
    .enum([
      "FULFILLED",
      "FULFILLMENT_NOT_REQUIRED",
      "IN_PROGRESS",
      "ON_HOLD",
      "OPEN",
      "PARTIALLY_FULFILLED",
      "PENDING_FULFILLMENT",
      "REQUEST_DECLINED",
      "RESTOCKED",
      "SCHEDULED",
      "UNFULFILLED",
    ])
    .optional(),
  /** Derived from the returns when left out. */
  returnStatus: z
    .enum(["IN_PROGRESS", "INSPECTION_COMPLETE", "NO_RETURN", "RETURNED", "RETURN_FAILED", "RETURN_REQUESTED"])
    .optional(),
  shippingAddress: mailingAddressSchema.nullable().default(null),
  billingAddress: mailingAddressSchema.nullable().default(null),
  shippingLine: z
    .looseObject({ title: z.string(), code: z.string().nullable().default(null), originalPriceSet: moneyBagSchema })
    .nullable()
    .default(null),
  /** Computed from lines and shipping when left out. */
  totalPriceSet: moneyBagSchema.optional(),
  totalDiscountsSet: moneyBagSchema.optional(),
  totalTaxSet: moneyBagSchema.optional(),
  lineItems: z.array(lineItemSchema).min(1, "an order has at least one line item"),
  fulfillments: z.array(fulfillmentSchema).default([]),
  refunds: z.array(refundSchema).default([]),
  returns: z.array(returnSchema).default([]),
  transactions: z.array(transactionSchema).default([]),
});
export type Order = z.output<typeof orderSchema>;
