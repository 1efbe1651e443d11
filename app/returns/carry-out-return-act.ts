import type { Prisma } from "@prisma/client";
import { forShop } from "~/platform/database";
import type { Intent } from "~/platform/outbox";
import { adminApi } from "~/shopify/admin-api";
import { attachLabel } from "./attach-label";
import { approveReturn, declineReturn } from "./decide-return";
import { findReturn } from "./find-return";
import type { KnownReturn } from "./find-return";
import { ActPayload } from "./request-return-act";
import type { ReturnAct } from "./return-act";
import { settleReturn } from "./settle-return";
import type { Written } from "./written";

/**
 * Carries out what staff decided about a return. May run any number of times: every write of it looks first. Shopify
 * mails the customer as well, who may have left the chat long ago.
 */
export async function carryOutReturnAct(
  shopId: string,
  intent: Pick<Intent, "payload">,
): Promise<{ returnId: string; outcome: Prisma.InputJsonObject }> {
  const { caseId, act } = ActPayload.parse(intent.payload);
  const known = await findReturn(shopId, caseId);
  const { domain } = await forShop(shopId, (tx) => tx.shop.findUniqueOrThrow({ where: { id: shopId } }));
  const written = await write({ id: shopId, domain }, known, act);
  const { returnId } = known;
  if (written.result === "done") return { returnId, outcome: { result: "done" } };
  return { returnId, outcome: { result: "refused", code: written.code ?? "UNKNOWN", message: written.message } };
}

function write(shop: { id: string; domain: string }, known: KnownReturn, act: ReturnAct): Promise<Written<object>> {
  const api = adminApi(shop.domain);
  const notifyCustomer = true;
  switch (act.act) {
    case "approve":
      return approveReturn(api, known.returnId, { notifyCustomer });
    case "decline":
      return declineReturn(api, known.returnId, { reason: act.reason, note: act.note || null, notifyCustomer });
    case "label": {
      const { labelUrl, trackingNumber, trackingUrl } = act;
      return attachLabel(api, known.returnId, { labelUrl, trackingNumber, trackingUrl, notifyCustomer });
    }
    case "settle":
      return settleReturn(shop, known, act.settlement);
  }
}
