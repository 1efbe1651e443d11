import { z } from "zod";
import { dateTime, gid } from "./common";

export const policySchema = z.looseObject({
  id: gid("ShopPolicy").optional(),
  type: z.enum([
    "REFUND_POLICY",
    "SHIPPING_POLICY",
    "PRIVACY_POLICY",
    "TERMS_OF_SERVICE",
    "TERMS_OF_SALE",
    "LEGAL_NOTICE",
    "SUBSCRIPTION_POLICY",
    "CONTACT_INFORMATION",
  ]),
  title: z.string(),
  /** HTML, as the merchant wrote it. */
  body: z.string(),
  url: z.string().optional(),
  createdAt: dateTime.optional(),
  updatedAt: dateTime.optional(),
});

export const shopSchema = z.looseObject({
  id: gid("Shop").default("gid://shopify/Shop/1"),
  name: z.string().min(1),
  /** Where the shop lives: "juniper-lane.myshopify.com". */
  myshopifyDomain: z.string().regex(/^[a-z0-9][a-z0-9-]*\.myshopify\.com$/, 'must look like "name.myshopify.com"'),
  email: z.string(),
  contactEmail: z.string().optional(),
  shopOwnerName: z.string().default("Shop Owner"),
  description: z.string().nullable().default(null),
  currencyCode: z.string().regex(/^[A-Z]{3}$/),
  ianaTimezone: z.string().default("UTC"),
  shipsToCountries: z.array(z.string().regex(/^[A-Z]{2}$/, "must be an ISO 3166-1 code")).optional(),
  orderNumberFormatPrefix: z.string().default("#"),
  orderNumberFormatSuffix: z.string().default(""),
  unitSystem: z.enum(["METRIC_SYSTEM", "IMPERIAL_SYSTEM"]).default("METRIC_SYSTEM"),
  weightUnit: z.enum(["GRAMS", "KILOGRAMS", "OUNCES", "POUNDS"]).default("KILOGRAMS"),
  taxesIncluded: z.boolean().default(true),
  primaryDomain: z.looseObject({ host: z.string(), url: z.string() }).optional(),
  plan: z
    .looseObject({
      publicDisplayName: z.string().default("Basic"),
      partnerDevelopment: z.boolean().default(false),
      shopifyPlus: z.boolean().default(false),
    })
    .prefault({}),
  shopPolicies: z.array(policySchema).default([]),
  createdAt: dateTime.optional(),
  updatedAt: dateTime.optional(),
});
export type Shop = z.output<typeof shopSchema>;

export const shopLocaleSchema = z.looseObject({
  /** BCP 47: "en", "pt-BR". */
  locale: z.string(),
  name: z.string(),
  primary: z.boolean().default(false),
  published: z.boolean().default(true),
});

export const pageSchema = z.looseObject({
  id: gid("Page"),
  title: z.string(),
  handle: z.string(),
  body: z.string(),
  isPublished: z.boolean().default(true),
  createdAt: dateTime.optional(),
  publishedAt: dateTime.nullable().optional(),
  updatedAt: dateTime.optional(),
});

export const articleSchema = z.looseObject({
  id: gid("Article"),
  title: z.string(),
  handle: z.string(),
  body: z.string(),
  summary: z.string().nullable().default(null),
  tags: z.array(z.string()).default([]),
  blog: z.looseObject({ id: gid("Blog"), title: z.string(), handle: z.string() }),
  author: z.looseObject({ name: z.string() }).nullable().default(null),
  isPublished: z.boolean().default(true),
  createdAt: dateTime.optional(),
  publishedAt: dateTime.nullable().optional(),
  updatedAt: dateTime.optional(),
});

export const themeSchema = z.looseObject({
  id: gid("OnlineStoreTheme"),
  name: z.string(),
  role: z.enum(["MAIN", "UNPUBLISHED", "DEMO", "DEVELOPMENT", "ARCHIVED", "LOCKED"]),
  /** Text files only. */
  files: z.array(z.looseObject({ filename: z.string(), content: z.string() })).default([]),
});
export type Theme = z.output<typeof themeSchema>;

/** Who may sign in to the shop's admin; the first one is used when nobody is chosen. */
export const staffMemberSchema = z.looseObject({
  id: gid("StaffMember"),
  firstName: z.string(),
  lastName: z.string(),
  email: z.string(),
  locale: z.string().default("en"),
  isShopOwner: z.boolean().default(false),
});
export type StaffMember = z.output<typeof staffMemberSchema>;
