import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import type { Locale } from "~/contract/chat";
import { LOCALES } from "~/i18n/languages";
import { MESSAGES } from "~/i18n/messages.generated";

/** Read by staff only, in English. */
const ENGLISH_ONLY = ["admin"];
/** Values that choose a branch; every other select is a slip. */
const SELECT_ARGUMENTS = ["known", "page"];

const namespaces = Object.keys(MESSAGES.en) as (keyof typeof MESSAGES.en)[];
const shoppers = namespaces.filter((namespace) => !ENGLISH_ONLY.includes(namespace));
const others = LOCALES.filter((locale) => locale !== "en");
const textsOf = (locale: Locale, namespace: (typeof namespaces)[number]) =>
  Object.entries(MESSAGES[locale][namespace] ?? {});

it("the index of messages is fresh", () => {
  const root = join(import.meta.dirname, "../..");
  execFileSync(join(root, "node_modules/.bin/tsx"), ["scripts/generate-messages.ts", "--check"], { cwd: root });
});

describe.each(shoppers)("the messages of %s", (namespace) => {
  it.each(others)("are all there in %s, and no other", (locale) => {
    expect(Object.keys(MESSAGES[locale][namespace] ?? {}).sort()).toEqual(
      Object.keys(MESSAGES.en[namespace] ?? {}).sort(),
    );
  });

  it.each(LOCALES)("can be read in %s, take the same values and have the plurals of the language", (locale) => {
    for (const [key, text] of textsOf(locale, namespace)) {
      const where = `${locale} ${namespace}.${key}`;
      const elements = parse(text, { ignoreTag: true });
      const english = parse(MESSAGES.en[namespace]?.[key] ?? "", { ignoreTag: true });
      expect([...argumentsOf(elements)].sort(), where).toEqual([...argumentsOf(english)].sort());
      for (const { type, categories, argument } of choicesOf(elements)) {
        if (type === "select") expect(SELECT_ARGUMENTS, where).toContain(argument);
        else expect(fits(locale, categories), `${where} has ${categories.join()}`).toBe(true);
      }
    }
  });

  it.each(others)("are translated in %s", (locale) => {
    // Names, abbreviations and patterns may be the same; sentences may not.
    const same = textsOf(locale, namespace).filter(
      ([key, text]) => text === MESSAGES.en[namespace]?.[key] && text.split(" ").length > 3,
    );
    expect(same).toEqual([]);
  });

  it.each(LOCALES)(
    "leave no space at the ends and no straight quote that ICU would take for an escape in %s",
    (locale) => {
      for (const [key, text] of textsOf(locale, namespace)) {
        expect(text.trim(), `${locale} ${namespace}.${key}`).toBe(text);
        expect(text, `${locale} ${namespace}.${key}`).not.toMatch(/'[{}<#]|[{}]'/);
      }
    },
  );
});

it.each(["tracking", "dialogue", "handover"] as const)(
  "no message of %s states a number of its own: it would have no receipt",
  (namespace) => {
    const stating = LOCALES.flatMap((locale) => textsOf(locale, namespace)).filter(([, text]) =>
      /\p{N}/u.test(text.replace(/=\d+/g, "")),
    );
    expect(stating).toEqual([]);
  },
);

describe("full-width punctuation", () => {
  it.each(["ja", "zh-CN", "zh-TW"] as const)("stands in %s where the language has it", (locale) => {
    const wrong = shoppers
      .flatMap((namespace) => textsOf(locale, namespace))
      .filter(([, text]) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][,:;?!]/u.test(text));
    expect(wrong).toEqual([]);
  });
});

/**
 * Every category that the whole numbers of a conversation fall into, and none that the language lacks. Romance
 * languages have `many` for whole millions only: it may be there and may be left out.
 */
function fits(locale: Locale, categories: string[]): boolean {
  const rules = new Intl.PluralRules(locale);
  const needed = new Set<string>(["other"]);
  for (let count = 0; count <= 1_000; count++) needed.add(rules.select(count));
  const known: string[] = rules.resolvedOptions().pluralCategories;
  const named = categories.filter((one) => !one.startsWith("="));
  return [...needed].every((one) => named.includes(one)) && named.every((one) => known.includes(one));
}

function argumentsOf(elements: MessageFormatElement[]): Set<string> {
  const names = new Set<string>();
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    if (element.type === TYPE.tag) for (const name of argumentsOf(element.children)) names.add(name);
    else names.add(element.value);
    if (element.type !== TYPE.select && element.type !== TYPE.plural) continue;
    for (const option of Object.values(element.options)) for (const name of argumentsOf(option.value)) names.add(name);
  }
  return names;
}

interface Choice {
  type: "select" | "plural";
  argument: string;
  categories: string[];
}

function choicesOf(elements: MessageFormatElement[]): Choice[] {
  return elements.flatMap((element): Choice[] => {
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return [];
    const type = element.type === TYPE.select ? "select" : "plural";
    const inner = Object.values(element.options).flatMap((option) => choicesOf(option.value));
    return [{ type, argument: element.value, categories: Object.keys(element.options) }, ...inner];
  });
}
