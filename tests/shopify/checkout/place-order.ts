import { Clock } from "../clock";
import { orderSchema } from "../store/order";
import { bagOf, cents, money, type MoneyBag } from "../store/money";
import type { Customer, Discount, MailingAddress, Order } from "../store/types";
import { orderPayload } from "../webhooks/payloads";
import type { ShopState, World } from "../world";
import { applyDiscount, lineTotal, type CartLine, type DiscountEffect, type DiscountRefusal } from "./apply-discount";
import { discountClass } from "./discount-state";

export interface Purchase {
  lines: CartLine[];
  /** Signed in; else whoever has `email`. */
  customer: Customer | null;
  email: string;
  /** The customer's default address when left out. */
  shippingAddress?: MailingAddress | null;
  /** As typed; null for none. */
  code?: string | null;
  /** Where the shopper sees the order without signing in. */
  statusPageUrl?: string;
  /** When it was, ISO 8601, for a shop with a past; now when left out. */
  at?: string;
}

export interface Totals {
  /** All in hundredths of the shop's currency. */
  subtotal: number;
  shipping: number;
  discount: number;
  total: number;
  effect: DiscountEffect | null;
  /** Why the code took nothing off; null when it did, or when there was none. */
  refusal: DiscountRefusal | "unknown_code" | null;
}

/** What a cart comes to at the checkout. */
export function totalsOf(world: World, shop: ShopState, purchase: Purchase): Totals {
  const { store } = shop;
  const country = addressOf(shop, purchase)?.countryCodeV2 ?? null;
  const subtotal = purchase.lines.reduce((sum, line) => sum + lineTotal(line), 0);
  const shipping = shippingTo(shop, country).cents;
  const node = purchase.code ? store.discountByCode(purchase.code) : undefined;
  const applied = node
    ? applyDiscount(store, clockOf(world, purchase), node, {
        lines: purchase.lines,
        customer: buyerOf(shop, purchase),
        email: purchase.email || null,
        shipping,
        country,
      })
    : null;
  const effect = typeof applied === "object" ? applied : null;
  const discount = effect ? effect.perLine.reduce((sum, part) => sum + part, effect.shipping) : 0;
  const refusal = typeof applied === "string" ? applied : purchase.code && !node ? "unknown_code" : null;
  return { subtotal, shipping, discount, total: subtotal + shipping - discount, effect, refusal };
}

/**
 * A shopper buys: the order exists, is paid, its stock is gone, its code is used, and the app is told. A code that
 * does not apply takes nothing off, as at a real checkout; it never stops the purchase.
 */
export function placeOrder(world: World, shop: ShopState, purchase: Purchase): Order {
  const { store } = shop;
  const { currencyCode, orderNumberFormatPrefix: prefix, orderNumberFormatSuffix: suffix } = store.data.shop;
  const totals = totalsOf(world, shop, purchase);
  const bag = (hundredths: number): MoneyBag => bagOf(money(hundredths / 100, currencyCode));
  const now = new Date(clockOf(world, purchase).now()).toISOString();
  const customer = buyerOf(shop, purchase);
  const address = addressOf(shop, purchase);
  const node = totals.effect && purchase.code ? store.discountByCode(purchase.code) : undefined;
  const [used] = node?.discount.codes ?? [];
  const rate = taxRateTo(shop, address?.countryCodeV2 ?? null);
  const taxIn = (hundredths: number) => hundredths - hundredths / (1 + rate);

  const order = orderSchema.parse({
    id: store.newId("Order"),
    name: `${prefix}${nextNumber(shop)}${suffix}`,
    confirmationNumber: Math.random().toString(36).slice(2, 11).toUpperCase(),
    createdAt: now,
    processedAt: now,
    updatedAt: now,
    email: purchase.email || null,
    phone: customer?.defaultPhoneNumber?.phoneNumber ?? null,
    customerLocale: customer?.locale ?? null,
    customer: customer && { id: customer.id },
    ...(purchase.statusPageUrl && { statusPageUrl: purchase.statusPageUrl }),
    shippingAddress: address,
    billingAddress: address,
    shippingLine: { title: shippingTo(shop, null).title, code: "STANDARD", originalPriceSet: bag(totals.shipping) },
    taxesIncluded: true,
    totalDiscountsSet: bag(totals.discount),
    totalPriceSet: bag(totals.total),
    totalTaxSet: bag(Math.round(taxIn(totals.total))),
    discountCodes: used ? [used.code] : [],
    discountApplications: node && used ? [applicationOf(node.discount, used.code, bag(totals.discount))] : [],
    lineItems: purchase.lines.map((line, index) => {
      const paid = lineTotal(line) - (totals.effect?.perLine[index] ?? 0);
      return {
        id: store.newId("LineItem"),
        title: line.product.title,
        variantTitle: line.variant.title === "Default Title" ? null : line.variant.title,
        sku: line.variant.sku,
        vendor: line.product.vendor,
        quantity: line.quantity,
        isGiftCard: line.product.isGiftCard,
        originalUnitPriceSet: bag(Math.round(Number(line.variant.price) * 100)),
        discountedUnitPriceAfterAllDiscountsSet: bag(Math.round(paid / line.quantity)),
        product: { id: line.product.id },
        variant: { id: line.variant.id },
        taxLines: rate > 0 ? [{ title: "VAT", rate, priceSet: bag(Math.round(taxIn(paid))) }] : [],
      };
    }),
    transactions: [
      {
        id: store.newId("OrderTransaction"),
        kind: "SALE",
        amountSet: bag(totals.total),
        processedAt: now,
        createdAt: now,
      },
    ],
  });
  store.addOrder(order);
  for (const { variant, quantity } of purchase.lines) {
    if (variant.inventoryQuantity !== null) variant.inventoryQuantity -= quantity;
  }
  if (used) used.asyncUsageCount += 1;
  world.emit(shop, "orders/create", orderPayload(world, shop, order));
  world.emit(shop, "orders/paid", orderPayload(world, shop, order));
  return order;
}

/** The shop's, or one that stands at the moment of the purchase. */
function clockOf({ clock }: World, { at }: Purchase): Clock {
  return at === undefined ? clock : new Clock({ realNow: () => Date.parse(at) });
}

function applicationOf(discount: Discount, code: string, off: MoneyBag) {
  const isShipping = discountClass(discount) === "SHIPPING";
  const value = discount.__typename === "DiscountCodeFreeShipping" ? null : discount.customerGets.value;
  return {
    code,
    targetType: isShipping ? "SHIPPING_LINE" : "LINE_ITEM",
    targetSelection: discountClass(discount) === "PRODUCT" ? "ENTITLED" : "ALL",
    value:
      value?.__typename === "DiscountPercentage"
        ? { __typename: "PricingPercentageValue", percentage: value.percentage * 100 }
        : isShipping
          ? { __typename: "PricingPercentageValue", percentage: 100 }
          : { __typename: "MoneyV2", ...off.shopMoney },
  };
}

function buyerOf(shop: ShopState, { customer, email }: Purchase): Customer | null {
  const wanted = email.trim().toLowerCase();
  const byEmail = shop.store.data.customers.find(
    (each) => each.defaultEmailAddress?.emailAddress.toLowerCase() === wanted,
  );
  return customer ?? byEmail ?? null;
}

function addressOf(shop: ShopState, purchase: Purchase): MailingAddress | null {
  return purchase.shippingAddress ?? buyerOf(shop, purchase)?.defaultAddress ?? null;
}

/** What the shop last charged for sending something there; where it never did, five. */
function shippingTo(shop: ShopState, country: string | null): { title: string; cents: number } {
  const last = shop.store.data.orders.findLast(
    ({ shippingAddress, shippingLine }) =>
      shippingLine &&
      cents(shippingLine.originalPriceSet.shopMoney) > 0 &&
      (country === null || shippingAddress?.countryCodeV2 === country),
  );
  const line = last?.shippingLine;
  return { title: line?.title ?? "Standard shipping", cents: line ? cents(line.originalPriceSet.shopMoney) : 500 };
}

/** The tax rate on the shop's last taxed order to that country; none where it has none. */
function taxRateTo(shop: ShopState, country: string | null): number {
  const taxed = shop.store.data.orders.findLast(
    ({ shippingAddress, lineItems }) => shippingAddress?.countryCodeV2 === country && lineItems.some(rateOf),
  );
  return taxed?.lineItems.map(rateOf).find(Boolean) ?? 0;
}

function rateOf(line: Order["lineItems"][number]): number {
  const taxLines = line["taxLines"] as { rate?: number }[] | undefined;
  return taxLines?.[0]?.rate ?? 0;
}

function nextNumber({ store }: ShopState): number {
  return Math.max(1000, ...store.data.orders.map(({ name }) => Number(/\d+/.exec(name)?.[0] ?? 0))) + 1;
}
