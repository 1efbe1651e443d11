import { hotQuery } from "~/platform/database";
import { daysBefore, startOf } from "./calendar";
import type { Terms } from "./claim";
import type { Refusal } from "./decide-offer";
import type { Marks } from "./household";
import type { Budget } from "./policy";
import type { Reason } from "./profile";
import type { OfferShop } from "./shopper";
import type { Worth } from "./value";

/** Everything that the ledger is to hold of a new claim. */
export interface NewClaim {
  id: string;
  ruleId: string;
  ruleName: string;
  policyVersion: number;
  occasion: string;
  code: string;
  worth: Worth;
  terms: Terms;
  why: Reason[];
  /** Minor units of the worth's currency. */
  reserve: number;
  heldOut: boolean;
  conversationId: string | null;
  customerId: string | null;
  staffId: string | null;
  endsAt: Date;
}

/** What it is checked against, in the lock in which it is written. */
export interface ReserveLimits {
  everyDays: number;
  coolDownDays: number;
  household: { offers: number; days: number };
  ruleBudget: Budget | null;
  shopBudget: Budget | null;
  /** What this member of staff may give per day; null for rules' offers. */
  staffDaily: number | null;
}

export type ReserveOutcome =
  | "reserved"
  | "held_out"
  /** The id is in the ledger already. */
  | "known"
  /** The rules were saved anew since they were read. */
  | "stale"
  | Extract<Refusal, "already_had" | "cool_down" | "household" | "budget">
  | "staff_limit";

/** A reservation that nobody has gone on with for so long belongs to a process that died and to no retry. */
export const RESERVED_MINUTES = 15;

/** Takes the cost from the budgets, or says why not; one SQL function under the ledger's lock (migration `…_offers`). */
export async function reserveOffer(
  shop: OfferShop,
  claim: NewClaim,
  marks: Marks,
  limits: ReserveLimits,
  now: Date,
): Promise<ReserveOutcome> {
  const personal = new Set(marks.person);
  const budgets = [
    ...(limits.ruleBudget ? [{ rule: claim.ruleId, staff: null, ...limits.ruleBudget }] : []),
    ...(limits.shopBudget ? [{ rule: null, staff: null, ...limits.shopBudget }] : []),
    ...(limits.staffDaily === null
      ? []
      : [{ rule: null, staff: claim.staffId, daily: limits.staffDaily, monthly: limits.staffDaily * 31 }]),
  ];
  const rows = await hotQuery<{ reserved: { outcome: ReserveOutcome } }>(
    "select reserve_offer($1, $2, $3) as reserved",
    [
      shop.id,
      JSON.stringify({
        ...claim,
        worth: { ...claim.worth, terms: claim.terms },
        currency: claim.worth.currency,
        reserved: claim.reserve,
        createdAt: now,
        dueAt: new Date(now.getTime() + RESERVED_MINUTES * 60_000),
        marks: marks.household.map((mark) => ({ mark, personal: personal.has(mark) })),
      }),
      JSON.stringify({
        seekPersonal: marks.seek.person,
        seek: marks.seek.household,
        notSince: daysBefore(now, limits.everyDays),
        coolSince: daysBefore(now, limits.coolDownDays),
        household: { most: limits.household.offers, since: daysBefore(now, limits.household.days) },
        dayStart: startOf("day", now, shop.timeZone),
        monthStart: startOf("month", now, shop.timeZone),
        budgets,
      }),
    ],
  );
  return rows[0]!.reserved.outcome;
}
