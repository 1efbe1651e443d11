import { z } from "zod";
import { OUTCOMES } from "~/policy/returns-policy";

/** What is known so far of a return that is being asked for. Only ids and the shopper's own words; facts are read anew. */
export const ReturnState = z.object({
  /** Shopify GID. */
  orderId: z.string().nullable().default(null),
  /** As typed before the shopper was identified. */
  orderName: z.string().max(80).nullable().default(null),
  /** By fulfillment line item. */
  items: z
    .array(z.object({ id: z.string(), quantity: z.int().min(1).max(1_000) }))
    .min(1)
    .max(50)
    .nullable()
    .default(null),
  /** Handle of Shopify's return reason definition. */
  reason: z.string().max(100).nullable().default(null),
  /** Null: not asked yet. */
  evidence: z
    .object({
      note: z.string().max(300).nullable(),
      photos: z.array(z.uuid()).max(6),
      answers: z.record(z.string(), z.boolean()),
    })
    .nullable()
    .default(null),
  /** Statutory withdrawal from the contract, chosen over the shop's own return; null: not asked or not open. */
  withdrawal: z.boolean().nullable().default(null),
  /** How what is not exchanged is paid; `exchange`: everything is exchanged. */
  outcome: z.enum(OUTCOMES).nullable().default(null),
  /** Of several items those that are exchanged, by fulfillment line item; empty: still to be asked; null: all go one way. */
  exchanged: z.array(z.string()).max(50).nullable().default(null),
  /** The variants wanted instead, by fulfillment line item. */
  exchanges: z
    .array(z.object({ id: z.string(), variantId: z.string(), quantity: z.int().min(1).max(1_000) }))
    .max(50)
    .default([]),
  /** Items whose pieces are exchanged for different ones, by fulfillment line item. */
  apart: z.array(z.string()).max(50).default([]),
  /**
   * Another product is looked for, instead of the next item: by the words, or among suggestions; `productId` once it is
   * chosen. Null: another variant of the same.
   */
  browse: z
    .object({ words: z.string().max(400).nullable(), productId: z.string().nullable() })
    .nullable()
    .default(null),
});
export type ReturnState = z.infer<typeof ReturnState>;

export const EMPTY_STATE: ReturnState = ReturnState.parse({});

export const ReturnFlow = z.object({
  v: z.literal(1),
  kind: z.literal("return"),
  state: ReturnState,
});
export type ReturnFlow = z.infer<typeof ReturnFlow>;

/** Ids of the cards that this flow sends and understands when they come back in an action. */
export const RETURN_CARD = {
  order: "return.order",
  items: "return.items",
  reason: "return.reason",
  evidence: "return.evidence",
  withdrawal: "return.withdrawal",
  outcome: "return.outcome",
  split: "return.split",
  exchange: "return.exchange",
  product: "return.product",
  next: "return.next",
} as const;

/** Options of the `next` card and of others' last lines. */
export const RETURN_OPTION = {
  human: "human",
  /** Perhaps followed by a space and the order's name. */
  start: "start",
  faulty: "faulty",
  otherOrder: "other_order",
  otherItems: "other_items",
  otherOutcome: "other_outcome",
  /** Some exchanged, the others paid back. */
  split: "split",
  /** Each piece of an item for another one. */
  apart: "apart",
  startOver: "start_over",
  otherProduct: "other_product",
  sameProduct: "same_product",
  /** Followed by a space and the order's GID: what is not shipped yet can be changed or cancelled instead. */
  change: "change",
  /** Followed by a space and the return's GID. */
  cancel: "cancel",
} as const;
