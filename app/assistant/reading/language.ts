import type { Locale } from "../../contract/chat";
import { fold } from "./fold";
import { traditionalLeaning } from "./han";
import { languagesThatKnow } from "./vocabulary";

/** Little words that carry a language whatever is talked about; folded, so "où" and "ou" are one. */
const FUNCTION_WORDS: Partial<Record<Locale, string>> = {
  en: "the and is my i you it to of for a in on not have has was are this that with what how do can please hi hello it's im i'm dont don't your me be been will would wheres thanks where when why order did does there if so any get got been am",
  es: "el la los las de que y en un una mi es no por para con se lo le me ya pero como esta está del al quiero hola gracias tengo he ha mis su donde dónde cuando cuándo estoy hace si sí puedo todavía aún ayuda buenas fue usted ustedes necesito porque porqué muy sin aun cual",
  fr: "le la les de des du et est je vous il elle un une mon ma mes pas que qui pour dans sur au aux ce c'est j'ai n'est avec où bonjour merci ne en ai suis êtes quand votre vos nous se sont mais toujours depuis encore fait être avoir puis comment svp plus cette tout oui pourquoi",
  de: "der die das und ist ich nicht mein meine meinen meiner ein eine einen zu den mit auf für wo wann sie habe hab es noch von dem wie was bitte hallo im ihr euch wir sind war wurde kein keine bei nach aber schon mir mich kann danke seit immer auch wird da ja so haben am in dauert",
  it: "il lo la gli le di che e un una mio mia è non per con del della sono ho ha come ma ciao buongiorno salve grazie mi si dove quando ancora nel alla al dal da vorrei posso ci questo questa perché più voi io i è miei mie anche quanto sto quanti quali in tempo",
  "pt-BR":
    "o a os as de que e um uma meu minha não nao em no na do da para pra por com eu se mas oi olá ola obrigado obrigada você voce vocês está esta tá já foi é quando onde cadê cade ainda até ate quero meus minhas tenho estou dia bom boa como faz isso pelo pela ao mais muito quanto qual quais tempo demora",
  nl: "de het een en is mijn ik niet van te dat op voor met waar wanneer hoe jullie u je zijn heb heeft nog aan er maar wel hallo hoi graag kan bij naar om ook dit die was wordt als al wat geen moet mij me dank bedankt alstublieft aub sinds deze zo goedemorgen goedemiddag in duurt wat",
  pl: "i w na nie jest to się sie z do że ze moja moje mój moj moją gdzie kiedy jak co czy mam od za po dzień dobry proszę prosze cześć czesc dla jeszcze już juz ale mi mnie ja tak o przez był była było są ma chcę chce mogę moge państwo paczka dlaczego dzięki bardzo nadal ile trwa jaki jaka jakie ta ten te tej tego a druga drugi drugie albo też tez nic tylko teraz czemu",
  tr: "bir ve bu ne de da için icin mi mı mu nerede nerde zaman var yok benim ben siz merhaba lütfen lutfen nasıl nasil daha hala çok cok ama ile istiyorum oldu değil degil kadar gelmedi iyi günler musunuz misiniz miyim neden evet hayır olarak size beni bana kaç gün ya şu acaba henüz hiç",
};

/** The languages of Latin letters. */
export const LATIN: Locale[] = ["en", "es", "fr", "de", "it", "pt-BR", "nl", "pl", "tr"];

/** Letters that few of the languages use. */
const TELLING_LETTERS: [RegExp, Locale[], number][] = [
  [/[ñ¿¡]/u, ["es"], 2],
  [/[ãõ]/u, ["pt-BR"], 2],
  [/ß/u, ["de"], 2],
  [/[ąęłżśćńź]/u, ["pl"], 2],
  [/[ğış]/u, ["tr"], 2],
  [/œ|ê|û|î/u, ["fr"], 1],
  [/[ìò]/u, ["it"], 1.5],
  [/[äü]/u, ["de", "tr", "nl"], 0.7],
  [/ö/u, ["de", "tr"], 0.7],
  [/è|à|ù/u, ["fr", "it"], 0.8],
  [/ç/u, ["fr", "pt-BR", "tr"], 0.6],
  [/[áíóú]/u, ["es", "pt-BR"], 0.6],
  [/é/u, ["fr", "es", "pt-BR", "it"], 0.3],
  [/[âô]/u, ["pt-BR", "fr"], 0.8],
];

const languagesOfWord = new Map<string, Locale[]>();
for (const locale of LATIN) {
  for (const word of (FUNCTION_WORDS[locale] ?? "").split(" ")) {
    const plain = bare(word);
    const known = languagesOfWord.get(plain);
    if (!known) languagesOfWord.set(plain, [locale]);
    else if (!known.includes(locale)) known.push(locale);
  }
}

/** Words that carry a sentence and name nothing; folded. */
export const functionWords = (locale: Locale): ReadonlySet<string> => FUNCTION_WORDS_OF.get(locale) ?? NONE;

const NONE: ReadonlySet<string> = new Set();
const FUNCTION_WORDS_OF = new Map(
  LATIN.map((locale) => [locale, new Set((FUNCTION_WORDS[locale] ?? "").split(" ").map(bare))]),
);

function bare(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{Mn}|'/gu, "")
    .replace(/ı/gu, "i")
    .replace(/ł/gu, "l");
}

/** Candidates, best first, with a score that grows with the evidence; no evidence, no candidate. */
export interface LanguageGuess {
  locale: Locale;
  score: number;
}

/** Reads at most this much: the first sentences tell the language, and a pasted log shall cost nothing. */
const MAX_LOOKED_AT = 600;

export function guessLanguages(text: string, conversationLocale: Locale): LanguageGuess[] {
  const sample = text.slice(0, MAX_LOOKED_AT).normalize("NFC").toLowerCase();
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const hangul = count(/\p{Script=Hangul}/gu);
  const han = count(/\p{Script=Han}/gu);
  const arabic = count(/\p{Script=Arabic}/gu);
  const latin = count(/\p{Script=Latin}/gu);
  const guesses: LanguageGuess[] = [];
  // One ideograph says about as much as a word of five Latin letters.
  if (kana > 0 && kana * 8 >= han) guesses.push({ locale: "ja", score: (kana + han) * 2 });
  else if (han > 0) guesses.push({ locale: hanLanguage(sample, conversationLocale), score: han * 2 + kana });
  if (hangul > 0) guesses.push({ locale: "ko", score: hangul * 2 });
  if (arabic > 1 && !/[پچژگ]ه?\s|\bاست\b|ہے|کیا/u.test(sample)) guesses.push({ locale: "ar", score: arabic });
  const others = guesses.reduce((most, { score }) => Math.max(most, score), 0);
  // Brand names and "order" inside another script don't make it English.
  if (latin > 0 && latin >= others * 1.5) guesses.push(...guessLatin(sample, conversationLocale));
  return guesses.sort((a, b) => b.score - a.score);
}

/** Words of Japanese shops that Chinese writes otherwise, or has not. */
const JAPANESE_WORDS =
  /注文|番号|領収|返品|返金|返送|返却|営業時間|担当者|送料|在庫|届[けい先]|払い|込み|状況|割引|会員|荷物|支払|問合|店舗|再配達|配達|発送|円[^形柱]|受取|取消|未着|破損|不良品|不在票|住所|宛先|品切|追跡番号|\p{Script=Han}希望(?!\p{Script=Han})|交換可能/u;
/** Characters as only Japanese shortens them: neither the traditional nor the simplified form. */
const JAPANESE_CHARACTERS =
  /[変検処図対価売読払込届円済駅様気発転帰応悪広歩経総続緑黒巻単両毎焼県労戻証関択壊実営覧観験権鉄銭拡仮団囲圧従恵挙掲歳歴満滞渋聴脳薬蔵覚訳譲賛辺遅釈録険雑霊頼顔駆騒髪黙齢査働込枠]/u;
/** Grammar of Chinese, and characters that only simplified texts have. */
const CHINESE_WORDS = /[的了吗嗎呢吧啊我你您他她们們这這那哪么麼怎什还還没沒给給请請帮幫让讓]/u;

function hanLanguage(sample: string, conversationLocale: Locale): Locale {
  if (!CHINESE_WORDS.test(sample)) {
    if (conversationLocale === "ja" && traditionalLeaning(sample) >= -1) return "ja";
    if (
      !conversationLocale.startsWith("zh") &&
      (JAPANESE_WORDS.test(sample) || JAPANESE_CHARACTERS.test(sample)) &&
      !/订|單|单|號|贷|货|貨|庫存/u.test(sample)
    )
      return "ja";
  }
  if (/[届込払円]/u.test(sample) && traditionalLeaning(sample) >= -1) return "ja";
  const leaning = traditionalLeaning(sample);
  if (leaning !== 0) return leaning > 0 ? "zh-TW" : "zh-CN";
  return conversationLocale === "zh-TW" ? "zh-TW" : "zh-CN";
}

/** Words: what is shorter has little grammar, so what its words name counts too. */
const SHORT = 8;
/** A short text in words of several languages is in the one that was spoken so far. */
const SPOKEN_SO_FAR = 0.5;
/** English is what shoppers of all languages know a few words of. */
const ENGLISH_EVERYWHERE = 0.2;

function guessLatin(sample: string, conversationLocale: Locale): LanguageGuess[] {
  const scores = new Map<Locale, number>();
  const add = (locale: Locale, points: number): void => void scores.set(locale, (scores.get(locale) ?? 0) + points);
  for (const [letters, locales, points] of TELLING_LETTERS) {
    if (letters.test(sample)) for (const locale of locales) add(locale, points);
  }
  const words = sample.match(/(?<![\p{N}\p{L}])[\p{L}']+(?![\p{N}\p{L}])/gu) ?? [];
  const short = words.length <= SHORT;
  for (const word of words) {
    for (const piece of word.includes("'") ? [bare(word), ...word.split("'").map(bare)] : [bare(word)]) {
      const grammar = languagesOfWord.get(piece) ?? [];
      const locales = short ? [...new Set([...grammar, ...languagesThatKnow(fold(piece), LATIN)])] : grammar;
      for (const locale of locales) add(locale, 1 / locales.length);
    }
  }
  if (short && scores.has(conversationLocale)) add(conversationLocale, SPOKEN_SO_FAR);
  if (short && scores.has("en")) add("en", ENGLISH_EVERYWHERE);
  return [...scores].map(([locale, score]) => ({ locale, score }));
}
