import { z } from "zod";
import { decideOffer } from "./decide-offer";
import type { Decision, LedgerState } from "./decide-offer";
import { daysBefore } from "./calendar";
import { NO_FACTS } from "./occasion";
import type { OccasionFacts } from "./occasion";
import { OCCASIONS, RFM_GROUPS } from "./policy";
import type { OfferPolicy } from "./policy";
import { guestProfile } from "./profile";
import type { Profile } from "./profile";
import type { Cart } from "./value";

const Count = z.number().int().min(0).max(100_000);
const Minor = z.number().int().min(0).max(1_000_000_000_000);

/** A shopper and a moment to try rules on. Amounts are minor units of the shop's currency. */
export const ImaginedShopper = z.object({
  known: z.enum(["customer", "proved", "guest"]),
  orders: Count,
  spent: Minor,
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/),
  daysSinceLastOrder: Count,
  tags: z.array(z.string().trim().min(1).max(255)).max(20),
  rfm: z.enum(RFM_GROUPS).nullable(),
  /** Null: nothing but asking for a discount. */
  moment: z.enum(OCCASIONS).nullable(),
  /** What the moment counts: days late or ago, products looked at, days to the birthday, stars. */
  momentNumber: Count,
  /** Subtotal of what is in the cart and counts under the rule; null: no cart is known. */
  cart: Minor.min(1).nullable(),
  /** Percent of the price that the things in the cart cost the shop; null: not known. */
  costPercent: z.number().int().min(0).max(100).nullable(),
  /** Days since their last offer of any rule, which counts for each of them; null: never had one. */
  daysSinceLastOffer: Count.nullable(),
});
export type ImaginedShopper = z.infer<typeof ImaginedShopper>;

/**
 * What the rules would give an imagined shopper, decided as for a real one. `spent` is what the ledger says now, so
 * that a spent budget says no here too. Nobody imagined is of the hold-out: `heldOut` is false.
 */
export function tryOffer(
  policy: OfferPolicy,
  shopper: ImaginedShopper,
  spent: Pick<LedgerState, "spent" | "spentByRule">,
  currency: string,
  now: Date,
): Decision {
  const last = shopper.daysSinceLastOffer === null ? null : daysBefore(now, shopper.daysSinceLastOffer);
  const ledger: LedgerState = {
    ...spent,
    lastOfRule: last ? Object.fromEntries(policy.rules.map(({ id }) => [id, last])) : {},
    lastOfAny: last,
    household: last && shopper.daysSinceLastOffer! < policy.household.days ? 1 : 0,
  };
  // What the rules count on is taken to be in the cart: an imagined line is of no product.
  const rules = shopper.cart === null ? policy.rules : policy.rules.map((rule) => ({ ...rule, items: ALL }));
  const question = { occasions: null, facts: factsOf(shopper, now), cart: cartOf(shopper) };
  const decision = decideOffer(
    { ...policy, rules, holdOutPercent: 0 },
    question,
    profileOf(shopper, currency),
    ledger,
    { currency, bucket: 99 },
    now,
  );
  if (!decision.offered) return decision;
  return { ...decision, rule: policy.rules.find(({ id }) => id === decision.rule.id) ?? decision.rule };
}

const ALL = { kind: "all" as const };

function profileOf(shopper: ImaginedShopper, currency: string): Profile {
  if (shopper.known !== "customer") return guestProfile(currency, { isProved: shopper.known === "proved" });
  const { orders, spent, country, tags, rfm } = shopper;
  return {
    ...guestProfile(currency),
    isGuest: false,
    isProved: true,
    orders,
    spent,
    country,
    tags,
    rfm,
    daysSinceLastOrder: orders === 0 ? null : shopper.daysSinceLastOrder,
    birthdayInDays: shopper.moment === "birthday" ? shopper.momentNumber : null,
  };
}

function factsOf({ moment, momentNumber }: ImaginedShopper, now: Date): OccasionFacts {
  const order = { orderId: "" };
  switch (moment) {
    case "parcel_late":
      return { ...NO_FACTS, parcel: { ...order, state: "late", daysLate: momentNumber } };
    case "parcel_lost":
      return { ...NO_FACTS, parcel: { ...order, state: "lost", daysLate: momentNumber } };
    case "complaint_resolved":
      return { ...NO_FACTS, complaintResolvedAt: daysBefore(now, momentNumber) };
    case "return_to_exchange":
      return { ...NO_FACTS, returnToExchange: order };
    case "hesitation":
      return {
        ...NO_FACTS,
        lookedAt: Array.from({ length: Math.min(momentNumber, 100) }, (_, index) => String(index)),
      };
    case "good_rating":
      return { ...NO_FACTS, rating: { stars: momentNumber } };
    default:
      return NO_FACTS;
  }
}

function cartOf({ cart, costPercent }: ImaginedShopper): Cart | null {
  if (cart === null) return null;
  const cost = costPercent === null ? null : Math.round((cart * costPercent) / 100);
  return { lines: [{ variantId: "", productId: "", collectionIds: [], price: cart, quantity: 1, cost }] };
}
