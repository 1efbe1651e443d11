import { announceState, appendMessage, lockConversation } from "~/conversations/append-staff-message";
import { giveToStaff } from "~/conversations/give-to-staff";
import { ShopSettings } from "~/conversations/settings";
import { matchLocale } from "~/i18n/languages";
import { translate } from "~/i18n/translate";
import { forShop, hotQuery } from "~/platform/database";

/**
 * Turns whose process died before it answered: their shoppers get a person. Runs every minute in any process; the
 * ids come from a policy that shows stale turns without a scope, everything else happens in the turn's own shop.
 */
export async function answerStaleTurns(): Promise<void> {
  const stale = await hotQuery<{ shop_id: string; conversation_id: string }>(
    "select shop_id, conversation_id from open_turn order by since limit 100",
    [],
  );
  for (const { shop_id: shopId, conversation_id: conversationId } of stale) {
    await endTurn(shopId, conversationId);
  }
}

async function endTurn(shopId: string, conversationId: string): Promise<void> {
  await forShop(shopId, async (tx) => {
    await lockConversation(tx, shopId, conversationId);
    const where = { shopId_id: { shopId, id: conversationId } };
    const conversation = await tx.conversation.findUniqueOrThrow({ where });
    const open = await tx.openTurn.deleteMany({ where: { shopId, conversationId } });
    if (open.count === 0 || conversation.answeredSeq >= conversation.lastSeq) return;
    if (conversation.status === "open") {
      // Their words, before ours become the last ones.
      await giveToStaff(tx, shopId, conversationId, "failure");
      const shop = await tx.shop.findUniqueOrThrow({ where: { id: shopId } });
      const locale = matchLocale(conversation.locale) ?? "en";
      await appendMessage(tx, shopId, conversationId, {
        author: "assistant",
        authorName: ShopSettings.parse(shop.settings).assistantName,
        text: `${translate(locale, "handover.failure")} ${translate(locale, "handover.passed_on")}`,
      });
    }
    const { lastSeq } = await tx.conversation.findUniqueOrThrow({ where });
    await tx.conversation.update({ where, data: { turnId: null, turnUntil: null, answeredSeq: lastSeq } });
    await announceState(tx, shopId, conversationId, lastSeq);
  });
}
