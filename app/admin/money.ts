import type { Money } from "~/orders/order-facts";

/** "€129.90": the admin is in English, whatever the shopper's language. */
export function formatMoney({ amount, currency }: Money): string {
  return new Intl.NumberFormat("en", { style: "currency", currency }).format(amount as Intl.StringNumericLiteral);
}
