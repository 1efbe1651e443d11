import { fromMinor, toMinor } from "~/policy/minor-units";
import type { Money } from "./order-facts";

/**
 * What becomes of the money when an order is edited. `even`: nothing moves. `with_order`: the order was not paid before,
 * so the new total is paid as the old one would have been. `due`: the shopper has so much to pay; `back`: so much goes
 * back to them. Amounts are above zero.
 */
export type Settling = { kind: "even" | "with_order" } | { kind: "due" | "back"; amount: Money };

/** All three signed, as Shopify reckons them: above zero is the shopper's to pay. */
export function settlingOf(difference: Money, outstandingBefore: Money, outstandingAfter: Money): Settling {
  const { currency } = difference;
  const [by, before, after] = [difference, outstandingBefore, outstandingAfter].map(({ amount }) =>
    toMinor(amount, currency),
  ) as [number, number, number];
  const of = (minor: number): Money => ({ amount: fromMinor(minor, currency), currency });
  if (by === 0) return { kind: "even" };
  if (after < 0 && by < 0) return { kind: "back", amount: of(Math.min(-by, -after)) };
  if (before > 0) return { kind: "with_order" };
  return by > 0 && after > 0 ? { kind: "due", amount: of(after) } : { kind: "even" };
}
