import { readExchangeOptions } from "~/returns/read-exchange-options";
import { reply } from "../reply";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { RETURN_CARD, RETURN_OPTION } from "./flow";
import type { ReturnState } from "./flow";
import { chosenItems } from "./matter";
import type { ReturnMatter } from "./matter";
import { plainOption, ReturnWords } from "./return-words";

/** Which variant of the same product instead: only what is there to be sold at this moment. */
export async function askExchange(turn: Turn, matter: ReturnMatter, state: ReturnState): Promise<Reply> {
  const [chosen] = chosenItems(matter, state);
  const words = new ReturnWords(turn, turn.now.toISOString());
  const productId = chosen?.item.product?.id;
  const variants = productId ? await readExchangeOptions(turn.shopify, productId, chosen.quantity) : [];
  const others = variants.filter(({ id }) => id !== chosen?.item.variantId);
  const options = others.map((variant) => ({
    id: variant.id,
    label: words.fact(variant.title, "product", variant.id),
    detail: words.money(variant.price, variant.id, "product"),
    picture: variant.picture,
  }));
  return reply({
    text: words.say(options.length > 0 ? "ask.exchange" : "exchange.none"),
    cards: [
      {
        kind: "choice",
        id: RETURN_CARD.exchange,
        prompt: null,
        options: [...options, plainOption(RETURN_OPTION.otherOutcome, words.say("option.other_outcome"))],
      },
    ],
    receipts: words.receipts,
    flow: { v: 1, kind: "return", state },
  });
}
