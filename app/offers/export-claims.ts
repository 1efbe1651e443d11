import { fromMinor } from "~/policy/minor-units";
import type { OfferClaim } from "./claim";
import { readClaims } from "./list-claims";
import type { ClaimFilters } from "./list-claims";

const PER_READ = 500;

const COLUMNS: [string, (claim: OfferClaim) => string][] = [
  ["code", ({ code, state }) => (state === "held_out" ? "" : code)],
  ["state", ({ state }) => state],
  ["rule", ({ ruleName }) => ruleName],
  ["occasion", ({ occasion }) => occasion],
  ["kind", ({ worth }) => worth.kind],
  ["worth", ({ worth, currency }) => fromMinor(worth.amount, currency)],
  ["charged", ({ charged, currency }) => fromMinor(charged, currency)],
  ["currency", ({ currency }) => currency],
  ["customer_id", ({ customerId }) => customerId ?? ""],
  ["conversation_id", ({ conversationId }) => conversationId ?? ""],
  ["staff_id", ({ staffId }) => staffId ?? ""],
  ["why", ({ why }) => why.map(({ code, values }) => `${code}${pairs(values)}`).join("; ")],
  ["created_at", ({ createdAt }) => createdAt.toISOString()],
  ["ends_at", ({ endsAt }) => endsAt.toISOString()],
  ["redeemed_at", ({ redeemedAt }) => redeemedAt?.toISOString() ?? ""],
  ["order", ({ orders }) => orders[0]?.name ?? ""],
  ["discount", ({ orders }) => money(orders, "discount")],
  ["revenue", ({ orders }) => money(orders, "revenue")],
  ["kept", ({ orders }) => money(orders, "kept")],
];

/** The ledger as CSV (RFC 4180), a line at a time, newest first; decimal amounts, times in UTC. */
export async function* exportClaims(shopId: string, filters: ClaimFilters): AsyncGenerator<string> {
  yield line(COLUMNS.map(([name]) => name));
  let after: { at: string; id: string } | null = null;
  for (;;) {
    const claims: OfferClaim[] = await readClaims(shopId, filters, after, PER_READ);
    for (const claim of claims) yield line(COLUMNS.map(([, read]) => read(claim)));
    const last = claims.at(-1);
    if (!last || claims.length < PER_READ) return;
    after = { at: last.createdAt.toISOString(), id: last.id };
  }
}

const line = (cells: string[]): string => `${cells.map(cell).join(",")}\r\n`;

/** Quoted where needed. What a spreadsheet would run as a formula gets an apostrophe: rule names are free text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const pairs = (values: Record<string, number | string>): string => {
  const parts = Object.entries(values).map(([name, value]) => `${name}=${value}`);
  return parts.length > 0 ? ` (${parts.join(", ")})` : "";
};

function money(orders: OfferClaim["orders"], field: "discount" | "revenue" | "kept"): string {
  const [first] = orders;
  return first
    ? fromMinor(
        orders.reduce((sum, order) => sum + order[field], 0),
        first.currency,
      )
    : "";
}
