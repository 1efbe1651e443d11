import type { Prisma } from "@prisma/client";
import { z } from "zod";
import { forShop } from "~/platform/database";
import type { WaitingFor } from "./return-facts";

/**
 * Where a return stands, after Shopify's ReturnStatus: `requested` waits for the shop's decision, `open` is approved
 * and waits for the parcel, `closed` is done.
 */
export const CASE_STATUSES = ["requested", "open", "declined", "canceled", "closed"] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** Decimal string and ISO 4217 code, as Shopify has them. */
const Money = z.object({ amount: z.string(), currency: z.string().length(3) });

/** What was agreed: the lines as Shopify takes them, and what the shopper was shown to get. */
export const CasePlan = z.object({
  items: z
    .array(
      z.object({
        fulfillmentLineItemId: z.string(),
        lineItemId: z.string(),
        title: z.string(),
        variant: z.string().nullable(),
        quantity: z.int().min(1),
        restockingFeePercent: z.number().min(0).max(100),
      }),
    )
    .min(1),
  /** How what is not exchanged is paid; `exchange`: everything is exchanged. */
  outcome: z.enum(["exchange", "store_credit", "original_payment"]),
  /** What goes out, by returned item. */
  exchange: z.array(
    z.object({
      variantId: z.string(),
      quantity: z.int().min(1),
      title: z.string(),
      variant: z.string().nullable().default(null),
      /** The fulfillment line item that it is for; null in cases from before several could be exchanged. */
      for: z.string().nullable().default(null),
    }),
  ),
  returnShippingFee: Money.nullable(),
  /** What comes back: to the original payment, or as credit without the bonus. */
  refund: Money,
  /** What the shopper has to pay for a dearer exchange. */
  due: Money,
  /** On top of store credit, from the shop's rules; null where there is none. */
  bonus: Money.nullable(),
  creditAs: z.enum(["store_credit", "gift_card"]),
  labelPayer: z.enum(["shop", "shopper"]),
});
export type CasePlan = z.infer<typeof CasePlan>;

/** What the shopper said and showed. */
export const CaseEvidence = z.object({
  /** Handle and id of Shopify's return reason definition. */
  reason: z.object({ handle: z.string(), id: z.string().nullable() }),
  note: z.string().max(300).nullable(),
  /** Ids of uploaded pictures. */
  photos: z.array(z.uuid()).max(6),
  /** By id of the policy's question. */
  answers: z.record(z.string(), z.boolean()),
});
export type CaseEvidence = z.infer<typeof CaseEvidence>;

/** Which rule decided, of which version of the policy. */
export const CaseDecision = z.object({
  verdict: z.enum(["allowed", "needs_staff"]),
  rule: z.object({ id: z.string(), code: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) }),
  policyVersion: z.int().min(0),
  /** The shopper used the statutory right of withdrawal. */
  withdrawal: z.boolean(),
});
export type CaseDecision = z.infer<typeof CaseDecision>;

/** What staff's settling gave beside Shopify's own refund. */
export const CaseSettlement = z.object({
  /** On the store credit account. */
  credited: Money.nullable(),
  /** Its code follows from the case's id (create-gift-card.ts) and is stored nowhere. */
  giftCard: Money.nullable(),
  /** ISO 8601, UTC. */
  at: z.string(),
});
export type CaseSettlement = z.infer<typeof CaseSettlement>;

export interface ReturnCase {
  id: string;
  conversationId: string;
  returnId: string | null;
  returnName: string | null;
  orderId: string;
  orderName: string;
  customerId: string | null;
  status: CaseStatus;
  plan: CasePlan;
  evidence: CaseEvidence;
  decision: CaseDecision;
  /** Keys of what the shopper has been told. */
  told: string[];
  waitingFor: WaitingFor;
  /** Null before staff have settled it here. */
  settlement: CaseSettlement | null;
  createdAt: Date;
  updatedAt: Date;
}

/** Keeps a return that Shopify has made; the same `id` again changes nothing. */
export async function storeReturnCase(
  shopId: string,
  made: Omit<ReturnCase, "createdAt" | "updatedAt" | "told" | "waitingFor" | "settlement">,
): Promise<void> {
  const waitingFor: WaitingFor = made.status === "requested" ? "shop_decision" : "parcel";
  const data = { ...made, shopId, told: [made.status], waitingFor } satisfies Prisma.ReturnCaseCreateManyInput;
  await forShop(shopId, (tx) => tx.returnCase.createMany({ data: [data], skipDuplicates: true }));
}

/** The rows behind Shopify's returns, newest first; returns made elsewhere have none. */
export async function findReturnCases(
  shopId: string,
  where: { orderId: string } | { returnIds: string[] } | { customerId: string; since: Date },
): Promise<ReturnCase[]> {
  const filter =
    "orderId" in where
      ? { orderId: where.orderId }
      : "returnIds" in where
        ? { returnId: { in: where.returnIds } }
        : { customerId: where.customerId, createdAt: { gte: where.since } };
  const rows = await forShop(shopId, (tx) =>
    tx.returnCase.findMany({ where: { shopId, ...filter }, orderBy: { createdAt: "desc" }, take: 100 }),
  );
  return rows.map(toReturnCase);
}

/** A stored row in its shape. */
export function toReturnCase(row: Prisma.ReturnCaseGetPayload<object>): ReturnCase {
  return {
    ...row,
    status: row.status as CaseStatus,
    told: z.array(z.string()).parse(row.told),
    waitingFor: row.waitingFor as WaitingFor,
    plan: CasePlan.parse(row.plan),
    evidence: CaseEvidence.parse(row.evidence),
    decision: CaseDecision.parse(row.decision),
    settlement: row.settlement === null ? null : CaseSettlement.parse(row.settlement),
  };
}
