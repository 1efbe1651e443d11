import type { ListedReturn } from "~/returns/list-returns";
import type { OutsideReturn } from "~/returns/outside-return";
import type { ReturnCase } from "~/returns/return-case";

/** What every return in the admin has, as JSON carries it. Times are ISO 8601, UTC. */
interface Row {
  /** "#1005-R1"; the order's name while Shopify's is not known. */
  name: string;
  createdAt: string;
}

/** A return from the chat. */
export interface ReturnRow
  extends
    Row,
    Pick<
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
  began: "chat";
}

/** A return that began at Shopify. */
export interface OutsideRow
  extends Row, Pick<OutsideReturn, "id" | "orderId" | "orderName" | "status" | "waitingFor" | "details"> {
  began: "outside";
}

export type ListedRow = ReturnRow | OutsideRow;

export function toReturnRow(one: ReturnCase): ReturnRow {
  const { id, conversationId, orderId, orderName, status, waitingFor, plan, evidence, decision, settlement } = one;
  return {
    began: "chat",
    ...{ id, conversationId, orderId, orderName, status, waitingFor, plan, evidence, decision, settlement },
    name: one.returnName ?? one.orderName,
    createdAt: one.createdAt.toISOString(),
  };
}

export function toListedRow(one: ListedReturn): ListedRow {
  if (one.began === "chat") return toReturnRow(one);
  const { began, id, orderId, orderName, status, waitingFor, details, name } = one;
  return {
    ...{ began, id, orderId, orderName, status, waitingFor, details, name },
    createdAt: one.createdAt.toISOString(),
  };
}
