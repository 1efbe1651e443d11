import { appendMessage, lockConversation } from "~/conversations/append-staff-message";
import { ShopSettings } from "~/conversations/settings";
import { staffHoursAt } from "~/conversations/staff-hours";
import { matchLocale } from "~/i18n/languages";
import { translate } from "~/i18n/translate";
import { forShop } from "~/platform/database";
import { replyEmailForm, tellHours } from "./hand-over";

/**
 * Nobody has answered for as long as the merchant allows: the shopper is told so, once, and asked for an e-mail.
 * Does nothing when staff have answered since, or when no e-mail is missing. Idempotent.
 */
export async function tellUnanswered(shopId: string, conversationId: string, now: Date): Promise<void> {
  await forShop(shopId, async (tx) => {
    const where = { shopId_id: { shopId, id: conversationId } };
    const exists = await tx.conversation.findUnique({ where, select: { id: true } });
    if (!exists) return;
    await lockConversation(tx, shopId, conversationId);
    const conversation = await tx.conversation.findUniqueOrThrow({ where });
    if (conversation.status !== "waiting" || conversation.toldUnansweredAt) return;
    const shop = await tx.shop.findUniqueOrThrow({ where: { id: shopId } });
    const settings = ShopSettings.parse(shop.settings);
    const locale = matchLocale(conversation.locale) ?? "en";
    const hours = staffHoursAt(settings, shop.timeZone, now);
    const told = tellHours({ locale, timeZone: conversation.timeZone, now, shop: { ...shop, settings } }, hours);
    const askEmail = conversation.replyEmail === null;
    await appendMessage(tx, shopId, conversationId, {
      author: "assistant",
      authorName: settings.assistantName,
      text: [
        translate(locale, "handover.unanswered"),
        hours.state === "closed" ? told?.text : null,
        askEmail ? translate(locale, "handover.unanswered_email") : null,
      ]
        .filter(Boolean)
        .join(" "),
      cards: askEmail ? [replyEmailForm(locale)] : [],
      receipts: told?.receipts ?? [],
    });
    await tx.conversation.update({ where, data: { toldUnansweredAt: now } });
  });
}
