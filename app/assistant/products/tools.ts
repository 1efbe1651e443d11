import { z } from "zod";
import { readAsk } from "~/products/read-ask";
import type { ProductAsk } from "~/products/read-ask";
import type { AskKind } from "~/products/vocabulary";
import { reply } from "../reply";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { answerProducts } from "./answer-products";

const Named = z
  .string()
  .max(120)
  .nullable()
  .describe("the product's name, or null for the one that was shown last or whose page the shopper has open");

/** What a model may ask for when it looks for products. */
export const SearchProducts = z.object({
  query: z.string().min(1).max(200).describe("what the shopper looks for, in their own language: kind, material, name"),
  colour: z.string().max(40).nullable(),
  size: z.string().max(40).nullable(),
  maxPrice: z.number().positive().nullable().describe("in the shop's own currency"),
});

export const ProductDetails = z.object({
  product: Named,
  about: z.enum(["price", "sizes", "colours", "material", "details", "similar"]),
});

export const CheckStock = z.object({
  product: Named,
  options: z.string().max(120).describe("colour, size or both as the shopper said them; empty for all of them"),
});

export function searchProducts(turn: Turn, input: z.infer<typeof SearchProducts>): Promise<Reply> {
  const text = [input.query, input.colour, input.size].filter(Boolean).join(" ");
  const bound = input.maxPrice === null ? null : { min: null, max: input.maxPrice, currency: null };
  return lookUp(turn, text, ["have"], (ask) => ({ ...ask, bound: bound ?? ask.bound }));
}

export const productDetails = (turn: Turn, { product, about }: z.infer<typeof ProductDetails>): Promise<Reply> =>
  lookUp(turn, product ?? "", [about]);

export const checkStock = (turn: Turn, { product, options }: z.infer<typeof CheckStock>): Promise<Reply> =>
  lookUp(turn, [product, options].filter(Boolean).join(" "), ["stock"]);

/** The built-in answer to what the model asks for: the same words, cards and receipts. */
async function lookUp(
  turn: Turn,
  text: string,
  kinds: AskKind[],
  change: (ask: ProductAsk) => ProductAsk = (ask) => ask,
): Promise<Reply> {
  const ask = change(readAsk(text, turn.locale));
  const answer = await answerProducts(turn, text, true, { ...ask, kinds: new Set([...ask.kinds, ...kinds]) });
  return (await answer?.make()) ?? reply({ text: "", flow: turn.flow });
}
