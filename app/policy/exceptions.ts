import type { ReturnItemFacts } from "./facts";
import type { Condition, Exception, ReturnsPolicy, Settled } from "./returns-policy";

/** What exceptions look at. */
export type Product = Pick<ReturnItemFacts, "productType" | "tags" | "collections">;

/**
 * The order of exceptions: the one that names more kinds of things first (tag and country before tag alone); then by
 * what it names, tag before collection before product type before country; then as they stand in the policy. The
 * first that settles a question settles it, each question (window, fee, label …) by itself; what none settles, the
 * general rule does.
 */
const WEIGHT: Record<keyof Condition, number> = { tags: 8, collections: 4, productTypes: 2, countries: 1 };

export function bySpecificity(exceptions: Exception[]): Exception[] {
  return exceptions
    .map((exception, index) => ({ exception, index, ...specificity(exception.when) }))
    .sort((a, b) => b.named - a.named || b.weight - a.weight || a.index - b.index)
    .map(({ exception }) => exception);
}

function specificity(when: Condition): { named: number; weight: number } {
  const named = (Object.keys(WEIGHT) as (keyof Condition)[]).filter((key) => when[key].length > 0);
  return { named: named.length, weight: named.reduce((sum, key) => sum + WEIGHT[key], 0) };
}

export interface SettledBy<Value> {
  value: Value;
  rule: string;
}

export type Settlement = { [Key in keyof Settled]-?: SettledBy<NonNullable<Settled[Key]>> | null };

/** What the exceptions say of an item; null where only the general rule speaks. */
export function settle(policy: ReturnsPolicy, product: Product, country: string | null): Settlement {
  const matching = bySpecificity(policy.exceptions.filter(({ when }) => matches(when, product, country)));
  const first = <Key extends keyof Settled>(key: Key): SettledBy<NonNullable<Settled[Key]>> | null => {
    for (const { id, then } of matching) {
      const value = then[key];
      if (value !== undefined) return { value, rule: `returns.exceptions.${id}` };
    }
    return null;
  };
  return {
    returnable: first("returnable"),
    window: first("window"),
    fee: first("fee"),
    label: first("label"),
    outcomes: first("outcomes"),
    approval: first("approval"),
  };
}

function matches(when: Condition, product: Product, country: string | null): boolean {
  if (when.countries.length > 0 && (country === null || !when.countries.includes(country))) return false;
  if (when.productTypes.length > 0 && !isOneOf(product.productType, when.productTypes)) return false;
  if (when.tags.length > 0 && !product.tags.some((tag) => isOneOf(tag, when.tags))) return false;
  return when.collections.length === 0 || when.collections.some(({ id }) => product.collections.includes(id));
}

/** Tags and product types without regard to case and outer spaces, as Shopify compares them. */
export function isOneOf(word: string | null, words: string[]): boolean {
  const plain = word?.trim().toLowerCase();
  return plain !== undefined && plain !== "" && words.some((one) => one.trim().toLowerCase() === plain);
}
