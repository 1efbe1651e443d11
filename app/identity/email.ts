import { z } from "zod";

const Email = z.email().max(254);

/** An address as it is compared everywhere here: trimmed, lower case; null when it is none. */
export function readEmail(typed: string): string | null {
  const parsed = Email.safeParse(typed.normalize("NFKC").trim().toLowerCase());
  return parsed.success ? parsed.data : null;
}
