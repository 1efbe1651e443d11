import { BOUNDS } from "~/platform/bounds";
import { hotQuery } from "~/platform/database";

/** Tokens taken from a shop's month for one turn, to be settled when it is over. */
export interface Reservation {
  shopId: string;
  /** The month that pays, as PostgreSQL writes a date. */
  month: string;
  tokens: number;
}

/**
 * Takes a whole turn's tokens from the month's cap before anything is spent, so that turns at the same time, in any
 * process, cannot overdraw it together. Null when the cap does not hold them, or the model is being left alone.
 */
export async function reserveTokens(shopId: string, monthlyTokens: number): Promise<Reservation | null> {
  const tokens = BOUNDS.modelTokens;
  if (monthlyTokens < tokens) return null;
  const rows = await hotQuery<{ reserved: { outcome: "granted" | "spent" | "paused"; month: string } }>(
    "select reserve_model_tokens($1, $2, $3) as reserved",
    [shopId, tokens, monthlyTokens],
  );
  const { outcome, month } = rows[0]!.reserved;
  return outcome === "granted" ? { shopId, month, tokens } : null;
}

/** `pause`: every process leaves the model alone for this shop for a while. */
export async function settleTokens(reservation: Reservation, used: number, pause: boolean): Promise<void> {
  await hotQuery("select settle_model_tokens($1, $2, $3, $4)", [
    reservation.shopId,
    reservation.month,
    reservation.tokens - used,
    pause ? BOUNDS.modelPauseSeconds : 0,
  ]);
}

/** On the high side for every script: no endpoint's tokenizer is known here. */
export const estimateTokens = (text: string): number => Math.ceil(Buffer.byteLength(text) / 3);
