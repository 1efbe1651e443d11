import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadStore } from "../store/load";
import type { MoneyBag, Order } from "../store/types";
import { countryOf } from "./countries";
import { AS_OF } from "./parcels";

const stores = ["juniper-lane.json", "pico-books.json"].map((name) =>
  loadStore(join(import.meta.dirname, name), AS_OF),
);
const orders = stores.flatMap((store) => store.data.orders);

/** Hundredths, of the shop's or the shopper's currency. */
type Side = "shopMoney" | "presentmentMoney";
const cents = (bag: MoneyBag | undefined, side: Side) => Math.round(Number(bag?.[side].amount) * 100);
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

const goods = (order: Order, side: Side) =>
  sum(order.lineItems.map((line) => cents(line.discountedUnitPriceAfterAllDiscountsSet, side) * line.quantity));
const shipping = (order: Order, side: Side) =>
  order.shippingLine ? cents(order.shippingLine.originalPriceSet, side) : 0;

describe.each(["shopMoney", "presentmentMoney"] as const)("totals in %s", (side) => {
  it("are the lines after discounts and the shipping", () => {
    for (const order of orders)
      expect(cents(order.totalPriceSet, side), order.name).toBe(goods(order, side) + shipping(order, side));
  });

  it("name as discount what lies between original and paid prices", () => {
    for (const order of orders) {
      const original = sum(order.lineItems.map((line) => cents(line.originalUnitPriceSet, side) * line.quantity));
      expect(cents(order.totalDiscountsSet, side), order.name).toBe(original - goods(order, side));
      expect(original >= goods(order, side)).toBe(true);
    }
  });

  it("include the tax of the country that the parcel goes to, and none outside the EU and the United Kingdom", () => {
    for (const order of orders) {
      const { vat } = countryOf((order.shippingAddress ?? order.billingAddress)?.countryCodeV2 ?? "");
      const taxed = sum(
        order.lineItems
          .filter(({ taxable }) => taxable)
          .map((line) => cents(line.discountedUnitPriceAfterAllDiscountsSet, side) * line.quantity),
      );
      const expected = vat === null ? 0 : ((taxed + shipping(order, side)) * vat) / (1 + vat);
      // Every line and the shipping are rounded by themselves; the yen has no hundredths.
      const unit = order.totalTaxSet?.[side].currencyCode === "JPY" ? 100 : 1;
      expect(Math.abs(cents(order.totalTaxSet, side) - expected), order.name).toBeLessThanOrEqual(
        unit * order.lineItems.length,
      );
    }
  });

  it("are what was charged", () => {
    for (const order of orders) {
      const charged = order.transactions.filter(({ kind }) => kind === "SALE" || kind === "AUTHORIZATION");
      expect(sum(charged.map(({ amountSet }) => cents(amountSet, side))), order.name).toBe(
        cents(order.totalPriceSet, side),
      );
    }
  });

  it("are never exceeded by refunds, and each refund is its lines, shipping and adjustments", () => {
    const refunded = orders.filter(({ refunds }) => refunds.length > 0);
    expect(refunded.length).toBeGreaterThan(12);
    for (const order of refunded) {
      expect(sum(order.refunds.map((refund) => cents(refund.totalRefundedSet, side)))).toBeLessThanOrEqual(
        cents(order.totalPriceSet, side),
      );
      for (const refund of order.refunds) {
        const lines = refund.refundLineItems.map((line) => cents(line.subtotalSet, side));
        const more = [
          ...bagsOf(refund["refundShippingLines"], "subtotalAmountSet"),
          ...bagsOf(refund["orderAdjustments"], "amountSet"),
        ];
        const total = sum(lines) + sum(more.map((bag) => cents(bag, side)));
        expect(cents(refund.totalRefundedSet, side), order.name).toBe(total);
        expect(sum(refund.transactions.map(({ amountSet }) => cents(amountSet, side)))).toBe(total);
      }
    }
  });
});

it("charges in pounds, dollars and yen too, the yen without hundredths", () => {
  const yen = orders
    .flatMap(({ totalPriceSet }) => totalPriceSet?.presentmentMoney ?? [])
    .filter(({ currencyCode }) => currencyCode === "JPY");
  expect(yen.length).toBeGreaterThanOrEqual(3);
  for (const { amount } of yen) expect(Number(amount) % 1).toBe(0);
  expect(new Set(orders.map(({ totalPriceSet }) => totalPriceSet?.presentmentMoney.currencyCode))).toEqual(
    new Set(["EUR", "GBP", "USD", "JPY"]),
  );
});

it("never gives more pieces back than were bought", () => {
  for (const order of orders) {
    for (const line of order.lineItems) {
      const back = order.refunds
        .flatMap(({ refundLineItems }) => refundLineItems)
        .filter(({ lineItem }) => lineItem.id === line.id);
      expect(sum(back.map(({ quantity }) => quantity)), order.name).toBeLessThanOrEqual(line.quantity);
    }
  }
});

/** Fields that the store file takes as they are: the shop's currency alone where nothing else was paid. */
function bagsOf(list: unknown, field: string): MoneyBag[] {
  if (!Array.isArray(list)) return [];
  return list.map((item: Record<string, unknown>) => {
    const bag = item[field] as Partial<MoneyBag> & Pick<MoneyBag, "shopMoney">;
    return { ...bag, presentmentMoney: bag.presentmentMoney ?? bag.shopMoney };
  });
}
