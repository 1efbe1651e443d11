import { ONLY_VARIANT } from "~/returns/read-chosen-variants";
import { readExchangeOptions } from "~/returns/read-exchange-options";
import { reply } from "../reply";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { nameOf } from "./ask";
import { RETURN_CARD, RETURN_OPTION } from "./flow";
import type { ReturnState } from "./flow";
import type { ReturnMatter } from "./matter";
import { plainOption, ReturnWords } from "./return-words";
import { exchangedItems, nextToExchange } from "./wishes";

/**
 * Which variant instead of the next item, of the same product: only what is there to be sold at this moment. What is
 * faulty may be had again as it is.
 */
export async function askExchange(
  turn: Turn,
  matter: ReturnMatter,
  state: ReturnState,
  why: "first" | "gone" = "first",
): Promise<Reply> {
  const next = nextToExchange(matter, state);
  const words = new ReturnWords(turn, turn.now.toISOString());
  const productId = next?.item.product?.id;
  const variants = productId ? await readExchangeOptions(turn.shopify, productId, next.quantity) : [];
  const isFault = matter.active.policy.returns.reasons.some(({ handle, fault }) => handle === state.reason && fault);
  const others = variants.filter(({ id }) => isFault || id !== next?.item.variantId);
  const options = others.map((variant) => {
    const same = variant.id === next?.item.variantId;
    const title = variant.title === ONLY_VARIANT ? variant.productTitle : variant.title;
    const label = words.fact(title, "product", variant.id);
    return {
      id: variant.id,
      label: same ? words.say("exchange.same", { item: label }) : label,
      detail: words.money(variant.price, variant.id, "product"),
      picture: variant.picture,
    };
  });
  const isOneOfMany = exchangedItems(matter, state).length > 1 || (next !== null && next.left > next.quantity);
  const item = next ? nameOf(next.item, words) : "";
  const asked = isOneOfMany ? words.say("ask.exchange_for", { item }) : words.say("ask.exchange");
  return reply({
    text: words.sentences([
      why === "gone" ? words.say("exchange.gone") : "",
      options.length > 0 ? asked : words.say("exchange.none"),
    ]),
    cards: [
      {
        kind: "choice",
        id: RETURN_CARD.exchange,
        prompt: next && next.quantity > 1 ? words.pieces(item, next.quantity, "shopper", null) : null,
        options: [
          ...options,
          ...(next && next.quantity > 1 && options.length > 1
            ? [plainOption(RETURN_OPTION.apart, words.say("option.apart"))]
            : []),
          plainOption(RETURN_OPTION.otherOutcome, words.say("option.other_outcome")),
        ],
      },
    ],
    receipts: words.receipts,
    flow: { v: 1, kind: "return", state },
  });
}
