import { claimOffer } from "~/offers/claim-offer";
import { randomUUID } from "node:crypto";
import type { OfferCard } from "~/contract/chat";
import { findClaims } from "~/offers/list-claims";
import { findOffer } from "~/offers/find-offer";
import { listPublicOffers } from "~/offers/list-public-offers";
import { isIdentified } from "../identity/own-orders";
import { requireIdentity } from "../identity/require-identity";
import { propose } from "../proposals/propose";
import { reply } from "../reply";
import type { Reply } from "../reply";
import { whenSourceFails } from "../tracking/source-down";
import type { Turn } from "../turn";
import type { OfferPayload } from "./offer-kind";
import { OFFER_KIND, OFFER_NEXT } from "./offer-ids";
import { askedBy, momentOf, shopperOf } from "./offer-question";
import { OfferWords } from "./offer-words";

/**
 * "Do you have a discount for me?" The merchant's rules and the shopper's own history decide, by code alone; words and
 * insistence change nothing. A no is kind, and says what does exist.
 */
export function answerOffer(turn: Turn): Promise<Reply> {
  return whenSourceFails(turn, async () => {
    const shopper = shopperOf(turn);
    const moment = await momentOf(turn);
    const question = askedBy(moment);
    const decision = await findOffer(turn.shopify, turn.shop, shopper, question, turn.now);
    if (!decision.offered) {
      const mayBeKnown = decision.rules.some(({ code }) => code === "guests");
      const first = mayBeKnown && !isIdentified(turn) ? requireIdentity(turn, { to: "offers", state: {} }) : null;
      return first ?? refuseOffer(turn);
    }
    if (decision.heldOut) {
      // Recorded, so that the effect of offers can be told from none; said like any other no.
      if (!turn.conversation.isTest) {
        const claim = { claimId: randomUUID(), ruleId: decision.rule.id, now: turn.now };
        await claimOffer(turn.shopify, turn.shop, shopper, question, claim);
      }
      return refuseOffer(turn);
    }
    const words = new OfferWords(turn);
    const payload: OfferPayload = { ruleId: decision.rule.id, shopper, ...moment };
    return propose(turn, OFFER_KIND, payload, {
      text: words.say("found"),
      title: words.say("card.title"),
      rows: [{ label: words.say("row.worth"), value: words.worth(decision.worth), strong: true }],
      note: words.say("card.days", { days: words.count(decision.rule.validDays, "offer", null) }),
      confirmLabel: words.say("confirm"),
      receipts: words.receipts,
    });
  });
}

/** No rule applies: said plainly, with the codes that anyone may use, where the merchant names some. */
export async function refuseOffer(turn: Turn): Promise<Reply> {
  const words = new OfferWords(turn);
  const open = await listPublicOffers(turn.shopify, turn.shop.id);
  const cards = open.slice(0, 3).map(({ code, title, summary, endsAt, discountId }): OfferCard => {
    const ends = endsAt && words.since({ at: endsAt.toISOString(), source: "offer", ref: discountId });
    return {
      kind: "offer",
      title: words.fact(title, "offer", discountId),
      status: null,
      items: [],
      rows: [],
      note: words.fact(summary, "offer", discountId),
      links: [],
      code: words.fact(code, "offer", discountId),
      copyLabel: words.say("copy"),
      copiedLabel: words.say("copied"),
      ends: endsAt && ends ? { at: endsAt.toISOString(), label: ends } : null,
    };
  });
  return reply({
    text: words.sentences([words.say("none"), cards.length > 0 ? words.say("none.public") : ""]),
    cards,
    receipts: words.receipts,
  });
}

/** "Why do I get this?": from the ledger's own reasons. Null for taps on other cards. */
export async function continueOffer(turn: Turn): Promise<Reply | null> {
  const { action, shop, conversation } = turn;
  if (action?.type !== "choose" || action.choice !== OFFER_NEXT) return null;
  const [claim] = await findClaims(shop.id, { conversationId: conversation.id });
  const words = new OfferWords(turn);
  const reasons = (claim?.why ?? []).flatMap((reason) => words.reason(reason) ?? []);
  return reply({
    text: [words.say("why.intro"), ...[...new Set(reasons)].map((reason) => `- ${reason}`)].join("\n"),
    receipts: words.receipts,
  });
}
