import { forShop } from "~/platform/database";
import { startOf } from "./calendar";
import { readOfferPolicy } from "./read-offer-policy";
import type { OfferShop } from "./shopper";

/** What one member of staff may give; amounts in minor units of `currency`. */
export interface StaffAllowance {
  currency: string;
  /** The most that one code may cost. */
  each: number;
  daily: number;
  /** Given since the shop's midnight. */
  today: number;
  validDays: number;
}

/** `paused`: all offers stand still. `no_limit`: the merchant lets staff give nothing. */
export type StaffMayGive = { may: true; allowance: StaffAllowance } | { may: false; why: "paused" | "no_limit" };

/** What staff are shown before they give a code; the reservation asks again under its lock. */
export async function readStaffAllowance(shop: OfferShop, staffId: string, now: Date): Promise<StaffMayGive> {
  const { policy } = await readOfferPolicy(shop.id);
  if (policy.paused) return { may: false, why: "paused" };
  const limit = policy.staff;
  if (!limit || limit.currency !== shop.currency) return { may: false, why: "no_limit" };
  const { currency, each, daily, validDays } = limit;
  const { _sum: sum } = await forShop(shop.id, (tx) =>
    tx.offerClaim.aggregate({
      where: { shopId: shop.id, currency, staffId, createdAt: { gte: startOf("day", now, shop.timeZone) } },
      _sum: { charged: true },
    }),
  );
  return { may: true, allowance: { currency, each, daily, today: Number(sum.charged ?? 0n), validDays } };
}
