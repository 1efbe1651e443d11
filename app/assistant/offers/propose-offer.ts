import { randomUUID } from "node:crypto";
import { claimOffer } from "~/offers/claim-offer";
import type { Decision } from "~/offers/decide-offer";
import { findOffer } from "~/offers/find-offer";
import type { OccasionKind } from "~/offers/policy";
import { propose } from "../proposals/propose";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { goodsAtHand, onGoods } from "./goods-at-hand";
import { afterOffer, OFFER_KIND } from "./offer-ids";
import type { OfferPayload } from "./offer-kind";
import { askedBy, shopperOf } from "./offer-question";
import type { Moment } from "./offer-question";
import { OfferWords } from "./offer-words";

type Offered = Extract<Decision, { offered: true }>;

interface Considered {
  moment: Moment;
  decision: Decision;
  /** To be shown; null for a no, and for the held-out. */
  offered: Offered | null;
}

/**
 * What rules and facts give this shopper now; `occasions`: only for these, null: any. A share of shoppers get none so
 * that the effect can be told: who `asked` is recorded as one of them, and told like any other no.
 */
export async function considerOffer(
  turn: Turn,
  occasions: OccasionKind[] | null,
  moment: Moment,
  asked: boolean,
): Promise<Considered> {
  const question = askedBy(moment, occasions);
  const decision = await findOffer(turn.shopify, turn.shop, shopperOf(turn), question, turn.now);
  if (!decision.offered) return { moment, decision, offered: null };
  if (!decision.heldOut) return { moment, decision, offered: decision };
  if (asked && !turn.conversation.isTest) {
    const claim = { claimId: randomUUID(), ruleId: decision.rule.id, now: turn.now };
    await claimOffer(turn.shopify, turn.shop, shopperOf(turn), question, claim);
  }
  return { moment, decision, offered: null };
}

/** The card with what would be given; `text` is said above it. `asked`: the shopper did; else it came beside an answer. */
export async function proposeOffer(
  turn: Turn,
  { rule, worth, why }: Offered,
  moment: Moment,
  text: string,
  asked: boolean,
): Promise<Reply> {
  const words = new OfferWords(turn);
  const goods = await goodsAtHand(turn);
  const payload: OfferPayload = { ruleId: rule.id, shopper: shopperOf(turn), ...moment, why, unasked: !asked };
  const shown = await propose(turn, OFFER_KIND, payload, {
    text,
    title: words.say("card.title"),
    rows: [
      { label: words.say("row.worth"), value: words.worth(worth), strong: true },
      ...onGoods(goods, worth, rule, words),
    ],
    note: words.say("card.days", { days: words.count(rule.validDays, "offer", null) }),
    confirmLabel: words.say("confirm"),
    receipts: words.receipts,
  });
  return { ...shown, cards: [...shown.cards, afterOffer(["why"], words)] };
}
