/** The words of offer rules, without the rules: what pages need of them. */

export const OCCASIONS = [
  "parcel_late",
  "parcel_lost",
  "complaint_resolved",
  "return_to_exchange",
  "hesitation",
  "first_order",
  "loyal",
  "long_silence",
  "birthday",
  "good_rating",
] as const;
export type OccasionKind = (typeof OCCASIONS)[number];

/** Shopify's groups of recency, frequency and spend (CustomerRfmGroup). */
export const RFM_GROUPS = [
  "CHAMPIONS",
  "LOYAL",
  "ACTIVE",
  "NEW",
  "PROMISING",
  "NEEDS_ATTENTION",
  "AT_RISK",
  "PREVIOUSLY_LOYAL",
  "ALMOST_LOST",
  "DORMANT",
  "PROSPECTS",
] as const;

export const VALUE_KINDS = [
  "percentage",
  "amount",
  "free_shipping",
  "buy_x_get_y",
  "store_credit",
  "gift_card",
] as const;

/** States of the ledger's claims (OfferState). */
export const CLAIM_STATES = ["issued", "redeemed", "expired", "revoked", "held_out", "reserved", "released"] as const;
