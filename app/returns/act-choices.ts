/** Shopify's length of the note of a declined request. */
export const DECLINE_NOTE_CHARACTERS = 500;

/** Shopify's ReturnDeclineReason. */
export const DECLINE_REASONS = ["FINAL_SALE", "RETURN_PERIOD_ENDED", "OTHER"] as const;

/** What becomes of the pieces: not put back to stock, or looked at later. A place of stock is not asked for. */
export const DISPOSITIONS = ["NOT_RESTOCKED", "PROCESSING_REQUIRED"] as const;
export type Disposition = (typeof DISPOSITIONS)[number];
