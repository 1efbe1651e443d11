import { AppError } from "~/platform/errors";
import { adminApi } from "~/shopify/admin-api";
import { findReturn } from "./find-return";
import { readReturn } from "./read-returns";
import { readSettlement } from "./read-settlement";
import type { ReadSettlement, SettlementState } from "./read-settlement";
import type { ReturnFacts } from "./return-facts";
import { suggestOutcome } from "./suggest-outcome";

/**
 * What taking in the parcel of any return comes to, wherever it began. Throws `not_found` for a return of another shop,
 * or one that Shopify no longer has.
 */
export async function readAnySettlement(shop: { id: string; domain: string }, id: string): Promise<ReadSettlement> {
  const { began, returnId } = await findReturn(shop.id, id);
  return began === "chat" ? readSettlement(shop, id) : readOutsideSettlement(shop.domain, returnId);
}

/** Nothing was agreed with us: it is paid as Shopify would, to the original payment, and no bonus is given. */
async function readOutsideSettlement(domain: string, returnId: string): Promise<ReadSettlement> {
  const api = adminApi(domain);
  const facts = await readReturn(api, returnId);
  if (!facts) throw new AppError("not_found", "the return is gone at Shopify");
  const items = facts.items.flatMap(stillOut);
  const exchange = facts.exchange.flatMap(stillOut);
  const state = stateOf(facts, items.length);
  const { refund, due } =
    state === "ready"
      ? await suggestOutcome(api, returnId, items.map(toLine), exchange.map(toLine), "original")
      : { refund: null, due: null };
  return {
    shown: {
      state,
      items: items.map(toPiece),
      exchange: exchange.map(toPiece),
      wanted: [],
      payTo: "original",
      refund,
      due,
      credit: null,
      giftCard: null,
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
      payTo: "original",
      credit: null,
      giftCard: null,
    },
  };
}

function stateOf(facts: ReturnFacts, itemsOut: number): SettlementState {
  if (facts.status === "REQUESTED") return "not_approved";
  if (facts.status !== "OPEN") return "settled";
  if (facts.moreItems) return "too_many";
  return itemsOut === 0 ? "pay_in_shopify" : "ready";
}

function stillOut<Item extends { quantity: number; processedQuantity: number }>(item: Item) {
  const quantity = item.quantity - item.processedQuantity;
  return quantity > 0 ? [{ item, quantity }] : [];
}

const toLine = ({ item, quantity }: { item: { id: string }; quantity: number }) => ({ id: item.id, quantity });

const toPiece = ({ item, quantity }: { item: { title: string; variant: string | null }; quantity: number }) => ({
  title: item.title,
  variant: item.variant,
  quantity,
});
