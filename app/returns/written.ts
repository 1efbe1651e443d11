/**
 * What came of a write. `found`: an earlier try had done it already, and nothing was written now. `refused`: Shopify
 * will not do it, now or later; `message` is for the log, in Shopify's English, `code` is Shopify's error code.
 * Anything else is thrown: then it is not known whether it took effect, and the same call again finds out.
 */
export type Written<Result> = ({ result: "done"; found: boolean } & Result) | Refused;

export interface Refused {
  result: "refused";
  code: string | null;
  message: string;
}

interface UserError {
  code?: string | null;
  field: string[] | null;
  message: string;
}

/** Null when Shopify had no objection. */
export function refusedBy(userErrors: UserError[]): Refused | null {
  const [first] = userErrors;
  if (!first) return null;
  const message = userErrors.map((error) => `${error.field?.join(".") ?? "-"}: ${error.message}`).join("; ");
  return { result: "refused", code: first.code ?? null, message };
}

export const refused = (code: string, message: string): Refused => ({ result: "refused", code, message });

export function done<Result extends object>(
  result: Result,
  found = false,
): { result: "done"; found: boolean } & Result {
  return { ...result, result: "done", found };
}
