import type { Card } from "~/contract/chat";
import type { OccasionKind } from "~/offers/policy";
import { readOfferPolicy } from "~/offers/read-offer-policy";
import { AppError } from "~/platform/errors";
import { log } from "~/platform/log";
import { hasProposed } from "~/proposals/has-proposed";
import { SURE } from "../reading/types";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { OFFER_KIND } from "./offer-ids";
import { momentOf } from "./offer-question";
import { OfferWords } from "./offer-words";
import { considerOffer, proposeOffer } from "./propose-offer";

/** Nobody is offered something unasked again within so many days, whatever they said to it. */
const QUIET_DAYS = 14;

/** For something that went wrong here; the others are for pleasure, and nothing for who is upset. */
const AMENDS: OccasionKind[] = ["parcel_late", "parcel_lost", "complaint_resolved"];
const STANDING: OccasionKind[] = ["complaint_resolved", "birthday", "first_order", "long_silence", "loyal"];

/**
 * Adds what the merchant's rules give at this moment to an answer that was given: once, below it, never to somebody who
 * is angry or in distress, and never beside a question that is still open. Whatever fails here leaves the answer as it
 * is.
 */
export async function offerBeside(turn: Turn, answer: Reply): Promise<Reply> {
  const occasions = occasionsBeside(turn, answer);
  if (occasions.length === 0) return answer;
  // What was proved in this very turn counts already.
  const proofs = [...answer.proved, ...turn.conversation.proofs];
  const known: Turn = { ...turn, conversation: { ...turn.conversation, proofs } };
  const offer = await offerUnasked(known, occasions, answer.text, answer.orders[0]?.id ?? null);
  if (!offer) return answer;
  return {
    ...answer,
    text: offer.text,
    cards: [...answer.cards, ...offer.cards],
    receipts: [...answer.receipts, ...offer.receipts],
    flow: answer.flow ?? offer.flow,
  };
}

/** A proposal below `said`; null where the rules give nothing, or it was offered before. */
export async function offerUnasked(
  turn: Turn,
  occasions: OccasionKind[],
  said: string,
  orderId: string | null = null,
): Promise<Reply | null> {
  const { shop, conversation, now } = turn;
  try {
    const { policy } = await readOfferPolicy(shop.id);
    const wanted = occasions.filter((kind) => policy.rules.some((rule) => rule.enabled && rule.occasion.kind === kind));
    if (policy.paused || wanted.length === 0) return null;
    // What was promised with an exchange is given whatever was offered before.
    if (!wanted.includes("return_to_exchange")) {
      const since = new Date(now.getTime() - QUIET_DAYS * 86_400_000);
      const whose = { conversationId: conversation.id, customerId: conversation.customerId };
      if (await hasProposed(shop.id, OFFER_KIND, whose, since)) return null;
    }
    const { offered, moment } = await considerOffer(turn, wanted, await momentOf(turn, orderId), false);
    if (!offered) return null;
    const opening = new OfferWords(turn).say(`unasked.${offered.rule.occasion.kind}`);
    return await proposeOffer(turn, offered, moment, `${said}\n\n${opening}`, false);
  } catch (error) {
    const code = error instanceof AppError ? error.code : "internal";
    log.warn({ code, shopId: shop.id, err: error }, "answered without an offer");
    return null;
  }
}

/** Which occasions this answer may be one for; none while anything is open, or the shopper is not at ease. */
function occasionsBeside(turn: Turn, answer: Reply): OccasionKind[] {
  const { action, conversation, reading } = turn;
  if (conversation.status !== "open" || answer.handover !== null || answer.text === "") return [];
  if (answer.cards.some(awaitsAnswer)) return [];
  if (action?.type === "confirm") return isExchange(answer) ? ["return_to_exchange"] : [];
  if (action && action.type !== "choose" && action.type !== "submit") return [];
  if (reading.emotion === "angry" || reading.emotion === "distress") return [];
  const occasions = answer.cards.some((card) => card.kind === "tracking" && isLate(card, turn.now))
    ? AMENDS
    : isAtEase(turn, answer)
      ? STANDING
      : [];
  return reading.emotion === "frustrated" ? occasions.filter((kind) => AMENDS.includes(kind)) : occasions;
}

const awaitsAnswer = ({ kind }: Card): boolean =>
  kind === "proposal" || kind === "form" || kind === "offer" || kind === "handover";

/** Worth looking at closely: past its estimate, or the carrier has failed. */
const isLate = (card: Extract<Card, { kind: "tracking" }>, now: Date): boolean =>
  card.status.tone === "critical" ||
  card.status.tone === "warning" ||
  (card.estimate !== null && Date.parse(card.estimate.at) < now.getTime());

/** More than one question about products has been answered, or thanks were said for an answer. */
function isAtEase({ reading, conversation }: Turn, { cards, suggestHuman }: Reply): boolean {
  if (suggestHuman) return false;
  const before = conversation.messages.filter(({ author }) => author === "assistant");
  if (cards.some(isProducts)) return before.some((message) => message.cards.some(isProducts));
  const [best] = reading.intents;
  const isThanks = best?.intent === "thanks" || best?.intent === "goodbye";
  return isThanks && reading.confidence >= SURE && before.length > 0;
}

const isProducts = ({ kind }: Card): boolean => kind === "products";

/** A return that was carried out just now. Whether it is an exchange, the case says. */
const isExchange = ({ cards }: Reply): boolean => cards.some(({ kind }) => kind === "return");
