import type { Locale } from "../../../contract/chat";
import type { Concept } from "../concepts";
import { cutOf, type Token } from "../fold";
import { functionWords } from "../language";
import type { View } from "../view";

/** Places in the folded text. */
export interface ProductFound {
  at: number;
  end: number;
}

const AT_MOST = 4;
/** Tokens; who names a product does so early on. */
const MAX_LOOKED_AT = 300;
/** Words of one name at most, and characters where words are not divided. */
const LONGEST = { words: 5, characters: 10 };

/** Words before which a name mostly begins; folded. */
const ARTICLES: Partial<Record<Locale, string>> = {
  en: "the a an my this these those that one",
  de: "der die das den dem ein eine einen mein meine meinen diese dieses diesen",
  fr: "le la les un une mon ma mes ce cette ces cet l",
  es: "el la los las un una mi mis este esta estos estas",
  it: "il lo la i gli le un una uno mio mia miei questo questa l",
  "pt-BR": "o a os as um uma meu minha meus minhas esse essa este esta",
  nl: "de het een mijn deze dit die",
  pl: "moj moja moje ten ta to moją te tego tej",
  tr: "bu su bir",
};

/** Between the words of a name: "camisa de lino". */
const LINKS: Partial<Record<Locale, string>> = {
  en: "of with",
  de: "aus mit",
  fr: "de du en a d",
  es: "de del con",
  it: "di in da con",
  "pt-BR": "de da do com",
  nl: "van met",
  pl: "z ze do",
  ja: "の",
  "zh-CN": "的",
  "zh-TW": "的",
};

/** Nouns of everyday talk that no shop sells by that name; folded. */
const EVERYDAY = new Set(
  (
    "different instead colour color size day days week weeks month time times hour minute moment way reason money name email number code people person man wife husband son daughter friend mom mum dad kid kids child house home door work job question questions thing lot bit couple few same other first last next new old one ones mistake information info help hand end side part rest both kind type mess joke guy guys team box today yesterday tomorrow morning night weekend photo picture pictures pic " +
    "tag tage woche wochen monat zeit mal geld grund frau mann sohn tochter freund kinder kind haus frage foto bild fotos andere anderen erste letzte nachste heute gestern morgen " +
    "jour jours semaine mois temps fois argent raison femme mari fils fille ami maison question photo photos autre premiere derniere " +
    "dia dias semana semanas mes tiempo vez veces dinero razon mujer marido hijo hija amigo casa pregunta foto fotos otro otra primera ultima hoy ayer " +
    "giorno giorni settimana mese tempo volta soldi moglie marito figlio figlia amico casa domanda foto altro altra ieri oggi " +
    "tempo dinheiro esposa filho filha pergunta outro outra ontem hoje gente " +
    "dag dagen weken maand tijd keer geld vrouw zoon dochter vriend huis vraag ander andere gisteren vandaag " +
    "dzien dni tydzien miesiac czas raz pieniadze zona maz syn corka dom pytanie zdjecie inny inna wczoraj dzisiaj " +
    "gun hafta ay zaman kez para esim oglum kizim ev soru fotograf baska dun bugun"
  ).split(" "),
);

/** Words that say until when or for whom: no name goes on behind them. */
const BEHIND_NAMES = new Set(
  (
    "by before until till since from avant jusqu apres pour depuis bis zum zur vor seit entro prima dopo antes hasta despues desde ate antes depois tot voor sinds przed do od kadar once sonra " +
    "ihtiyacim lazim gerek nodig"
  ).split(" "),
);

/** Matters in which somebody names what they bought or want to buy. */
const ABOUT_THINGS = new Set<Concept>([
  "return",
  "exchange",
  "refund",
  "damaged",
  "wrong",
  "lacking",
  "misfit",
  "add",
  "remove",
  "change",
  "cancel",
  "buy",
  "stock",
  "price",
  "howmuch",
  "detail",
  "considering",
  "order",
  "notgot",
]);

/** Words that may stand in a name although the lexicon knows them. */
const IN_NAMES = new Set<Concept>(["garment", "detail", "material", "considering", "learn"]);

/** Runs of words that may name a product: around a word for things that shops sell, or after an article. */
export function findProducts(
  { locale, tokens, hits }: View,
  taken: readonly { at: number; end: number }[],
): ProductFound[] {
  const covered = new Set<number>();
  const garments = new Set<number>();
  let aboutThings = false;
  for (const { concept, from, to, near } of hits) {
    aboutThings ||= ABOUT_THINGS.has(concept);
    for (let at = from; at < to; at += 1) {
      if (concept === "garment") garments.add(at);
      else if (!IN_NAMES.has(concept) && !(near && to - from === 1)) covered.add(at);
    }
  }
  for (const at of garments) covered.delete(at);
  const namesOf = (text: string | undefined): ReadonlySet<string> => new Set(text?.split(" "));
  const articles = namesOf(ARTICLES[locale]);
  const links = namesOf(LINKS[locale]);
  const grammar = functionWords(locale);
  const spaced = cutOf(locale) === "words";
  const mayName = (token: Token | undefined, index: number): boolean =>
    token !== undefined &&
    !covered.has(index) &&
    !taken.some(({ at, end }) => token.at < end && token.end > at) &&
    (spaced
      ? !grammar.has(token.text) &&
        !BEHIND_NAMES.has(token.text) &&
        !articles.has(token.text) &&
        !/^\d+$/u.test(token.text)
      : !PARTICLES.test(token.text));
  const found: ProductFound[] = [];
  const last = Math.min(tokens.length, MAX_LOOKED_AT);
  for (let index = 0; index < last && found.length < AT_MOST; index += 1) {
    if (!mayName(tokens[index], index)) continue;
    let to = index + 1;
    const next = (): Token | undefined =>
      tokens[to]?.afterPause || tokens[to]?.sentence !== tokens[index]?.sentence ? undefined : tokens[to];
    const far = spaced ? LONGEST.words : LONGEST.characters * 3;
    while (to - index < far) {
      if (mayName(next(), to)) to += 1;
      else if (links.has(next()?.text ?? "") && !tokens[to + 1]?.afterPause && mayName(tokens[to + 1], to + 1)) to += 2;
      else break;
    }
    const run = { from: index, to };
    index = to - 1;
    const trimmed = spaced ? run : nearGarment(run, garments, tokens);
    if (trimmed === null) continue;
    const sold = [...garments].some((at) => at >= trimmed.from && at < trimmed.to);
    const named =
      spaced && aboutThings && articles.has(tokens[run.from - 1]?.text ?? "") && !tokens[run.from]?.afterPause;
    const words = tokens.slice(trimmed.from, trimmed.to).map(({ text }) => text);
    if (!sold && (!named || words.every((word) => EVERYDAY.has(word) || word.length < 3))) continue;
    found.push({ at: tokens[trimmed.from]?.at ?? 0, end: tokens[trimmed.to - 1]?.end ?? 0 });
  }
  return found;
}

/** Grammar that ends a name where words are not divided. */
const PARTICLES =
  /^(?:\p{Script=Hiragana}|[我你他她它您了想要把这那買买退換换在有吗呢啊吧是不就都也还很给給请請问和跟被一两三四五六七八九十个件条條双雙只이가은는을를의도에서로요제내])$/u;

/** In scripts without spaces only what stands right before a known thing, and the thing, are taken. */
function nearGarment(
  run: { from: number; to: number },
  garments: ReadonlySet<number>,
  tokens: readonly Token[],
): { from: number; to: number } | null {
  const inside = [...garments].filter((at) => at >= run.from && at < run.to);
  const [first] = inside;
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return null;
  let from = first;
  while (from > run.from && first - from < LONGEST.characters && tokens[from]?.at === tokens[from - 1]?.end) from -= 1;
  return { from, to: last + 1 };
}
