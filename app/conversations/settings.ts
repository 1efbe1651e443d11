import { z } from "zod";

/** Minutes after midnight in the shop's time zone; `open` < `close` <= 1440. */
const Span = z
  .object({ open: z.number().int().min(0).max(1439), close: z.number().int().min(1).max(1440) })
  .refine((span) => span.open < span.close, { message: "settings.error.hours_order" });

export const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Words or short phrases, each once. */
const PhraseList = (most: number) =>
  z
    .array(z.string().trim().min(2).max(60))
    .max(most)
    .transform((phrases) => [...new Map(phrases.map((phrase) => [phrase.toLowerCase(), phrase])).values()]);

/**
 * What the merchant decides about the chat; the column `shop.settings`. Every field has a default, so that a
 * fresh installation works and an older row still parses.
 */
export const ShopSettings = z.object({
  assistantName: z.string().trim().min(1).max(40).default("Warmline"),
  /** The merchant's own greeting in the shop's language; null: the built-in one in the shopper's language. */
  greeting: z.string().trim().max(300).nullable().default(null),
  /** Staff hours per weekday in the shop's time zone; null is a closed day. Null as a whole: no hours set. */
  hours: z.record(z.enum(WEEKDAYS), Span.nullable()).nullable().default(null),
  /** What staff usually need for a first answer within the hours; null: nothing is promised. */
  answerMinutes: z.number().int().min(1).max(2880).nullable().default(null),
  /** Sender's name and reply address of mails to shoppers; null: the shop's name and contact e-mail. */
  mailFromName: z.string().trim().max(80).nullable().default(null),
  mailReplyTo: z.email().max(254).nullable().default(null),
  /** Without an answer for this long within the hours, the shopper is told so and asked for an e-mail. */
  awayAfterMinutes: z.number().int().min(1).max(240).default(5),
  privacyUrl: z
    .url({ protocol: /^https$/ })
    .nullable()
    .default(null),
  /** How the model writes; facts and limits stay the same in each. */
  tone: z.enum(["warm", "brief", "formal"]).default("warm"),
  /** What the merchant wants the model to know of its manner, in their own words; never a source of facts. */
  guidance: z.string().trim().max(2_000).default(""),
  /** A sentence with one of these is not said, but for facts and the shop's own texts; the model's in no case. */
  avoidWords: PhraseList(50).default([]),
  /** A message with one of these goes to a person, whatever else it says. */
  alwaysPerson: PhraseList(50).default([]),
  /** Whose model speaks: the app's (from its environment), the shop's own endpoint, or none. */
  modelSource: z.enum(["app", "own", "off"]).default("app"),
  modelBaseUrl: z
    .url({ protocol: /^https$/ })
    .max(300)
    .nullable()
    .default(null),
  modelName: z.string().trim().min(1).max(120).nullable().default(null),
  /**
   * What conversations with the model may use per calendar month; 0 keeps it off. In tokens, because that is what any
   * endpoint reports; a price list is not known here. The default is some 500 turns of the usual length.
   */
  modelMonthlyTokens: z.number().int().min(0).max(1_000_000_000).default(2_000_000),
  /** As the shop writes order numbers; Shopify's own setting, kept here by `rememberShop`. */
  orderNamePrefix: z.string().default("#"),
  orderNameSuffix: z.string().default(""),
});
export type ShopSettings = z.infer<typeof ShopSettings>;

/** What a shop's sealed key at its model endpoint is bound to: copied to another shop's row it does not open. */
export const modelKeyBinding = (shopId: string): string => `model-key/${shopId}`;
