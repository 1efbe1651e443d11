/** Days back from today, as they stand in an address. */
export const LEDGER_PERIODS = ["7", "30", "90", "365"] as const;
export const RESULT_PERIODS = ["30", "90", "365"] as const;
