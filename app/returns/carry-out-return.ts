import { forShop } from "~/platform/database";
import { planIntent } from "~/platform/outbox";
import type { CarriedOut } from "~/proposals/proposal";
import { adminApi } from "~/shopify/admin-api";
import { createApprovedReturn } from "./create-approved-return";
import { MAIL_WITHDRAWAL_RECEIPT } from "./mail-withdrawal-receipt";
import { requestReturn } from "./request-return";
import { storeReturnCase } from "./return-case";
import type { CaseDecision, CaseEvidence, CasePlan } from "./return-case";

interface AgreedReturn {
  state: { orderId: string | null };
  orderName: string;
  customerId: string | null;
  email: string | null;
  plan: CasePlan;
  evidence: CaseEvidence;
  decision: CaseDecision;
}

/**
 * Makes the return at Shopify, approved where the policy allowed it, and keeps what Shopify does not. May run again
 * after a crash at any point: the return is found by its reference, the row and the receipt by the proposal's id.
 */
export async function carryOutReturn(
  shopId: string,
  agreed: AgreedReturn,
  proposal: { id: string; conversationId: string; confirmedAt: Date },
): Promise<CarriedOut> {
  const { plan, evidence, decision } = agreed;
  const orderId = agreed.state.orderId!;
  const { domain } = await forShop(shopId, (tx) => tx.shop.findUniqueOrThrow({ where: { id: shopId } }));
  const approved = decision.verdict === "allowed";
  const order = {
    orderId,
    reference: proposal.id,
    since: proposal.confirmedAt.toISOString(),
    items: plan.items.map(({ fulfillmentLineItemId, quantity, restockingFeePercent }) => ({
      fulfillmentLineItemId,
      quantity,
      reasonId: evidence.reason.id,
      note: evidence.note,
      ...(restockingFeePercent > 0 && { restockingFeePercent }),
    })),
    ...(plan.returnShippingFee && { returnShippingFee: plan.returnShippingFee }),
  };
  const api = adminApi(domain);
  const exchange = plan.exchange.map(({ variantId, quantity }) => ({ variantId, quantity }));
  const written = approved
    ? await createApprovedReturn(api, { ...order, ...(exchange.length > 0 && { exchange }) })
    : await requestReturn(api, order);
  if (written.result === "refused") return { result: "refused", code: written.code ?? "refused" };

  await storeReturnCase(shopId, {
    id: proposal.id,
    conversationId: proposal.conversationId,
    returnId: written.returnId,
    returnName: written.name,
    orderId,
    orderName: agreed.orderName,
    customerId: agreed.customerId,
    status: approved ? "open" : "requested",
    plan,
    evidence,
    decision,
  });
  if (decision.withdrawal && agreed.email) {
    const key = `withdrawal/${proposal.id}`;
    const payload = { caseId: proposal.id, email: agreed.email };
    await forShop(shopId, (tx) => planIntent(tx, shopId, { kind: MAIL_WITHDRAWAL_RECEIPT, key, payload }));
  }
  return { result: "done", returnId: written.returnId, returnName: written.name };
}
