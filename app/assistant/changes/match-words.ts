import type { ProductNow, VariantNow } from "~/products/product-now";
import type { ChangeableLine } from "~/orders/read-changeable-order";

/** Shorter words of a title ("of", "in") name nothing. */
const TELLING = 3;

/** The one line whose title the shopper's words name; null where they name none, or two as well as each other. */
export function matchLine(lines: readonly ChangeableLine[], words: string): ChangeableLine | null {
  return onlyBest(lines, (line) => {
    const parts = `${line.title} ${line.variant ?? ""}`.split(/[\s/,]+/);
    return parts.filter((part) => (part.length >= TELLING || isDense(part)) && says(words, part)).length;
  });
}

/** The one variant to be had, other than the present one, whose values the words name; null for none or several. */
export function matchVariant(
  { variants, options }: ProductNow,
  present: string | null,
  words: string,
): VariantNow | null {
  const own = variants.find(({ id }) => id === present)?.values ?? [];
  const others = variants.filter(({ id, stock }) => id !== present && stock !== "out");
  return onlyBest(others, ({ values }) => {
    const named = values.map((value, index) => {
      if (value === own[index]) return 0;
      const label = options[index]?.values.find(({ name }) => name === value)?.label ?? value;
      return says(words, value) || says(words, label) ? 1 : null;
    });
    // A value that differs and was not named would be changed behind the shopper's back.
    return named.includes(null) ? 0 : named.filter((one) => one === 1).length;
  });
}

function onlyBest<Thing>(things: readonly Thing[], weigh: (thing: Thing) => number): Thing | null {
  const weighed = things.map((thing) => ({ thing, weight: weigh(thing) }));
  const best = Math.max(0, ...weighed.map(({ weight }) => weight));
  const found = weighed.filter(({ weight }) => weight === best);
  return best > 0 && found.length === 1 ? (found[0]?.thing ?? null) : null;
}

/** Whether a text stands in the words, as words of its own where the script parts words. */
export function says(words: string, part: string): boolean {
  const wanted = plain(part);
  if (wanted === "") return false;
  if (isDense(wanted)) return plain(words).includes(wanted);
  const literal = wanted.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, "u").test(plain(words));
}

/** Scripts without spaces between words, or with endings joined to them. */
const isDense = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);

const plain = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
