import { loadCatalogue } from "~/products/load-catalogue";
import { plainWords } from "~/products/catalogue-index";
import type { CatalogueIndex } from "~/products/catalogue-index";
import { findAtShopify, findByHandle } from "~/products/read-products";
import { searchCatalogue } from "~/products/search-catalogue";
import type { ProductAsk } from "~/products/read-ask";
import type { AskKind } from "~/products/vocabulary";
import type { Turn } from "../turn";
import type { ProductsFlow } from "./flow";

/** What a question is about. GIDs; what they cost and whether they are there is read later. */
export interface Subject {
  /** The likeliest first. */
  ids: string[];
  /** All of the question's words are about them, not only some. */
  isWhole: boolean;
  /** Said by what it is, not only pointed at. */
  isMentioned: boolean;
  /** By its own name, not only by what kind of thing it is. */
  isNamed?: boolean;
  /** A value of its own was said: "the oak one". */
  hasValue?: boolean;
  /** A name of its own was said, or there is only one of the kind. */
  isOne: boolean;
}

/**
 * Hits that share at least so much with the question as the best one are meant as well: fewer where one product is asked
 * about, more where some are to choose from.
 */
const AS_GOOD = { one: 0.8, some: 0.5 };

/** What is named; else what is pointed at: a product shown before, or the page that the shopper stands on. */
export async function findSubject(
  turn: Turn,
  ask: ProductAsk,
  flow: ProductsFlow | null,
  isAsked: boolean,
): Promise<Subject | null> {
  const index = await loadCatalogue(turn.shop.id, turn.shop.locale);
  const here = handleOf(turn.page);
  const pointed = flow?.focus ?? (await idOf(turn, index, here));
  if (pointed && saysItsValues(index, pointed, ask)) {
    return { ids: [pointed], isWhole: true, isMentioned: false, isOne: true, hasValue: true };
  }
  const mentioned = await findMentioned(turn, ask, index, here !== null || (flow?.ids.length ?? 0) > 0, isAsked);
  if (mentioned) {
    // On the page of one mug, "the mug" is that mug.
    const open = await idOf(turn, index, here);
    const before = flow?.focus ?? null;
    const meant = [open, before].find((id) => id !== null && mentioned.ids.includes(id));
    if (meant && (ask.pointsAt || !mentioned.isOne)) return { ...mentioned, ids: [meant], isOne: true };
    return mentioned;
  }
  const asIs = { isWhole: true, isMentioned: false };
  if (flow && flow.ids.length > 0) {
    const nth = ask.ordinal === null ? null : (flow.ids.at(ask.ordinal > 0 ? ask.ordinal - 1 : -1) ?? null);
    if (nth) return { ...asIs, ids: [nth], isOne: true };
    const compares = ask.kinds.has("cheapest") || ask.kinds.has("dearest");
    if (flow.focus && !compares) return { ...asIs, ids: [flow.focus], isOne: true };
    return { ...asIs, ids: flow.ids, isOne: flow.ids.length === 1 };
  }
  const open = await idOf(turn, index, here);
  return open ? { ...asIs, ids: [open], isOne: true } : null;
}

const CHOOSING: readonly AskKind[] = ["cheapest", "dearest", "gift", "sale"];

/** `isPointed`: there is a page or an answer that the message may be about. */
async function findMentioned(
  turn: Turn,
  ask: ProductAsk,
  index: CatalogueIndex | null,
  isPointed: boolean,
  isAsked: boolean,
): Promise<Subject | null> {
  const isBare = ask.things.length + ask.materials.length + ask.words.length === 0;
  // "Do you have it in red?": the colour is asked of what is pointed at.
  if (isBare && isPointed && ask.bound === null && !ask.kinds.has("gift")) return null;
  const hits = index ? searchCatalogue(index, ask, turn.locale) : [];
  const isToChoose = isBare || CHOOSING.some((kind) => ask.kinds.has(kind)) || ask.bound !== null;
  const share = isToChoose ? AS_GOOD.some : AS_GOOD.one;
  const [best] = hits;
  if (!best) {
    // Shopify's own search helps out, but not for every message that might be about anything.
    if (index?.complete || !isAsked) return null;
    const ids = await findAtShopify(turn.shopify, ask.words);
    return ids.length === 0 ? null : { ids, isWhole: true, isMentioned: true, isOne: ids.length === 1 };
  }
  const named = hits.filter((hit) => hit.named && hit.score >= best.score * AS_GOOD.one);
  const asGood = named.length > 0 ? named : hits.filter(({ score }) => score >= best.score * share);
  return {
    ids: asGood.map(({ entry }) => entry.id),
    isWhole: best.isWhole,
    isMentioned: true,
    isNamed: best.named,
    isOne: asGood.length === 1,
  };
}

/** "And in oak?": the words are values of what is pointed at, though other products have them as well. */
function saysItsValues(index: CatalogueIndex | null, id: string, ask: ProductAsk): boolean {
  if (ask.things.length > 0 || ask.words.length === 0) return false;
  const entry = index?.entries.find((one) => one.id === id);
  const values = new Set(entry?.options.flatMap((option) => option.values.flatMap((one) => plainWords(one, "en"))));
  return ask.words.every((word) => values.has(word));
}

/** "/de/products/fenn-mug": Shopify puts a language before it. */
export function handleOf(page: string): string | null {
  const [, handle = null] = /\/products\/([^/?#]+)/.exec(page) ?? [];
  try {
    return handle && decodeURIComponent(handle);
  } catch {
    return null;
  }
}

async function idOf(turn: Turn, index: CatalogueIndex | null, handle: string | null): Promise<string | null> {
  if (handle === null) return null;
  const at = index?.byHandle.get(handle);
  return at === undefined ? findByHandle(turn.shopify, handle) : (index?.entries[at]?.id ?? null);
}
