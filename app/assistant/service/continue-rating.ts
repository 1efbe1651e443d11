import type { FormCard, Locale } from "~/contract/chat";
import { MOST_STARS } from "~/conversations/ratings/rating";
import type { Rating } from "~/conversations/ratings/rating";
import { findRating, saveRating } from "~/conversations/ratings/save-rating";
import { BOUNDS } from "~/platform/bounds";
import { offerHuman } from "../dialogue/offer-human";
import { smallTalk } from "../dialogue/small-talk";
import { offerUnasked } from "../offers/offer-unasked";
import { SURE } from "../reading/types";
import type { Intent } from "../reading/types";
import { reply } from "../reply";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { ALL_STARS, ratingOf, starsLabel, WORD_FORM } from "./ask-rating";
import { ServiceWords } from "./service-words";
import { inSigns, typedRating } from "./typed-rating";

/** At most so many stars say that the help was not what was needed. */
const BAD = 2;
const GOOD = 4;

/** What is tapped on a rating's card or sent with its form; whoever has the conversation. Null for other taps. */
export async function continueRating(turn: Turn): Promise<Reply | null> {
  const { action } = turn;
  if (action?.type === "choose") {
    const about = ratingOf(action.choice);
    const stars = ALL_STARS.find((one) => String(one) === action.option) ?? null;
    return about?.part === "stars" && stars ? rate(turn, about.id, { stars, word: null }) : null;
  }
  if (action?.type !== "submit") return null;
  const about = ratingOf(action.form);
  if (about?.part !== "word") return null;
  const { stars, word = "" } = action.values;
  return rate(turn, about.id, {
    stars: ALL_STARS.find((one) => String(one) === stars) ?? null,
    word: word.trim() || null,
  });
}

/**
 * Words right after the question for a rating, or after the thanks for one: stars in any way of typing them, a word to
 * the team, or a polite no. Null for everything else: then the shopper has another matter.
 */
export async function continueTypedRating(turn: Turn): Promise<Reply | null> {
  const { action, text, shop, conversation, flow, reading, now } = turn;
  const last = action ? null : askedLast(turn);
  if (!last) return null;
  const { about, isBeside } = last;
  // After the thanks, words are a word to the team: only a number or stars change the rating.
  const typed = (about.part === "stars" ? typedRating : inSigns)(text, likely(turn));
  const best = reading.confidence >= SURE ? reading.intents[0]?.intent : undefined;
  if (typed && (typed.word === null || !isBusiness(best))) return rate(turn, about.id, typed);
  if (isBeside || flow?.kind === "offer_human") return null;
  const polite = politeness(reading);
  if (polite) {
    const said = smallTalk(turn, polite);
    return said && { ...said, keepsResolved: true };
  }
  if (about.part === "stars" || best !== undefined || !isWord(turn)) return null;
  const rating = await findRating(shop.id, conversation.id, about.id);
  const saved = rating && (await saveRating(shop.id, rating, { stars: null, word: text }, now));
  return saved ? settled(reply({ text: new ServiceWords(turn).say("word.saved") }), turn) : null;
}

/**
 * The rating that the message before was about: nothing but it has been spoken of since. `isBeside`: an offer stands
 * in the same message, which a yes or a no is about.
 */
function askedLast({
  conversation,
}: Turn): { about: NonNullable<ReturnType<typeof ratingOf>>; isBeside: boolean } | null {
  const last = conversation.messages.findLast(({ author }) => author !== "shopper" && author !== "system");
  const cards = last?.cards ?? [];
  for (const card of cards) {
    const about = card.kind === "choice" || card.kind === "form" ? ratingOf(card.id) : null;
    if (about) return { about, isBeside: cards.some(({ kind }) => kind === "proposal") };
  }
  return null;
}

const likely = ({ conversation, reading, locale }: Turn): Locale[] => [
  ...new Set([conversation.locale, ...(reading.language ? [reading.language] : []), locale, "en" as const]),
];

const POLITE: Intent[] = ["no", "cancel", "thanks", "goodbye", "yes"];

/** "No thanks", "thank you, bye", "thanks for the help": nothing but that. */
function politeness({ intents }: Turn["reading"]): Intent | null {
  const meant = intents.filter(({ score }) => score >= SURE).map(({ intent }) => intent);
  if (meant.some((intent) => !POLITE.includes(intent) && intent !== "help")) return null;
  return POLITE.find((intent) => meant.includes(intent)) ?? null;
}

/** Said of the help itself, or of nothing. */
const BESIDE: Intent[] = [
  "feedback",
  "complaint",
  "thanks",
  "yes",
  "no",
  "goodbye",
  "greeting",
  "smalltalk",
  "help",
  "out_of_scope",
];
const isBusiness = (intent: Intent | undefined): boolean => intent !== undefined && !BESIDE.includes(intent);

/** A remark, and no question or matter of its own. */
function isWord({ text, reading }: Turn): boolean {
  const { orderNames, trackingNumbers, emails } = reading.entities;
  return (
    text.length <= BOUNDS.ratingWordCharacters &&
    !/[?？؟]/u.test(text) &&
    reading.intents.every(({ intent, score }) => score < SURE || !isBusiness(intent)) &&
    orderNames.length + trackingNumbers.length + emails.length === 0
  );
}

async function rate(turn: Turn, id: string, given: { stars: number | null; word: string | null }): Promise<Reply> {
  const { shop, conversation, now } = turn;
  const words = new ServiceWords(turn);
  const before = await findRating(shop.id, conversation.id, id);
  const after = before && (await saveRating(shop.id, before, given, now));
  if (!before || !after || after.stars === null) return settled(reply({ text: words.say("closed") }), turn);

  const values = { stars: words.count(after.stars, "shopper", null), most: words.count(MOST_STARS, "shopper", null) };
  const isFirst = before.stars === null;
  const isNew = isFirst || before.stars !== after.stars;
  const saved = given.word !== null && !isFirst ? words.say("word.saved") : "";
  const cards = isNew ? wordForm(words, after) : [];
  if (isNew && after.stars <= BAD && conversation.status === "open") {
    const said = words.sentences([words.say("thanks.bad", values), saved, words.say("thanks.bad_person")]);
    const offer = offerHuman(turn, "cannot_help", said);
    return { ...offer, cards: [...offer.cards, ...cards], receipts: words.receipts };
  }
  const thanks = words.say(`thanks.${after.stars >= GOOD ? "good" : after.stars > BAD ? "middle" : "bad"}`, values);
  const text = isFirst ? thanks : words.sentences([isNew || saved === "" ? words.say("changed", values) : "", saved]);
  const answer = settled(reply({ text, cards, receipts: words.receipts }), turn);
  return isFirst && after.stars > BAD ? thankForRating(turn, answer) : answer;
}

/** A code, where the merchant's rules give one for such a rating; a warm word is thanks enough where they do not. */
async function thankForRating(turn: Turn, answer: Reply): Promise<Reply> {
  const offer = await offerUnasked(turn, ["good_rating"], answer.text);
  if (!offer) return answer;
  return {
    ...answer,
    text: offer.text,
    cards: [...answer.cards, ...offer.cards],
    receipts: [...answer.receipts, ...offer.receipts],
    flow: answer.flow ?? offer.flow,
  };
}

/** What goes on in the conversation goes on; one that staff have resolved stays so. */
const settled = (said: Reply, { flow }: Turn): Reply => ({ ...said, flow, keepsResolved: true });

/** A word to the team, and the stars once more: the card that asked for them has been answered. */
function wordForm(words: ServiceWords, { id, stars, word }: Rating): FormCard[] {
  if (stars === null) return [];
  return [
    {
      kind: "form",
      id: `${WORD_FORM}${id}`,
      title: words.say("form.title"),
      fields: [
        {
          name: "word",
          label: words.say("form.word"),
          hint: words.say("form.word_hint"),
          type: "textarea",
          autocomplete: "off",
          required: false,
          value: word === null ? "" : words.fact(word, "shopper", null),
          maxLength: BOUNDS.ratingWordCharacters,
        },
        {
          name: "stars",
          label: words.say("form.stars"),
          hint: null,
          type: "select",
          options: ALL_STARS.map((one) => ({ value: String(one), label: starsLabel(words, one) })),
          autocomplete: "off",
          required: true,
          value: words.fact(String(stars), "shopper", null),
          maxLength: 1,
        },
      ],
      submitLabel: words.say("form.submit"),
    },
  ];
}
