import { z } from "zod";
import { forShop } from "~/platform/database";
import type { ShopTransaction } from "~/platform/database";
import { toMinor } from "~/policy/minor-units";
import { daysBefore } from "./calendar";
import { marksOf } from "./household";
import { EXPIRY_GRACE_HOURS } from "./issue-claim";

/** Orders within so many days after an offer, or after none for the held-out, tell its effect. */
export const EFFECT_DAYS = 30;

const Id = z.union([z.number(), z.string()]);
const Amount = z.string().default("0");

/** orders/create and orders/updated, as far as the ledger needs them. Personal fields may be null (protected data). */
const OrderPayload = z.object({
  admin_graphql_api_id: z.string(),
  name: z.string(),
  created_at: z.iso.datetime({ offset: true }),
  cancelled_at: z.iso.datetime({ offset: true }).nullish(),
  currency: z.string(),
  total_price: Amount,
  current_total_price: z.string().nullish(),
  test: z.boolean().nullish(),
  email: z.string().nullish(),
  customer: z.object({ id: Id, email: z.string().nullish() }).nullish(),
  discount_codes: z.array(z.object({ code: z.string(), amount: Amount })).default([]),
});

/**
 * An order that was placed or has changed: a claim whose code was used on it is redeemed and costs what the code took
 * off; refunds and cancellation are noted with it. Orders of the same person soon after a claim, or after none for the
 * held-out, are noted too, so that the effect can be told. Idempotent; webhooks may come twice and in any order.
 */
export async function recordOrder(shopId: string, payload: Record<string, unknown>): Promise<void> {
  const parsed = OrderPayload.safeParse(payload);
  if (!parsed.success || parsed.data.test) return;
  const order = parsed.data;
  const placedAt = new Date(order.created_at);
  const { currency } = order;
  const cancelledAt = order.cancelled_at ? new Date(order.cancelled_at) : null;
  const revenue = toMinor(order.total_price, currency);
  const facts = {
    orderName: order.name,
    currency,
    revenue: BigInt(revenue),
    kept: BigInt(cancelledAt ? 0 : toMinor(order.current_total_price ?? order.total_price, currency)),
    placedAt,
    cancelledAt,
  };
  const marks = marksOf(shopId, {
    customerId: order.customer ? String(order.customer.id) : null,
    emails: [order.email, order.customer?.email].filter((email) => email != null),
    addresses: [],
    visitorId: null,
  });
  await forShop(shopId, async (tx) => {
    const orderId = order.admin_graphql_api_id;
    const note = async (claimId: string, withCode: boolean, discount: number) => {
      const where = { shopId_claimId_orderId: { shopId, claimId, orderId } };
      const known = await tx.offerOrder.findUnique({ where, select: { cancelledAt: true } });
      // A cancelled order stays so: what says otherwise was sent before and came late.
      const late = known?.cancelledAt && !cancelledAt ? { cancelledAt: known.cancelledAt, kept: 0n } : {};
      const noted = { withCode, discount: BigInt(discount), ...facts, ...late };
      await tx.offerOrder.upsert({ where, create: { shopId, claimId, orderId, ...noted }, update: noted });
    };
    const used = new Map(
      order.discount_codes.map(({ code, amount }) => [code.toUpperCase(), toMinor(amount, currency)]),
    );
    const claims = await tx.offerClaim.findMany({
      where: { shopId, code: { in: [...used.keys()] }, state: { not: "held_out" } },
      select: { id: true, code: true },
    });
    for (const { id, code } of claims) {
      await note(id, true, used.get(code)!);
      await redeem(tx, shopId, id, placedAt);
    }
    for (const { id } of await ownersSoonBefore(tx, shopId, marks.seek.person, placedAt)) {
      if (!claims.some((claim) => claim.id === id)) await note(id, false, 0);
    }
  });
}

/**
 * It costs what its orders say, also when it was already counted as expired or revoked. Of a cancelled order nothing
 * was given; but whether Shopify lets the code be used again is not ours to know, so until its end all that it can
 * cost stays taken (settle-claim.ts gives it back then).
 */
async function redeem(tx: ShopTransaction, shopId: string, claimId: string, placedAt: Date): Promise<void> {
  const {
    _sum: { discount },
    _count: kept,
  } = await tx.offerOrder.aggregate({
    where: { shopId, claimId, withCode: true, cancelledAt: null },
    _sum: { discount: true },
    _count: true,
  });
  const where = { shopId_id: { shopId, id: claimId } };
  if (kept > 0) {
    await tx.offerClaim.update({ where, data: { state: "redeemed", redeemedAt: placedAt, charged: discount ?? 0n } });
    await tx.offerDue.deleteMany({ where: { shopId, claimId } });
    return;
  }
  const claim = await tx.offerClaim.findUniqueOrThrow({ where });
  if (claim.state !== "issued" && claim.state !== "redeemed") return;
  const dueAt = new Date(claim.endsAt.getTime() + EXPIRY_GRACE_HOURS * 3_600_000);
  await tx.offerClaim.update({
    where,
    data: { state: "redeemed", redeemedAt: claim.redeemedAt ?? placedAt, charged: claim.reserved },
  });
  await tx.offerDue.upsert({
    where: { shopId_claimId: { shopId, claimId } },
    create: { shopId, claimId, dueAt },
    update: { dueAt },
  });
}

function ownersSoonBefore(
  tx: ShopTransaction,
  shopId: string,
  person: string[],
  placedAt: Date,
): Promise<{ id: string }[]> {
  if (person.length === 0) return Promise.resolve([]);
  return tx.offerClaim.findMany({
    where: {
      shopId,
      state: { not: "released" },
      // Shopify's times are cut to the second.
      createdAt: { gte: daysBefore(placedAt, EFFECT_DAYS), lt: new Date(placedAt.getTime() + 1_000) },
      marks: { some: { mark: { in: person }, personal: true } },
    },
    select: { id: true },
  });
}
