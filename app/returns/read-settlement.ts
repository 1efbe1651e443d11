import type { Money } from "~/orders/order-facts";
import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";
import { adminApi } from "~/shopify/admin-api";
import { WantedVariantsDocument } from "~/shopify/operations.generated";
import { minor, ofMinor } from "./money";
import { readReturn } from "./read-returns";
import { toReturnCase } from "./return-case";
import type { ReturnCase } from "./return-case";
import type { ExchangedItem, ReturnFacts } from "./return-facts";
import type { Settlement } from "./settle-return";
import { suggestOutcome } from "./suggest-outcome";

/**
 * Why a return cannot be settled here: `not_approved`, `exchange_missing` (Shopify's return does not hold every new
 * item yet), `too_many` (more items than are read), `pay_in_shopify` (the parcel was taken in elsewhere and not paid; a
 * refund of ours would not carry the return's fees), `settled`.
 */
export type SettlementState = "ready" | "not_approved" | "exchange_missing" | "too_many" | "pay_in_shopify" | "settled";

/** What the tap will give, as Shopify works it out now. In the currency that the shopper paid in. */
export interface SettlementPreview {
  state: SettlementState;
  items: Piece[];
  /** What goes out. */
  exchange: Piece[];
  /** What the shopper wants instead, where Shopify's return does not say it. */
  wanted: { productId: string; title: string; sku: string | null; quantity: number }[];
  payTo: Settlement["payTo"];
  refund: Money | null;
  /** What the shopper still has to pay for a dearer exchange; Shopify sends the invoice. */
  due: Money | null;
  /** Put on the store credit account on top. */
  credit: Money | null;
  giftCard: Money | null;
}

interface Piece {
  title: string;
  variant: string | null;
  quantity: number;
}

export interface ReadSettlement {
  shown: SettlementPreview;
  settlement: Omit<Settlement, "disposition" | "since">;
}

/** A case of this shop. Throws `not_found`. */
export async function findReturnCase(shopId: string, caseId: string): Promise<ReturnCase & { returnId: string }> {
  const row = await forShop(shopId, (tx) => tx.returnCase.findUnique({ where: { shopId_id: { shopId, id: caseId } } }));
  if (!row?.returnId) throw new AppError("not_found", "no such return in this shop");
  return { ...toReturnCase(row), returnId: row.returnId };
}

/**
 * What taking in the parcel comes to: all pieces that are still out, paid the way the shopper agreed. Throws
 * `not_found` for a return of another shop, or one that Shopify no longer has.
 */
export async function readSettlement(shop: { id: string; domain: string }, caseId: string): Promise<ReadSettlement> {
  const known = await findReturnCase(shop.id, caseId);
  const { plan } = known;
  const api = adminApi(shop.domain);
  const facts = await readReturn(api, known.returnId);
  if (!facts) throw new AppError("not_found", "the return is gone at Shopify");

  const items = facts.items.flatMap((item) => stillOut(item));
  const exchange = facts.exchange.flatMap((item) => stillOut(item));
  const asGiftCard = plan.outcome === "store_credit" && plan.creditAs === "gift_card";
  const payTo = plan.outcome !== "store_credit" ? "original" : asGiftCard ? "nothing" : "store_credit";
  const toLine = ({ item, quantity }: { item: { id: string }; quantity: number }) => ({ id: item.id, quantity });
  const { refund, due } =
    items.length > 0
      ? await suggestOutcome(api, known.returnId, items.map(toLine), exchange.map(toLine), payTo)
      : { refund: null, due: null };

  const missing = missingOf(plan.exchange, facts.exchange);
  const state = stateOf(known, facts, { items: items.length, missing: missing.length });
  const bonus = known.settlement === null ? plan.bonus : null;
  const owed = facts.refunds.length > 0 ? null : (refund ?? plan.refund);
  const giftCard =
    known.settlement !== null ? null : asGiftCard ? sum(owed, bonus) : facts.customerId === null ? bonus : null;
  const credit = giftCard === null ? bonus : null;
  return {
    shown: {
      state,
      items: items.map(({ item, quantity }) => ({ title: item.title, variant: item.variant, quantity })),
      exchange: exchange.map(({ item, quantity }) => ({ title: item.title, variant: item.variant, quantity })),
      wanted: await wantedOf(missing),
      payTo,
      refund: payTo === "nothing" ? null : refund,
      due,
      credit,
      giftCard,
    },
    settlement: {
      customerId: facts.customerId,
      lines: items.map(({ item, quantity }) => ({
        returnLineItemId: item.id,
        quantity,
        processedBefore: item.processedQuantity,
      })),
      exchange: exchange.map(({ item, quantity }) => ({
        exchangeLineItemId: item.id,
        quantity,
        processedBefore: item.processedQuantity,
      })),
      payTo,
      credit,
      giftCard,
    },
  };

  async function wantedOf(lines: ReturnCase["plan"]["exchange"]): Promise<SettlementPreview["wanted"]> {
    if (lines.length === 0) return [];
    const { nodes } = await api.query(WantedVariantsDocument, { ids: lines.map(({ variantId }) => variantId) });
    return lines.flatMap(({ variantId, quantity }) => {
      const variant = nodes.find((node) => node !== null && "id" in node && node.id === variantId);
      if (!variant || !("product" in variant)) return [];
      const { product, title, sku } = variant;
      return [{ productId: product.id, title: `${product.title} · ${title}`, sku: sku ?? null, quantity }];
    });
  }
}

/** Staff add to a request what is wanted instead: perhaps only some of it, perhaps something else that was agreed. */
function missingOf(wanted: ReturnCase["plan"]["exchange"], held: ExchangedItem[]): ReturnCase["plan"]["exchange"] {
  const count = (lines: { quantity: number }[]) => lines.reduce((sum, { quantity }) => sum + quantity, 0);
  if (count(held) >= count(wanted)) return [];
  const left = new Map<string | null, number>();
  for (const { variantId, quantity } of held) left.set(variantId, (left.get(variantId) ?? 0) + quantity);
  return wanted.flatMap((line) => {
    const there = Math.min(line.quantity, left.get(line.variantId) ?? 0);
    left.set(line.variantId, (left.get(line.variantId) ?? 0) - there);
    return there < line.quantity ? [{ ...line, quantity: line.quantity - there }] : [];
  });
}

function stateOf(
  known: ReturnCase,
  facts: ReturnFacts,
  { items, missing }: { items: number; missing: number },
): SettlementState {
  if (facts.status === "REQUESTED") return "not_approved";
  if (known.settlement !== null || facts.status !== "OPEN") return "settled";
  if (facts.moreItems) return "too_many";
  if (missing > 0) return "exchange_missing";
  if (items === 0) return "pay_in_shopify";
  return "ready";
}

function stillOut<Item extends { quantity: number; processedQuantity: number }>(item: Item) {
  const quantity = item.quantity - item.processedQuantity;
  return quantity > 0 ? [{ item, quantity }] : [];
}

function sum(one: Money | null, other: Money | null): Money | null {
  if (one === null || other === null) return one ?? other;
  return ofMinor(minor(one) + minor(other), one.currency);
}
