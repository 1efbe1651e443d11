import { createHash } from "node:crypto";
import { ruleOf } from "~/admin/offers/templates";
import { claimOffer } from "~/offers/claim-offer";
import { NO_FACTS } from "~/offers/occasion";
import type { OccasionFacts } from "~/offers/occasion";
import { OfferPolicy } from "~/offers/policy";
import type { OccasionKind, OfferRule } from "~/offers/policy";
import type { OfferClaim } from "~/offers/claim";
import { readOfferPolicy } from "~/offers/read-offer-policy";
import { revokeOffer } from "~/offers/revoke-offer";
import { saveOfferPolicy } from "~/offers/save-offer-policy";
import { settleClaim } from "~/offers/settle-claim";
import { offerShop } from "~/offers/shopper";
import { closeDatabase } from "~/platform/database";
import { shopIdOf } from "~/platform/shop-id";
import { adminApi } from "~/shopify/admin-api";
import { placeOrder } from "../shopify/checkout/place-order";
import { staffNumber, staffOf } from "../shopify/admin-host/staff";
import { useStandIn } from "../shopify/preload";
import { aDelivered } from "../shopify/store/fixtures";
import { fulfillmentSchema } from "../shopify/store/fulfillment";
import type { Customer } from "../shopify/store/types";
import type { ShopState } from "../shopify/world";
import { orderPayload } from "../shopify/webhooks/payloads";
import type { RunningWorld } from "./world";

/** How long the shop has had its rules. */
const DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Gives the demo shop a month with offers, by the app's own path: rules saved by its staff, claims decided and
 * reserved at their moment, codes made at the stand-in, some used at its checkout and told by webhook, some ended, one
 * taken back. Does nothing where rules were saved already. Returns how many claims there are.
 */
export async function seedOfferHistory(world: RunningWorld, shop: ShopState, signal: AbortSignal): Promise<number> {
  Object.assign(process.env, world.env);
  const restore = useStandIn(world.shopify.url);
  try {
    return await seed(world, shop, signal);
  } finally {
    restore();
    await closeDatabase();
  }
}

async function seed(world: RunningWorld, state: ShopState, signal: AbortSignal): Promise<number> {
  const shop = await offerShop(shopIdOf(state.domain));
  if ((await readOfferPolicy(shop.id)).version > 0) return 0;
  const member = staffOf(state)[0]!;
  const staff = { id: staffNumber(member), name: member.firstName };
  const policy = demoPolicy(shop.currency);
  await saveOfferPolicy(shop.id, staff, policy, 0);

  const api = adminApi(state.domain);
  const people = state.store.data.customers;
  let claims = 0;
  for (const [index, customer] of people.entries()) {
    if (signal.aborted) break;
    const at = momentOf(index, people.length);
    const plan = planFor(index, customer, state);
    // Its own calls must not use up what the app has for shoppers.
    state.bucket = { available: 2_000, countedAt: Date.now() };
    const outcome = await claimOffer(
      api,
      shop,
      { customerId: numberOf(customer.id), email: null, conversationId: null, orderId: null },
      { occasions: [plan.occasion], facts: plan.facts(at), cart: null },
      { claimId: uuidOf(`${state.domain}/${customer.id}`), now: at },
    );
    claims += 1;
    tellOfOrders(world, state, customer, at);
    if (outcome.outcome !== "issued") continue;
    const { claim } = outcome;
    const usedAt = plan.used ? usedAfter(at, index) : null;
    if (usedAt) buy(world, state, customer, claim, usedAt);
    else if (index % 13 === 6) await revokeOffer(api, shop.id, claim.id, staff, new Date(at.getTime() + 3_600_000));
    else if (claim.endsAt.getTime() + 7 * 3_600_000 < Date.now()) {
      await settleClaim(api, shop, claim.id, new Date(claim.endsAt.getTime() + 7 * 3_600_000));
    }
  }
  return claims;
}

function demoPolicy(currency: string): OfferPolicy {
  const on = (rule: OfferRule, id: string): OfferRule => ({ ...rule, id, validDays: 14 });
  return OfferPolicy.parse({
    holdOutPercent: 10,
    household: { offers: 3, days: 90 },
    budgets: { [currency]: { daily: 12_000, monthly: 90_000 } },
    staff: { currency, each: 1_500, daily: 6_000, validDays: 30 },
    publicCodes: ["AUTUMN20"],
    rules: [
      on(ruleOf("late", currency), "late-parcel"),
      on(ruleOf("complaint", currency), "after-complaint"),
      on(ruleOf("welcome", currency), "welcome"),
      on(ruleOf("loyal", currency), "regulars"),
      on(ruleOf("rating", currency), "thanks-for-stars"),
      { ...on(ruleOf("birthday", currency), "birthday"), enabled: false },
    ],
  });
}

interface Plan {
  occasion: OccasionKind;
  facts: (at: Date) => OccasionFacts;
  used: boolean;
}

/** What happened to each customer: the same in every demo. */
function planFor(index: number, customer: Customer, { store }: ShopState): Plan {
  const orders = store.ordersOf(customer.id);
  const used = index % 3 === 1;
  if (orders.length === 0) return { occasion: "first_order", facts: () => NO_FACTS, used };
  const orderId = orders[0]!.id;
  const late: Plan = {
    occasion: "parcel_late",
    facts: () => ({ ...NO_FACTS, parcel: { orderId, state: "late", daysLate: 3 + (index % 5) } }),
    used,
  };
  switch (index % 5) {
    case 0:
    case 3:
      return late;
    case 1:
      return orders.length < 4 ? late : { occasion: "loyal", facts: () => NO_FACTS, used };
    case 2:
      return {
        occasion: "complaint_resolved",
        facts: (at) => ({ ...NO_FACTS, complaintResolvedAt: new Date(at.getTime() - (index % 3) * DAY_MS) }),
        used,
      };
    default:
      return { occasion: "good_rating", facts: () => ({ ...NO_FACTS, rating: { stars: 5 } }), used };
  }
}

/** Spread over the weeks and over the day, one after another. */
function momentOf(index: number, of: number): Date {
  const gaps = Array.from({ length: of }, (_, at) => 1 + ((at * 7) % 5) * ((at * 3) % 4));
  const sum = (until: number) => gaps.slice(0, until).reduce((total, gap) => total + gap, 0);
  return new Date(Date.now() - 3_600_000 - DAYS * DAY_MS * (1 - sum(index) / sum(of - 1)));
}

/** Some days later; null when that is still to come. */
function usedAfter(at: Date, index: number): Date | null {
  const used = new Date(at.getTime() + (0.2 + (index % 5)) * DAY_MS);
  return used.getTime() < Date.now() - 3_600_000 ? used : null;
}

/** An order with the code, large enough for it, which has arrived since where there was time. */
function buy({ shopify }: RunningWorld, shop: ShopState, customer: Customer, claim: OfferClaim, at: Date): void {
  const { products } = shop.store.data;
  const lines = [];
  for (
    let next = claim.code.charCodeAt(claim.code.length - 1), sum = 0;
    sum < Math.max(3_000, claim.worth.minimumSubtotal);
    next++
  ) {
    const product = products[next % products.length]!;
    const variant = product.variants.find(({ inventoryQuantity }) => (inventoryQuantity ?? 9) > 3);
    if (!variant || product.isGiftCard || product.status !== "ACTIVE") continue;
    lines.push({ product, variant, quantity: 1 });
    sum += Math.round(Number(variant.price) * 100);
  }
  const email = customer.defaultEmailAddress?.emailAddress ?? "";
  const order = placeOrder(shopify.world, shop, { lines, customer, email, code: claim.code, at: at.toISOString() });
  const days = Math.floor((Date.now() - at.getTime()) / DAY_MS) - 4;
  if (days < 0) return;
  const arrived = fulfillmentSchema.parse(aDelivered(days, { items: order.lineItems }));
  shop.store.addFulfillment(order, arrived);
}

/** What the customer ordered afterwards without a code, as Shopify would have told the app at the time. */
function tellOfOrders({ shopify }: RunningWorld, shop: ShopState, customer: Customer, since: Date): void {
  for (const order of shop.store.ordersOf(customer.id)) {
    if (Date.parse(order.createdAt) > since.getTime()) {
      shopify.world.emit(shop, "orders/updated", orderPayload(shopify.world, shop, order));
    }
  }
}

const numberOf = (gid: string): string => gid.split("/").at(-1) ?? gid;

/** The same claim in every demo, so that a shop that is set up twice is not given two. */
function uuidOf(name: string): string {
  const hex = createHash("sha256").update(name).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
