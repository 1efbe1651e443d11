import { forShop } from "~/platform/database";
import { startOf } from "./calendar";
import type { Budget } from "./policy";
import { readOfferPolicy } from "./read-offer-policy";
import type { OfferShop } from "./shopper";

/** Minor units. `spent` and `reserved` together are what counts against `most`. */
export interface BudgetShare {
  /** What redeemed offers did cost. */
  spent: number;
  /** The most that offers not yet used can still cost. */
  reserved: number;
  most: number;
}

export interface BudgetShares {
  currency: string;
  day: BudgetShare;
  month: BudgetShare;
}

interface ShareRow {
  rule_id: string;
  currency: string;
  day_spent: bigint;
  day_reserved: bigint;
  month_spent: bigint;
  month_reserved: bigint;
}
type Sums = Record<"day" | "month", Omit<BudgetShare, "most">>;

/**
 * Every budget with what is spent of it and what is reserved; the sums are those that the ledger checks, parted in two.
 * Days and months are the shop's. `all`: the budgets over all rules and staff, by currency.
 */
export async function readBudgetShares(
  shop: OfferShop,
  now: Date,
): Promise<{ rules: (BudgetShares & { ruleId: string; name: string })[]; all: BudgetShares[] }> {
  const { policy } = await readOfferPolicy(shop.id);
  const day = startOf("day", now, shop.timeZone);
  const month = startOf("month", now, shop.timeZone);
  const rows = await forShop(
    shop.id,
    (tx) => tx.$queryRaw<ShareRow[]>`
      select rule_id, currency,
        coalesce(sum(charged) filter (where created_at >= ${day}::timestamptz and state = 'redeemed'), 0)::bigint
          as day_spent,
        coalesce(sum(charged) filter (where created_at >= ${day}::timestamptz and state <> 'redeemed'), 0)::bigint
          as day_reserved,
        coalesce(sum(charged) filter (where state = 'redeemed'), 0)::bigint as month_spent,
        coalesce(sum(charged) filter (where state <> 'redeemed'), 0)::bigint as month_reserved
      from offer_claim
      where shop_id = ${shop.id}::uuid and created_at >= ${month}::timestamptz
      group by rule_id, currency`,
  );
  const of = (currency: string, budget: Budget, ruleId?: string): BudgetShares => {
    const sums = add(rows.filter((row) => row.currency === currency && (ruleId ?? row.rule_id) === row.rule_id));
    return { currency, day: { ...sums.day, most: budget.daily }, month: { ...sums.month, most: budget.monthly } };
  };
  return {
    rules: policy.rules.map(({ id, name, currency, budget }) => ({ ruleId: id, name, ...of(currency, budget, id) })),
    all: Object.entries(policy.budgets).map(([currency, budget]) => of(currency, budget)),
  };
}

function add(rows: ShareRow[]): Sums {
  const sum = (field: "day_spent" | "day_reserved" | "month_spent" | "month_reserved") =>
    rows.reduce((total, row) => total + Number(row[field]), 0);
  return {
    day: { spent: sum("day_spent"), reserved: sum("day_reserved") },
    month: { spent: sum("month_spent"), reserved: sum("month_reserved") },
  };
}
