import type { OfferCard, ProductsCard } from "~/contract/chat";
import { listPublicOffers } from "~/offers/list-public-offers";
import { log } from "~/platform/log";
import { listReduced } from "~/products/list-reduced";
import { answerFaq } from "../dialogue/answer-policy";
import { isIdentified } from "../identity/own-orders";
import { requireIdentity } from "../identity/require-identity";
import { productsCard } from "../products/cards";
import { ProductWords } from "../products/words";
import { reply } from "../reply";
import type { Reply } from "../reply";
import { whenSourceFails } from "../tracking/source-down";
import type { Turn } from "../turn";
import { momentOf } from "./offer-question";
import { OfferWords } from "./offer-words";
import { speaksOf } from "./phrases";
import { considerOffer, proposeOffer } from "./propose-offer";
import { showOpen, tellPast } from "./show-own";

/** Discounts in the shopper's words: the code that they have, staff's own answer to just that, else what rules give. */
export async function answerDiscount(turn: Turn): Promise<Reply> {
  return (await showOpen(turn)) ?? (await answerFaq(turn)) ?? giveOrRefuse(turn);
}

/**
 * "Do you have a discount for me?" The merchant's rules and the shopper's own history decide, by code alone; words and
 * insistence change nothing. A no is kind, and says what does exist.
 */
export async function answerOffer(turn: Turn): Promise<Reply> {
  return (await showOpen(turn)) ?? giveOrRefuse(turn);
}

/** "What was my code?", as a model's tool asks it: theirs, open or not; who is not known is asked to prove it. */
export async function answerOwnOffers(turn: Turn): Promise<Reply> {
  const open = await showOpen(turn);
  if (open) return open;
  const words = new OfferWords(turn);
  const past = await tellPast(turn, words);
  if (past) return reply({ text: past, receipts: words.receipts, flow: turn.flow });
  return requireIdentity(turn, { to: "offers", state: {} }) ?? reply({ text: words.say("own.none"), flow: turn.flow });
}

function giveOrRefuse(turn: Turn): Promise<Reply> {
  return whenSourceFails(turn, async () => {
    const { decision, offered, moment } = await considerOffer(turn, null, await momentOf(turn), true);
    if (offered) return proposeOffer(turn, offered, moment, new OfferWords(turn).say("found"), true);
    const mayBeKnown = !decision.offered && decision.rules.some(({ code }) => code === "guests");
    const asksForOwn = speaksOf(turn.text, "own");
    if ((mayBeKnown || asksForOwn) && !isIdentified(turn)) {
      const first = requireIdentity(turn, { to: "offers", state: {} });
      if (first) return first;
    }
    return refuseOffer(turn);
  });
}

/** Most reduced products that are named. */
const MOST_REDUCED = 3;

/**
 * No rule applies: what became of the shopper's own codes, a kind no, and what is open to everyone: codes that the
 * merchant lets be named, and what is reduced.
 */
export async function refuseOffer(turn: Turn): Promise<Reply> {
  const words = new OfferWords(turn);
  const [past, open, reduced] = [await tellPast(turn, words), await publicCards(turn, words), await reducedCard(turn)];
  return reply({
    text: words.sentences([
      past ?? "",
      words.say("none"),
      open.length > 0 ? words.say("none.public") : reduced ? words.say("none.reduced") : "",
    ]),
    cards: [...open, ...(reduced ? [reduced.card] : [])],
    receipts: [...words.receipts, ...(reduced?.receipts ?? [])],
  });
}

async function publicCards(turn: Turn, words: OfferWords): Promise<OfferCard[]> {
  const open = await listPublicOffers(turn.shopify, turn.shop.id);
  return open.slice(0, 3).map(({ code, title, summary, endsAt, discountId }) => {
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
      ends: endsAt && ends ? { at: endsAt.toISOString(), label: words.say("card.ends", { ends }) } : null,
    };
  });
}

/** A no needs no catalogue: where that cannot be read, nothing of it is said. */
async function reducedCard(turn: Turn): Promise<{ card: ProductsCard; receipts: Reply["receipts"] } | null> {
  try {
    const products = await listReduced(turn.shopify, turn.shop, turn.locale, MOST_REDUCED);
    const [first] = products;
    if (!first) return null;
    const words = new ProductWords(turn, first.readAt);
    const fit = { variants: [], chosen: [], missing: [] };
    return {
      card: productsCard(
        products.map((product) => ({ product, fit })),
        words,
      ),
      receipts: words.receipts,
    };
  } catch (error) {
    log.warn({ code: "catalogue", shopId: turn.shop.id, err: error }, "a no without what is reduced");
    return null;
  }
}
