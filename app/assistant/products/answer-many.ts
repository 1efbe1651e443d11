import { translate } from "~/i18n/translate";
import { recordGap } from "~/knowledge/record-gap";
import { BOUNDS } from "~/platform/bounds";
import { fitVariants } from "~/products/fit-variants";
import type { ProductNow } from "~/products/product-now";
import type { ProductAsk } from "~/products/read-ask";
import { offerHuman } from "../dialogue/offer-human";
import { reply } from "../reply";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { productsCard } from "./cards";
import type { Shown } from "./cards";
import type { ProductsFlow } from "./flow";
import { ProductWords, rangeOf } from "./words";

/** `fits`: they are what was asked for; `near`: the closest there is; `similar`: like the one named first. */
export type Kinship = "fits" | "near" | "similar";

/** Several products as cards, after what of the question can only be told now: price, colour, size. */
export async function answerMany(
  turn: Turn,
  products: readonly ProductNow[],
  ask: ProductAsk,
  question: string,
  kinship: Kinship,
  to: ProductNow | null = null,
): Promise<Reply> {
  const [first] = products;
  if (!first) return nothing(turn, ask.bound ? "none_budget" : "none");
  const words = new ProductWords(turn, first.readAt);
  const all = products.map((product): Shown => ({ product, fit: fitVariants(product, ask, turn.shop.locale) }));
  const otherMoney = ask.bound?.currency && ask.bound.currency !== first.currency;
  const affordable = otherMoney ? all : all.filter((shown) => isWithin(shown, ask));
  if (affordable.length === 0) return nothing(turn, "none_budget");
  const exact = affordable.filter(({ product, fit }) => hasWhatIsAsked(product, fit, ask));
  if (ask.kinds.has("sale") && exact.length === 0 && kinship !== "similar") return nothing(turn, "none");
  const chosen = exact.length > 0 ? exact : affordable;
  const shown = chosen.slice(0, BOUNDS.productsShown);
  const isNear = kinship === "near" || exact.length === 0;
  const extreme = ask.kinds.has("cheapest") ? "cheapest" : ask.kinds.has("dearest") ? "dearest" : null;
  if (extreme) return compare(turn, shown, question, extreme, words);
  const opening =
    kinship === "similar" && to
      ? words.say("similar", { product: words.of(to, to.title) })
      : words.say(isNear ? "nearest" : ask.bound && !otherMoney ? "found_budget" : "found");
  const sentences = [
    ...(otherMoney ? [words.say("prices_in", { currency: words.of(first, currencyName(turn, first.currency)) })] : []),
    opening,
  ];
  const note = chosen.length > shown.length ? [words.say("more")] : [];
  return shownAs(words.sentences(sentences), shown, question, words, note);
}

function shownAs(
  text: string,
  shown: readonly Shown[],
  question: string,
  words: ProductWords,
  note: string[] = [],
): Reply {
  const ids = shown.map(({ product }) => product.id);
  return reply({
    text,
    cards: [productsCard(shown, words, note)],
    receipts: words.receipts,
    flow: {
      ...{ v: 1, kind: "products", ids, question },
      focus: ids.length === 1 ? (ids[0] ?? null) : null,
    } satisfies ProductsFlow,
  });
}

/** The cheapest or dearest of these; the others stay on the card. */
function compare(
  turn: Turn,
  shown: readonly Shown[],
  question: string,
  extreme: "cheapest" | "dearest",
  words: ProductWords,
): Reply | Promise<Reply> {
  const priceOf = ({ product, fit }: Shown) =>
    Number(rangeOf(product, fit.variants.length > 0 ? fit.variants : product.variants)[0]);
  const sorted = [...shown].sort((a, b) => priceOf(a) - priceOf(b));
  if (extreme === "dearest") sorted.reverse();
  const [best, next] = sorted;
  if (!best) return nothing(turn, "none");
  const { product } = best;
  const [low] = rangeOf(product, best.fit.variants.length > 0 ? best.fit.variants : product.variants);
  const price = words.amount(product, low);
  const text =
    next && priceOf(sorted.at(-1) ?? best) === priceOf(best)
      ? words.say("same_price", { price })
      : words.say(next ? extreme : "price", { product: words.of(product, product.title), price });
  const answer = shownAs(text, sorted, question, words);
  return { ...answer, flow: answer.flow?.kind === "products" ? { ...answer.flow, focus: product.id } : answer.flow };
}

/** Said as it is, kept for the merchant, and a person is offered. */
export async function nothing(turn: Turn, key: "none" | "none_budget"): Promise<Reply> {
  if (!turn.conversation.isTest) await recordGap(turn.shop.id, { text: turn.text, locale: turn.locale });
  const { locale } = turn;
  const said = `${translate(locale, `products.${key}`)} ${translate(locale, "dialogue.beyond_other")}`;
  return { ...offerHuman(turn, "cannot_help", said), conversational: false };
}

function isWithin({ product, fit }: Shown, { bound }: ProductAsk): boolean {
  if (!bound) return true;
  const [low, high] = rangeOf(product, fit.variants.length > 0 ? fit.variants : product.variants);
  return (bound.max === null || Number(low) <= bound.max) && (bound.min === null || Number(high) >= bound.min);
}

/** The colour and size asked for, or what comes near them; "on sale" where that was asked. */
function hasWhatIsAsked(product: ProductNow, fit: Shown["fit"], ask: ProductAsk): boolean {
  if (ask.kinds.has("sale") && !product.variants.some(({ before }) => before !== null)) return false;
  if (ask.colours.length + ask.sizes.length === 0) return true;
  return fit.variants.length > 0 && fit.missing.every(({ closest }) => closest.length > 0);
}

const currencyName = ({ locale }: Turn, currency: string): string =>
  new Intl.DisplayNames(locale, { type: "currency" }).of(currency) ?? currency;
