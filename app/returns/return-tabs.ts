import type { WaitingFor } from "./return-facts";

/** Piles of work, in the order of a return's life. */
export const RETURN_TABS = ["requested", "parcel", "refund", "done"] as const;
export type ReturnTab = (typeof RETURN_TABS)[number];

/** Whose turn it is in each of them. */
export const WAITING_IN: Record<ReturnTab, WaitingFor> = {
  requested: "shop_decision",
  parcel: "parcel",
  refund: "refund",
  done: "nothing",
};

/** Where a return began: asked for in the chat, or made elsewhere and told of by Shopify. */
export const BEGINNINGS = ["chat", "outside"] as const;
export type Beginning = (typeof BEGINNINGS)[number];
