/** Why staff give a code: the shopper reads it, in their own language. */
export const GRANT_REASONS = ["trouble", "wait", "loyal", "goodwill"] as const;
export type GrantReason = (typeof GRANT_REASONS)[number];

/** What staff may choose from; the bound on each is the merchant's limit, whatever the kind. */
export const GRANT_KINDS = ["amount", "percentage", "free_shipping"] as const;
export type GrantKind = (typeof GRANT_KINDS)[number];

/** Characters of staff's own words for the ledger. */
export const GRANT_NOTE_CHARACTERS = 300;
