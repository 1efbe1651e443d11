import { LOCALES } from "../i18n/languages";
import type { Locale } from "../contract/chat";
import ar from "./concepts/ar.json" with { type: "json" };
import de from "./concepts/de.json" with { type: "json" };
import en from "./concepts/en.json" with { type: "json" };
import es from "./concepts/es.json" with { type: "json" };
import fr from "./concepts/fr.json" with { type: "json" };
import it from "./concepts/it.json" with { type: "json" };
import ja from "./concepts/ja.json" with { type: "json" };
import ko from "./concepts/ko.json" with { type: "json" };
import nl from "./concepts/nl.json" with { type: "json" };
import pl from "./concepts/pl.json" with { type: "json" };
import ptBR from "./concepts/pt-BR.json" with { type: "json" };
import tr from "./concepts/tr.json" with { type: "json" };
import zhCN from "./concepts/zh-CN.json" with { type: "json" };
import zhTW from "./concepts/zh-TW.json" with { type: "json" };
import { fold, hasPairs, WORD } from "./words";

/** What shops write rules about. The same in every language, so a question finds a page in another. */
export type Concept = keyof typeof en.concepts;

/** A word or phrase, folded; `open`: any word that begins with its last part. */
export interface ConceptWord {
  parts: string[];
  open: boolean;
}

interface ConceptWords {
  /** Used on pages and in questions. */
  written: ConceptWord[];
  /** In questions only: "how long" asks for days, but no page says so. */
  asked: ConceptWord[];
}

export interface Vocabulary {
  concepts: Map<Concept, ConceptWords>;
  /** Words that say nothing about what is asked for: "please", "do you", "policy". */
  passedOver: Set<string>;
}

const FILES: Record<Locale, typeof en> = {
  en,
  es,
  fr,
  de,
  it,
  "pt-BR": ptBR,
  nl,
  pl,
  tr,
  ja,
  ko,
  "zh-CN": zhCN,
  "zh-TW": zhTW,
  ar,
};

const vocabularies = new Map<Locale, Vocabulary>();

/** Null for a language that is not one of ours: there only the plain words of a question can be looked for. */
export function vocabularyOf(tag: string): Vocabulary | null {
  const locale = LOCALES.find((one) => one === tag);
  if (!locale) return null;
  let vocabulary = vocabularies.get(locale);
  if (!vocabulary) vocabularies.set(locale, (vocabulary = parse(locale)));
  return vocabulary;
}

function parse(locale: Locale): Vocabulary {
  const concepts = Object.entries(FILES[locale].concepts).map(([concept, line]): [Concept, ConceptWords] => {
    const [written = "", asked = ""] = line.split(";");
    return [concept as Concept, { written: parseWords(written, locale), asked: parseWords(asked, locale) }];
  });
  const passedOver = fold(FILES[locale].passedOver, locale).split(" ");
  return { concepts: new Map(concepts), passedOver: new Set(passedOver) };
}

/** "send_back return*": words parted by spaces, phrases joined by "_", "*" for any ending. */
function parseWords(line: string, locale: string): ConceptWord[] {
  return line
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({
      parts: hasPairs(locale)
        ? [fold(word.replaceAll("_", ""), locale)]
        : (fold(word, locale).replaceAll("_", " ").match(WORD) ?? []),
      open: word.endsWith("*"),
    }));
}
