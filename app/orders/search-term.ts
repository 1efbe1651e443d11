/**
 * Shopify's search syntax (shopify.dev/docs/api/usage/search-syntax): terms joined by AND, OR and NOT, wildcards,
 * quotes, parentheses, comparators. What a shopper typed must stay one literal value in it, whatever they typed.
 */

/** `field:"value"` with everything in `value` taken literally. */
export function searchTerm(
  field: "name" | "confirmation_number" | "customer_id" | "email" | "first_name" | "last_name",
  value: string,
): string {
  return `${field}:"${literal(value)}"`;
}

/**
 * Backslash and quote are escaped. Wildcards and control characters are dropped, not escaped: Shopify documents no
 * escape for `*`, and no order name needs one.
 */
function literal(value: string): string {
  return value.replace(/[*\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "").replace(/[\\"]/g, "\\$&");
}
