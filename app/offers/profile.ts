import type { RFM_GROUPS } from "./policy";

/**
 * What offers know of a shopper: computed from the shop's own data when it is needed, stored nowhere, and without
 * anything that says who it is. Amounts in minor units of `currency`.
 */
export interface Profile {
  /** Not known to the shop: everything below is then empty. */
  isGuest: boolean;
  /** A guest who proved an e-mail or an order; true for customers. */
  isProved: boolean;
  currency: string;
  orders: number;
  spent: number;
  /** Orders of which something came back or is coming back, of the newest `ordersRead`. */
  returns: number;
  ordersRead: number;
  /** Whole days; null before the first order. */
  daysSinceLastOrder: number | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  tags: string[];
  rfm: (typeof RFM_GROUPS)[number] | null;
  /** Days until the next birthday, 0 on the day, negative up to 30 days after it; null where the shop has none. */
  birthdayInDays: number | null;
  /** Product GIDs, of the newest orders. */
  bought: string[];
  /** Handles of product pages from which conversations were begun. */
  viewed: string[];
  /** Conversations here, and those of them that went to staff. */
  conversations: number;
  handedOver: number;
  /** Stars given here, newest first. */
  ratings: number[];
}

export const guestProfile = (currency: string, seen: Partial<Profile> = {}): Profile => ({
  isGuest: true,
  isProved: false,
  currency,
  orders: 0,
  spent: 0,
  returns: 0,
  ordersRead: 0,
  daysSinceLastOrder: null,
  country: null,
  tags: [],
  rfm: null,
  birthdayInDays: null,
  bought: [],
  viewed: [],
  conversations: 0,
  handedOver: 0,
  ratings: [],
  ...seen,
});

/** A usual order of this shopper; null before the first. */
export const averageOrder = (profile: Profile): number | null =>
  profile.orders > 0 && profile.spent > 0 ? Math.floor(profile.spent / profile.orders) : null;

/** A reason as a code with its values: the reader's language makes a sentence of it. */
export interface Reason {
  code: ReasonCode;
  values: Record<string, number | string>;
}

export type ReasonCode =
  | "occasion"
  | "orders"
  | "spent"
  | "days_since_last_order"
  | "birthday"
  | "rating"
  | "loyal_bonus"
  | "country"
  | "tag"
  | "rfm"
  | "conversations"
  | "returns"
  | "viewed"
  | "guest"
  | "staff";

/** Everything that the profile holds, for a shopper who asks what is known of them. Tags are the shop's own notes: only their number. */
export function explainProfile(profile: Profile): Reason[] {
  if (profile.isGuest) return [{ code: "guest", values: {} }];
  const reasons: (Reason | null)[] = [
    { code: "orders", values: { orders: profile.orders } },
    profile.spent > 0 ? { code: "spent", values: { spent: profile.spent, currency: profile.currency } } : null,
    profile.daysSinceLastOrder === null
      ? null
      : { code: "days_since_last_order", values: { days: profile.daysSinceLastOrder } },
    profile.returns > 0 ? { code: "returns", values: { returns: profile.returns, of: profile.ordersRead } } : null,
    profile.country === null ? null : { code: "country", values: { country: profile.country } },
    profile.rfm === null ? null : { code: "rfm", values: { group: profile.rfm } },
    profile.birthdayInDays === null ? null : { code: "birthday", values: { days: profile.birthdayInDays } },
    profile.tags.length > 0 ? { code: "tag", values: { count: profile.tags.length } } : null,
    profile.viewed.length > 0 ? { code: "viewed", values: { products: profile.viewed.length } } : null,
    profile.conversations > 0 ? { code: "conversations", values: { conversations: profile.conversations } } : null,
    profile.ratings[0] === undefined ? null : { code: "rating", values: { stars: profile.ratings[0] } },
  ];
  return reasons.filter((reason) => reason !== null);
}

/** What a model may be told: bands without a name, a place, a date or an amount that could single anyone out. */
export function profileForModel(profile: Profile): Record<string, string | boolean> {
  return {
    known_to_shop: !profile.isGuest,
    orders: band(profile.orders, [0, 1, 3, 10]),
    since_last_order:
      profile.daysSinceLastOrder === null ? "never" : band(profile.daysSinceLastOrder, [7, 30, 90, 365]),
    returns: band(profile.returns, [0, 1, 3]),
    conversations: band(profile.conversations, [0, 1, 3]),
  };
}

/** "0", "1-3", "over 10": the band in which a value lies. */
function band(value: number, ends: number[]): string {
  const index = ends.findIndex((end) => value <= end);
  if (index < 0) return `over ${ends.at(-1)}`;
  const from = index === 0 ? 0 : ends[index - 1]! + 1;
  return from === ends[index] ? String(from) : `${from}-${ends[index]}`;
}
