import type { Prisma } from "@prisma/client";
import { z } from "zod";
import { ShopSettings } from "~/conversations/settings";
import { formatMoment } from "~/i18n/dates";
import { matchLocale } from "~/i18n/languages";
import { formatMoney } from "~/i18n/money";
import { translate } from "~/i18n/translate";
import { forShop } from "~/platform/database";
import { sendMail } from "~/platform/mail";
import { escapeHtml, mailPage } from "~/platform/mail-page";
import type { Intent } from "~/platform/outbox";
import { toReturnCase } from "./return-case";

/** Kind of the outbox intent that mails the receipt of a withdrawal. */
export const MAIL_WITHDRAWAL_RECEIPT = "mail.withdrawal_receipt";
const Payload = z.object({ caseId: z.uuid(), email: z.email() });

/**
 * The receipt on a durable medium that follows a confirmed withdrawal without delay: what was withdrawn from, and the
 * date and time (Directive 2011/83/EU, art. 11a, in the wording of Directive (EU) 2023/2673).
 */
export async function carryOutWithdrawalReceipt(shopId: string, intent: Intent): Promise<Prisma.InputJsonObject> {
  const { caseId, email } = Payload.parse(intent.payload);
  const { shop, row } = await forShop(shopId, async (tx) => ({
    shop: await tx.shop.findUniqueOrThrow({ where: { id: shopId } }),
    row: await tx.returnCase.findUnique({
      where: { shopId_id: { shopId, id: caseId } },
      include: { conversation: { select: { locale: true, timeZone: true } } },
    }),
  }));
  if (!row) return { skipped: "erased" };
  const { conversation, ...stored } = row;
  const { plan, orderName, createdAt } = toReturnCase(stored);
  const locale = matchLocale(conversation.locale) ?? "en";
  const settings = ShopSettings.parse(shop.settings);
  const when = formatMoment(createdAt, locale, conversation.timeZone, new Date(0));
  const lines = plan.items.map(({ quantity, title, variant }) =>
    translate(locale, "returns.mail.item", { quantity, title: [title, variant].filter(Boolean).join(" · ") }),
  );
  const paragraphs = [
    translate(locale, "returns.mail.intro", { shopName: shop.name, order: orderName, when }),
    translate(locale, "returns.mail.refund", {
      amount: formatMoney(plan.refund.amount, plan.refund.currency, locale),
    }),
    translate(locale, "returns.mail.keep"),
  ];
  const [intro, ...rest] = paragraphs;
  const html = mailPage(
    locale,
    `<p>${escapeHtml(intro ?? "")}</p><ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ul>${rest.map((text) => `<p>${escapeHtml(text)}</p>`).join("")}`,
  );
  await sendMail({
    to: email,
    fromName: settings.mailFromName ?? shop.name,
    replyTo: settings.mailReplyTo ?? shop.contactEmail,
    messageId: `${caseId}.withdrawal`,
    subject: translate(locale, "returns.mail.subject", { shopName: shop.name, order: orderName }),
    text: [intro, lines.map((line) => `- ${line}`).join("\n"), ...rest].join("\n\n"),
    html,
  });
  return { mailed: true };
}
