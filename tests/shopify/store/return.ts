import { z } from "zod";
import { dateTime, gid, ref } from "./common";
import { moneyBagSchema } from "./money";

export const returnReasonDefinitionSchema = z.looseObject({
  id: gid("ReturnReasonDefinition"),
  handle: z.string(),
  name: z.string(),
  deleted: z.boolean().default(false),
});
export type ReturnReasonDefinition = z.output<typeof returnReasonDefinitionSchema>;

const dispositionSchema = z.looseObject({
  id: gid("ReverseFulfillmentOrderDisposition"),
  type: z.enum(["MISSING", "NOT_RESTOCKED", "PROCESSING_REQUIRED", "RESTOCKED"]),
  quantity: z.int().min(1),
  createdAt: dateTime,
});

const reverseDeliverySchema = z.looseObject({
  id: gid("ReverseDelivery"),
  deliverable: z
    .looseObject({
      label: z
        .looseObject({ publicFileUrl: z.string().nullable(), createdAt: dateTime, updatedAt: dateTime.optional() })
        .nullable()
        .default(null),
      tracking: z
        .looseObject({
          carrierName: z.string().nullable().default(null),
          number: z.string().nullable().default(null),
          url: z.string().nullable().default(null),
        })
        .nullable()
        .default(null),
    })
    .nullable()
    .default(null),
  reverseDeliveryLineItems: z
    .array(
      z.looseObject({
        id: gid("ReverseDeliveryLineItem"),
        quantity: z.int().min(1),
        reverseFulfillmentOrderLineItem: ref("ReverseFulfillmentOrderLineItem"),
      }),
    )
    .default([]),
});
export type ReverseDelivery = z.output<typeof reverseDeliverySchema>;

const reverseFulfillmentOrderSchema = z.looseObject({
  id: gid("ReverseFulfillmentOrder"),
  status: z.enum(["CANCELED", "CLOSED", "OPEN"]).default("OPEN"),
  lineItems: z
    .array(
      z.looseObject({
        id: gid("ReverseFulfillmentOrderLineItem"),
        totalQuantity: z.int().min(1),
        fulfillmentLineItem: ref("FulfillmentLineItem").nullable().default(null),
        dispositions: z.array(dispositionSchema).default([]),
      }),
    )
    .default([]),
  reverseDeliveries: z.array(reverseDeliverySchema).default([]),
});
export type ReverseFulfillmentOrder = z.output<typeof reverseFulfillmentOrderSchema>;

/** Goes out for what comes back. Priced as the variant is, unless a discount was given with it. */
const exchangeLineItemSchema = z.looseObject({
  id: gid("ExchangeLineItem"),
  title: z.string().nullable().default(null),
  quantity: z.int().min(1),
  processedQuantity: z.int().min(0).default(0),
  productId: gid("Product").nullable().default(null),
  variantId: gid("ProductVariant").nullable().default(null),
  variantSku: z.string().nullable().default(null),
  variantTitle: z.string().nullable().default(null),
  lineItems: z.array(ref("LineItem")).default([]),
});
/** `unitPriceSet`: after its discount; only on those made while the stand-in runs, the API does not show it. */
export type ExchangeLineItem = z.output<typeof exchangeLineItemSchema> & {
  unitPriceSet?: z.output<typeof moneyBagSchema>;
};

const feeSchema = (type: string) => z.looseObject({ id: gid(type), amountSet: moneyBagSchema });

export const returnSchema = z.looseObject({
  id: gid("Return"),
  /** "#1005-R1". */
  name: z.string(),
  status: z.enum(["CANCELED", "CLOSED", "DECLINED", "OPEN", "REQUESTED"]),
  createdAt: dateTime,
  requestApprovedAt: dateTime.nullable().default(null),
  closedAt: dateTime.nullable().default(null),
  decline: z
    .looseObject({
      reason: z.enum(["FINAL_SALE", "OTHER", "RETURN_PERIOD_ENDED"]),
      note: z.string().nullable().default(null),
    })
    .nullable()
    .default(null),
  returnLineItems: z
    .array(
      z.looseObject({
        id: gid("ReturnLineItem"),
        quantity: z.int().min(1),
        processedQuantity: z.int().min(0).default(0),
        refundedQuantity: z.int().min(0).default(0),
        fulfillmentLineItem: ref("FulfillmentLineItem"),
        returnReasonDefinition: ref("ReturnReasonDefinition").nullable().default(null),
        returnReasonNote: z.string().default(""),
        customerNote: z.string().nullable().default(null),
        restockingFee: feeSchema("RestockingFee").extend({ percentage: z.number() }).nullable().default(null),
      }),
    )
    .default([]),
  exchangeLineItems: z.array(exchangeLineItemSchema).default([]),
  returnShippingFees: z.array(feeSchema("ReturnShippingFee")).default([]),
  reverseFulfillmentOrders: z.array(reverseFulfillmentOrderSchema).default([]),
});
export type Return = z.output<typeof returnSchema>;
export type ReturnLineItem = Return["returnLineItems"][number];
