import type { OfferClaim } from "~/offers/claim";
import { findOwnClaims } from "~/offers/find-own-claims";
import { reply } from "../reply";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { goodsAtHand, onGoods } from "./goods-at-hand";
import { offerCard } from "./offer-card";
import { afterOffer } from "./offer-ids";
import { shopperOf } from "./offer-question";
import { OfferWords } from "./offer-words";

/** Most cards at once. */
const MOST_CARDS = 4;
/** What ended longer ago nobody asks for. */
const PAST_DAYS = 120;

const isMoney = ({ worth }: OfferClaim) => worth.kind === "gift_card" || worth.kind === "store_credit";

/** Can be used now. Store credit is on the account, and no code; of a gift card, Shopify keeps what is left. */
const isOpen = (claim: OfferClaim, now: Date): boolean =>
  claim.endsAt > now && (claim.state === "issued" || (claim.worth.kind === "gift_card" && claim.state === "redeemed"));

/** The codes that this shopper can use, with what they are worth on what is looked at; null when there are none. */
export async function showOpen(turn: Turn): Promise<Reply | null> {
  const claims = await findOwnClaims(turn.shop.id, shopperOf(turn));
  const open = claims.filter((claim) => isOpen(claim, turn.now)).slice(0, MOST_CARDS);
  if (open.length === 0) return null;
  const words = new OfferWords(turn);
  const goods = await goodsAtHand(turn);
  const cards = open.map((claim) =>
    offerCard(turn, claim, words, { rows: onGoods(goods, claim.worth, claim.terms, words), page: turn.page }),
  );
  return reply({
    text: words.say("own.open", { count: words.count(open.length, "offer", null) }),
    cards: [...cards, afterOffer(["why", "profile"], words)],
    receipts: words.receipts,
    flow: turn.flow?.kind === "products" ? turn.flow : null,
  });
}

/** What became of the last code that was used, has ended or was taken back; null where there was none lately. */
export async function tellPast(turn: Turn, words: OfferWords): Promise<string | null> {
  const claims = await findOwnClaims(turn.shop.id, shopperOf(turn));
  const since = turn.now.getTime() - PAST_DAYS * 86_400_000;
  const last = claims.find((claim) => !isOpen(claim, turn.now) && closedAt(claim).getTime() > since);
  if (!last) return null;
  const at = { at: closedAt(last).toISOString(), source: "offer" as const, ref: last.id };
  if (last.worth.kind === "store_credit") {
    return words.say("own.credited", { value: words.worth(last.worth), day: words.since(at) });
  }
  const code = words.fact(isMoney(last) ? words.worth(last.worth) : last.code, "offer", last.id);
  const values = { code, day: words.since(at) };
  if (last.state === "redeemed" && !isMoney(last)) return words.say("own.used", values);
  return words.say(last.state === "revoked" ? "own.revoked" : "own.ended", values);
}

const closedAt = (claim: OfferClaim): Date => {
  if (claim.state === "redeemed") return claim.worth.kind === "gift_card" ? claim.endsAt : claim.redeemedAt!;
  return claim.state === "revoked" && claim.closedAt ? claim.closedAt : claim.endsAt;
};
