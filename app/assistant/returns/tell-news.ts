import { appendMessage, lockConversation } from "~/conversations/append-staff-message";
import { ShopSettings } from "~/conversations/settings";
import { matchLocale } from "~/i18n/languages";
import { forShop } from "~/platform/database";
import { giftCardCode } from "~/returns/create-gift-card";
import { followReturn } from "~/returns/follow-return";
import type { FollowedReturn } from "~/returns/follow-return";
import { toReturnCase } from "~/returns/return-case";
import { giftCardReference } from "~/returns/settle-return";
import { prove } from "../prove";
import { sourcesOf } from "../sources";
import { returnCard } from "./return-card";
import { ReturnWords } from "./return-words";

/**
 * Tells the shopper what has happened to their return since they were last told: approved, declined, a label, money
 * back. It may have been done in Shopify's own admin. Each piece of news is told once, whoever finds it first.
 */
export async function tellReturnNews(shopId: string, returnId: string): Promise<void> {
  const followed = await followReturn(shopId, returnId);
  if (!followed) return;
  await forShop(shopId, async (tx) => {
    const { conversationId } = followed.case;
    await lockConversation(tx, shopId, conversationId);
    const where = { shopId_id: { shopId, id: followed.case.id } };
    const { told } = toReturnCase(await tx.returnCase.findUniqueOrThrow({ where }));
    const conversation = await tx.conversation.findUniqueOrThrow({
      where: { shopId_id: { shopId, id: conversationId } },
    });
    const shop = await tx.shop.findUniqueOrThrow({ where: { id: shopId } });
    const setting = {
      locale: matchLocale(conversation.locale) ?? ("en" as const),
      timeZone: conversation.timeZone,
      now: new Date(),
    };
    const words = new ReturnWords(setting, followed.facts.readAt);
    const news = [...newsOf(followed, words), ...giftsOf(followed, shop.domain, words)].filter(
      ({ key }) => !told.includes(key),
    );
    if (news.length === 0) return;
    const cards = [returnCard(followed, words)];
    const text = words.sentences(news.map(({ sentence }) => sentence));
    prove({ text, cards, receipts: words.receipts });
    await appendMessage(tx, shopId, conversationId, {
      author: "assistant",
      authorName: ShopSettings.parse(shop.settings).assistantName,
      text,
      cards,
      receipts: words.receipts,
      sources: sourcesOf(words.receipts, setting),
    });
    await tx.returnCase.update({ where, data: { told: [...told, ...news.map(({ key }) => key)] } });
  });
}

/** Everything that there is to tell of a return, each with the key that says it was told. */
function newsOf({ case: known, facts }: FollowedReturn, words: ReturnWords): { key: string; sentence: string }[] {
  const name = words.fact(facts.name, "return", facts.id);
  const news: { key: string; sentence: string }[] = [];
  if (facts.status === "OPEN" || facts.status === "CLOSED") {
    news.push({ key: "open", sentence: words.say("news.approved", { name }) });
  }
  for (const { id, labelUrl, trackingNumber } of facts.deliveries) {
    if (labelUrl || trackingNumber) {
      news.push({ key: `label ${id} ${labelUrl ?? trackingNumber}`, sentence: words.say("news.label") });
    }
  }
  if (facts.status === "DECLINED") {
    const note = facts.decline?.note?.trim();
    const said = note ? words.say("news.note", { note: words.fact(note, "return", facts.id) }) : "";
    news.push({ key: "declined", sentence: words.sentences([words.say("news.declined", { name }), said]) });
  }
  if (facts.status === "CANCELED") news.push({ key: "canceled", sentence: words.say("news.canceled", { name }) });
  for (const refund of facts.refunds) {
    const amount = words.money(refund.amount, refund.id, "return");
    const key = refund.toStoreCredit ? "news.credited" : "news.refunded";
    news.push({ key: `refund ${refund.id}`, sentence: words.say(key, { amount }) });
  }
  if (facts.status === "CLOSED" && known.plan.exchange.length > 0) {
    news.push({ key: "closed", sentence: words.say("news.exchanged", { name }) });
  }
  return news;
}

/** What staff gave beside Shopify's own refund. */
function giftsOf({ case: known, facts }: FollowedReturn, domain: string, words: ReturnWords) {
  const { credited, giftCard } = known.settlement ?? { credited: null, giftCard: null };
  const news: { key: string; sentence: string }[] = [];
  if (credited) {
    const amount = words.money(credited, facts.id, "return");
    news.push({ key: "bonus", sentence: words.say("news.bonus", { amount }) });
  }
  if (giftCard) {
    const amount = words.money(giftCard, facts.id, "return");
    const code = words.fact(giftCardCode(domain, giftCardReference(known.id)), "return", facts.id);
    news.push({ key: "gift_card", sentence: words.say("news.gift_card", { amount, code }) });
  }
  return news;
}
