/** The choices of the policy, apart from its schema, so that the admin's pages need not load the validation. */

export const OUTCOMES = ["exchange", "store_credit", "original_payment"] as const;

/** How far an order has got, in this order: nothing done, being packed, partly sent, sent. */
export const ORDER_STATES = ["unfulfilled", "in_progress", "partially_fulfilled", "fulfilled"] as const;

export const CANCEL_REASONS = ["no_longer_needed", "by_mistake", "found_cheaper", "too_slow", "other"] as const;

export const ITEM_CHANGES = ["other_variant", "more", "fewer", "remove", "add"] as const;

/** How a difference that the shopper owes is paid: at Shopify's own payment page, or staff see to it. */
export const DIFFERENCE_DUE = ["payment_link", "staff"] as const;

/** How a difference that the shop owes is paid back. */
export const DIFFERENCE_BACK = ["original_payment", "staff"] as const;

export const PROBLEMS = ["damaged", "missing", "not_received"] as const;
