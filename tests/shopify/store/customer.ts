import { z } from "zod";
import { dateTime, gid, mailingAddressSchema } from "./common";
import { moneySchema } from "./money";

export const customerSchema = z.looseObject({
  id: gid("Customer"),
  firstName: z.string().nullable().default(null),
  lastName: z.string().nullable().default(null),
  /** A language tag: "en", "pt-BR". */
  locale: z.string().default("en"),
  tags: z.array(z.string()).default([]),
  note: z.string().nullable().default(null),
  state: z.enum(["DECLINED", "DISABLED", "ENABLED", "INVITED"]).default("ENABLED"),
  verifiedEmail: z.boolean().default(true),
  taxExempt: z.boolean().default(false),
  defaultEmailAddress: z
    .looseObject({
      emailAddress: z.string(),
      marketingState: z
        .enum(["INVALID", "NOT_SUBSCRIBED", "PENDING", "REDACTED", "SUBSCRIBED", "UNSUBSCRIBED"])
        .default("NOT_SUBSCRIBED"),
      validFormat: z.boolean().default(true),
    })
    .nullable()
    .default(null),
  defaultPhoneNumber: z
    .looseObject({ phoneNumber: z.string().regex(/^\+\d{6,15}$/, "must be E.164: +353861234567") })
    .nullable()
    .default(null),
  defaultAddress: mailingAddressSchema.nullable().default(null),
  addressesV2: z.array(mailingAddressSchema).default([]),
  statistics: z
    .looseObject({
      predictedSpendTier: z.enum(["HIGH", "LOW", "MEDIUM"]).nullable().default(null),
      rfmGroup: z.string().nullable().default(null),
    })
    .prefault({}),
  storeCreditAccounts: z.array(z.looseObject({ id: gid("StoreCreditAccount"), balance: moneySchema })).default([]),
  /** The shop's own fields: `facts.birth_date`, say. */
  metafields: z.array(z.looseObject({ namespace: z.string(), key: z.string(), value: z.string() })).default([]),
  /** Counted from the orders of the file when left out. */
  numberOfOrders: z.string().regex(/^\d+$/).optional(),
  amountSpent: moneySchema.optional(),
  createdAt: dateTime.optional(),
  updatedAt: dateTime.optional(),
});
export type Customer = z.output<typeof customerSchema>;
