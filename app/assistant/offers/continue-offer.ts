import { closeProposal } from "~/proposals/close-proposal";
import { findOpenProposal } from "~/proposals/find-open-proposal";
import { translate } from "~/i18n/translate";
import { productDetails } from "../products/tools";
import { handleOf } from "../products/subject";
import type { Intent } from "../reading/types";
import { reply } from "../reply";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { explainProfileTo, explainWhy } from "./explain";
import { afterOffer, OFFER_KIND, OFFER_NEXT } from "./offer-ids";
import { isCart } from "./offer-question";
import { OfferWords } from "./offer-words";
import { speaksOf } from "./phrases";
import { offerUnasked } from "./offer-unasked";

/**
 * What is said or tapped beside an offer: why, what is known of me, yes and no to one that came unasked; and a "that is
 * a bit much" about a product. Null for everything else.
 */
export async function continueOffer(turn: Turn, intent: Intent | undefined): Promise<Reply | null> {
  const { action, text, conversation } = turn;
  if (action?.type === "choose" && action.choice === OFFER_NEXT) return tapped(turn, action.option);
  if (action || conversation.status !== "open") return null;
  if (speaksOf(text, "profile") && /[?？؟]|\b(show|tell|zeig)/iu.test(text)) return explainProfileTo(turn);
  if (offerWasShown(turn)) {
    if (speaksOf(text, "why") && !intentIsElsewhere(turn)) return explainWhy(turn);
    const beside = await answerUnasked(turn, intent);
    if (beside) return beside;
  }
  return hesitates(turn) ? answerHesitation(turn) : null;
}

async function tapped(turn: Turn, option: string): Promise<Reply | null> {
  switch (option) {
    case "why":
      return explainWhy(turn);
    case "profile":
      return explainProfileTo(turn);
    case "similar":
      return productDetails(turn, { product: null, about: "similar" });
    default:
      return null;
  }
}

/** In the assistant's last message: as a code, or as a proposal for one. */
function offerWasShown({ conversation }: Turn): boolean {
  const last = conversation.messages.findLast(({ author }) => author === "assistant");
  return last?.cards.some(isOffer) ?? false;
}

type ShownCard = Turn["conversation"]["messages"][number]["cards"][number];

/** A code that may be opened, asked about or waits for its tap; the choice below tells them from other proposals. */
const isOffer = (card: ShownCard): boolean =>
  card.kind === "offer" || (card.kind === "choice" && card.id === OFFER_NEXT);

/** "Why is my parcel late?" is about the parcel. */
const intentIsElsewhere = ({ reading }: Turn): boolean =>
  reading.intents.some(({ intent, score }) => score >= 0.7 && intent !== "discount" && intent !== "out_of_scope");

/** Yes and no in words to an offer that stands below an answer: the flow is the answer's, not the proposal's. */
async function answerUnasked(turn: Turn, intent: Intent | undefined): Promise<Reply | null> {
  const { flow, shop, conversation, now, locale } = turn;
  if (flow?.kind === "proposal" || (intent !== "yes" && intent !== "no" && intent !== "cancel")) return null;
  const open = await findOpenProposal(shop.id, conversation.id, OFFER_KIND, now);
  if (!open) return null;
  if (intent === "yes") return reply({ text: translate(locale, "proposal.please_tap"), flow });
  await closeProposal(shop.id, open.id, "declined");
  return reply({ text: translate(locale, "proposal.declined"), flow });
}

/** Said of a product that was just spoken of, or on its page or the cart's; a question asks for something else. */
function hesitates({ text, flow, page, reading }: Turn): boolean {
  const isAboutGoods = (flow?.kind === "products" && flow.ids.length > 0) || handleOf(page) !== null || isCart(page);
  if (!isAboutGoods || (flow !== null && flow.kind !== "products") || /[?？؟]/u.test(text)) return false;
  if (reading.emotion !== "calm" && reading.emotion !== "worried") return false;
  const { orderNames, trackingNumbers } = reading.entities;
  return orderNames.length + trackingNumbers.length === 0 && speaksOf(text, "hesitates");
}

/** No hurry, and where the merchant's rules have something for this moment, that; else something like it. */
async function answerHesitation(turn: Turn): Promise<Reply> {
  const words = new OfferWords(turn);
  const focused = turn.flow?.kind === "products" && turn.flow.focus !== null;
  const offer = await offerUnasked(turn, ["hesitation"], words.say("calm"));
  if (offer) return { ...offer, flow: turn.flow ?? offer.flow };
  return reply({
    text: words.sentences([words.say("calm"), focused ? words.say("calm.similar") : ""]),
    cards: focused ? [afterOffer(["similar"], words)] : [],
    flow: turn.flow,
  });
}
