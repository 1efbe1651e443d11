import type { Product } from "./catalogue";
import { countryOf } from "./countries";
import { addressOf } from "./customers";
import { bag, minus, money, NOTHING, plus, priced, type Amount, type Currencies } from "./money";
import { lineFile, linesOf, sumOf, taxInside } from "./order-lines";
import type { OrderFile, OrderPlan } from "./order-plan";
import { AS_OF, DAY, HOUR, iso, type FulfillmentFile } from "./parcels";
import { randomFor } from "./random";
import { refundFile, returnFiles } from "./returns";
import { shipmentFiles } from "./shipments";

export interface OrderContext {
  products: Product[];
  shopCurrency: Currencies["shop"];
  /** First part of all ids made for this shop's orders; two shops never share ids. */
  idBase: number;
  pickupName: string;
  /** In the shop's currency; `goods` is what the order's items cost there. */
  shippingPrice: (country: string, goods: number) => number;
}

/** Everything about one order that a number, once known, settles. */
export interface OrderParts {
  plan: OrderPlan;
  id: number;
  currencies: Currencies;
  lines: ReturnType<typeof linesOf>;
  shipping: Amount;
  vat: { rate: number; title: string } | null;
  total: Amount;
  createdAt: number;
}

const DELIVERY = {
  shipping: { title: "Standard shipping", code: "STANDARD" },
  local: { title: "Local delivery in Dublin", code: "LOCAL" },
  storePickup: { title: "Pickup in store", code: "PICKUP" },
};

/** A draft has its dates; its name comes when all drafts are sorted by date. */
export interface Draft {
  plan: OrderPlan;
  createdAt: number;
  build: (name: string, position: number) => OrderFile;
}

/** Numbers are given in the order of buying. */
export const byDate = (a: Draft, b: Draft): number => a.createdAt - b.createdAt || a.plan.key.localeCompare(b.plan.key);

export function draftOrder(plan: OrderPlan, context: OrderContext): Draft {
  const random = randomFor(`order ${plan.key}`);
  const { person } = plan.buyer;
  const country = countryOf(person.country);
  // Ids inside the parcels do not tell when the order was placed: a first look finds the earliest label.
  const firstLabel = shipmentFiles({ plan, lineIds: [], orderId: 0, name: "" }).reduce(
    (earliest, { createdAt }) => Math.min(earliest, Date.parse(createdAt)),
    Infinity,
  );
  const handling = (5 + random.next() * 25) * HOUR;
  const createdAt =
    plan.placedHoursAgo === undefined
      ? awake(Math.min(firstLabel, AS_OF) - handling, country.utcOffset)
      : AS_OF - plan.placedHoursAgo * HOUR;
  return {
    plan,
    createdAt,
    build: (name, position) => {
      const id = context.idBase + position;
      const currencies = { shop: context.shopCurrency, presentment: plan.currency ?? country.currency };
      const vat = country.vat === null ? null : { rate: country.vat, title: country.vatName };
      const lines = linesOf({
        plan,
        products: context.products,
        currencies,
        vat: country.vat,
        firstLineId: id * 100 + 1,
        random,
      });
      const delivery = plan.delivery ?? "shipping";
      const goods = sumOf(lines, "total");
      const free = delivery !== "shipping" || plan.discount?.freeShipping;
      const price = free ? 0 : context.shippingPrice(person.country, goods.shop / 100);
      const shipping = priced(price, currencies);
      const total = plus(goods, shipping);
      return orderFile({ plan, id, currencies, lines, shipping, vat, total, createdAt }, name, context);
    },
  };
}

/** Few people buy cushions between one and seven in the morning; they did so the evening before. */
function awake(at: number, utcOffset: number): number {
  const hour = new Date(at + utcOffset * HOUR).getUTCHours();
  return hour >= 1 && hour < 7 ? at - 6 * HOUR : at;
}

/** Old orders that nothing is open about are archived a week after the delivery. */
function closedAt({ plan }: OrderParts, fulfillments: FulfillmentFile[]): string | null {
  const arrivals = fulfillments.map(
    ({ events }) => events?.find(({ status }) => status === "DELIVERED")?.happenedAt ?? null,
  );
  if (plan.returns || plan.refunds || arrivals.length === 0 || arrivals.includes(null)) return null;
  const archived = Math.max(...arrivals.map((at) => Date.parse(at ?? ""))) + 7 * DAY;
  return archived < AS_OF ? iso(archived) : null;
}

function orderFile(parts: OrderParts, name: string, context: OrderContext): OrderFile {
  const { plan, id, currencies, lines, shipping, vat, total, createdAt } = parts;
  const { person, customerId } = plan.buyer;
  const random = randomFor(`confirmation ${plan.key}`);
  const delivery = plan.delivery ?? "shipping";
  const needsShipping = delivery === "shipping" || delivery === "local";
  const fulfillments = shipmentFiles({
    plan,
    lineIds: lines.map(({ id: line, quantity }) => ({ id: line, quantity })),
    orderId: id,
    name,
  });
  const refunds = (plan.refunds ?? []).map((refund, index) => refundFile(parts, refund, index));
  const { returns, refundsOfReturns } = returnFiles(parts, fulfillments, name);
  const allRefunds = [...refunds, ...refundsOfReturns];
  const tax = plus(sumOf(lines, "tax"), taxInside(shipping, vat?.rate ?? null));
  const paid = payment(parts);
  const discountTotal = sumOf(lines, "discount");
  const address = addressOf(person, `${id}`);
  return {
    id: `gid://shopify/Order/${id}`,
    name,
    confirmationNumber: `${random.letters(3)}${random.digits(2)}${random.letters(4)}`,
    createdAt: iso(createdAt),
    cancelledAt: plan.cancelled ? iso(AS_OF - plan.cancelled.hoursAgo * HOUR) : null,
    cancelReason: plan.cancelled?.reason ?? null,
    closedAt: closedAt(parts, fulfillments),
    email: plan.contact ? plan.contact.email : person.email,
    phone: plan.contact ? plan.contact.phone : null,
    customerLocale: person.locale,
    customer: customerId === null ? null : { id: customerId },
    ...(plan.note && { note: plan.note }),
    ...(plan.tags && { tags: plan.tags }),
    ...(plan.gift && {
      customAttributes: [
        { key: "Gift for", value: plan.gift.to },
        { key: "Gift message", value: plan.gift.message },
      ],
    }),
    ...(plan.discount && {
      discountCodes: [plan.discount.code],
      discountApplications: [discountApplication(plan.discount, currencies)],
    }),
    ...(paid.status && { displayFinancialStatus: paid.status }),
    ...(plan.displayFulfillmentStatus && { displayFulfillmentStatus: plan.displayFulfillmentStatus }),
    ...(plan.returnStatus && { returnStatus: plan.returnStatus }),
    shippingAddress: needsShipping ? address : null,
    billingAddress: {
      id: `gid://shopify/MailingAddress/${id}9`,
      city: address.city,
      zip: address.zip,
      phone: address.phone,
      country: address.country,
      countryCodeV2: address.countryCodeV2,
    },
    shippingLine:
      delivery === "none"
        ? null
        : {
            title: delivery === "storePickup" ? context.pickupName : DELIVERY[delivery].title,
            code: DELIVERY[delivery].code,
            originalPriceSet: bag(shipping, currencies),
          },
    totalDiscountsSet: bag(discountTotal, currencies),
    totalTaxSet: bag(tax, currencies),
    totalPriceSet: bag(total, currencies),
    taxesIncluded: true,
    lineItems: lines.map((line) => lineFile(line, currencies, vat)),
    fulfillments,
    fulfillmentOrders: fulfillmentOrders(parts),
    refunds: allRefunds,
    returns,
    transactions: paid.transactions,
  };
}

function payment({ plan, id, currencies, total, createdAt }: OrderParts): {
  status: OrderFile["displayFinancialStatus"];
  transactions: NonNullable<OrderFile["transactions"]>;
} {
  const transaction = (
    kind: "SALE" | "AUTHORIZATION" | "VOID",
    amount: Amount,
    status: "SUCCESS" | "PENDING",
    part = 1,
  ) => ({
    id: `gid://shopify/OrderTransaction/${id}${part}`,
    kind,
    status,
    gateway: status === "PENDING" ? "Bank Deposit" : "shopify_payments",
    amountSet: bag(amount, currencies),
    processedAt: iso(createdAt + (part - 1) * HOUR),
    ...(part > 1 && { parentTransaction: { id: `gid://shopify/OrderTransaction/${id}1` } }),
  });
  switch (plan.payment ?? "paid") {
    case "authorized":
      return { status: "AUTHORIZED", transactions: [transaction("AUTHORIZATION", total, "SUCCESS")] };
    case "expired":
      return { status: "EXPIRED", transactions: [transaction("AUTHORIZATION", total, "SUCCESS")] };
    case "voided":
      return {
        status: "VOIDED",
        transactions: [transaction("AUTHORIZATION", total, "SUCCESS"), transaction("VOID", total, "SUCCESS", 2)],
      };
    case "pending":
      return { status: "PENDING", transactions: [transaction("SALE", total, "PENDING")] };
    case "partiallyPaid": {
      const deposit = { shop: Math.round(total.shop / 2), presentment: Math.round(total.presentment / 2) };
      return {
        status: "PARTIALLY_PAID",
        transactions: [
          transaction("SALE", deposit, "SUCCESS"),
          { ...transaction("SALE", minus(total, deposit), "PENDING", 2), parentTransaction: null },
        ],
      };
    }
    default:
      return {
        status: undefined,
        transactions: total.shop === NOTHING.shop ? [] : [transaction("SALE", total, "SUCCESS")],
      };
  }
}

function discountApplication(
  discount: NonNullable<OrderPlan["discount"]>,
  currencies: Currencies,
): NonNullable<OrderFile["discountApplications"]>[number] {
  const value = discount.amount
    ? money(priced(discount.amount, currencies).presentment, currencies.presentment)
    : { percentage: discount.freeShipping ? 100 : (discount.percent ?? 0) };
  return {
    __typename: "DiscountCodeApplication",
    code: discount.code,
    index: 0,
    allocationMethod: discount.amount ? "ACROSS" : discount.freeShipping ? "EACH" : "ACROSS",
    targetSelection: "ALL",
    targetType: discount.freeShipping ? "SHIPPING_LINE" : "LINE_ITEM",
    value: { __typename: discount.amount ? "MoneyV2" : "PricingPercentageValue", ...value },
  };
}

/** Given only where they say more than the shipments do: holds, pre-orders, pickup and local delivery. */
function fulfillmentOrders({ plan, id }: OrderParts): object[] {
  const methods = { shipping: "SHIPPING", local: "LOCAL", storePickup: "PICK_UP", none: "NONE" } as const;
  const methodType = methods[plan.delivery ?? "shipping"];
  if (!plan.hold && plan.fulfillAtHours === undefined && methodType === "SHIPPING") return [];
  return [
    {
      id: `gid://shopify/FulfillmentOrder/${id}1`,
      status: plan.hold
        ? "ON_HOLD"
        : plan.fulfillAtHours !== undefined
          ? "SCHEDULED"
          : plan.shipments?.length
            ? "CLOSED"
            : "OPEN",
      fulfillAt: plan.fulfillAtHours === undefined ? null : iso(AS_OF + plan.fulfillAtHours * HOUR),
      deliveryMethod: { id: `gid://shopify/DeliveryMethod/${id}1`, methodType },
      fulfillmentHolds: plan.hold
        ? [{ id: `gid://shopify/FulfillmentHold/${id}1`, reason: plan.hold.reason, reasonNotes: plan.hold.notes }]
        : [],
    },
  ];
}
