import { z } from "zod";
import { dateTime, gid, imageSchema, ref } from "./common";
import { moneySchema } from "./money";

export const mediaSchema = z.looseObject({
  id: gid("MediaImage").optional(),
  alt: z.string().nullable().default(null),
  image: imageSchema,
});

const decimal = moneySchema.shape.amount;

export const variantSchema = z.looseObject({
  id: gid("ProductVariant"),
  title: z.string().default("Default Title"),
  sku: z.string().nullable().default(null),
  barcode: z.string().nullable().default(null),
  /** In the shop's currency. */
  price: decimal,
  compareAtPrice: decimal.nullable().default(null),
  /** null: stock is not tracked. */
  inventoryQuantity: z.int().nullable().default(null),
  inventoryPolicy: z.enum(["DENY", "CONTINUE"]).default("DENY"),
  availableForSale: z.boolean().optional(),
  taxable: z.boolean().default(true),
  selectedOptions: z.array(z.looseObject({ name: z.string(), value: z.string() })).default([]),
  media: z.array(mediaSchema).default([]),
  createdAt: dateTime.optional(),
  updatedAt: dateTime.optional(),
});
export type Variant = z.output<typeof variantSchema>;

export const productSchema = z.looseObject({
  id: gid("Product"),
  title: z.string().min(1),
  handle: z.string().regex(/^[\p{L}\p{N}-]+$/u, "must be letters, digits and hyphens"),
  descriptionHtml: z.string().default(""),
  vendor: z.string().default(""),
  productType: z.string().default(""),
  tags: z.array(z.string()).default([]),
  status: z.enum(["ACTIVE", "ARCHIVED", "DRAFT", "UNLISTED"]).default("ACTIVE"),
  isGiftCard: z.boolean().default(false),
  options: z
    .array(z.looseObject({ id: gid("ProductOption").optional(), name: z.string(), values: z.array(z.string()) }))
    .default([]),
  variants: z.array(variantSchema).min(1, "a product has at least one variant"),
  media: z.array(mediaSchema).default([]),
  onlineStoreUrl: z.string().nullable().optional(),
  publishedAt: dateTime.nullable().optional(),
  createdAt: dateTime.optional(),
  updatedAt: dateTime.optional(),
});
export type Product = z.output<typeof productSchema>;

export const collectionSchema = z.looseObject({
  id: gid("Collection"),
  title: z.string(),
  handle: z.string(),
  descriptionHtml: z.string().default(""),
  products: z.array(ref("Product")).default([]),
  image: imageSchema.nullable().default(null),
  updatedAt: dateTime.optional(),
});
export type Collection = z.output<typeof collectionSchema>;
