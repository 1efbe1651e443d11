import { z } from "zod";
import { AppError } from "~/platform/errors";
import { percentOf } from "./value";
import type { Worth } from "./value";

const Minor = z.number().int().min(0).max(1_000_000_000_000);

/** Minor units of the shop's currency. */
export const GrantValue = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("amount"), amount: Minor.min(1), minimumSubtotal: Minor }),
  /** Of an order of `of` and no more: Shopify knows no upper end for a percentage (decision 0016). */
  z.object({ kind: z.literal("percentage"), percent: z.number().int().min(1).max(100), of: Minor.min(1) }),
  /** Dearer shipping is not free. */
  z.object({ kind: z.literal("free_shipping"), most: Minor.min(1) }),
]);
export type GrantValue = z.infer<typeof GrantValue>;

/** Exactly what the code gives. Throws `bad_request` for a percentage that comes to nothing. */
export function worthOfGrant(value: GrantValue, currency: string): Worth {
  const base = { kind: value.kind, currency, percent: null, onlyVariants: null, loyal: false };
  switch (value.kind) {
    case "amount":
      // Never more off than what is bought.
      return { ...base, amount: value.amount, minimumSubtotal: Math.max(value.amount, value.minimumSubtotal) };
    case "percentage": {
      const amount = percentOf(value.of, value.percent);
      if (amount === 0) throw new AppError("bad_request", "a percentage that is worth nothing");
      return { ...base, percent: value.percent, amount, minimumSubtotal: value.of };
    }
    case "free_shipping":
      return { ...base, amount: value.most, minimumSubtotal: 0 };
  }
}
