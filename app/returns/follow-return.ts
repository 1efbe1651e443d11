import { forShop } from "~/platform/database";
import { adminApi } from "~/shopify/admin-api";
import { readReturn } from "./read-returns";
import { CASE_STATUSES, findReturnCases } from "./return-case";
import type { CaseStatus, ReturnCase } from "./return-case";
import type { ReturnFacts } from "./return-facts";

export interface FollowedReturn {
  case: ReturnCase;
  facts: ReturnFacts;
}

/**
 * Reads a return that began here as it stands at Shopify now, and keeps where it stands; whoever changed it, here or in
 * Shopify's own admin. Null for returns that began elsewhere, or that are gone. Idempotent.
 */
export async function followReturn(shopId: string, returnId: string): Promise<FollowedReturn | null> {
  const [known] = await findReturnCases(shopId, { returnIds: [returnId] });
  if (!known) return null;
  const { domain } = await forShop(shopId, (tx) => tx.shop.findUniqueOrThrow({ where: { id: shopId } }));
  const facts = await readReturn(adminApi(domain), returnId);
  if (!facts) return null;
  const status = statusOf(facts);
  await forShop(shopId, (tx) =>
    tx.returnCase.updateMany({ where: { shopId, id: known.id }, data: { status, waitingFor: facts.waitingFor } }),
  );
  return { case: { ...known, status, waitingFor: facts.waitingFor }, facts };
}

/** The returns of an order that began here: a refund names its order, and not always its return. */
export async function returnsOfOrder(shopId: string, orderId: string): Promise<string[]> {
  const cases = await findReturnCases(shopId, { orderId });
  return cases.flatMap(({ returnId }) => returnId ?? []);
}

const statusOf = ({ status }: ReturnFacts): CaseStatus =>
  CASE_STATUSES.find((one) => one === status.toLowerCase()) ?? "open";
