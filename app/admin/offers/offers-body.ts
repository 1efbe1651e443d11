import { z } from "zod";
import type { Decision } from "~/offers/decide-offer";
import { OfferPolicy } from "~/offers/policy";
import { ImaginedShopper } from "~/offers/try-offer";
import { NumericIds } from "../numeric-ids";

const Version = z.int().min(0).max(1_000_000);

/** What the Offers pages may ask for, as it is sent and checked. */
export const OffersBody = z.discriminatedUnion("intent", [
  /** `basedOn`: the version that the author started from. */
  z.object({ intent: z.literal("save"), policy: OfferPolicy, basedOn: Version }),
  z.object({ intent: z.literal("restore"), version: Version, basedOn: Version }),
  /** `ruleId` null: every offer. Holds at once, without a save. */
  z.object({ intent: z.literal("pause"), ruleId: z.string().max(40).nullable(), paused: z.boolean() }),
  z.object({ intent: z.literal("revoke"), claimId: z.uuid() }),
]);
export type OffersBody = z.input<typeof OffersBody>;

/** `conflict`: somebody else has saved since. */
export type Saved = { ok: true; version: number } | { ok: false; conflict: { by: string; at: string } };

/** `notGranted`: rules that wait for the merchant's leave at Shopify (store credit, gift cards). */
export interface Tried {
  decision: Decision;
  notGranted: string[];
}

export const TryBody = z.object({ policy: OfferPolicy, shopper: ImaginedShopper });

/** Products by words of their titles, or by their ids. */
export const ThingsQuery = z.object({
  q: z.string().max(100).catch(""),
  ids: NumericIds(100).optional().catch(undefined),
});
