import { translate } from "~/i18n/translate";
import { directionOf } from "~/i18n/languages";
import { findPagePassage } from "~/products/find-page-passage";
import { fitVariants, isSizeOption } from "~/products/fit-variants";
import type { ProductNow } from "~/products/product-now";
import type { ProductAsk } from "~/products/read-ask";
import type { AskKind } from "~/products/vocabulary";
import { reply } from "../reply";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { optionCard, productsCard } from "./cards";
import type { Shown } from "./cards";
import type { ProductsFlow } from "./flow";
import { choicesSentence, elsewhere, missingSentences, priceSentence, stockSentences } from "./sentences";
import { ProductWords } from "./words";

/** All that is known of one product, in the order in which it was asked for; its card below. */
export function answerOne(turn: Turn, product: ProductNow, ask: ProductAsk, question: string): Reply {
  const words = new ProductWords(turn, product.readAt);
  const shown: Shown = { product, fit: fitVariants(product, ask, turn.shop.locale) };
  const sentences = words.sentences(sayAll(turn, shown, ask, words));
  const quoted = quote(turn, product, ask, words);
  const choice = ask.kinds.has("stock") || ask.kinds.has("sizes") ? optionCard(shown, words) : null;
  return reply({
    text: [sentences, quoted].filter(Boolean).join("\n\n"),
    cards: [productsCard([shown], words), ...(choice ? [choice] : [])],
    receipts: words.receipts,
    flow: { v: 1, kind: "products", ids: [product.id], focus: product.id, question } satisfies ProductsFlow,
  });
}

function sayAll({ shop }: Turn, shown: Shown, { kinds, colours, sizes }: ProductAsk, words: ProductWords): string[] {
  const { product, fit } = shown;
  const said = missingSentences(product, fit.missing, words);
  const isChosen = fit.chosen.some((values) => values.length > 0);
  const sizeOptions = positions(product, (option) => isSizeOption(option, shop.locale));
  const asksSizes = kinds.has("sizes") && sizes.length === 0 && fit.missing.length === 0 && !isChosen;
  const asksColours = kinds.has("colours") && colours.length === 0 && fit.missing.length === 0;
  if (fit.variants.length === 0 && isChosen) {
    // Each value is there, but not together: "Sky" and "M", but no "Sky / M".
    return [
      ...said,
      choicesSentence(
        product,
        positions(product, () => true),
        words,
      ),
      ...elsewhere(shown, words),
    ];
  }
  if (kinds.has("price") || kinds.has("sale") || kinds.has("cheapest") || kinds.has("dearest")) {
    said.push(priceSentence(shown, words));
  }
  if (asksSizes) said.push(choicesSentence(product, sizeOptions, words));
  if (asksColours) {
    said.push(
      choicesSentence(
        product,
        positions(product, (_, at) => !sizeOptions.includes(at)),
        words,
      ),
    );
  }
  const isMissed = fit.missing.some(({ closest }) => closest.length === 0);
  if (isMissed && !asksSizes && !asksColours) {
    said.push(
      choicesSentence(
        product,
        positions(product, () => true),
        words,
      ),
    );
  }
  if (kinds.has("stock") || (!isMissed && (isChosen || asksSizes || asksColours))) {
    said.push(...stockSentences(shown, words));
    const isGone = fit.variants.length === 1 && fit.variants[0]?.stock === "out";
    if (isGone) said.push(...elsewhere(shown, words));
  }
  if (said.length > 0) return said;
  if (kinds.has("material") || kinds.has("details")) return [];
  const isGone = fit.variants.every(({ stock }) => stock === "out");
  if (isGone) return [priceSentence(shown, words), ...stockSentences(shown, words)];
  return [
    priceSentence(shown, words),
    choicesSentence(
      product,
      positions(product, () => true),
      words,
    ),
  ];
}

const positions = (
  { options }: ProductNow,
  is: (option: ProductNow["options"][number], at: number) => boolean,
): number[] => options.flatMap((option, at) => (is(option, at) ? [at] : []));

const QUOTED: readonly AskKind[] = ["sizes", "material", "details"];

/** What the product's own page says about it, word for word; empty where it says nothing. */
function quote(turn: Turn, product: ProductNow, ask: ProductAsk, words: ProductWords): string {
  // "Is there an M?" is answered by the stock; "how do they fit?" only by the page.
  const kind = QUOTED.find((one) => ask.kinds.has(one) && !(one === "sizes" && ask.sizes.length > 0));
  if (!kind || product.page === null) return "";
  const { locale, shop } = turn;
  const { html, isTranslated } = product.page;
  const passage = findPagePassage(html, isTranslated ? locale : shop.locale, kind, ask);
  if (!passage) return "";
  const isForeign = directionOf(locale) === "rtl" && !isTranslated;
  const lines = words
    .of(product, passage.text)
    .split("\n")
    .map((line) => (isForeign ? words.isolate(line) : line));
  return [words.say("page_says", { product: words.of(product, product.title) }), lines.join("\n")].join("\n");
}

/** Why nothing can be told: the shop has taken it out since. */
export const goneReply = (turn: Turn): Reply => reply({ text: translate(turn.locale, "products.gone") });
