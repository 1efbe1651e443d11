import type { CancelReason, ItemChangeKind, OrderState, ProblemKind } from "./policy";

/**
 * What decisions rest on. Times are ISO 8601 with a zone; `timeZone` is the shop's IANA zone, which decides the day;
 * amounts are minor units of the shop's currency (Shopify's `shopMoney`).
 */
interface Moment {
  now: string;
  timeZone: string;
}

/** `unknown`: sent, and Shopify has heard nothing of a delivery. */
export type Delivery =
  | { state: "not_shipped" }
  | { state: "on_its_way"; fulfilledAt: string }
  | { state: "unknown"; fulfilledAt: string }
  | { state: "delivered"; deliveredAt: string };

export interface ReturnItemFacts {
  /** Whatever the caller knows the item by; decisions quote it. */
  id: string;
  /** How many are to come back. */
  quantity: number;
  /** What Shopify still lets come back (`returnableFulfillments`). */
  returnableQuantity: number;
  /** Price paid for one, after all discounts, tax included where prices include it. */
  unitPaid: number;
  productType: string | null;
  tags: string[];
  /** GIDs. */
  collections: string[];
  giftCard: boolean;
  delivery: Delivery;
  /** Handle of the return reason; null: not asked yet, taken as a change of mind. */
  reason: string | null;
  /** By id of the question: is what it states so? What has not been answered is left out. */
  answers: Record<string, boolean>;
}

export interface ReturnFacts extends Moment {
  /** Of the shipping address; null where there is none. */
  country: string | null;
  placedAt: string;
  /** What was paid for the order and has not been refunded: no refund goes beyond. */
  refundable: number;
  /** Returns and exchanges that this order already has, without declined and cancelled ones. */
  returnsOfOrder: number;
  /** When the customer asked for returns before, of any order. */
  earlierReturns: string[];
  items: ReturnItemFacts[];
}

export interface ChangeFacts extends Moment {
  placedAt: string;
  cancelled: boolean;
  state: OrderState;
  /** The order's items were changed before. */
  itemsChanged: boolean;
}

export interface CancellationFacts extends ChangeFacts {
  total: number;
  /** Null: not asked yet. */
  reason: CancelReason | null;
}

export interface AddressChangeFacts extends ChangeFacts {
  /** Null: the order has no shipping address. */
  fromCountry: string | null;
  /** Null: not known yet. */
  toCountry: string | null;
  /** Where the shop ships to, by its settings at Shopify; null: not read, because it makes no difference. */
  shipsTo: string[] | null;
}

export interface ItemChangeFacts extends ChangeFacts {
  /** Everything that one edit would do. */
  kinds: readonly ItemChangeKind[];
  /** New price minus old. */
  difference: number;
  /** The new item is there to be sold; true where nothing new comes. */
  available: boolean;
}

export interface ProblemFacts extends Moment {
  problem: ProblemKind;
  delivery: Delivery;
  answers: Record<string, boolean>;
}
