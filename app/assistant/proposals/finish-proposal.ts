import { appendMessage, lockConversation } from "~/conversations/append-staff-message";
import { giveToStaff } from "~/conversations/give-to-staff";
import { ShopSettings } from "~/conversations/settings";
import { matchLocale } from "~/i18n/languages";
import { translate } from "~/i18n/translate";
import { forShop } from "~/platform/database";
import { carryOutProposal } from "~/proposals/carry-out-proposal";
import { readProposal } from "~/proposals/find-proposal";
import type { Proposal } from "~/proposals/proposal";
import { prove } from "../prove";
import { sourcesOf } from "../sources";
import { CARRIERS } from "./kinds";
import { tellOutcome } from "./tell-outcome";

/**
 * The job behind every confirmed tap: carries out what its turn could not, and tells the shopper what came of it
 * unless the turn has. After the last try a person takes over. Idempotent.
 */
export async function finishProposal(shopId: string, proposalId: string, isLastTry: boolean): Promise<void> {
  const proposal = await readProposal(shopId, proposalId);
  if (!proposal || proposal.status === "open") return;
  await tellLate(shopId, proposal.status === "confirmed" ? await settle(shopId, proposal, isLastTry) : proposal);
}

async function settle(shopId: string, proposal: Proposal, isLastTry: boolean): Promise<Proposal> {
  try {
    return await carryOutProposal(shopId, proposal.id, CARRIERS, isLastTry);
  } catch (error) {
    if (!isLastTry) throw error;
    return { ...proposal, status: "failed" };
  }
}

/** Unless it was told: the message's id was made with the proposal, so it can stand there only once. */
async function tellLate(shopId: string, proposal: Proposal): Promise<void> {
  await forShop(shopId, async (tx) => {
    const { conversationId, outcomeMessageId: id } = proposal;
    await lockConversation(tx, shopId, conversationId);
    if (await tx.message.findUnique({ where: { shopId_id: { shopId, id } }, select: { id: true } })) return;
    const conversation = await tx.conversation.findUniqueOrThrow({
      where: { shopId_id: { shopId, id: conversationId } },
    });
    const shop = await tx.shop.findUniqueOrThrow({ where: { id: shopId } });
    const settings = ShopSettings.parse(shop.settings);
    const telling = {
      locale: matchLocale(conversation.locale) ?? ("en" as const),
      timeZone: conversation.timeZone,
      now: new Date(),
      shop: { ...shop, settings },
    };
    const told = tellOutcome(telling, proposal);
    prove(told);
    if (told.handover) await giveToStaff(tx, shopId, conversationId, told.handover.reason);
    await appendMessage(tx, shopId, conversationId, {
      id,
      author: "assistant",
      authorName: settings.assistantName,
      text: [told.text, told.handover && translate(telling.locale, "handover.passed_on")].filter(Boolean).join(" "),
      cards: told.cards,
      receipts: told.receipts,
      sources: sourcesOf(told.receipts, telling),
    });
  });
}
