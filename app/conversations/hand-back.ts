import { Prisma } from "@prisma/client";
import { matchLocale } from "~/i18n/languages";
import { translate } from "~/i18n/translate";
import { forShop } from "~/platform/database";
import { announceState, appendMessage, lockConversation } from "./append-staff-message";
import { ShopSettings } from "./settings";

/**
 * Staff give a conversation back to the assistant, who tells the shopper so. A later hand-over begins anew, with a
 * brief of its own. Does nothing when staff do not have it. Throws `not_found` for a conversation that is not this
 * shop's.
 */
export async function handBack(shopId: string, conversationId: string): Promise<void> {
  await forShop(shopId, async (tx) => {
    await lockConversation(tx, shopId, conversationId);
    const where = { shopId_id: { shopId, id: conversationId } };
    const { status, locale } = await tx.conversation.findUniqueOrThrow({ where });
    if (status !== "waiting" && status !== "handled_by_staff") return;
    const shop = await tx.shop.findUniqueOrThrow({ where: { id: shopId }, select: { settings: true } });
    const { assistantName } = ShopSettings.parse(shop.settings);
    const { seq } = await appendMessage(tx, shopId, conversationId, {
      author: "assistant",
      authorName: assistantName,
      text: translate(matchLocale(locale) ?? "en", "handover.handed_back", { assistantName }),
    });
    await tx.conversation.update({
      where,
      data: {
        status: "open",
        assignedStaffId: null,
        handoverReason: null,
        handoverBrief: Prisma.DbNull,
        handoverAt: null,
        toldUnansweredAt: null,
        firstStaffReplyAt: null,
        unread: 0,
        flow: Prisma.DbNull,
      },
    });
    await announceState(tx, shopId, conversationId, seq);
  });
}
