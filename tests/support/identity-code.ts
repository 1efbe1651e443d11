import type { Shopper } from "~/conversations/chat-token";
import { carryOutMailCode, MAIL_CODE, sealedFor } from "~/identity/mail-code";
import { config } from "~/platform/config";
import { forShop } from "~/platform/database";
import { settleIntent } from "~/platform/outbox";
import { unseal } from "~/platform/seal";
import type { aShopper, Replies } from "./shopper";

/** The code that the conversation waits for, as its mail would say it; null when there is none to be mailed. */
export async function codeOf({
  shopId,
  conversationId,
}: Pick<Shopper, "shopId" | "conversationId">): Promise<string | null> {
  const row = await forShop(shopId, (tx) =>
    tx.identityCode.findUnique({ where: { shopId_conversationId: { shopId, conversationId } } }),
  );
  return row?.sealed ? unseal(row.sealed, sealedFor(shopId, row.id), config().ENCRYPTION_KEY) : null;
}

/** Carries the mail's job out; what it sends goes to the mailbox of SMTP_URL, or nowhere where there is none. */
export async function deliverCode(shopId: string, conversationId: string): Promise<void> {
  const row = await forShop(shopId, (tx) =>
    tx.identityCode.findUniqueOrThrow({ where: { shopId_conversationId: { shopId, conversationId } } }),
  );
  await settleIntent(shopId, `${MAIL_CODE}/${row.id}`, { [MAIL_CODE]: carryOutMailCode }, true);
}

export const typeEmail = (email: string) => ({
  type: "submit" as const,
  form: "identity.email",
  values: { email },
  label: email,
});
export const typeCode = (code: string) => ({
  type: "submit" as const,
  form: "identity.code",
  values: { code },
  label: code,
});

/** Answers the form that asks who one is, and the code form after it; what comes then is what was wanted. */
export async function proveByCode(shopper: ReturnType<typeof aShopper>, email: string): Promise<Replies> {
  await shopper.tap(typeEmail(email));
  return shopper.tap(typeCode((await codeOf(shopper.shopper)) ?? ""));
}
