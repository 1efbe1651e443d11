import type { ReturnCase } from "~/returns/return-case";

/** A return as the pages of the admin get it: as JSON carries it. Times are ISO 8601, UTC. */
export interface ReturnRow extends Pick<
  ReturnCase,
  | "id"
  | "conversationId"
  | "orderId"
  | "orderName"
  | "status"
  | "waitingFor"
  | "plan"
  | "evidence"
  | "decision"
  | "settlement"
> {
  /** "#1005-R1"; the order's name while Shopify's is not known. */
  name: string;
  createdAt: string;
}

export function toReturnRow(one: ReturnCase): ReturnRow {
  const { id, conversationId, orderId, orderName, status, waitingFor, plan, evidence, decision, settlement } = one;
  return {
    ...{ id, conversationId, orderId, orderName, status, waitingFor, plan, evidence, decision, settlement },
    name: one.returnName ?? one.orderName,
    createdAt: one.createdAt.toISOString(),
  };
}
