import { z } from "zod";

/** Shopify's numeric ids in a query, "1,2,3", at most so many. */
export const NumericIds = (most: number) =>
  z
    .string()
    .max(most * 21)
    .transform((list) => list.split(",").filter((id) => /^\d{1,20}$/.test(id)))
    .pipe(z.array(z.string()).max(most));
