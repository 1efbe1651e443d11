import { forShop } from "~/platform/database";
import { adminApi } from "~/shopify/admin-api";
import { caseStatusOf } from "./case-status";
import { dropOutsideReturn, findOutsideReturns, keepOutsideReturn } from "./outside-return";
import { readReturn } from "./read-returns";
import { findReturnCases } from "./return-case";
import type { ReturnCase } from "./return-case";
import type { ReturnFacts } from "./return-facts";

export interface FollowedReturn {
  case: ReturnCase;
  facts: ReturnFacts;
}

/**
 * Reads a return as it stands at Shopify now, and keeps where it stands; whoever changed it, here or in Shopify's own
 * admin. Null where there is nobody to tell: it began outside the chat, or is gone. Idempotent.
 */
export async function followReturn(shopId: string, returnId: string): Promise<FollowedReturn | null> {
  const { domain } = await forShop(shopId, (tx) => tx.shop.findUniqueOrThrow({ where: { id: shopId } }));
  const facts = await readReturn(adminApi(domain), returnId);
  if (!facts) {
    await noteGone(shopId, returnId);
    return null;
  }
  // After Shopify's answer: what the chat has stored meanwhile is its own.
  const [known] = await findReturnCases(shopId, { returnIds: [returnId] });
  if (!known) {
    await keepOutsideReturn(shopId, facts);
    return null;
  }
  const status = caseStatusOf(facts.status);
  await forShop(shopId, (tx) =>
    tx.returnCase.updateMany({ where: { shopId, id: known.id }, data: { status, waitingFor: facts.waitingFor } }),
  );
  return { case: { ...known, status, waitingFor: facts.waitingFor }, facts };
}

/** Shopify has it no longer, as when its order was deleted: nobody waits for anything. */
async function noteGone(shopId: string, returnId: string): Promise<void> {
  await dropOutsideReturn(shopId, returnId);
  await forShop(shopId, (tx) =>
    tx.returnCase.updateMany({ where: { shopId, returnId }, data: { status: "canceled", waitingFor: "nothing" } }),
  );
}

/** The returns of an order that are known here: a refund names its order, and not always its return. */
export async function returnsOfOrder(shopId: string, orderId: string): Promise<string[]> {
  const [cases, outside] = await Promise.all([
    findReturnCases(shopId, { orderId }),
    findOutsideReturns(shopId, { orderId }),
  ]);
  return [...new Set([...cases, ...outside].flatMap(({ returnId }) => returnId ?? []))];
}
