import type { ChoiceOption } from "~/contract/chat";
import { CHANGE_CARD, joined, numberOf } from "./flow";
import type { ChangeableLine } from "~/orders/read-changeable-order";
import { readProduct } from "~/products/read-products";
import type { ProductNow } from "~/products/product-now";
import { decideItemChange } from "~/policy/decide-changes";
import type { ItemChangeKind } from "~/policy/policy";
import { offerHuman } from "../dialogue/offer-human";
import type { Reply } from "../reply";
import { askProduct, offerProducts, productsNamed } from "./add-product";
import { choose } from "./choose";
import { lineTitle } from "./lines";
import { matchLine, matchVariant } from "./match-words";
import { changeFacts } from "./open-order";
import type { OpenedOrder } from "./open-order";
import { proposeAlso } from "./propose-items";
import { explain } from "./refusal";
import { labelOf, priceIn } from "./variant-label";

/** What the shopper has said about the change so far. */
export interface ItemHints {
  words: string;
  quantity: number | null;
}

const NO_HINTS: ItemHints = { words: "", quantity: null };

/** Most options of a card: more cannot be looked over on a phone. */
const SHOWN = 12;

/** Which line? Asked only where the shopper's words do not say. */
export async function startItemChange(opened: OpenedOrder, hints: ItemHints = NO_HINTS): Promise<Reply> {
  const { order, words, turn } = opened;
  const decision = decideItemChange(opened.policy, {
    ...changeFacts(opened),
    // Whether it is in time at all: a kind that the rules know, at no difference.
    kinds: opened.policy.items.kinds.slice(0, 1),
    difference: 0,
    available: true,
  });
  if (decision.verdict !== "allowed") return explain(opened, "items", decision);
  const lines = changeableLines(opened);
  const named = matchLine(lines, hints.words);
  if (named) return askWhat(opened, named, hints);
  // What is named and is not in the order is to be added.
  const products = await productsNamed(turn, hints.words);
  const isNew = products.length > 0 && !order.lines.some(({ productId }) => productId && products.includes(productId));
  if (isNew) return offerProducts(opened, products, hints);
  const mayAdd = opened.policy.items.kinds.includes("add");
  if (lines.length === 0) {
    return mayAdd ? askProduct(opened) : personFor(opened, words.say("items.nothing", words.order(order)));
  }
  const [only] = lines;
  if (only && lines.length === 1) return askWhat(opened, only, hints);
  return choose(turn, words, {
    id: CHANGE_CARD.item,
    text: words.say("items.ask_which", words.order(order)),
    options: [
      ...lines.slice(0, SHOWN).map((one) => ({
        id: joined(numberOf(order.id), numberOf(one.id)),
        label: lineTitle(one, words),
        detail: words.say("items.line", { quantity: words.count(one.quantity, "order", one.id) }),
        picture: one.picture,
      })),
      ...(mayAdd ? [addOption(opened)] : []),
    ],
  });
}

/** Lines of which something has not been sent; gift cards are what they are. */
export const changeableLines = ({ order }: OpenedOrder): ChangeableLine[] =>
  order.lines.filter((line) => line.unfulfilled > 0 && !line.isGiftCard);

export const addOption = ({ order, words }: Pick<OpenedOrder, "order" | "words">): ChoiceOption => ({
  id: joined(numberOf(order.id), "add"),
  label: words.say("add.option"),
  detail: null,
  picture: null,
});

/** What about it? A size or a number among the shopper's words answers that. */
export async function askWhat(opened: OpenedOrder, line: ChangeableLine, hints: ItemHints = NO_HINTS): Promise<Reply> {
  const { order, words, turn, policy } = opened;
  const { kinds } = policy.items;
  if (kinds.includes("other_variant") && hints.words !== "") {
    const product = await productOf(opened, line);
    const variant = product && matchVariant(product, line.variantId, hints.words);
    if (variant) return swapFor(opened, line, variant.id);
  }
  if (hints.quantity !== null && hints.quantity !== line.quantity) return setQuantity(opened, line, hints.quantity);
  const mayCount = kinds.includes("more") || (kinds.includes("fewer") && line.quantity > 1);
  const ways = [
    ...(kinds.includes("other_variant") && line.productId !== null ? (["other_variant"] as const) : []),
    ...(mayCount ? (["quantity"] as const) : []),
    ...(kinds.includes("remove") && order.lines.length > 1 ? (["remove"] as const) : []),
  ];
  if (ways.length === 0 && !kinds.includes("add")) return explain(opened, "items", decideKind(opened, "remove"));
  return choose(turn, words, {
    id: CHANGE_CARD.what,
    text: words.say("items.ask_what", { item: lineTitle(line, words) }),
    options: [
      ...ways.map((way) => ({
        id: joined(numberOf(order.id), numberOf(line.id), way),
        label: words.say(`what.${way}`),
        detail: null,
        picture: null,
      })),
      // Where the order's one item was taken for meant without asking.
      ...(order.lines.length === 1 && kinds.includes("add") ? [addOption(opened)] : []),
    ],
  });
}

/** The other sizes and colours that can be had now, with their price. */
export async function askVariant(opened: OpenedOrder, line: ChangeableLine): Promise<Reply> {
  const { order, words, turn } = opened;
  const product = await productOf(opened, line);
  const others = (product?.variants ?? []).filter(({ id, stock }) => id !== line.variantId && stock !== "out");
  if (!product || others.length === 0) {
    return personFor(opened, words.say("items.no_variant", { item: lineTitle(line, words) }));
  }
  return choose(turn, words, {
    id: CHANGE_CARD.variant,
    text: words.say("items.ask_variant", { item: lineTitle(line, words) }),
    options: others.slice(0, SHOWN).map((variant) => ({
      id: joined(numberOf(order.id), numberOf(line.id), numberOf(variant.id)),
      label: words.fact(labelOf(product, variant), "product", variant.id),
      detail: priceIn(opened, product, variant.price, variant.id),
      picture: variant.picture,
    })),
  });
}

/** How many? Up to a few more than now; what is asked for beyond is typed. */
export function askQuantity(opened: OpenedOrder, line: ChangeableLine): Reply {
  const { order, words, turn, policy } = opened;
  const { kinds } = policy.items;
  const most = kinds.includes("more") ? Math.max(6, line.quantity + 3) : line.quantity;
  const counts = Array.from({ length: most }, (_, index) => index + 1).filter(
    (count) => count !== line.quantity && (count > line.quantity || kinds.includes("fewer")),
  );
  return choose(turn, words, {
    id: CHANGE_CARD.quantity,
    text: words.say("items.ask_quantity", { item: lineTitle(line, words) }),
    options: counts.slice(0, SHOWN).map((count) => ({
      id: joined(numberOf(order.id), numberOf(line.id), count),
      label: String(words.count(count, "shopper", null)),
      detail: null,
      picture: null,
    })),
  });
}

export const remove = (opened: OpenedOrder, line: ChangeableLine): Promise<Reply> => setQuantity(opened, line, 0);

export const setQuantity = (opened: OpenedOrder, { id }: ChangeableLine, quantity: number): Promise<Reply> =>
  proposeAlso(opened, { kind: "quantity", lineItemId: id, quantity });

/** All of the line for as many of the other variant. */
export const swapFor = (opened: OpenedOrder, { id, quantity }: ChangeableLine, variantId: string): Promise<Reply> =>
  proposeAlso(opened, { kind: "other_variant", lineItemId: id, variantId, quantity });

const productOf = ({ turn }: OpenedOrder, { productId }: ChangeableLine): Promise<ProductNow | null> =>
  productId === null ? Promise.resolve(null) : readProduct(turn.shopify, productId, turn.locale);

const decideKind = (opened: OpenedOrder, kind: ItemChangeKind) =>
  decideItemChange(opened.policy, { ...changeFacts(opened), kinds: [kind], difference: 0, available: true });

function personFor({ turn, words, order }: OpenedOrder, text: string): Reply {
  const offer = offerHuman(turn, "order_change", words.sentences([text, words.say("instead.ask")]));
  return { ...offer, receipts: words.receipts, orders: [{ id: order.id, name: order.name, cases: [] }] };
}
