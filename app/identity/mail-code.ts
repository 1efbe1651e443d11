import { Prisma } from "@prisma/client";
import type { IdentityCode } from "@prisma/client";
import { z } from "zod";
import { ShopSettings } from "~/conversations/settings";
import { matchLocale } from "~/i18n/languages";
import { translate } from "~/i18n/translate";
import { BOUNDS } from "~/platform/bounds";
import { config } from "~/platform/config";
import { forShop } from "~/platform/database";
import { sendMail } from "~/platform/mail";
import { escapeHtml, mailPage } from "~/platform/mail-page";
import type { Intent } from "~/platform/outbox";
import { unseal } from "~/platform/seal";
import { adminApi } from "~/shopify/admin-api";
import type { AdminApi } from "~/shopify/admin-api";
import { findByName, NameAndPostcode } from "./find-by-name";
import { findPerson } from "./find-person";

/** Kind of the outbox intent that mails a one-time code. */
export const MAIL_CODE = "mail.identity_code";
const Payload = z.object({ conversationId: z.uuid(), codeId: z.uuid() });

/** What a sealed code is bound to. */
export const sealedFor = (shopId: string, codeId: string): string => `${shopId}/identity_code/${codeId}`;

/** What the code is for, as far as the mail says it; anything else is "orders". */
const Purpose = z.object({ to: z.enum(["orders", "changes", "returns", "offers"]) }).catch({ to: "orders" });
type Purpose = z.infer<typeof Purpose>["to"];

/**
 * Mails a code to an address that the shop knows: a customer's, that of an order, or that of the one account with a name
 * and postcode. To any other no mail goes out, and nobody in the chat learns which it was. A code that has run out, was used or replaced is not mailed any more.
 */
export async function carryOutMailCode(shopId: string, intent: Intent): Promise<Prisma.InputJsonObject> {
  const { conversationId, codeId } = Payload.parse(intent.payload);
  const { shop, conversation, code } = await forShop(shopId, async (tx) => ({
    shop: await tx.shop.findUniqueOrThrow({ where: { id: shopId } }),
    conversation: await tx.conversation.findUnique({ where: { shopId_id: { shopId, id: conversationId } } }),
    code: await tx.identityCode.findUnique({ where: { shopId_conversationId: { shopId, conversationId } } }),
  }));
  if (!conversation || code?.id !== codeId || !code.sealed || code.expiresAt <= new Date()) {
    return { skipped: "no longer awaited" };
  }
  const to = await addressOf(shopId, adminApi(shop.domain), code);
  if (to !== null) {
    const settings = ShopSettings.parse(shop.settings);
    await sendMail({
      to,
      fromName: settings.mailFromName ?? shop.name,
      replyTo: settings.mailReplyTo ?? shop.contactEmail,
      messageId: `${codeId}.code`,
      ...compose(conversation.locale, {
        shopName: shop.name,
        code: unseal(code.sealed, sealedFor(shopId, codeId), config().ENCRYPTION_KEY),
        purpose: Purpose.parse(code.wanted).to,
      }),
    });
  }
  await forShop(shopId, (tx) =>
    tx.identityCode.updateMany({
      where: { shopId, conversationId, id: codeId },
      data: { sealed: null, sought: Prisma.DbNull },
    }),
  );
  return to !== null ? { mailed: true } : { skipped: "unknown address" };
}

/**
 * Where the code goes; null where the shop knows nobody. The address of who was named is kept with the code before its
 * mail leaves, so that whoever types it is known for whose mailbox it came to.
 */
async function addressOf(shopId: string, api: AdminApi, { conversationId, id, email, sought }: IdentityCode) {
  if (email !== null) return (await findPerson(api, email)) ? email : null;
  const person = NameAndPostcode.safeParse(sought);
  const found = person.success ? await findByName(api, person.data) : null;
  if (found === null) return null;
  const { count } = await forShop(shopId, (tx) =>
    tx.identityCode.updateMany({ where: { shopId, conversationId, id, email: null }, data: { email: found } }),
  );
  // Replaced meanwhile by a newer code: this one is good for nobody any more.
  return count > 0 ? found : null;
}

/** The code is not in the subject: locked screens show subjects. */
function compose(tag: string, { shopName, code, purpose }: { shopName: string; code: string; purpose: Purpose }) {
  const locale = matchLocale(tag) ?? "en";
  const minutes = BOUNDS.identityCodeMinutes;
  const intro = translate(locale, `identity.mail.intro.${purpose}`, { shopName });
  const until = translate(locale, "identity.mail.until", { minutes });
  const warning = translate(locale, "identity.mail.warning", { shopName });
  const ignore = translate(locale, "identity.mail.ignore");
  const html = mailPage(
    locale,
    `<p>${escapeHtml(intro)}</p><p dir="ltr" style="font:bold 28px/1.4 monospace;letter-spacing:4px;text-align:center;border:1px solid #ddd5cd;border-radius:8px;padding:12px">${code}</p><p>${escapeHtml(until)}</p><p><b>${escapeHtml(warning)}</b></p><p style="color:#6b625c">${escapeHtml(ignore)}</p>`,
  );
  return {
    subject: translate(locale, "identity.mail.subject", { shopName }),
    text: [intro, code, until, warning, ignore].join("\n\n"),
    html,
  };
}
