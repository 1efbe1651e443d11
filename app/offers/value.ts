import type { OfferRule, OfferValue } from "./policy";
import { averageOrder } from "./profile";
import type { Profile } from "./profile";

/** A cart as the shop priced it, in minor units of the shop's currency, before any discount. */
export interface Cart {
  lines: CartLine[];
}
export interface CartLine {
  /** Shopify GIDs. */
  variantId: string;
  productId: string;
  collectionIds: string[];
  /** One unit. */
  price: number;
  quantity: number;
  /** Unit cost; null where the shop has none. */
  cost: number | null;
}

/** Exactly what one code gives: everything that Shopify is told, and the most that it can cost. */
export interface Worth {
  kind: OfferValue["kind"];
  /** Minor units: what is taken off, credited or given; for free shipping and buy-x-get-y the most of it. */
  amount: number;
  /** Percent that the amount was worked out from, or of buy-x-get-y; null for others. */
  percent: number | null;
  currency: string;
  minimumSubtotal: number;
  /** Variants that it counts on; null: what the rule's items say. */
  onlyVariants: string[] | null;
  /** The shopper's own history brought more than the usual. */
  loyal: boolean;
}

/** The most that a code of this worth can cost the merchant: what is taken from the budget. */
export const mostCost = (worth: Worth): number => worth.amount;

/** The most that any code of this rule can cost; property tests hold `worthOf` to it. */
export function mostOfRule({ value }: OfferRule): number {
  switch (value.kind) {
    case "percentage":
      return percentOf(value.cartMost, Math.max(value.percent, value.loyal?.to ?? 0));
    case "free_shipping":
      return value.most;
    case "buy_x_get_y":
      // Shopify rounds each unit, so each is reckoned with rounded up.
      return Math.ceil((value.getUnitMost * value.percent) / 100) * value.getQuantity;
    default:
      return Math.max(value.amount, value.loyal?.to ?? 0);
  }
}

/** Rounded down: never more than the percentage. Whole numbers throughout. */
export const percentOf = (amount: number, percent: number): number => Math.floor((amount * percent) / 100);

const counts = ({ items }: Pick<OfferRule, "items">, line: CartLine): boolean => {
  if (items.kind === "products") return items.ids.includes(line.productId);
  if (items.kind === "collections") return line.collectionIds.some((id) => items.ids.includes(id));
  return true;
};
const subtotal = (lines: CartLine[]): number => lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0);

export type WorthOutcome =
  { worth: Worth } | { refused: "cart_below_minimum" | "margin_floor" | "unit_cost_unknown" | "worth_nothing" };

/**
 * What a rule gives this shopper on this cart. With no cart, a percentage is taken of a usual order of theirs, else of
 * the minimum.
 */
export function worthOf(rule: OfferRule, profile: Profile, cart: Cart | null): WorthOutcome {
  const { value, currency, minimumSubtotal } = rule;
  const loyal = "loyal" in value && value.loyal !== null && profile.orders >= value.loyal.ordersFrom;
  const base = { kind: value.kind, currency, minimumSubtotal, onlyVariants: null, percent: null, loyal };
  const lines = cart?.lines.filter((line) => counts(rule, line)) ?? null;
  if (lines && lines.length > 0 && value.kind !== "store_credit" && value.kind !== "gift_card") {
    if (value.kind !== "buy_x_get_y" && subtotal(lines) < minimumSubtotal) return { refused: "cart_below_minimum" };
  }
  switch (value.kind) {
    case "percentage": {
      const percent = loyal ? value.loyal!.to : value.percent;
      const wanted = lines && lines.length > 0 ? subtotal(lines) : (averageOrder(profile) ?? minimumSubtotal);
      const basis = Math.min(value.cartMost, Math.max(minimumSubtotal, wanted));
      return aboveFloor(rule, lines, { ...base, percent, amount: percentOf(basis, percent), minimumSubtotal: basis });
    }
    case "amount":
      return aboveFloor(rule, lines, { ...base, amount: loyal ? value.loyal!.to : value.amount });
    case "free_shipping":
      return { worth: { ...base, amount: value.most } };
    case "buy_x_get_y":
      return { worth: { ...base, percent: value.percent, amount: mostOfRule(rule), minimumSubtotal: 0 } };
    case "store_credit":
    case "gift_card":
      return { worth: { ...base, amount: loyal ? value.loyal!.to : value.amount, minimumSubtotal: 0 } };
  }
}

/**
 * Lowers an amount until, on any cart of the things in question that reaches the minimum, what is left after cost and
 * discount is at least the floor: price - cost >= floor x price, at the dearest cost share among them. The code then
 * counts on those things only. No cart: nothing is known of what it will be used on.
 */
function aboveFloor(rule: OfferRule, lines: CartLine[] | null, worth: Worth): WorthOutcome {
  const floor = rule.marginFloor;
  if (worth.amount <= 0) return { refused: "worth_nothing" };
  if (!floor) return { worth };
  const known = (lines ?? []).filter((line) => line.cost !== null);
  const unknown = lines === null || lines.length === 0 || known.length < lines.length;
  if (unknown && floor.withoutCost === "refuse") return { refused: "unit_cost_unknown" };
  if (known.length === 0) return { worth };
  // Of revenue r = s - d with cost c = k x s: (r - c) / r >= f, so d <= s x (1 - k / (1 - f)).
  const most = Math.min(
    ...known.map(({ price, cost }) => {
      if (price === 0) return cost === 0 ? worth.amount : 0;
      // In big integers: three amounts multiplied outgrow a double.
      const kept = BigInt(price) * BigInt(100 - floor.percent) - BigInt(cost!) * 100n;
      return kept <= 0n
        ? 0
        : Number((BigInt(worth.minimumSubtotal) * kept) / (BigInt(price) * BigInt(100 - floor.percent)));
    }),
  );
  const amount = Math.min(worth.amount, most);
  if (amount <= 0) return { refused: "margin_floor" };
  const onlyVariants = [...new Set(lines!.map(({ variantId }) => variantId))];
  return { worth: { ...worth, amount, onlyVariants } };
}

/** What of a cart a code counts on, in minor units before any discount. */
export function entitledOn({ kind, onlyVariants }: Worth, rule: Pick<OfferRule, "items">, { lines }: Cart): number {
  if (kind === "store_credit" || kind === "gift_card") return subtotal(lines);
  return subtotal(lines.filter((line) => (onlyVariants ? onlyVariants.includes(line.variantId) : counts(rule, line))));
}

/**
 * What a code takes off this cart, in minor units; 0 below its minimum. Null where the cart cannot tell: free shipping
 * and buy-x-get-y are worked out at the checkout.
 */
export function worthOnCart(worth: Worth, rule: Pick<OfferRule, "items">, cart: Cart): number | null {
  if (worth.kind === "free_shipping" || worth.kind === "buy_x_get_y") return null;
  const total = entitledOn(worth, rule, cart);
  if (worth.kind === "store_credit" || worth.kind === "gift_card") return Math.min(worth.amount, total);
  return total < worth.minimumSubtotal ? 0 : Math.min(worth.amount, total);
}
