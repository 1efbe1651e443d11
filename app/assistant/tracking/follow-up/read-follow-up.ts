import type { Locale } from "~/contract/chat";
import { characters, cutOf, fold, foldAll, words } from "../../reading/fold";
import { toSimplified } from "../../reading/han";
import { buildMatcher, findPatterns } from "../../reading/match";
import type { Matcher } from "../../reading/match";
import { FOLLOW_UPS, PHRASES } from "./lexicon";
import type { FollowUp } from "./lexicon";

/** Longer ones tell more than a question about what was just said. */
const LONGEST = { words: 12, characters: 28 };

const matchers = new Map<Locale, Matcher<FollowUp>>();

/** What a short message right after an answer asks about it; null when it asks nothing that is known. */
export function readFollowUp(text: string, locale: Locale): FollowUp | null {
  const cut = cutOf(locale);
  const folded = fold(locale.startsWith("zh") ? toSimplified(text) : text);
  const tokens = cut === "words" ? words(folded) : characters(folded);
  if (tokens.length === 0 || tokens.length > LONGEST[cut]) return null;
  const named = new Set(findPatterns(matcherFor(locale), tokens).map(({ concept }) => concept));
  return FOLLOW_UPS.find((one) => named.has(one)) ?? null;
}

function matcherFor(locale: Locale): Matcher<FollowUp> {
  const shared = locale === "zh-TW" ? "zh-CN" : locale;
  let matcher = matchers.get(shared);
  if (!matcher) {
    const folded = Object.entries(PHRASES[shared]).map(([name, phrases]) => [name, foldAll(phrases)]);
    matcher = buildMatcher<FollowUp>({
      names: FOLLOW_UPS,
      lexicon: Object.fromEntries(folded) as Record<FollowUp, string>,
      cut: cutOf(shared),
      formsOf: () => [],
      slips: true,
    });
    matchers.set(shared, matcher);
  }
  return matcher;
}
