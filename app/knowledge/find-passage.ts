import type { Locale } from "~/contract/chat";
import { matchLocale } from "~/i18n/languages";
import { hotQuery } from "~/platform/database";
import { vocabularyOf } from "./concepts";
import { readQuestion, termsFor } from "./question-terms";
import type { Term } from "./question-terms";
import { configurationFor, fold, hasPairs, WORD } from "./words";

export type KnowledgeKind = "policy" | "page" | "article" | "faq";

export interface FoundPassage {
  documentId: string;
  kind: KnowledgeKind;
  /** Shopify GID, or "faq/{uuid}". */
  ref: string;
  locale: string;
  title: string;
  url: string | null;
  /** When the merchant last changed it. */
  changedAt: Date | null;
  /** When it was last read at Shopify, or saved here. */
  readAt: Date;
  heading: string | null;
  /** Word for word. */
  text: string;
  /** 0..1: how much of the question it is about. */
  score: number;
}

/** `clear`: for a message of which it is not certain that it asks about a rule of the shop. */
export type Certainty = "asked" | "clear";

/** Shares of a question's weight. Chosen on tests/knowledge: below, passages begin to be about something else. */
const THRESHOLD: Record<Certainty, number> = { asked: 0.5, clear: 0.7 };
/**
 * A term that stands in the heading is what the passage is about, the more so the less else the heading names; in the
 * title, what the whole page is about, and what its opening promises: the sections after it are the details.
 */
const PLACE = { named: 0.85, alone: 0.15, body: 0.9, title: 0.75 };
/** An opening that says in its text what the title promises. */
const OPENING_KEEPS = 0.08;
/** Beyond the first place that it was found in, so that of two such passages the fuller one is taken. */
const SECOND_PLACE = 0.04;
/** Merchants write FAQs to be quoted; articles tell stories. */
const KIND: Record<KnowledgeKind, number> = { faq: 1.05, policy: 1, page: 0.97, article: 0.9 };
/** A word of the question that cannot be compared with a page in another language. */
const UNTOLD_WEIGHT = 0.4;

/**
 * The passage of the shop's published texts that answers a question best, in the shopper's language where the shop has
 * it, else in the shop's own; null when none is about what is asked.
 */
export async function findPassage(
  shopId: string,
  question: { text: string; locale: Locale },
  shopLocale: string,
  certainty: Certainty,
): Promise<FoundPassage | null> {
  const asked = readQuestion(question.text, question.locale);
  if (asked.concepts.length + asked.words.length === 0) return null;
  const locales = new Set([question.locale, matchLocale(shopLocale) ?? shopLocale]);
  for (const locale of locales) {
    const { terms, untold } = termsFor(asked, question.locale, locale);
    if (!isAboutSomething(terms, certainty)) continue;
    const { useful, passages } = await search(shopId, locale, terms);
    const best = bestOf(passages, terms, useful, untold);
    if (best && best.score >= THRESHOLD[certainty]) return best;
  }
  return null;
}

/** "How much?" alone is about no page; one plain word may stand anywhere. */
function isAboutSomething(terms: Term[], certainty: Certainty): boolean {
  const main = terms.filter(({ concept, weight }) => concept && weight > 1).length;
  const words = terms.filter(({ concept }) => !concept).length;
  return main > 0 || words > (certainty === "asked" ? 0 : 1);
}

interface Hit extends Omit<FoundPassage, "changedAt" | "readAt" | "score"> {
  position: number;
  changedAt: string | null;
  readAt: string;
  inTitle: number[];
  inHeading: number[];
  inBody: number[];
}

async function search(shopId: string, locale: string, terms: Term[]): Promise<{ useful: number[]; passages: Hit[] }> {
  const rows = await hotQuery<{ found: { useful: number[]; passages: Hit[] } }>(
    "select search_knowledge($1, $2, $3::regconfig, $4) as found",
    [shopId, locale, configurationFor(locale), terms.map(({ query }) => query)],
  );
  return rows[0]?.found ?? { useful: [], passages: [] };
}

function bestOf(hits: Hit[], terms: Term[], useful: number[], untold: number): FoundPassage | null {
  const asked = useful.reduce((sum, index) => sum + (terms[index]?.weight ?? 0), untold * UNTOLD_WEIGHT);
  const scored = hits.map((hit) => {
    const got = useful.reduce((sum, index) => sum + (terms[index]?.weight ?? 0) * placeValue(hit, index), 0);
    return {
      hit,
      score: asked > 0 ? Math.min(1, (got / asked) * KIND[hit.kind]) : 0,
      exact: (got / asked) * KIND[hit.kind],
    };
  });
  scored.sort((a, b) => b.exact - a.exact || a.hit.position - b.hit.position);
  const [best] = scored;
  if (!best || !holdsMainTerm(best.hit, terms, useful)) return null;
  const { documentId, kind, ref, locale, title, url, heading, text } = best.hit;
  return {
    ...{ documentId, kind, ref, locale, title, url, heading, text },
    changedAt: best.hit.changedAt ? new Date(best.hit.changedAt) : null,
    readAt: new Date(best.hit.readAt),
    score: best.score,
  };
}

function placeValue(hit: Hit, term: number): number {
  const { inTitle, inHeading, inBody, heading, title, position, locale } = hit;
  const body = inBody.includes(term);
  if (position === 0 && heading === null && inTitle.includes(term)) {
    return PLACE.named + PLACE.alone * shareOf(title, inTitle, locale) + (body ? OPENING_KEEPS : 0);
  }
  const places = [
    ...(heading !== null && inHeading.includes(term)
      ? [PLACE.named + PLACE.alone * shareOf(heading, inHeading, locale)]
      : []),
    ...(body ? [PLACE.body] : []),
    ...(inTitle.includes(term) ? [PLACE.title] : []),
  ];
  return places.length === 0 ? 0 : Math.max(...places) + (places.length - 1) * SECOND_PLACE;
}

/** How much of a heading the terms found in it make up: 1 for "Costs", a third for "Pickup and local delivery". */
function shareOf(heading: string, found: number[], locale: string): number {
  if (hasPairs(locale)) return heading.length <= 5 ? 1 : 0.5;
  const passedOver = vocabularyOf(locale)?.passedOver;
  const words = (fold(heading, locale).match(WORD) ?? []).filter((word) => word.length > 1 && !passedOver?.has(word));
  return Math.min(1, found.length / Math.max(1, words.length));
}

/** Days or costs of something else are no answer: what the question is mainly about must be there. */
function holdsMainTerm(hit: Hit, terms: Term[], useful: number[]): boolean {
  const main = useful.filter((index) => (terms[index]?.weight ?? 0) > 1);
  const has = (index: number) => placeValue(hit, index) > 0;
  return main.length > 0 ? main.some(has) : useful.some(has);
}
