import type { Intent } from "~/assistant/reading";

/** The outside data's routes in our words: which intents answer a route rightly. The only place that knows them. */
export const INTENTS_OF_ROUTE: Record<string, readonly Intent[]> = {
  TRACK: ["track_order", "not_received"],
  ORDER_CHECK: ["order_problem"],
  ORDER_CHANGE: ["change_order"],
  RETURN_REFUND: ["return_item"],
  REFUND_STATUS: ["refund_status"],
  POLICY_Q: ["policy"],
  PRODUCT_Q: ["product"],
  STOCK: ["stock"],
  PRICE: ["price"],
  PROMO: ["discount"],
  BILLING: ["billing"],
  INVOICE: ["invoice"],
  ACCOUNT: ["account"],
  SITE: ["site_problem"],
  PLACE_ORDER: ["place_order"],
  COMPLAINT: ["complaint"],
  FEEDBACK: ["feedback"],
  NEWSLETTER: ["newsletter"],
  HUMAN: ["human"],
  OOS: ["out_of_scope", "smalltalk"],
  SMALLTALK: ["smalltalk", "greeting", "thanks", "goodbye", "out_of_scope"],
  HELP: ["help"],
  CONFIRM_YES: ["yes"],
  CONFIRM_NO: ["no"],
  CANCEL_FLOW: ["cancel"],
  REPEAT: ["repeat"],
  CHANGE_LANGUAGE: ["change_language"],
  VAGUE: ["help"],
};

/**
 * Routes whose answer would also serve the shopper who wrote a message of the first: the same tool looks it up, or the
 * same step follows. Used for the lenient figure only.
 */
export const ALSO_SERVES: Record<string, readonly string[]> = {
  TRACK: ["ORDER_CHECK"],
  ORDER_CHECK: ["TRACK", "ORDER_CHANGE", "BILLING"],
  ORDER_CHANGE: ["ORDER_CHECK", "RETURN_REFUND"],
  RETURN_REFUND: ["ORDER_CHANGE", "REFUND_STATUS", "ORDER_CHECK"],
  REFUND_STATUS: ["RETURN_REFUND", "BILLING"],
  BILLING: ["REFUND_STATUS", "ORDER_CHECK"],
  POLICY_Q: ["PRICE", "PROMO"],
  ACCOUNT: ["NEWSLETTER"],
  STOCK: ["PRODUCT_Q"],
  PRODUCT_Q: ["STOCK"],
  PRICE: ["COMPLAINT"],
  COMPLAINT: ["FEEDBACK"],
  FEEDBACK: ["COMPLAINT"],
};

/** Intents that act on, or ask to prove, an order: what a message out of scope must not be taken for. */
export const ORDER_INTENTS: readonly Intent[] = [
  "track_order",
  "not_received",
  "order_problem",
  "change_order",
  "return_item",
  "refund_status",
  "billing",
  "invoice",
];
