import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import type { Card, ChatMessage, Locale } from "~/contract/chat";
import { LOCALES } from "~/i18n/languages";
import { MESSAGES } from "~/i18n/messages.generated";

/** Everything of a message that a shopper reads, line by line. */
export function shownTexts(message: Pick<ChatMessage, "text" | "cards">): string[] {
  return [message.text, ...message.cards.flatMap((card) => stringsIn(card))];
}

/** Ids and codes come back in taps and are read by nobody. */
const UNSEEN = new Set(["id", "kind", "code", "tone", "at", "picture", "name", "type", "autocomplete", "state"]);

function stringsIn(value: unknown, key = ""): string[] {
  if (UNSEEN.has(key)) return [];
  if (typeof value === "string") return value === "" ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((one) => stringsIn(one));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => stringsIn(one, name));
}

/** "tracking:in_transit", "form:tracking.identify", "handover:waiting": a card's kind and what tells it apart. */
export function cardCode(card: Card): string {
  switch (card.kind) {
    case "order":
    case "tracking":
      return `${card.kind}:${card.status.code}`;
    case "choice":
    case "form":
      return `${card.kind}:${card.id}`;
    case "handover":
      return `${card.kind}:${card.state}`;
    default:
      return (card as { kind: string }).kind;
  }
}

/** Direction marks are no part of what is read. */
export const withoutMarks = (text: string): string => text.replace(/[\u2066-\u2069\u200e\u200f]/g, "");

/** The fixed words of a message in a language, longest first; values and branches are left out. */
export function fixedWords(locale: Locale, key: string): string[] {
  const dot = key.indexOf(".");
  const texts: Record<string, Record<string, string> | undefined> = MESSAGES[locale];
  const text = texts[key.slice(0, dot)]?.[key.slice(dot + 1)];
  if (text === undefined) throw new Error(`no message ${key}`);
  return literals(parse(text, { ignoreTag: true })).sort((a, b) => b.length - a.length);
}

function literals(elements: MessageFormatElement[], branches = false): string[] {
  return elements.flatMap((element): string[] => {
    if (element.type === TYPE.literal) return [element.value.trim()].filter(Boolean);
    if (!branches || (element.type !== TYPE.select && element.type !== TYPE.plural)) return [];
    return Object.values(element.options).flatMap((option) => literals(option.value, true));
  });
}

/** Admin texts are not among them. */
const NAMESPACES = Object.keys(MESSAGES.en) as (keyof (typeof MESSAGES)["en"])[];

/** All fixed words that a shopper may read in a language, longest first. */
export const wordsOf = new Map<Locale, string[]>(
  LOCALES.map((locale) => {
    const found = NAMESPACES.flatMap((namespace) =>
      Object.values(MESSAGES[locale][namespace] ?? {}).flatMap((text) =>
        literals(parse(text, { ignoreTag: true }), true),
      ),
    );
    return [locale, [...new Set(found)].sort((a, b) => b.length - a.length)];
  }),
);

/** The language that a text is written in, told by our own sentences in it; null when it holds none. */
export function languageOf(texts: readonly string[]): Locale | null {
  const text = withoutMarks(texts.join("\n"));
  let best: { locale: Locale; letters: number } | null = null;
  for (const [locale, words] of wordsOf) {
    const shortest = /^(ja|ko|zh)/.test(locale) ? 4 : 8;
    let rest = text;
    let letters = 0;
    for (const word of words) {
      if (word.length < shortest) break;
      if (!rest.includes(word)) continue;
      letters += word.length;
      rest = rest.split(word).join("\u0000");
    }
    if (letters > (best?.letters ?? 0)) best = { locale, letters };
  }
  return best?.locale ?? null;
}

/** What of a text is neither our own words in that language nor a fact with a receipt; empty when it is all ours. */
export function foreignWords(text: string, locale: Locale, facts: readonly string[]): string {
  let rest = withoutMarks(text);
  for (const fact of [...facts].sort((a, b) => b.length - a.length))
    rest = rest.split(withoutMarks(fact)).join("\u0000");
  for (const word of wordsOf.get(locale) ?? []) {
    // A short word of ours inside a longer word of somebody else's is not ours.
    if (word.length > 6) rest = rest.split(word).join("\u0000");
    else if (/\p{L}/u.test(word) && rest.includes(word)) rest = rest.replace(wholeWord(word), "\u0000");
  }
  return (rest.match(/\p{L}+/gu) ?? []).join(" ");
}

const wholeWord = (word: string): RegExp =>
  new RegExp(`(?<!\\p{L})${word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?!\\p{L})`, "gu");
