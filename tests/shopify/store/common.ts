import { z } from "zod";

/** A global id of one type: gid("Order") takes "gid://shopify/Order/1001". */
export function gid(type: string) {
  return z.string().regex(new RegExp(`^gid://shopify/${type}/[\\w-]+$`), `must look like "gid://shopify/${type}/1"`);
}

/** A pointer to another object of the file: `{ "id": "gid://…" }`. */
export function ref(type: string) {
  return z.looseObject({ id: gid(type) });
}
export interface Ref {
  id: string;
}

/** ISO 8601 with a zone. In the file relative to `asOf`; after loading in the stand-in's own time. */
export const dateTime = z.iso.datetime({
  offset: true,
  error: ({ input }) => (input === undefined ? "is missing" : "must be an ISO 8601 date with a zone"),
});

export const imageSchema = z.looseObject({
  /** Absolute, or a path below the stand-in ("/images/mug.svg"), which it serves and makes absolute. */
  url: z.string().min(1),
  altText: z.string().nullable().default(null),
  width: z.int().nullable().default(null),
  height: z.int().nullable().default(null),
});
export type Image = z.output<typeof imageSchema>;

export const attributeSchema = z.looseObject({ key: z.string(), value: z.string().nullable().default(null) });

export const mailingAddressSchema = z.looseObject({
  id: gid("MailingAddress").optional(),
  firstName: z.string().nullable().default(null),
  lastName: z.string().nullable().default(null),
  company: z.string().nullable().default(null),
  address1: z.string().nullable().default(null),
  address2: z.string().nullable().default(null),
  city: z.string().nullable().default(null),
  province: z.string().nullable().default(null),
  provinceCode: z.string().nullable().default(null),
  zip: z.string().nullable().default(null),
  country: z.string().nullable().default(null),
  countryCodeV2: z.string().nullable().default(null),
  phone: z.string().nullable().default(null),
});
export type MailingAddress = z.output<typeof mailingAddressSchema>;
