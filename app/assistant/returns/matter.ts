import { readCarriablePolicy } from "~/policy/carriable-policy";
import type { ReturnFacts, ReturnItemFacts } from "~/policy/facts";
import type { Money } from "~/orders/order-facts";
import { toMinor } from "~/policy/minor-units";
import type { ActivePolicy } from "~/policy/read-policy";
import { findOutsideReturns } from "~/returns/outside-return";
import { findReturnCases } from "~/returns/return-case";
import { readReturnable } from "~/returns/read-returnable";
import type { Returnable, ReturnableItem } from "~/returns/read-returnable";
import { ownsOrder } from "../identity/own-orders";
import type { Turn } from "../turn";
import type { ReturnState } from "./flow";

/** Everything that deciding on a return needs, read now. */
export interface ReturnMatter {
  returnable: Returnable;
  active: ActivePolicy;
  /** When the customer asked for returns before, in the chat or at Shopify, as far as it is known here. */
  earlierReturns: string[];
}

/** How far back earlier returns count at most (policy/returns-policy.ts, approval.manyReturns). */
const EARLIER_DAYS = 730;

/** Null for an order that is not the identified shopper's own, or that the app cannot see. */
export async function readMatter(turn: Turn, orderId: string): Promise<ReturnMatter | null> {
  const { shop, conversation, now } = turn;
  const theirs = conversation.customerId !== null && {
    customerId: conversation.customerId,
    since: new Date(now.getTime() - EARLIER_DAYS * 86_400_000),
  };
  const [returnable, active, cases, outside] = await Promise.all([
    readReturnable(turn.shopify, orderId),
    readCarriablePolicy(shop.id),
    theirs ? findReturnCases(shop.id, theirs) : [],
    theirs ? findOutsideReturns(shop.id, theirs) : [],
  ]);
  if (!returnable || !ownsOrder(turn, returnable)) return null;
  const elsewhere = outside.filter(({ returnId }) => !cases.some((one) => one.returnId === returnId));
  const asked = [...cases, ...elsewhere].filter(({ status }) => status !== "declined" && status !== "canceled");
  return { returnable, active, earlierReturns: asked.map(({ createdAt }) => createdAt.toISOString()) };
}

export interface ChosenItem {
  item: ReturnableItem;
  /** How many come back. */
  quantity: number;
}

/** What is not returnable any more is left out. */
export function chosenItems({ returnable }: ReturnMatter, state: Pick<ReturnState, "items">): ChosenItem[] {
  return (state.items ?? []).flatMap(({ id, quantity }) => {
    const item = returnable.items.find((one) => one.fulfillmentLineItemId === id);
    return item ? [{ item, quantity: Math.min(quantity, item.quantity) }] : [];
  });
}

/** The facts of the chosen items as the policy takes them. */
export function factsOf(turn: Turn, matter: ReturnMatter, state: ReturnState): ReturnFacts {
  const { returnable, earlierReturns } = matter;
  return {
    now: turn.now.toISOString(),
    timeZone: turn.shop.timeZone,
    country: returnable.countryCode,
    placedAt: returnable.placedAt,
    refundable: inMinor(returnable.refundableInShopCurrency),
    returnsOfOrder: returnable.returnCount,
    earlierReturns,
    items: chosenItems(matter, state).map(({ item, quantity }) => itemFacts(item, quantity, state)),
  };
}

const itemFacts = (item: ReturnableItem, quantity: number, state: ReturnState): ReturnItemFacts => ({
  id: item.fulfillmentLineItemId,
  quantity,
  returnableQuantity: item.quantity,
  unitPaid: inMinor(item.unitPaidInShopCurrency),
  productType: item.product?.type || null,
  tags: item.product?.tags ?? [],
  collections: item.product?.collections.map(({ id }) => id) ?? [],
  giftCard: item.isGiftCard,
  delivery: deliveryOf(item),
  // A withdrawal needs no reason and has no conditions (Directive 2011/83/EU, art. 9).
  reason: state.withdrawal ? null : state.reason,
  answers: state.withdrawal ? {} : (state.evidence?.answers ?? {}),
});

const inMinor = ({ amount, currency }: Money): number => toMinor(amount, currency);

function deliveryOf(item: ReturnableItem): ReturnItemFacts["delivery"] {
  if (item.deliveredAt !== null) return { state: "delivered", deliveredAt: item.deliveredAt };
  return { state: item.onItsWay ? "on_its_way" : "unknown", fulfilledAt: item.shippedAt };
}
