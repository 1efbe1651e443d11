import { findExchangeProducts } from "~/returns/find-exchange-products";
import { ProductWords } from "../products/words";
import { reply } from "../reply";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { RETURN_CARD, RETURN_OPTION } from "./flow";
import type { ReturnState } from "./flow";
import type { ReturnMatter } from "./matter";
import { plainOption, ReturnWords } from "./return-words";
import { nextToExchange } from "./wishes";

/** Which other product instead: found by the shopper's words, or suggested; all of them in stock at this moment. */
export async function askProduct(turn: Turn, matter: ReturnMatter, state: ReturnState): Promise<Reply> {
  const productId = nextToExchange(matter, state)?.item.product?.id ?? null;
  const words = state.browse?.words ?? null;
  const find = (said: string | null) =>
    findExchangeProducts(turn.shop, turn.shopify, { productId, words: said }, turn.locale);
  const found = await find(words);
  const isFound = words !== null && found.length > 0;
  const products = found.length > 0 || words === null ? found : await find(null);
  const said = new ReturnWords(turn);
  const shown = new ProductWords(turn, products[0]?.readAt ?? turn.now.toISOString());
  const text = isFound ? "product.found" : words !== null ? "product.not_found" : "ask.product";
  return reply({
    text: said.say(products.length === 0 ? "ask.product_words" : text),
    cards: [
      {
        kind: "choice",
        id: RETURN_CARD.product,
        prompt: null,
        options: [
          ...products.map((product) => ({
            id: product.id,
            label: shown.of(product, product.title),
            detail: shown.priceOf(product, product.variants),
            picture: product.picture,
          })),
          ...(productId ? [plainOption(RETURN_OPTION.sameProduct, said.say("option.same_product"))] : []),
          plainOption(RETURN_OPTION.otherOutcome, said.say("option.other_outcome")),
        ],
      },
    ],
    receipts: [...shown.receipts, ...said.receipts],
    flow: { v: 1, kind: "return", state: { ...state, browse: { words, productId: null } } },
  });
}
