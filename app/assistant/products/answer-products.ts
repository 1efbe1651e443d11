import { translate } from "~/i18n/translate";
import { AppError } from "~/platform/errors";
import { log } from "~/platform/log";
import { loadCatalogue } from "~/products/load-catalogue";
import type { ProductNow } from "~/products/product-now";
import { readAsk } from "~/products/read-ask";
import type { ProductAsk } from "~/products/read-ask";
import { readProduct, readProducts } from "~/products/read-products";
import { searchSimilar } from "~/products/search-catalogue";
import type { AskKind } from "~/products/vocabulary";
import { offerHuman } from "../dialogue/offer-human";
import { reply } from "../reply";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { answerMany, nothing } from "./answer-many";
import { answerOne, goneReply } from "./answer-one";
import type { ProductsFlow } from "./flow";
import { findSubject } from "./subject";
import type { Subject } from "./subject";

/** How surely a message is about products, and the answer, which is made only when it is given. */
export interface ProductAnswer {
  isSure: boolean;
  /** Not sure, but likelier than anything else. */
  isLikely?: boolean;
  make(): Promise<Reply>;
}

/** What may be asked of a product that is only pointed at. */
const ABOUT_ONE: readonly AskKind[] = ["price", "stock", "sizes", "colours", "material", "details", "similar", "sale"];
export const MAX_QUESTION = 400;

/**
 * The answer to what `text` asks about products; null where it asks nothing about them. `isAsked`: it is known by other
 * signs that it is about products, so that it is asked back rather than passed over. `ask`: what the words come to, with
 * what was said before.
 */
export function answerProducts(
  turn: Turn,
  text: string,
  isAsked: boolean,
  ask: ProductAsk = readAsk(text, turn.locale),
): Promise<ProductAnswer | null> {
  const find = async (): Promise<ProductAnswer | null> => {
    const flow = turn.flow?.kind === "products" ? turn.flow : null;
    const says = asksAnything(ask) || ask.things.length + ask.materials.length + ask.words.length > 0;
    if (!says) return null;
    const subject = await findSubject(turn, ask, flow, isAsked);
    if (!subject || (!subject.isMentioned && !subject.hasValue && !pointsAtOne(ask)))
      return withoutSubject(turn, ask, text, isAsked);
    const make = () =>
      whenCatalogueFails(
        turn,
        () => answerAbout(turn, subject, ask, text),
        (down) => down,
      );
    const mayBeWrapping = asksForPresent(ask);
    return { isSure: isSurelyAbout(subject, ask) && !mayBeWrapping, isLikely: mayBeWrapping, make };
  };
  return whenCatalogueFails(turn, find, (down) =>
    isAsked ? { isSure: true, make: () => Promise.resolve(down) } : null,
  );
}

/** A product's words alone are said about parcels too: "my mug". */
function isSurelyAbout(subject: Subject, ask: ProductAsk): boolean {
  if (!subject.isMentioned) return pointsAtOne(ask) || subject.hasValue === true;
  return asksAnything(ask) ? subject.isWhole || ask.things.length > 0 : subject.isWhole && ask.length <= 4;
}

/** "Do you wrap gifts?" has an answer of its own in many shops; "gift ideas for my mum" has none. */
const asksForPresent = ({ kinds, things, words, bound }: ProductAsk): boolean =>
  kinds.has("gift") && things.length === 0 && words.length > 0 && bound === null;

const asksAnything = ({ kinds, colours, sizes, bound }: ProductAsk): boolean =>
  kinds.size > 0 || colours.length > 0 || sizes.length > 0 || bound !== null;

const pointsAtOne = (ask: ProductAsk): boolean =>
  ABOUT_ONE.some((kind) => ask.kinds.has(kind)) ||
  ask.colours.length + ask.sizes.length > 0 ||
  ask.ordinal !== null ||
  hasIt(ask) ||
  ((ask.kinds.has("cheapest") || ask.kinds.has("dearest")) && ask.things.length === 0);

/** "Do you have it?", "do you have five of them?" */
const hasIt = ({ kinds, pointsAt, things, words }: ProductAsk): boolean =>
  kinds.has("have") && pointsAt && things.length + words.length === 0;

async function answerAbout(turn: Turn, subject: Subject, ask: ProductAsk, text: string): Promise<Reply> {
  const { shopify, locale } = turn;
  const question = text.slice(0, MAX_QUESTION);
  const [first] = subject.ids;
  if (first && ask.kinds.has("similar")) return answerSimilar(turn, first, ask, question);
  // The only cushion is no answer to "cushions under 30" where it costs more.
  const isSought = ask.bound !== null && subject.isMentioned && !subject.isNamed;
  if (first && subject.isOne && subject.isWhole && !isSought) {
    const product = await readProduct(shopify, first, locale);
    const asked = hasIt(ask) ? { ...ask, kinds: new Set([...ask.kinds, "stock" as const]) } : ask;
    return product ? answerOne(turn, product, asked, question) : goneReply(turn);
  }
  const products = await readProducts(shopify, subject.ids, locale);
  return answerMany(turn, products, ask, question, subject.isWhole ? "fits" : "near");
}

async function answerSimilar(turn: Turn, id: string, ask: ProductAsk, question: string): Promise<Reply> {
  const { shopify, locale, shop } = turn;
  const index = await loadCatalogue(shop.id, shop.locale);
  const product = await readProduct(shopify, id, locale);
  if (!product) return goneReply(turn);
  const entry = index?.entries.find((one) => one.id === id);
  const alike = index && entry ? searchSimilar(index, entry).map((one) => one.id) : [];
  const products: ProductNow[] = await readProducts(shopify, alike, locale);
  if (products.length === 0) {
    const { title } = product;
    const receipts = [{ shown: title, source: "product" as const, ref: id, readAt: product.readAt }];
    return reply({ text: translate(locale, "products.no_similar", { product: title }), receipts, flow: turn.flow });
  }
  return answerMany(turn, products, { ...ask, kinds: new Set(), colours: [], sizes: [] }, question, "similar", product);
}

/** Longer ones say something else besides: "do you sell sofas?" asks for sofas. */
const FEW_WORDS = 9;

/** Nothing is named that the shop has: asked back where it is pointed at something, else said that there is none. */
function withoutSubject(turn: Turn, ask: ProductAsk, text: string, isAsked: boolean): ProductAnswer | null {
  const namesKind = ask.things.length > 0;
  const seeksKind = namesKind && (ask.kinds.size > 0 || isAsked);
  const seeksWord = ask.words.length > 0 && ask.words.length <= 3 && (ask.kinds.has("have") || isAsked);
  if (seeksKind || ((namesKind || seeksWord) && ask.length <= FEW_WORDS)) {
    const make = () => nothing(turn, ask.bound ? "none_budget" : "none");
    return { isSure: seeksKind, isLikely: true, make };
  }
  return isAsked || (pointsAtOne(ask) && ask.kinds.size > 0 && ask.words.length === 0)
    ? { isSure: false, make: () => Promise.resolve(askWhich(turn, text.slice(0, MAX_QUESTION))) }
    : null;
}

function askWhich(turn: Turn, question: string): Reply {
  const flow: ProductsFlow = { v: 1, kind: "products", ids: [], focus: null, question };
  return reply({ text: translate(turn.locale, "products.which"), flow });
}

/** Without the catalogue nothing is said about it, and a person is offered. */
export async function whenCatalogueFails<Answer extends ProductAnswer | Reply | null>(
  turn: Turn,
  answer: () => Promise<Answer>,
  otherwise: (down: Reply) => Answer,
): Promise<Answer> {
  try {
    return await answer();
  } catch (error) {
    const isDown = error instanceof AppError && ["shopify_unavailable", "shopify_unauthorized"].includes(error.code);
    if (!isDown) throw error;
    log.warn({ code: error.code, shopId: turn.shop.id }, "products answered without their source");
    const down = offerHuman(turn, "cannot_help", translate(turn.locale, "products.source_down"));
    return otherwise({ ...down, suggestHuman: true });
  }
}
