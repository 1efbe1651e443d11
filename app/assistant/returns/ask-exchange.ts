import type { OutcomeOffer } from "~/policy/decision";
import { ONLY_VARIANT } from "~/returns/read-chosen-variants";
import { readExchangeOptions } from "~/returns/read-exchange-options";
import type { ExchangeOption } from "~/returns/read-exchange-options";
import { reply } from "../reply";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { nameOf } from "./ask";
import { askProduct } from "./ask-product";
import { RETURN_CARD, RETURN_OPTION } from "./flow";
import type { ReturnState } from "./flow";
import type { ReturnMatter } from "./matter";
import { isSome, priceOutcome } from "./outcomes";
import { plainOption, ReturnWords } from "./return-words";
import { exchangedItems, nextToExchange, withWish } from "./wishes";

/** More are told with their price alone; the difference stands on the card before anything happens. */
const MOST_PRICED = 6;

/**
 * Which variant instead of the next item: of the same product, or of the other one that was chosen; only what is there to
 * be sold at this moment. What is faulty may be had again as it is. `gone`: a choice is not to be had any more.
 */
export async function askExchange(
  turn: Turn,
  matter: ReturnMatter,
  offer: OutcomeOffer,
  state: ReturnState,
  why: "first" | "gone" = "first",
): Promise<Reply> {
  const mayBeOther = matter.active.policy.returns.outcomes.exchangeFor === "any_product";
  if (state.browse && state.browse.productId === null && mayBeOther) return askProduct(turn, matter, state);
  const next = nextToExchange(matter, state);
  const own = next?.item.product?.id ?? null;
  const productId = (mayBeOther ? state.browse?.productId : null) ?? own;
  const variants = next && productId ? await readExchangeOptions(turn.shopify, productId, next.quantity) : [];
  const isFault = matter.active.policy.returns.reasons.some(({ handle, fault }) => handle === state.reason && fault);
  const others = variants.filter(({ id }) => isFault || id !== next?.item.variantId);
  if (others.length === 0 && mayBeOther) {
    const unfound = { words: null, productId: null };
    return withText(
      why === "gone" ? "exchange.gone" : "exchange.none",
      turn,
      await askProduct(turn, matter, { ...state, browse: unfound }),
    );
  }
  const words = new ReturnWords(turn, turn.now.toISOString());
  const details = await priceDetails(turn, matter, offer, state, others, words);
  const options = others.map((variant, index) => {
    const title = variant.title === ONLY_VARIANT ? variant.productTitle : variant.title;
    const label = words.fact(title, "product", variant.id);
    return {
      id: variant.id,
      label: variant.id === next?.item.variantId ? words.say("exchange.same", { item: label }) : label,
      detail: details[index] ?? null,
      picture: variant.picture,
    };
  });
  const isOneOfMany = exchangedItems(matter, state).length > 1 || (next !== null && next.left > next.quantity);
  const item = next ? nameOf(next.item, words) : "";
  const other = productId !== own ? words.fact(others[0]?.productTitle ?? "", "product", productId) : null;
  const asked = other
    ? words.say("ask.variant_of", { item: other })
    : isOneOfMany
      ? words.say("ask.exchange_for", { item })
      : words.say("ask.exchange");
  const extra = (is: boolean, option: string, label: "option.apart" | "option.other_product") =>
    is ? [plainOption(option, words.say(label))] : [];
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
          ...extra((next?.quantity ?? 0) > 1, RETURN_OPTION.apart, "option.apart"),
          ...extra(mayBeOther, RETURN_OPTION.otherProduct, "option.other_product"),
          plainOption(RETURN_OPTION.otherOutcome, words.say("option.other_outcome")),
          ...(options.length === 0 ? [plainOption(RETURN_OPTION.human, words.say("option.human"))] : []),
        ],
      },
    ],
    receipts: words.receipts,
    flow: { v: 1, kind: "return", state },
  });
}

function withText(key: "exchange.none" | "exchange.gone", turn: Turn, asked: Reply): Reply {
  const words = new ReturnWords(turn);
  return { ...asked, text: words.sentences([words.say(key), asked.text]) };
}

/** The price of each, and where it is the last that is chosen, what the whole return then comes to by Shopify's figures. */
async function priceDetails(
  turn: Turn,
  matter: ReturnMatter,
  offer: OutcomeOffer,
  state: ReturnState,
  variants: ExchangeOption[],
  words: ReturnWords,
): Promise<string[]> {
  const prices = variants.map(({ id, price }) => words.money(price, id, "product"));
  const next = nextToExchange(matter, state);
  if (!next || variants.length > MOST_PRICED) return prices;
  const id = next.item.fulfillmentLineItemId;
  const wouldBe = (variantId: string): ReturnState => ({
    ...state,
    exchanges: withWish(state.exchanges, { id, variantId, quantity: next.quantity }),
  });
  if (variants[0] && nextToExchange(matter, wouldBe(variants[0].id)) !== null) return prices;
  const priced = await Promise.all(variants.map((one) => priceOutcome(turn, matter, wouldBe(one.id), offer)));
  return priced.map(({ calculation: { due, refund, exchangeLines } }, index) => {
    const variant = variants[index];
    const paid = exchangeLines.find(({ variantId }) => variantId === variant?.id)?.price;
    // Whoever paid in another currency reads one currency, not two.
    const isOther = paid !== undefined && paid.currency !== variant?.price.currency;
    const price = isOther ? words.money(paid, variant?.id ?? null, "return") : (prices[index] ?? "");
    const [key, amount] = isSome(due)
      ? (["difference.due", due] as const)
      : isSome(refund)
        ? (["difference.back", refund] as const)
        : (["difference.none", null] as const);
    return words.say(key, { price, amount: amount ? words.money(amount, variant?.id ?? null, "return") : "" });
  });
}
