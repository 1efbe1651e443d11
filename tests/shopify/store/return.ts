import { z } from "zod";
import { dateTime, gid, ref } from "./common";

export const returnReasonDefinitionSchema = z.looseObject({
  id: gid("ReturnReasonDefinition"),
  handle: z.string(),
  name: z.string(),
  deleted: z.boolean().default(false),
});
export type ReturnReasonDefinition = z.output<typeof returnReasonDefinitionSchema>;

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
      }),
    )
    .default([]),
});
export type Return = z.output<typeof returnSchema>;
