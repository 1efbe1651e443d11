import fc from "fast-check";
import type { CarrierEvent, FulfillmentFacts, Money, OrderFacts, OrderItem } from "~/orders/order-facts";
import type { AssessmentContext } from "~/shipments/assess-tracking";

/** Orders of every shape that the types allow, sensible or not. */

const gid = (type: string) => fc.integer({ min: 1, max: 999_999 }).map((id) => `gid://shopify/${type}/${id}`);
const at = fc
  .date({ min: new Date("2026-08-01T00:00:00Z"), max: new Date("2027-02-01T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString());
/** Some sources mean days. */
const day = at.map((iso) => `${iso.slice(0, 10)}T00:00:00.000Z`);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const text = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    "Arrived at customs",
    "Customs: 12.40 EUR duties due",
    "Returned to sender",
    "Left with neighbour at no. 12",
    "Signed for by J. 2",
    "See [our page](https://evil.example/9) now",
    "**Depot 7**\n- call 0800 123",
    "中转中心 3 号",
  ),
);
const money: fc.Arbitrary<Money> = fc.record({
  amount: fc.integer({ min: 0, max: 9_999_999 }).map((cents) => (cents / 100).toFixed(2)),
  currency: fc.constantFrom("EUR", "USD", "JPY", "GBP", "TRY", "PLN", "AED"),
});

const event: fc.Arbitrary<CarrierEvent> = fc.record({
  id: gid("FulfillmentEvent"),
  status: fc.constantFrom<CarrierEvent["status"]>(
    "ATTEMPTED_DELIVERY",
    "CARRIER_PICKED_UP",
    "CONFIRMED",
    "DELAYED",
    "DELIVERED",
    "FAILURE",
    "IN_TRANSIT",
    "LABEL_PRINTED",
    "LABEL_PURCHASED",
    "OUT_FOR_DELIVERY",
    "READY_FOR_PICKUP",
  ),
  message: maybe(text),
  happenedAt: at,
  estimatedDeliveryAt: maybe(fc.oneof(at, day)),
  city: maybe(fc.constantFrom("Leipzig", "Paris 14", "上海")),
  country: maybe(fc.constantFrom("Germany", "PL", "中国")),
});

const item = (index: number): fc.Arbitrary<OrderItem> =>
  fc.record({
    id: fc.constant(`gid://shopify/LineItem/${index}`),
    title: fc.oneof(fc.string({ minLength: 1, maxLength: 20 }), fc.constantFrom("Candle No. 5", "**Mug** 2 [new](x)")),
    variant: maybe(fc.constantFrom("38", "Sage / 2 m")),
    quantity: fc.integer({ min: 1, max: 12 }),
    currentQuantity: fc.integer({ min: 0, max: 12 }),
    unfulfilledQuantity: fc.integer({ min: 0, max: 12 }),
    requiresShipping: fc.boolean(),
    picture: fc.constant(null),
  });

const fulfillment: fc.Arbitrary<FulfillmentFacts> = fc.record({
  id: gid("Fulfillment"),
  status: fc.constantFrom<FulfillmentFacts["status"]>("SUCCESS", "SUCCESS", "SUCCESS", "CANCELLED", "ERROR", "FAILURE"),
  displayStatus: maybe(
    fc.constantFrom<NonNullable<FulfillmentFacts["displayStatus"]>>(
      "ATTEMPTED_DELIVERY",
      "CANCELED",
      "CARRIER_PICKED_UP",
      "CONFIRMED",
      "DELAYED",
      "DELIVERED",
      "FAILURE",
      "FULFILLED",
      "IN_TRANSIT",
      "LABEL_PRINTED",
      "LABEL_PURCHASED",
      "LABEL_VOIDED",
      "MARKED_AS_FULFILLED",
      "NOT_DELIVERED",
      "OUT_FOR_DELIVERY",
      "PICKED_UP",
      "READY_FOR_PICKUP",
      "SUBMITTED",
    ),
  ),
  createdAt: at,
  inTransitAt: maybe(at),
  deliveredAt: maybe(at),
  estimatedDeliveryAt: maybe(fc.oneof(at, day)),
  requiresShipping: fc.constantFrom(true, true, true, false),
  trackings: fc.array(
    fc.record({
      company: maybe(fc.constantFrom("DHL", "17TRACK", "Other", "顺丰", "")),
      number: maybe(fc.constantFrom("00340434161094015902", "SF1234567890123", "")),
      url: maybe(fc.constantFrom("https://carrier.example/t?n=123", "http://plain.example/5", "nonsense 7")),
    }),
    { maxLength: 3 },
  ),
  items: fc.array(
    fc.record({
      itemId: fc.constantFrom("gid://shopify/LineItem/0", "gid://shopify/LineItem/404"),
      quantity: fc.integer({ min: 0, max: 9 }),
    }),
    { maxLength: 3 },
  ),
  moreItems: fc.boolean(),
  events: fc.array(event, { maxLength: 6 }),
});

export function anyOrder(): fc.Arbitrary<OrderFacts> {
  return fc.record({
    id: gid("Order"),
    name: fc.constantFrom("#1005", "EN-77", "#1-A", "注文42"),
    email: fc.constant(null),
    customerId: fc.constant(null),
    placedAt: at,
    cancelledAt: maybe(at),
    cancelReason: maybe(
      fc.constantFrom<NonNullable<OrderFacts["cancelReason"]>>(
        "CUSTOMER",
        "DECLINED",
        "FRAUD",
        "INVENTORY",
        "OTHER",
        "STAFF",
      ),
    ),
    fulfillmentStatus: fc.constantFrom<OrderFacts["fulfillmentStatus"]>(
      "FULFILLED",
      "FULFILLMENT_NOT_REQUIRED",
      "IN_PROGRESS",
      "ON_HOLD",
      "PARTIALLY_FULFILLED",
      "REQUEST_DECLINED",
      "SCHEDULED",
      "UNFULFILLED",
    ),
    financialStatus: maybe(
      fc.constantFrom<NonNullable<OrderFacts["financialStatus"]>>(
        "PAID",
        "PARTIALLY_REFUNDED",
        "REFUNDED",
        "PENDING",
        "VOIDED",
      ),
    ),
    returnStatus: fc.constantFrom<OrderFacts["returnStatus"]>(
      "NO_RETURN",
      "RETURN_REQUESTED",
      "IN_PROGRESS",
      "RETURNED",
      "RETURN_FAILED",
    ),
    requiresShipping: fc.boolean(),
    total: money,
    refunded: money,
    refunds: fc.array(fc.record({ id: gid("Refund"), at, amount: money }), { maxLength: 2 }),
    items: fc
      .integer({ min: 0, max: 7 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => item(index)))),
    moreItems: fc.boolean(),
    fulfillments: fc.array(fulfillment, { maxLength: 3 }),
    moreFulfillments: fc.integer({ min: 0, max: 3 }),
    readAt: fc.constant("2026-11-21T12:00:00.000Z"),
  });
}

export function anyContext(): fc.Arbitrary<AssessmentContext> {
  return fc.record({
    now: fc.date({ min: new Date("2026-09-01T00:00:00Z"), max: new Date("2027-01-15T00:00:00Z"), noInvalidDate: true }),
    timeZone: fc.constantFrom(
      "Europe/Dublin",
      "America/Los_Angeles",
      "Asia/Tokyo",
      "Pacific/Kiritimati",
      "Asia/Kathmandu",
    ),
    saysNotReceived: fc.boolean(),
  });
}
