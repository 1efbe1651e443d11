import { forShop } from "~/platform/database";
import { startOf, daysBefore } from "./calendar";
import type { LedgerState, Spent } from "./decide-offer";
import type { Marks } from "./household";
import type { OfferShop } from "./shopper";

interface SpentRow {
  rule_id: string;
  currency: string;
  today: bigint;
  month: bigint;
}

/** What the budgets have left is the rest of these; by rule, and all together by currency. */
export async function readSpent(shop: OfferShop, now: Date): Promise<Pick<LedgerState, "spent" | "spentByRule">> {
  const day = startOf("day", now, shop.timeZone);
  const month = startOf("month", now, shop.timeZone);
  const rows = await forShop(
    shop.id,
    (tx) => tx.$queryRaw<SpentRow[]>`
      select rule_id, currency, coalesce(sum(charged) filter (where created_at >= ${day}::timestamptz), 0)::bigint as today,
        sum(charged)::bigint as month
      from offer_claim
      where shop_id = ${shop.id}::uuid and created_at >= ${month}::timestamptz
      group by rule_id, currency`,
  );
  const spent: Record<string, Spent> = {};
  const spentByRule: Record<string, Spent> = {};
  for (const row of rows) {
    const today = Number(row.today);
    const thisMonth = Number(row.month);
    const all = (spent[row.currency] ??= { today: 0, thisMonth: 0 });
    all.today += today;
    all.thisMonth += thisMonth;
    // A rule whose currency was changed begins anew in the other.
    if (row.currency === shop.currency) spentByRule[row.rule_id] = { today, thisMonth };
  }
  return { spent, spentByRule };
}

/** What the person and the household have had. */
export async function readHistory(
  shopId: string,
  { seek }: Marks,
  householdDays: number,
  now: Date,
): Promise<Pick<LedgerState, "lastOfRule" | "lastOfAny" | "household">> {
  if (seek.household.length === 0) return { lastOfRule: {}, lastOfAny: null, household: 0 };
  const { person, household } = await forShop(shopId, async (tx) => ({
    person: await tx.$queryRaw<{ rule_id: string; last: Date }[]>`
      select c.rule_id, max(c.created_at) as last
      from offer_mark m join offer_claim c on c.shop_id = m.shop_id and c.id = m.claim_id
      where m.shop_id = ${shopId}::uuid and m.mark = any (${seek.person}) and m.personal and c.state <> 'released'
      group by c.rule_id`,
    household: await tx.$queryRaw<{ count: bigint }[]>`
      select count(distinct c.id)
      from offer_mark m join offer_claim c on c.shop_id = m.shop_id and c.id = m.claim_id
      where m.shop_id = ${shopId}::uuid and m.mark = any (${seek.household}) and c.state <> 'released'
        and c.created_at > ${daysBefore(now, householdDays)}::timestamptz`,
  }));
  const lastOfAny = person.reduce<Date | null>((last, row) => (last && last > row.last ? last : row.last), null);
  return {
    lastOfRule: Object.fromEntries(person.map(({ rule_id, last }) => [rule_id, last])),
    lastOfAny,
    household: Number(household[0]?.count ?? 0),
  };
}
