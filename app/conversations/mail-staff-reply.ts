import type { Prisma } from "@prisma/client";
import { z } from "zod";
import type { Card, Locale } from "~/contract/chat";
import { matchLocale } from "~/i18n/languages";
import { translate } from "~/i18n/translate";
import { BOUNDS } from "~/platform/bounds";
import { forShop } from "~/platform/database";
import { sendJob } from "~/platform/jobs";
import type { Sending } from "~/platform/jobs";
import { sendMail } from "~/platform/mail";
import { escapeHtml, mailPage } from "~/platform/mail-page";
import { planIntent } from "~/platform/outbox";
import type { Intent } from "~/platform/outbox";
import { asMailHtml, asPlainText } from "./mail-words";
import { ShopSettings } from "./settings";

/** Kind of the outbox intent that sends staff's answers to a shopper who has left. */
export const MAIL_STAFF_REPLY = "mail.staff_reply";
const Payload = z.object({ conversationId: z.uuid(), seqs: z.array(z.number().int()).min(1) });

/**
 * Staff's answers that the shopper has not read in the block go out as one mail, when they left an address for it.
 * Whoever has the block open reads them there and gets no mail. An answer younger than `shopperHereSeconds` waits, so
 * that several in a row make one mail. Idempotent: a message is mailed once.
 */
export async function planMailReply(shopId: string, conversationId: string, now: Date): Promise<void> {
  const plan = await forShop(shopId, async (tx) => {
    const conversation = await tx.conversation.findUnique({ where: { shopId_id: { shopId, id: conversationId } } });
    if (!conversation?.replyEmail) return null;
    const unread = await tx.message.findMany({
      where: { shopId, conversationId, author: "staff", mailedAt: null, seq: { gt: conversation.shopperSeenSeq } },
      orderBy: { seq: "asc" },
      select: { seq: true, createdAt: true },
    });
    const newest = unread.at(-1);
    if (!newest) return null;
    const waitSeconds = BOUNDS.shopperHereSeconds - (now.getTime() - newest.createdAt.getTime()) / 1_000;
    if (waitSeconds > 0) return { waitSeconds: Math.ceil(waitSeconds) };
    const seqs = unread.map((message) => message.seq);
    await tx.message.updateMany({
      where: { shopId, conversationId, seq: { in: seqs } },
      data: { mailedAt: now },
    });
    const key = `${MAIL_STAFF_REPLY}/${conversationId}/${seqs.join("-")}`;
    await planIntent(tx, shopId, { kind: MAIL_STAFF_REPLY, key, payload: { conversationId, seqs } });
    return null;
  });
  if (plan) await scheduleMailReply(shopId, conversationId, { afterSeconds: plan.waitSeconds });
}

/** Looks later whether staff's answers have been read in the block. */
export const scheduleMailReply = (
  shopId: string,
  conversationId: string,
  how: Pick<Sending, "afterSeconds" | "within"> = {},
): Promise<void> =>
  sendJob(
    "mail_reply",
    { shopId, conversationId },
    { singletonKey: `${shopId}/${conversationId}`, afterSeconds: BOUNDS.shopperHereSeconds, ...how },
  );

/** Composes and sends it, in the conversation's language. */
export async function carryOutMailReply(shopId: string, intent: Intent): Promise<Prisma.InputJsonObject> {
  const { conversationId, seqs } = Payload.parse(intent.payload);
  const { shop, conversation, messages } = await forShop(shopId, async (tx) => ({
    shop: await tx.shop.findUniqueOrThrow({ where: { id: shopId } }),
    conversation: await tx.conversation.findUnique({ where: { shopId_id: { shopId, id: conversationId } } }),
    messages: await tx.message.findMany({
      where: { shopId, conversationId, seq: { in: seqs } },
      orderBy: { seq: "asc" },
    }),
  }));
  if (!conversation?.replyEmail || messages.length === 0) return { skipped: "conversation or address is gone" };

  const settings = ShopSettings.parse(shop.settings);
  const locale = matchLocale(conversation.locale) ?? "en";
  const fromName = settings.mailFromName ?? shop.name;
  const staffName = messages.at(-1)?.authorName ?? fromName;
  const intro = translate(locale, "mail.reply_intro", { staffName, shopName: shop.name });
  const outro = translate(locale, "mail.reply_outro", { shopName: shop.name });
  const link = new URL(conversation.page, shop.storefrontUrl).href;
  const linkLabel = translate(locale, "mail.reply_link");
  // Written by append_message() from typed values only.
  const texts = messages.map(({ text, cards }) => withOffers(text, cards as unknown as Card[]));
  await sendMail({
    to: conversation.replyEmail,
    fromName,
    replyTo: settings.mailReplyTo ?? shop.contactEmail,
    subject: translate(locale, "mail.reply_subject", { shopName: shop.name }),
    text: [intro, ...texts.map(asPlainText), `${linkLabel}: ${link}`, outro].join("\n\n"),
    html: html(locale, intro, texts, { url: link, label: linkLabel }, outro),
    messageId: `${conversationId}.${seqs.join("-")}`,
    thread: conversationId,
  });
  return { mailed: seqs };
}

/** A code that came with the answer: in a mail there is no card. */
const withOffers = (text: string, cards: Card[]): string =>
  [
    text,
    ...cards.flatMap((card) =>
      card.kind === "offer"
        ? [card.code, ...card.rows.map(({ label, value }) => `${label}: ${value}`), card.note ?? ""].filter(Boolean)
        : [],
    ),
  ].join("\n");

function html(locale: Locale, intro: string, texts: string[], link: { url: string; label: string }, outro: string) {
  const quoted = texts
    .map(
      (text) =>
        `<div style="border-inline-start:3px solid #c2512d;padding:4px 12px;margin:16px 0">${asMailHtml(text)}</div>`,
    )
    .join("");
  return mailPage(
    locale,
    `<p>${escapeHtml(intro)}</p>${quoted}<p><a href="${escapeHtml(link.url)}" style="color:#9a3b1c">${escapeHtml(link.label)}</a></p><p style="color:#6b625c">${escapeHtml(outro)}</p>`,
  );
}
