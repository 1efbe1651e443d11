import type { Locale } from "~/contract/chat";
import { unshown } from "../prove";
import { guessLanguages } from "../reading/language";
import { fold } from "../reading/fold";
import { asks } from "./asking";
import { factWords } from "./claim-words";
import { isKind } from "./kind-words";
import { cutSentences } from "./sentences";
import type { StandIns } from "./stand-ins";

/** A proved text that a sentence may quote: a look-up's own words, or a passage of the shop's knowledge. */
interface Source {
  /** Comparable form of each sentence → the sentence as it is shown. */
  sentences: Map<string, string>;
  /** An order name: a quotation that has it speaks for itself. */
  anchor: string | null;
}

/** Without claims: nothing that is known to be a lie, and nothing known to be none; it is left out without a word. */
export type Verdict = { proved: true; text: string } | { proved: false; claims: string[] };

const SCRIPTS: Partial<Record<Locale, RegExp>> = {
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu,
  ko: /\p{Script=Hangul}/gu,
  "zh-CN": /\p{Script=Han}/gu,
  "zh-TW": /\p{Script=Han}/gu,
  ar: /\p{Script=Arabic}/gu,
};
const LATIN = /\p{Script=Latin}/gu;

/**
 * Links without a scheme, e-mail addresses, codes in capitals ("SAVETEN"), spelled out ("s.a.v.e") or with a capital
 * inside, and marks that would become links or HTML.
 */
const LINKS_AND_CODES =
  /[^\s@]+@[^\s@]+|(?<![\p{L}\p{N}])[\p{L}\p{N}-]{2,}\.\p{Ll}{2,}(?:\/\S*)?|\]\(|[<>`|]|(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}_-]{3,}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:\p{Script=Latin}[\s.*_-]{1,2}){3,}\p{Script=Latin}(?![\p{L}\p{N}])|\p{L}*\p{Ll}\p{Lu}\p{L}*/gu;

/** What may stand between kind words; "%" and "✓" say something, a smile does not. */
const SAYS_NOTHING =
  /[\p{L}\p{M}\s\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}.,:;!?'"…*·¡¿、。，．！？：；・،؛؟\u{1F600}-\u{1F644}\u{1F90D}-\u{1F90F}\u{1F917}\u{1F970}\u{1F972}\u{1F97A}\u2764]|\uFE0F/gu;

/** Parts of a sentence, between which a question may follow on a statement. */
const PARTS = /[.!;:,…\n()"“”„«»–—、。，；：！،؛]+|\s-\s/u;

/** Two scripts in one word: letters that only look like those of a word that would be found. */
const MIXED_WORD =
  /[\p{L}]*(?:\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin})[\p{L}]*/gu;

/**
 * Belief 1 for free text. A sentence of the model is shown when it is a quotation of something proved, word for word,
 * when it is made of kind words alone, or when it asks without a number, date, amount, code, link, state, promise, rule
 * or deed in it. Rewording a fact is not proving it: a swapped date or a lost "not" has the same words.
 */
export class SentenceProver {
  private readonly sources: Source[] = [];
  private lastQuoted: Source | null = null;
  private readonly secret: string;

  constructor(
    private readonly standIns: StandIns,
    private readonly locale: Locale,
    /** Instructions that a reply must not recite. */
    instructions: string,
    /** As which the assistant may introduce itself: its own name and the shop's. */
    private readonly ownNames: readonly string[] = [],
  ) {
    this.secret = letters(instructions);
  }

  addSource(text: string, anchor: string | null): void {
    const sentences = cutSentences(this.standIns.hide(text)).map((hidden): [string, string] => [
      comparable(hidden),
      this.standIns.reveal(hidden).trim(),
    ]);
    this.sources.push({ sentences: new Map(sentences), anchor });
  }

  /** `sentence`: as the model wrote it, with stand-ins. The text of a proved one is the shopper's to read. */
  check(sentence: string): Verdict {
    const lead = /^\s*/u.exec(sentence)![0].includes("\n") ? "\n\n" : "";
    const quoted = this.quote(comparable(sentence));
    if (quoted !== null) return { proved: true, text: lead + quoted };
    const text = this.standIns.reveal(clean(sentence)).trim();
    const isQuestion = /[?？؟]["'”’」』)\]]*\s*$/u.test(text);
    if (!isQuestion && this.isKindStatement(sentence)) return { proved: true, text: lead + text };
    const claims = this.claims(text);
    if (!isQuestion) return { proved: false, claims };
    const more = [...this.statedBefore(text), ...(this.isForeign(text) ? ["another language"] : [])];
    return claims.length + more.length > 0
      ? { proved: false, claims: [...claims, ...more] }
      : { proved: true, text: lead + text };
  }

  /** With several sources, a sentence without its order's name may only follow one of the same source. */
  private quote(wanted: string): string | null {
    for (const source of this.sources) {
      const found = source.sentences.get(wanted);
      if (found === undefined) continue;
      const own = source.anchor !== null && found.includes(source.anchor);
      if (this.sources.length > 1 && !own && this.lastQuoted !== source) continue;
      this.lastQuoted = source;
      return found;
    }
    return null;
  }

  private claims(text: string): string[] {
    const own = this.standIns.values;
    return [
      ...unshown(text, own),
      ...(text.normalize("NFKC").match(LINKS_AND_CODES) ?? []).filter(
        (claim) => !own.some((value) => value.includes(claim)),
      ),
      ...(text.match(MIXED_WORD) ?? []),
      ...factWords(fold(text)),
      ...(this.isRecited(text) ? ["instructions"] : []),
    ];
  }

  /** The shopper's own name is kind too, unless they call themselves "Refund Approved". */
  private isKindStatement(written: string): boolean {
    const unnamed = clean(written).replace(/\[name_\d+\]/gu, (standIn) => {
      const name = this.standIns.reveal(standIn);
      return name !== standIn && factWords(fold(name)).length === 0 ? "" : standIn;
    });
    const rest = this.ownNames
      .filter((name) => name !== "" && !/\p{N}/u.test(name))
      .reduce((text, name) => text.replaceAll(name, ""), unnamed);
    if (rest.replace(SAYS_NOTHING, "") !== "") return false;
    return !/\p{L}/u.test(rest) || isKind(rest, this.locale);
  }

  /** Statements that a question hides in front of itself: "It is on the truck, right?" */
  private statedBefore(text: string): string[] {
    const parts = text.split(PARTS).filter((part) => /\p{L}/u.test(part));
    const asking = parts.findIndex((part) => asks(part, this.locale));
    return parts.slice(0, asking === -1 ? -1 : asking).filter((part) => !isKind(part, this.locale));
  }

  /** The lists of words know the shoppers' languages only: what is in another one cannot be checked. */
  private isForeign(text: string): boolean {
    const all = text.match(/\p{L}/gu)?.length ?? 0;
    const own = text.match(SCRIPTS[this.locale] ?? LATIN)?.length ?? 0;
    const latin = text.match(LATIN)?.length ?? 0;
    if (own + latin < all) return true;
    if (SCRIPTS[this.locale]) return all > 0 && own < latin;
    if ((text.match(/\p{L}+/gu)?.length ?? 0) < 6) return false;
    const guesses = guessLanguages(text, this.locale);
    const best = guesses[0]?.score ?? 0;
    const score = guesses.find(({ locale }) => locale === this.locale)?.score ?? 0;
    return score < 0.8 || score < best * 0.6;
  }

  private isRecited(text: string): boolean {
    return sharesRun(letters(text), this.secret, 24);
  }
}

/** Invisible characters can hide a word from every check and still be read. */
function clean(text: string): string {
  return text.normalize("NFC").replace(/[\p{Cf}\p{Co}\p{Cn}\p{Cs}]|(?![\n\t])\p{Cc}/gu, "");
}

/** The same words, whatever the case, spaces, list marks, emphasis or final full stop. */
function comparable(sentence: string): string {
  return clean(sentence)
    .toLowerCase()
    .replace(/[*_]{2}/g, "")
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/^\s*[-•]\s+/u, "")
    .replace(/[.。]\s*$/u, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Whether `length` letters in a row of one text stand in the other. */
function sharesRun(said: string, other: string, length: number): boolean {
  for (let from = 0; from + length <= said.length; from += 4) {
    if (other.includes(said.slice(from, from + length))) return true;
  }
  return false;
}

const letters = (text: string): string => fold(text).replace(/[^\p{L}]/gu, "");
