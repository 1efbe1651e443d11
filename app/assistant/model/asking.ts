import type { Locale } from "~/contract/chat";
import { cutOf, fold } from "../reading/fold";

/** How a question begins, folded, in languages that write words apart: "do you mean the lamp, the cushion or a rug?" */
const BEGINNINGS: Partial<Record<Locale, string>> = {
  en: `do does did is are was were would could can should shall may might have has what which who whom whose where when
    why how`,
  es: `que cual cuales cuanto cuanta quien donde cuando como por puedo puede puedes podria podrias quieres quiere hay`,
  fr: `est quel quelle quels quelles qui que quoi ou quand comment pourquoi combien lequel laquelle souhaitez voulez
    pouvez pourriez puis cherchez avez`,
  de: `was welche welcher welches welchen welchem wer wo wann warum wie womit wonach worum wofur mochten mochtest konnen
    konnten kannst darf soll haben hast ist sind geht meinen meinst suchen suchst brauchen wollen`,
  it: `che cosa quale quali chi dove quando perche come quanto vuoi vuole puoi puo potresti potrebbe posso desideri
    intendi intende cerchi cerca hai`,
  "pt-BR": `que qual quais quem onde quando como por quanto o_que voce quer posso pode poderia deseja procura`,
  nl: `wat welke welk wie waar wanneer waarom hoe wil wilt kun kunt kan zou zoek zoekt bedoel bedoelt gaat is heb hebt
    mag`,
  pl: `co czy jaki jaka jakie jakiej jakiego ktory ktora ktore ktorego kto gdzie kiedy dlaczego jak ile czego`,
  tr: `hangi hangisi hangisini ne neyi nasil kim nerede neden`,
  ar: `هل ما ماذا اي كيف من اين متي لماذا كم ايهما ايهم`,
};
/** What makes a question wherever it stands. */
const ANYWHERE: Partial<Record<Locale, RegExp>> = {
  es: /¿/u,
  fr: /\p{L}-(?:vous|tu|je|il|elle|ce)(?!\p{L})/u,
  tr: /(?<!\p{L})m[iu](?:s[iu]n[iu]z)?(?!\p{L})/u,
  ja: /か$|[何誰]|どの|どち|どん|どれ|いつ|なぜ/u,
  ko: /무엇|무슨|어느|어떤|언제|누구|나요$|까요$|까$|가요$/u,
  "zh-CN": /什么|哪|谁|怎|吗|呢|是否|能否|有没有|还是|^是/u,
  "zh-TW": /什麼|哪|誰|怎|嗎|呢|是否|能否|有沒有|還是|^是/u,
};

const beginnings = new Map(
  Object.entries(BEGINNINGS).map(([locale, words]) => [locale, new Set(words.replaceAll("_", " ").split(/\s+/u))]),
);

/** Whether a part of a sentence asks; a part that does not may hide a statement before "…, right?". */
export function asks(part: string, locale: Locale): boolean {
  const folded = fold(part).trim();
  if (ANYWHERE[locale]?.test(folded)) return true;
  const [first = ""] = folded.match(/\p{L}+/u) ?? [];
  return cutOf(locale) === "words" && (beginnings.get(locale)?.has(first) ?? false);
}
