import { typedText } from "../fold";
import type { Entities, ReadingContext } from "../types";
import type { View } from "../view";
import { findDates } from "./dates";
import { findProducts } from "./products";
import { findQuantities } from "./quantities";

/**
 * Days, how many, and what may name a product. `views`: in all languages that were tried; `spoken`: in the one that it
 * is, or all of them where that is in doubt. Three words say less of their language than the name of a day does.
 */
export function findMentions(
  text: string,
  folded: string,
  views: readonly View[],
  spoken: readonly View[],
  clock: ReadingContext["clock"],
): Pick<Entities, "dates" | "quantities" | "products"> {
  const locales = [...new Set([...spoken, ...views].map(({ locale }) => locale))];
  const dates = clock === undefined ? [] : findDates(folded, locales, clock);
  const [view] = spoken;
  const quantities = view ? findQuantities(folded, view, dates) : [];
  const numbers = quantities.map(({ at, numberEnd }) => ({ at, end: numberEnd }));
  const products = view ? findProducts(view, [...dates, ...numbers]) : [];
  const typed = dates.length + quantities.length + products.length > 0 ? typedText(text, folded) : null;
  const between = ({ at, end }: { at: number; end: number }): string => typed?.(at, end) ?? folded.slice(at, end);
  return {
    dates: dates.map((one) => ({ text: between(one), from: one.from, until: one.until })),
    quantities: quantities.map((one) => ({ text: between(one), count: one.count })),
    products: products.map((one) => ({ text: between(one) })),
  };
}
