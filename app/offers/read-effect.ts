import { forShop } from "~/platform/database";
import { startOf } from "./calendar";
import type { OfferShop } from "./shopper";

/** One side of the comparison. Amounts are minor units of the shop's currency. */
export interface EffectGroup {
  /** Claims: shoppers who got an offer, or would have but for the hold-out. */
  shoppers: number;
  /** Of them, who ordered within the days in which the effect is measured, with the code or without. */
  ordered: number;
  orders: number;
  /** After discounts, refunds and cancellations. */
  revenue: number;
  /** Sum of the squares of each shopper's revenue: how far they lie apart. */
  revenueSquares: number;
  /** What codes took off. */
  discount: number;
}

export interface Effect {
  currency: string;
  offered: EffectGroup;
  heldOut: EffectGroup;
}

interface GroupRow {
  held_out: boolean;
  shoppers: bigint;
  ordered: bigint;
  orders: bigint;
  revenue: bigint;
  squares: number;
  discount: bigint;
}

/**
 * What those who got an offer did, against those who were picked like them and got none. Not in it, because they have
 * no counterpart: staff's grants, what was erased on a customer's request, and offers that came unasked (who takes one
 * wanted to buy; the held-out were never shown what they might have left).
 */
export async function readEffect(shop: OfferShop, { from, to }: { from: Date; to: Date }): Promise<Effect> {
  const rows = await forShop(
    shop.id,
    (tx) => tx.$queryRaw<GroupRow[]>`
      select c.state = 'held_out' as held_out, count(*) as shoppers, count(*) filter (where o.orders > 0) as ordered,
        coalesce(sum(o.orders), 0)::bigint as orders, coalesce(sum(o.revenue), 0)::bigint as revenue,
        coalesce(sum(o.revenue::double precision ^ 2), 0)::double precision as squares,
        coalesce(sum(o.discount), 0)::bigint as discount
      from offer_claim c
      left join lateral (
        select count(*) as orders, sum(kept) as revenue, sum(discount) as discount from offer_order o
        where o.shop_id = c.shop_id and o.claim_id = c.id and o.currency = c.currency
      ) o on true
      where c.shop_id = ${shop.id}::uuid and c.created_at >= ${from}::timestamptz and c.created_at < ${to}::timestamptz
        and coalesce((c.worth #>> '{terms,unasked}')::boolean, false) = false
        and c.currency = ${shop.currency} and c.staff_id is null and c.state not in ('reserved', 'released')
        and exists (select from offer_mark m where m.shop_id = c.shop_id and m.claim_id = c.id)
      group by 1`,
  );
  const group = (heldOut: boolean): EffectGroup => {
    const row = rows.find(({ held_out }) => held_out === heldOut);
    return {
      shoppers: Number(row?.shoppers ?? 0),
      ordered: Number(row?.ordered ?? 0),
      orders: Number(row?.orders ?? 0),
      revenue: Number(row?.revenue ?? 0),
      revenueSquares: row?.squares ?? 0,
      discount: Number(row?.discount ?? 0),
    };
  };
  return { currency: shop.currency, offered: group(false), heldOut: group(true) };
}

/** One day of the shop's calendar; amounts in minor units of its currency. */
export interface OfferDay {
  /** "2026-11-21" */
  day: string;
  issued: number;
  redeemed: number;
  expired: number;
  /** What codes took off, on the day of the order. */
  cost: number;
  /** Of orders with a code, after refunds and cancellations. */
  revenue: number;
}

interface DayRow {
  day: string;
  issued: bigint;
  redeemed: bigint;
  expired: bigint;
  cost: bigint;
  revenue: bigint;
}

/** Every whole day from that of `from` to before `to`, also those on which nothing was. At most 400. */
export async function readOfferDays(shop: OfferShop, { from, to }: { from: Date; to: Date }): Promise<OfferDay[]> {
  const since = startOf("day", from, shop.timeZone);
  const rows = await forShop(
    shop.id,
    (tx) => tx.$queryRaw<DayRow[]>`
      with days as (
        select generate_series((${since}::timestamptz at time zone ${shop.timeZone})::date,
                               ((${to}::timestamptz - interval '1 millisecond') at time zone ${shop.timeZone})::date,
                               interval '1 day')::date as day
        limit 400
      ), happened as (
        select issued_at as at, 1 as issued, 0 as redeemed, 0 as expired, 0::bigint as cost, 0::bigint as revenue
        from offer_claim
        where shop_id = ${shop.id}::uuid and currency = ${shop.currency} and issued_at >= ${since}::timestamptz
        union all
        select redeemed_at, 0, 1, 0, 0, 0 from offer_claim
        where shop_id = ${shop.id}::uuid and currency = ${shop.currency} and redeemed_at >= ${since}::timestamptz
        union all
        select closed_at, 0, 0, 1, 0, 0 from offer_claim
        where shop_id = ${shop.id}::uuid and currency = ${shop.currency} and state = 'expired'
          and closed_at >= ${since}::timestamptz
        union all
        select placed_at, 0, 0, 0, discount, kept from offer_order
        where shop_id = ${shop.id}::uuid and currency = ${shop.currency} and with_code
          and placed_at >= ${since}::timestamptz
      )
      select to_char(d.day, 'YYYY-MM-DD') as day, coalesce(sum(h.issued), 0)::bigint as issued,
        coalesce(sum(h.redeemed), 0)::bigint as redeemed, coalesce(sum(h.expired), 0)::bigint as expired,
        coalesce(sum(h.cost), 0)::bigint as cost, coalesce(sum(h.revenue), 0)::bigint as revenue
      from days d left join happened h on (h.at at time zone ${shop.timeZone})::date = d.day
      group by d.day
      order by d.day`,
  );
  return rows.map(({ day, issued, redeemed, expired, cost, revenue }) => ({
    day,
    issued: Number(issued),
    redeemed: Number(redeemed),
    expired: Number(expired),
    cost: Number(cost),
    revenue: Number(revenue),
  }));
}
