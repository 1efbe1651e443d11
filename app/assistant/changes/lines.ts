import { z } from "zod";
import type { CardItem } from "~/contract/chat";
import type { ChangeableLine } from "~/orders/read-changeable-order";
import type { ChangeWords } from "./words";

/** `amount`: decimal, in major units, as Shopify writes it. */
export const MoneyShape = z.object({ amount: z.string(), currency: z.string() });

/** A line as it was shown, kept with the proposal so that the outcome can be told without reading it again. */
export const ShownLine = z.object({
  id: z.string(),
  title: z.string(),
  variant: z.string().nullable(),
  quantity: z.number(),
});
export type ShownLine = z.infer<typeof ShownLine>;

/** The lines as a card lists them. */
export function lineItems(
  lines: readonly ShownLine[],
  words: ChangeWords,
  /** With their pictures, while the order is at hand. */
  read: readonly ChangeableLine[] = [],
): CardItem[] {
  return lines.map((line) => ({
    title: lineTitle(line, words),
    detail: words.say("items.line", { quantity: words.count(line.quantity, "order", line.id) }),
    note: null,
    picture: read.find(({ id }) => id === line.id)?.picture ?? null,
    url: null,
  }));
}

/** "Linen cushion, Sage". */
export function lineTitle({ id, title, variant }: Omit<ShownLine, "quantity">, words: ChangeWords): string {
  return [title, variant].flatMap((part) => (part ? words.fact(part, "order", id) : [])).join(", ");
}
