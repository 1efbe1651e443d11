import type { Locale } from "../../contract/chat";
import { arabicForms } from "./arabic";
import { cutOf, foldAll, type Token } from "./fold";
import { DANGER_LEXICONS } from "./lexicon/danger";
import { buildMatcher, findPatterns, type Hit, type Matcher } from "./match";
import type { View } from "./view";

/**
 * What danger and grief are made of. No list holds the words in which somebody will say it; so parts are known, and
 * what they mean together: to want and to die, a child and a swallowed magnet, an ex and "must not find me".
 */
export const DANGER_CONCEPTS = [
  "wish", // to want, to plan, to be about to
  "die", // not to be any more
  "weary", // whole phrases: no will to live, self-harm
  "life",
  "unbearable", // no point, no strength, no way out
  "tool", // pills, rope, blade
  "harmself", // what is done to oneself with a tool
  "height", // bridges, roofs, trains
  "jump",
  "kin", // near ones, for illness and death
  "emergency", // does not breathe, bleeds heavily, electric shock
  "unwell", // does not move or react; also said of parcels and sites, so only beside kin
  "body", // throat, eyes, skin
  "hurt", // swollen, burned, bleeding
  "poison", // what no one should swallow
  "swallow",
  "violence", // whole phrases: beats me, held captive, threats to others
  "somebody", // who may do harm
  "preys", // follows me, tries to get in
  "ex", // who must not find somebody: former partners, stalkers
  "find", // my address, must not know
  "afraid", // afraid of somebody, in hiding
  "dead",
  "grief", // whole phrases: lost my father
  "young", // children of one's own
  "abuse",
  "unwaking", // does not wake, after swallowing or one near
  "withoutme", // the world with oneself gone
  "better", // and how it fares then
  "lifeless", // things that "die": batteries, plants
  "figure", // figures of speech and products: "dying to", bath bombs; what lies in them counts for nothing
] as const;

export type DangerConcept = (typeof DANGER_CONCEPTS)[number];
/** As `Lexicon`; never matched by near spellings, for a slip must not raise an alarm. */
export type DangerLexicon = Record<DangerConcept, string>;

/** "killing me", "dying to": the strong word is a figure of speech. Folded text, any of the languages. */
const FIGURES_OF_SPEECH =
  /\b(?:is|are|its|was|of) killing me\b|bleeding money|exploded with|explodes? (?:with|of)|dying (?:to|of|for)\b|\bto die for\b|could (?:kill|murder) for|died? (?:laughing|of boredom)|kill(?:ing)? time|heart attack when i saw the price|me muero (?:por|de ganas|de risa)|je meurs d'envie|mort de rire|ich sterbe vor|muoio dalla voglia|morrendo de|sterf van|umieram z|meraktan oluyorum|笑死|饿死|累死|死ぬほど|죽겠/gu;

/** The parcel's own end, which is sad for nobody's life: "the phone died", "package on fire sale". */
const THINGS_END =
  /(?:price|prices|preis|preise|prix|precios?|prezzi?|precos?|fiyat\p{L}*|价格|心态)[^.!?]{0,20}(?:explo|patla|爆)|(?:phone|battery|laptop|plant|app|site|website) (?:died|is dead|dies)|fire sale|sale is on fire|(?:looks|is) bomb\b|bomb ass|the bomb\b|bath bombs?/gu;

/** What prices do to people in all languages: kill them, or give them a heart attack. Folded. */
const PRICES =
  "\\b(?:price|prices|pricing|sale|prix|soldes|promos?|precios?|rebajas|preisen?|preis|versandkosten|prezz[io]|saldi|precos?|frete|prijs|prijzen|cen[ay]|fiyat\\p{L}*)\\b|" +
  "値段|価格|가격|배송비|价格?|运费|(?:ال)?(?:سعر|اسعار)";
/** Never what somebody does to themselves: "me mato", "bringe mich um" are no price's doing. */
const KILL =
  "\\b(?:kills?|killing|killed)(?! (?:my|your|him|her)self)\\b|(?<!je me )\\btue(?:nt|r)?\\b|\\b(?:mata|matan|bring(?:t|en) mich|uccid(?:e|ono)|ammazza(?:no)?|zabijaj?a?|heart attack|infart\\p{L}*|crise cardiaque)\\b|" +
  "\\boldur\\p{L}*(?<!m)\\b|死(?!に)|心臓|죽(?!고 ?싶)|심장|要命|قتل|تموت|يموت";
const PRICES_KILL = new RegExp(`(?:${PRICES})[^.!?。]{0,14}?(?:${KILL})`, "gu");

/** Any of these alone is enough. */
const ALONE = new Set<DangerConcept>(["weary", "emergency", "violence"]);
/** What is enough when both stand near each other in a sentence, and, third, what takes it back there. */
const TOGETHER: Together[] = [
  ["wish", "die"],
  ["life", "unbearable"],
  ["tool", "harmself"],
  ["height", "jump"],
  ["kin", "unwell", "lifeless"],
  ["body", "hurt"],
  ["poison", "swallow"],
  ["somebody", "preys"],
  ["ex", "find"],
  ["somebody", "afraid"],
  ["kin", "afraid"],
  ["ex", "afraid"],
  ["young", "abuse"],
  ["swallow", "unwaking", "lifeless"],
  ["kin", "unwaking", "lifeless"],
  ["withoutme", "better"],
];
/** The death of somebody near. */
const LOSS = { alone: "grief", together: ["kin", "dead", "lifeless"] } as const;
/** Tokens between the two at most. */
const REACH = { words: 12, characters: 18 };

const matchers = new Map<Locale, Matcher<DangerConcept>>();

function matcherFor(locale: Locale): Matcher<DangerConcept> {
  const shared = locale === "zh-TW" ? "zh-CN" : locale;
  let matcher = matchers.get(shared);
  if (!matcher) {
    const lexicon = DANGER_LEXICONS[shared];
    matcher = buildMatcher<DangerConcept>({
      names: DANGER_CONCEPTS,
      lexicon: Object.fromEntries(
        Object.entries(lexicon).map(([concept, phrases]) => [concept, foldAll(phrases).replace(/'/gu, " ")]),
      ),
      cut: cutOf(shared),
      formsOf: shared === "ar" ? arabicForms : () => [],
      slips: false,
    });
    matchers.set(shared, matcher);
  }
  return matcher;
}

/** `danger`: to somebody's life or safety. `loss`: of a death alone. Null: neither. */
export type Alarm = "danger" | "loss" | null;

/**
 * What a message, read in one language, tells of danger or of a death. The lexicon's own `distress` phrases count as
 * danger, unless they stand in a figure of speech ("Suicide Squad shirt").
 */
export function readAlarm(view: Pick<View, "locale" | "tokens" | "hits">, folded: string): Alarm {
  const { locale, tokens } = view;
  const found = findPatterns(matcherFor(locale), tokens);
  const figures = [...found.filter(({ concept }) => concept === "figure"), ...figuresOfSpeech(tokens, folded)];
  const isFigure = (hit: Stretch): boolean => figures.some(({ from, to }) => from < hit.to && hit.from < to);
  if (view.hits.some((hit) => hit.concept === "distress" && !isFigure(hit))) return "danger";
  const hits = found.filter((hit) => hit.concept !== "figure" && !isFigure(hit));
  const reach = REACH[cutOf(locale)];
  if (hits.some(({ concept }) => ALONE.has(concept))) return "danger";
  if (TOGETHER.some((parts) => standTogether(hits, parts, reach))) return "danger";
  const isLoss = hits.some(({ concept }) => concept === LOSS.alone) || standTogether(hits, LOSS.together, reach);
  return isLoss ? "loss" : null;
}

type Together = readonly [DangerConcept, DangerConcept, DangerConcept?];

const standTogether = (hits: readonly Hit<DangerConcept>[], [one, other, but]: Together, reach: number): boolean =>
  hits.some(
    (first) =>
      first.concept === one &&
      hits.some((second) => second.concept === other && areNear(first, second, reach)) &&
      !(but && hits.some((third) => third.concept === but && areNear(first, third, reach))),
  );

type Stretch = Pick<Hit, "from" | "to">;
type Placed = Stretch & Pick<Hit, "sentence">;

/** The tokens that figures of speech cover, as far as a word of them. */
function figuresOfSpeech(tokens: readonly Token[], folded: string): Stretch[] {
  return [FIGURES_OF_SPEECH, THINGS_END, PRICES_KILL].flatMap((figures) =>
    [...folded.matchAll(figures)].map(({ 0: text, index }) => ({
      from: tokens.findIndex(({ end }) => end > index),
      to: tokens.findLastIndex(({ at }) => at < index + text.length) + 1,
    })),
  );
}

/** In one sentence, and not the same words twice over. */
const areNear = (one: Placed, other: Placed, reach: number): boolean =>
  one.sentence === other.sentence &&
  (one.to <= other.from ? other.from - one.to : other.to <= one.from ? one.from - other.to : reach + 1) <= reach;
