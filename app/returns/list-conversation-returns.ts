import { forShop } from "~/platform/database";
import { toReturnCase } from "./return-case";
import type { ReturnCase } from "./return-case";

/** The returns of one conversation, newest first. */
export async function listConversationReturns(shopId: string, conversationId: string): Promise<ReturnCase[]> {
  const rows = await forShop(shopId, (tx) =>
    tx.returnCase.findMany({ where: { shopId, conversationId }, orderBy: { createdAt: "desc" }, take: 10 }),
  );
  return rows.map(toReturnCase);
}
