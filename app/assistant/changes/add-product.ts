import type { ChoiceOption } from "~/contract/chat";
import { fitVariants } from "~/products/fit-variants";
import type { ProductNow, VariantNow } from "~/products/product-now";
import { readAsk } from "~/products/read-ask";
import { readProduct, readProducts } from "~/products/read-products";
import { decideItemChange } from "~/policy/decide-changes";
import { findSubject } from "../products/subject";
import { reply } from "../reply";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { choose } from "./choose";
import { CHANGE_CARD, joined, numberOf } from "./flow";
import type { ItemHints } from "./items";
import { changeFacts } from "./open-order";
import type { OpenedOrder } from "./open-order";
import { proposeAlso } from "./propose-items";
import { explain } from "./refusal";
import { labelOf, priceIn } from "./variant-label";

const NO_HINTS: ItemHints = { words: "", quantity: null };

/** Most options of a card: more cannot be looked over on a phone. */
const SHOWN = 8;
const COUNTS = [1, 2, 3, 4, 5];

/** Which product shall go in as well? Answered in words; nothing is asked where the rules do not let it. */
export function askProduct(opened: OpenedOrder, said: "ask" | "none" = "ask"): Reply {
  const { order, words } = opened;
  const refused = refusal(opened);
  if (refused) return refused;
  return reply({
    text: words.say(`add.${said}`, words.order(order)),
    receipts: words.receipts,
    flow: { v: 1, kind: "changes", card: joined(CHANGE_CARD.add, numberOf(order.id)) },
    orders: [{ id: order.id, name: order.name, cases: [] }],
  });
}

/** GIDs of what the words name in the shop's catalogue, the likeliest first; empty for nothing. */
export async function productsNamed(turn: Turn, text: string): Promise<string[]> {
  const subject = text === "" ? null : await findSubject(turn, readAsk(text, turn.locale), null, true);
  return subject?.ids ?? [];
}

/** What the shopper named: the one product, some to choose from, or asked again. */
export async function offerProducts(opened: OpenedOrder, ids: readonly string[], hints: ItemHints): Promise<Reply> {
  const { turn, words, order } = opened;
  const refused = refusal(opened);
  if (refused) return refused;
  const [only, ...others] = ids;
  if (only !== undefined && others.length === 0) return askKind(opened, only, hints);
  const products = (await readProducts(turn.shopify, ids, turn.locale)).filter(mayBeAdded);
  const [first, ...more] = products;
  if (!first) return askProduct(opened, "none");
  if (more.length === 0) return askKind(opened, first.id, hints);
  return choose(turn, words, {
    id: CHANGE_CARD.product,
    text: words.say("add.which", words.order(order)),
    options: products.slice(0, SHOWN).map((product) => ({
      id: joined(numberOf(order.id), numberOf(product.id)),
      label: words.fact(product.title, "product", product.id),
      detail: priceIn(opened, product, product.low, product.id),
      picture: product.picture,
    })),
  });
}

/** Which of its variants? Only those that can be had now. */
export async function askKind(opened: OpenedOrder, productId: string, hints: ItemHints = NO_HINTS): Promise<Reply> {
  const { turn, words, order } = opened;
  const product = await readProduct(turn.shopify, productId, turn.locale);
  if (!product || !mayBeAdded(product)) return askProduct(opened, "none");
  const title = words.fact(product.title, "product", product.id);
  const there = product.variants.filter(({ stock }) => stock !== "out");
  const [first] = there;
  if (!first) {
    const again = askProduct(opened);
    return { ...again, text: words.sentences([words.say("add.sold_out", { item: title }), again.text]) };
  }
  const ask = readAsk(hints.words, turn.locale);
  const { variants, missing } = fitVariants(product, ask, turn.shop.locale);
  const [meant, ...alike] = missing.length === 0 ? variants.filter(({ id }) => there.some((one) => one.id === id)) : [];
  if (there.length === 1) return askCount(opened, product, first, hints);
  if (meant && alike.length === 0) return askCount(opened, product, meant, hints);
  return choose(turn, words, {
    id: CHANGE_CARD.kindOfProduct,
    text: words.say("add.variant", { item: title }),
    options: there.slice(0, SHOWN + 4).map((variant) => ({
      id: joined(numberOf(order.id), numberOf(product.id), numberOf(variant.id)),
      label: words.fact(labelOf(product, variant), "product", variant.id),
      detail: priceIn(opened, product, variant.price, variant.id),
      picture: variant.picture,
    })),
  });
}

/** After a tap on a variant: that it is one of this product, and may be had, is looked at again. */
export async function addChosen(
  opened: OpenedOrder,
  productId: string,
  variantId: string,
  quantity: number | null,
): Promise<Reply> {
  const product = await readProduct(opened.turn.shopify, productId, opened.turn.locale);
  const variant = product?.variants.find(({ id, stock }) => id === variantId && stock !== "out");
  if (!product || !variant || !mayBeAdded(product)) return askProduct(opened, "none");
  return askCount(opened, product, variant, { words: "", quantity });
}

function askCount(
  opened: OpenedOrder,
  product: ProductNow,
  variant: VariantNow,
  { quantity }: ItemHints,
): Reply | Promise<Reply> {
  const { turn, words, order } = opened;
  if (quantity !== null) return proposeAlso(opened, { kind: "add", variantId: variant.id, quantity });
  const named = [product.title, product.options.length > 0 ? labelOf(product, variant) : ""].filter(Boolean).join(", ");
  return choose(turn, words, {
    id: CHANGE_CARD.countOfProduct,
    text: words.say("add.quantity", { ...words.order(order), item: words.fact(named, "product", variant.id) }),
    options: COUNTS.map((count): ChoiceOption => ({
      id: joined(numberOf(order.id), numberOf(product.id), numberOf(variant.id), count),
      label: String(words.count(count, "shopper", null)),
      detail: null,
      picture: null,
    })),
  });
}

/** A gift card is bought at the checkout, where it is told whom it is for. */
const mayBeAdded = ({ isGiftCard }: ProductNow): boolean => !isGiftCard;

function refusal(opened: OpenedOrder): Reply | null {
  const facts = { ...changeFacts(opened), kinds: ["add" as const], difference: 0, available: true };
  const decision = decideItemChange(opened.policy, facts);
  return decision.verdict === "allowed" ? null : explain(opened, "items", decision);
}
