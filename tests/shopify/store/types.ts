import { z } from "zod";
import { collectionSchema, productSchema } from "./catalogue";
import { dateTime } from "./common";
import { customerSchema } from "./customer";
import { discountNodeSchema } from "./discount";
import { orderSchema } from "./order";
import { returnReasonDefinitionSchema } from "./return";
import { articleSchema, pageSchema, shopLocaleSchema, shopSchema, staffMemberSchema, themeSchema } from "./shop";

/**
 * A store as a file. Objects carry the Admin API's own field names (2026-10); connections are plain arrays;
 * references are `{ "id": "gid://…" }`; further fields of the real types may be given and are then answered.
 * `load.ts` checks all names against Shopify's schema.
 */
export const storeFileSchema = z.strictObject({
  /** The moment at which the file is true; on loading it becomes "now". Left out: dates are taken as they stand. */
  asOf: dateTime.optional(),
  shop: shopSchema,
  shopLocales: z.array(shopLocaleSchema).default([{ locale: "en", name: "English", primary: true, published: true }]),
  staffMembers: z.array(staffMemberSchema).default([]),
  products: z.array(productSchema).default([]),
  collections: z.array(collectionSchema).default([]),
  customers: z.array(customerSchema).default([]),
  orders: z.array(orderSchema).default([]),
  discountNodes: z.array(discountNodeSchema).default([]),
  returnReasonDefinitions: z.array(returnReasonDefinitionSchema).default([]),
  pages: z.array(pageSchema).default([]),
  articles: z.array(articleSchema).default([]),
  themes: z.array(themeSchema).default([]),
});

/** What may be written in a file: defaults may be left out. */
export type StoreFile = z.input<typeof storeFileSchema>;
/** A loaded store: complete, dates in the stand-in's time. */
export type StoreData = z.output<typeof storeFileSchema>;

export type { Collection, Product, Variant } from "./catalogue";
export type { Image, MailingAddress, Ref } from "./common";
export type { Customer } from "./customer";
export type { Discount, DiscountNode } from "./discount";
export type { Fulfillment, FulfillmentEvent } from "./fulfillment";
export type { Money, MoneyBag } from "./money";
export type { LineItem, Order, Refund, Transaction } from "./order";
export type {
  ExchangeLineItem,
  Return,
  ReturnLineItem,
  ReturnReasonDefinition,
  ReverseDelivery,
  ReverseFulfillmentOrder,
} from "./return";
export type { Shop, StaffMember, Theme } from "./shop";
