import type { Occasion, OccasionKind } from "./policy";
import type { Profile, Reason } from "./profile";

/**
 * What the caller has looked up about the moment; null: it has not looked, or it is not so. Every entry comes from
 * the shop's data (an assessed parcel, a stored conversation), never from what a shopper or a model says.
 */
export interface OccasionFacts {
  parcel: { orderId: string; state: "late" | "lost"; daysLate: number } | null;
  /** A conversation about a complaint that staff have resolved. */
  complaintResolvedAt: Date | null;
  /** A return that this conversation is about to ask for: the order. */
  returnToExchange: { orderId: string } | null;
  /** Products asked about or looked at here without buying. */
  lookedAt: string[];
  /** A rating given for this conversation. */
  rating: { stars: number } | null;
}

export const NO_FACTS: OccasionFacts = {
  parcel: null,
  complaintResolvedAt: null,
  returnToExchange: null,
  lookedAt: [],
  rating: null,
};

/** The reason why the occasion is one, with the values that show it; null when it is none. */
export function occasionHolds(occasion: Occasion, profile: Profile, facts: OccasionFacts, now: Date): Reason | null {
  const yes = (values: Reason["values"] = {}): Reason => ({
    code: "occasion",
    values: { occasion: occasion.kind, ...values },
  });
  switch (occasion.kind) {
    case "parcel_late":
      return facts.parcel?.state === "late" && facts.parcel.daysLate >= occasion.days
        ? yes({ days: facts.parcel.daysLate })
        : null;
    case "parcel_lost":
      return facts.parcel?.state === "lost" ? yes() : null;
    case "complaint_resolved": {
      if (!facts.complaintResolvedAt) return null;
      const days = Math.floor((now.getTime() - facts.complaintResolvedAt.getTime()) / 86_400_000);
      return days >= 0 && days <= occasion.withinDays ? yes({ days }) : null;
    }
    case "return_to_exchange":
      return facts.returnToExchange ? yes() : null;
    case "hesitation": {
      const products = new Set(facts.lookedAt).size;
      return products >= occasion.products ? yes({ products }) : null;
    }
    case "first_order":
      // Signed in and new, or not known at all.
      return profile.orders === 0 ? yes() : null;
    case "loyal":
      // Who is loyal, the rule's own "who" says.
      return profile.orders > 0 ? yes({ orders: profile.orders }) : null;
    case "long_silence": {
      const days = profile.daysSinceLastOrder;
      return days !== null && days >= occasion.days ? yes({ days }) : null;
    }
    case "birthday": {
      const days = profile.birthdayInDays;
      return days !== null && Math.abs(days) <= occasion.withinDays ? yes({ days }) : null;
    }
    case "good_rating":
      return facts.rating && facts.rating.stars >= occasion.stars ? yes({ stars: facts.rating.stars }) : null;
  }
}

/** Occasions that need nothing but the profile: what may be asked at any moment of a conversation. */
export const STANDING_OCCASIONS: OccasionKind[] = ["first_order", "loyal", "long_silence", "birthday"];
