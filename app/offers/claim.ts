import type { OfferClaim as ClaimRow, OfferOrder as OrderRow, OfferState } from "@prisma/client";
import { z } from "zod";
import { forShop } from "~/platform/database";
import type { OfferRule } from "./policy";
import type { Reason } from "./profile";
import type { Worth } from "./value";

/** One line of the ledger. Amounts are minor units of `currency`. */
export interface OfferClaim {
  id: string;
  /** OfferRule.id, or "staff". */
  ruleId: string;
  ruleName: string;
  /** OccasionKind, or "staff". */
  occasion: string;
  state: OfferState;
  code: string;
  worth: Worth;
  terms: Terms;
  /** The most that it can cost. */
  reserved: number;
  /** What counts against the budgets. */
  charged: number;
  currency: string;
  /** Why this shopper. */
  why: Reason[];
  conversationId: string | null;
  /** Shopify's numeric id; null for guests. */
  customerId: string | null;
  staffId: string | null;
  /** GID at Shopify; null before it is issued. */
  discountId: string | null;
  /** Code of why it was released. */
  refusal: string | null;
  /** Shopify's user id of who took it back. */
  revokedBy: string | null;
  createdAt: Date;
  issuedAt: Date | null;
  endsAt: Date;
  redeemedAt: Date | null;
  closedAt: Date | null;
  /** Orders on which the code was used; mostly none or one. */
  orders: ClaimOrder[];
}

export interface ClaimOrder {
  /** Shopify GID. */
  id: string;
  name: string;
  discount: number;
  /** After discounts, as paid. */
  revenue: number;
  /** After refunds and cancellation too. */
  kept: number;
  currency: string;
  placedAt: Date;
  cancelledAt: Date | null;
}

/** Of staff's own grants. */
export const STAFF_RULE = "staff";

/** What Shopify is told besides the worth. Kept with the claim, so that a crash needs no rule to go on from. */
export interface Terms {
  items: OfferRule["items"];
  combines: OfferRule["combines"];
  buyGet: {
    buyQuantity: number;
    buyProducts: string[];
    getQuantity: number;
    getProducts: string[];
    getUnitMost: number;
  } | null;
  /** See ClaimOptions; left out of the comparison with the held-out. */
  unasked?: boolean;
}

const Ids = z.array(z.string());
const StoredWorth = z.object({
  kind: z.enum(["percentage", "amount", "free_shipping", "buy_x_get_y", "store_credit", "gift_card"]),
  amount: z.number(),
  percent: z.number().nullable(),
  currency: z.string(),
  minimumSubtotal: z.number(),
  onlyVariants: Ids.nullable(),
  loyal: z.boolean(),
  terms: z.object({
    items: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("all") }),
      z.object({ kind: z.literal("products"), ids: Ids }),
      z.object({ kind: z.literal("collections"), ids: Ids }),
    ]),
    combines: z.object({ order: z.boolean(), product: z.boolean(), shipping: z.boolean() }),
    buyGet: z
      .object({
        buyQuantity: z.number(),
        buyProducts: Ids,
        getQuantity: z.number(),
        getProducts: Ids,
        getUnitMost: z.number(),
      })
      .nullable(),
    unasked: z.boolean().optional(),
  }),
});

export function termsOf({ items, combines, value }: OfferRule): Terms {
  return { items, combines, buyGet: value.kind === "buy_x_get_y" ? value : null };
}

export function toClaim(row: ClaimRow & { orders: OrderRow[] }): OfferClaim {
  const { terms, ...worth } = StoredWorth.parse(row.worth);
  return {
    ...row,
    worth,
    terms,
    // Written by this folder only, and shown, never computed with.
    why: row.why as unknown as Reason[],
    reserved: Number(row.reserved),
    charged: Number(row.charged),
    orders: row.orders
      .filter(({ withCode }) => withCode)
      .map((order) => ({
        id: order.orderId,
        name: order.orderName,
        discount: Number(order.discount),
        revenue: Number(order.revenue),
        kept: Number(order.kept),
        currency: order.currency,
        placedAt: order.placedAt,
        cancelledAt: order.cancelledAt,
      })),
  };
}

/** Null for any other shop's. */
export async function findClaim(shopId: string, id: string): Promise<OfferClaim | null> {
  const row = await forShop(shopId, (tx) =>
    tx.offerClaim.findUnique({ where: { shopId_id: { shopId, id } }, include: { orders: true } }),
  );
  return row && toClaim(row);
}
