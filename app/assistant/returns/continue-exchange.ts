import { readChosenVariants } from "~/returns/read-chosen-variants";
import { readExchangeOptions } from "~/returns/read-exchange-options";
import { reply } from "../reply";
import type { Reply } from "../reply";
import { whenSourceFails } from "../tracking/source-down";
import type { Turn } from "../turn";
import { advanceReturn } from "./advance-return";
import { splitState } from "./ask-split";
import { RETURN_OPTION } from "./flow";
import type { ReturnState } from "./flow";
import { chosenItems, readMatter } from "./matter";
import type { ChosenItem, ReturnMatter } from "./matter";
import { exchangedItems, nextToExchange, withWish } from "./wishes";

/** Begins anew with what the shopper gets for it. */
export const otherOutcome = (state: ReturnState): ReturnState => ({
  ...state,
  outcome: null,
  exchanged: null,
  exchanges: [],
  apart: [],
  browse: null,
});

/** A tap on the card of variants: the stock and the rules are looked at when all pieces have one. */
export function variantChosen(turn: Turn, state: ReturnState, option: string): Promise<Reply> {
  return withMatter(turn, state, option, async (matter, wanting) => {
    const next = nextToExchange(matter, wanting);
    switch (option) {
      case RETURN_OPTION.otherProduct:
        return advanceReturn(turn, { ...wanting, browse: { words: null, productId: null } });
      case RETURN_OPTION.apart:
        return next
          ? advanceReturn(turn, { ...wanting, apart: [...wanting.apart, next.item.fulfillmentLineItemId] })
          : advanceReturn(turn, wanting);
      default:
        return next ? wishFor(turn, wanting, next, option) : chosenAnew(turn, matter, wanting, option);
    }
  });
}

/** A tap on the card of products; one that comes in one form only needs no second question. */
export function productChosen(turn: Turn, state: ReturnState, option: string): Promise<Reply> {
  return withMatter(turn, state, option, async (matter, wanting) => {
    const next = nextToExchange(matter, wanting);
    if (!next || option === RETURN_OPTION.sameProduct) return advanceReturn(turn, { ...wanting, browse: null });
    const browse = { words: wanting.browse?.words ?? null, productId: option };
    if (!PRODUCT.test(option)) return advanceReturn(turn, { ...wanting, browse: { ...browse, productId: null } });
    const variants = await readExchangeOptions(turn.shopify, option, next.quantity);
    const [only] = variants;
    return variants.length === 1 && only
      ? wishFor(turn, wanting, next, only.id)
      : advanceReturn(turn, { ...wanting, browse });
  });
}

const PRODUCT = /^gid:\/\/shopify\/Product\/\d+$/;

/** The form that says which items are exchanged. */
export function splitChosen(turn: Turn, state: ReturnState, values: Record<string, string>): Promise<Reply> {
  return withMatter(turn, state, null, (matter) =>
    advanceReturn(turn, splitState(chosenItems(matter, state), state, values)),
  );
}

/** What is common to all of them: the way out, and what Shopify says now. */
function withMatter(
  turn: Turn,
  state: ReturnState,
  option: string | null,
  go: (matter: ReturnMatter, wanting: ReturnState) => Promise<Reply>,
): Promise<Reply> {
  if (option === RETURN_OPTION.otherOutcome) return advanceReturn(turn, otherOutcome(state));
  if (option === RETURN_OPTION.human) return Promise.resolve(reply({ text: "", handover: { reason: "return" } }));
  return whenSourceFails(turn, async () => {
    const matter = state.orderId === null ? null : await readMatter(turn, state.orderId);
    const wanting: ReturnState = state.exchanged === null ? { ...state, outcome: "exchange" } : state;
    return matter ? go(matter, wanting) : advanceReturn(turn, state);
  });
}

function wishFor(turn: Turn, state: ReturnState, { item, quantity }: ChosenItem, variantId: string): Promise<Reply> {
  const wish = { id: item.fulfillmentLineItemId, variantId, quantity };
  return advanceReturn(turn, { ...state, browse: null, exchanges: withWish(state.exchanges, wish) });
}

/** All have a variant, and an older card is tapped: it is for the item of the same product, if only one is. */
async function chosenAnew(turn: Turn, matter: ReturnMatter, state: ReturnState, variantId: string): Promise<Reply> {
  const items = exchangedItems(matter, state);
  const [variant] = items.length > 1 ? await readChosenVariants(turn.shopify, [variantId]) : [];
  const meant = items.length > 1 ? items.filter(({ item }) => item.product?.id === variant?.productId) : items;
  const [only] = meant;
  if (meant.length !== 1 || !only) return advanceReturn(turn, { ...state, exchanges: [] });
  const others = state.exchanges.filter(({ id }) => id !== only.item.fulfillmentLineItemId);
  return wishFor(turn, { ...state, exchanges: others }, only, variantId);
}
