import type { Clock } from "../clock";
import type { DiscountItems } from "../store/discount";
import { cents } from "../store/money";
import type { Collection, Customer, Discount, DiscountNode, Product, Variant } from "../store/types";
import type { Store } from "../store/store";
import { discountStatus, usageCount } from "./discount-state";

export interface CartLine {
  product: Product;
  variant: Variant;
  quantity: number;
}

export interface CartToDiscount {
  lines: CartLine[];
  /** Of a guest: null until they say who they are. */
  customer: Customer | null;
  /** Guests are known by it once they have typed it. */
  email: string | null;
  /** In hundredths of the shop's currency. */
  shipping: number;
  /** ISO 3166-1 alpha-2; null while unknown. */
  country: string | null;
}

/** In hundredths of the shop's currency. `perLine` stands in the order of the cart's lines. */
export interface DiscountEffect {
  perLine: number[];
  shipping: number;
}

/** Why a code does nothing for a cart: as a checkout would tell the shopper apart. */
export type DiscountRefusal =
  "expired" | "not_yet" | "used_up" | "not_for_you" | "used_by_you" | "below_minimum" | "nothing_to_discount";

/** What a code takes off a cart, by the rules that Shopify's checkout applies. */
export function applyDiscount(
  store: Store,
  clock: Clock,
  { discount }: DiscountNode,
  cart: CartToDiscount,
): DiscountEffect | DiscountRefusal {
  const refusal = mayBeUsed(store, clock, discount, cart);
  if (refusal) return refusal;
  const effect = effectOf(store, discount, cart);
  return sum(effect.perLine) + effect.shipping > 0 ? effect : "nothing_to_discount";
}

function mayBeUsed(store: Store, clock: Clock, discount: Discount, cart: CartToDiscount): DiscountRefusal | null {
  const status = discountStatus(discount, clock);
  if (status === "EXPIRED") return "expired";
  if (status === "SCHEDULED") return "not_yet";
  if (discount.usageLimit !== null && usageCount(discount) >= discount.usageLimit) return "used_up";
  const { context } = discount;
  if (context.__typename === "DiscountCustomers" && !context.customers.some(({ id }) => id === cart.customer?.id)) {
    return "not_for_you";
  }
  if (discount.appliesOncePerCustomer && wasUsedBy(store, discount, cart)) return "used_by_you";
  if (discount.__typename === "DiscountCodeBxgy") return null;

  const minimum = discount.minimumRequirement;
  const entitled =
    discount.__typename === "DiscountCodeBasic" ? matching(store, discount.customerGets.items, cart) : cart.lines;
  const isBelow =
    minimum?.__typename === "DiscountMinimumSubtotal"
      ? subtotal(entitled) < cents(minimum.greaterThanOrEqualToSubtotal)
      : minimum !== null && pieces(entitled) < Number(minimum.greaterThanOrEqualToQuantity);
  return isBelow ? "below_minimum" : null;
}

function wasUsedBy(store: Store, { codes }: Discount, { customer, email }: CartToDiscount): boolean {
  const known = email?.toLowerCase();
  return store.data.orders.some(
    (order) =>
      ((customer && order.customer?.id === customer.id) || (known && order.email?.toLowerCase() === known)) &&
      order.discountCodes.some((used) => codes.some(({ code }) => code.toLowerCase() === used.toLowerCase())),
  );
}

function effectOf(store: Store, discount: Discount, cart: CartToDiscount): DiscountEffect {
  const none = cart.lines.map(() => 0);
  switch (discount.__typename) {
    case "DiscountCodeFreeShipping": {
      const { maximumShippingPrice: most, destinationSelection: to } = discount;
      const goesThere = to.__typename === "DiscountCountryAll" || (cart.country && to.countries.includes(cart.country));
      const isCheapEnough = most === null || cart.shipping <= cents(most);
      return { perLine: none, shipping: goesThere && isCheapEnough ? cart.shipping : 0 };
    }
    case "DiscountCodeBasic": {
      const { items, value } = discount.customerGets;
      const entitled = new Set(matching(store, items, cart));
      const prices = cart.lines.map((line) => (entitled.has(line) ? lineTotal(line) : 0));
      if (value.__typename === "DiscountPercentage") {
        return { perLine: share(prices, Math.round(sum(prices) * value.percentage)), shipping: 0 };
      }
      if (value.__typename === "DiscountOnQuantity") return { perLine: none, shipping: 0 };
      const amount = cents(value.amount);
      const perLine = value.appliesOnEachItem
        ? cart.lines.map((line) => (entitled.has(line) ? Math.min(lineTotal(line), amount * line.quantity) : 0))
        : share(prices, Math.min(sum(prices), amount));
      return { perLine, shipping: 0 };
    }
    case "DiscountCodeBxgy":
      return { perLine: buyXGetY(store, discount, cart), shipping: 0 };
  }
}

/** The cheapest entitled pieces are given, pieces that were not needed to earn them. */
function buyXGetY(
  store: Store,
  { customerBuys, customerGets, usesPerOrderLimit }: Extract<Discount, { __typename: "DiscountCodeBxgy" }>,
  cart: CartToDiscount,
): number[] {
  const perLine = cart.lines.map(() => 0);
  const { value } = customerGets;
  if (value.__typename !== "DiscountOnQuantity") return perLine;
  const given = Number(value.quantity.quantity);
  const buys = new Set(matching(store, customerBuys.items, cart));
  const gets = new Set(matching(store, customerGets.items, cart));
  // Dearest first: those are bought; what is left at the end is given.
  const open = cart.lines
    .flatMap((line, index) => Array.from({ length: line.quantity }, () => ({ line, index, price: price(line) })))
    .sort((a, b) => b.price - a.price);

  for (let uses = 0; usesPerOrderLimit === null || uses < usesPerOrderLimit; uses++) {
    const bought = takeBought(open, buys, customerBuys.value);
    if (!bought) break;
    const left = open.filter((piece) => !bought.includes(piece));
    const free = left.filter(({ line }) => gets.has(line)).slice(-given);
    if (free.length < given || given === 0) break;
    for (const { index, price: full } of free) {
      const { effect } = value;
      const off =
        effect.__typename === "DiscountPercentage" ? Math.round(full * effect.percentage) : cents(effect.amount);
      perLine[index] = (perLine[index] ?? 0) + Math.min(full, off);
    }
    open.splice(0, open.length, ...left.filter((piece) => !free.includes(piece)));
  }
  return perLine;
}

interface Piece {
  line: CartLine;
  index: number;
  price: number;
}

function takeBought(
  open: Piece[],
  buys: Set<CartLine>,
  value: Extract<Discount, { __typename: "DiscountCodeBxgy" }>["customerBuys"]["value"],
): Piece[] | null {
  const candidates = open.filter(({ line }) => buys.has(line));
  if (value.__typename === "DiscountQuantity") {
    const needed = Number(value.quantity);
    return candidates.length >= needed && needed > 0 ? candidates.slice(0, needed) : null;
  }
  const needed = Math.round(Number(value.amount) * 100);
  const taken: Piece[] = [];
  for (const piece of candidates) {
    if (sum(taken.map((one) => one.price)) >= needed) break;
    taken.push(piece);
  }
  return taken.length > 0 && sum(taken.map((one) => one.price)) >= needed ? taken : null;
}

function matching(store: Store, items: DiscountItems, { lines }: CartToDiscount): CartLine[] {
  switch (items.__typename) {
    case "AllDiscountItems":
      return lines;
    case "DiscountProducts":
      return lines.filter(
        ({ product, variant }) =>
          items.products.some(({ id }) => id === product.id) ||
          items.productVariants.some(({ id }) => id === variant.id),
      );
    case "DiscountCollections": {
      const members = new Set(
        items.collections.flatMap(({ id }) =>
          ((store.find(id) as Collection | undefined)?.products ?? []).map((product) => product.id),
        ),
      );
      return lines.filter(({ product }) => members.has(product.id));
    }
  }
}

/** Splits an amount over lines by what they cost, to the cent: no line is given more than it costs. */
export function share(prices: number[], amount: number): number[] {
  const total = sum(prices);
  let before = 0;
  let given = 0;
  return prices.map((each) => {
    before += each;
    const upToHere = total === 0 ? 0 : Math.floor((amount * before) / total);
    const part = upToHere - given;
    given = upToHere;
    return part;
  });
}

const price = ({ variant }: CartLine): number => Math.round(Number(variant.price) * 100);
export const lineTotal = (line: CartLine): number => price(line) * line.quantity;
const subtotal = (lines: CartLine[]): number => sum(lines.map(lineTotal));
const pieces = (lines: CartLine[]): number => sum(lines.map(({ quantity }) => quantity));
const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0);
