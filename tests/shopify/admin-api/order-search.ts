import { displayName } from "../store/customer-facts";
import { cents } from "../store/money";
import {
  cancelledAt,
  closedAt,
  currentTotalPrice,
  displayFinancialStatus,
  displayFulfillmentStatus,
  returnStatus,
} from "../store/order-facts";
import type { Order } from "../store/types";
import type { ApiContext, PageArgs } from "./context";
import { notSimulated } from "./not-simulated";
import {
  compileSearch,
  idFilter,
  numberFilter,
  sameText,
  textFilter,
  timeFilter,
  type Searchable,
} from "./search/match";

export interface OrderListArgs extends PageArgs {
  query?: string | null;
  sortKey?: string | null;
}

/** What `orders(query:, sortKey:)` finds, before paging. */
export function findOrders(orders: Order[], { query, sortKey }: OrderListArgs, context: ApiContext): Order[] {
  const found = orders.filter(compileSearch(query, searchableOrders(context)));
  return sortOrders(found, sortKey ?? "PROCESSED_AT");
}

function searchableOrders({ world, shop }: ApiContext): Searchable<Order> {
  const { clock } = world;
  const { orderNumberFormatPrefix: prefix, orderNumberFormatSuffix: suffix } = shop.store.data.shop;
  const presented = (iso: string | undefined) => (iso ? Date.parse(clock.present(iso)) : null);
  /** "#1001", "1001", and the name without either affix all find #1001. */
  const bareName = (name: string) => {
    const start = prefix && name.startsWith(prefix) ? prefix.length : 0;
    const end = suffix && name.endsWith(suffix) ? name.length - suffix.length : name.length;
    return name.slice(start, end).replace(/^#/, "");
  };
  return {
    root: "orders",
    filters: {
      name: (order, value) => sameText(order.name, value) || sameText(bareName(order.name), bareName(value)),
      email: textFilter((order) => order.email),
      confirmation_number: textFilter((order) => order.confirmationNumber),
      customer_id: idFilter((order) => order.customer?.id),
      id: idFilter((order) => order.id),
      created_at: timeFilter((order) => presented(order.createdAt)),
      processed_at: timeFilter((order) => presented(order.processedAt ?? order.createdAt)),
      updated_at: timeFilter((order) => presented(order.updatedAt ?? order.createdAt)),
      status: (order, value) => {
        if (sameText("cancelled", value)) return cancelledAt(order, clock) !== null;
        if (sameText("closed", value)) return closedAt(order, clock) !== null;
        if (sameText("open", value)) return closedAt(order, clock) === null && cancelledAt(order, clock) === null;
        return !sameText("not_closed", value) || closedAt(order, clock) === null;
      },
      financial_status: textFilter((order) => displayFinancialStatus(order, clock)),
      fulfillment_status: (order, value) => {
        const status = displayFulfillmentStatus(order, clock).toLowerCase();
        const alias: Record<string, string[]> = {
          shipped: ["fulfilled"],
          unshipped: ["unfulfilled"],
          partial: ["partially_fulfilled"],
        };
        return (alias[value.toLowerCase()] ?? [value.toLowerCase()]).includes(status);
      },
      return_status: textFilter((order) => returnStatus(order, clock)),
      tag: textFilter((order) => order.tags),
      sku: textFilter((order) => order.lineItems.map((line) => line.sku)),
      discount_code: textFilter((order) => order.discountCodes[0]),
      source_name: textFilter((order) => order.sourceName),
      gateway: textFilter((order) => order.paymentGatewayNames),
      current_total_price: numberFilter((order) => cents(currentTotalPrice(order, clock).shopMoney) / 100),
      test: (order, value) => order.test === (value === "true"),
    },
    words: (order) => {
      const customer = order.customer && shop.store.customer(order.customer.id);
      return [order.name, order.email, order.confirmationNumber, customer && displayName(customer), order.note];
    },
  };
}

/** Ascending; `reverse` is the page's business. */
function sortOrders(orders: Order[], sortKey: string): Order[] {
  const number = ({ id }: Order) => Number(id.split("/").at(-1));
  const by = (read: (order: Order) => number) => [...orders].sort((a, b) => read(a) - read(b) || number(a) - number(b));
  switch (sortKey) {
    case "CREATED_AT":
      return by((order) => Date.parse(order.createdAt));
    case "PROCESSED_AT":
      return by((order) => Date.parse(order.processedAt ?? order.createdAt));
    case "UPDATED_AT":
      return by((order) => Date.parse(order.updatedAt ?? order.createdAt));
    case "ID":
      return by(number);
    case "ORDER_NUMBER":
      return by((order) => Number(/\d+/.exec(order.name)?.[0] ?? 0));
    default:
      throw notSimulated(`OrderSortKeys.${sortKey}`);
  }
}
