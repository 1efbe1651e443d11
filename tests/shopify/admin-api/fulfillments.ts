import {
  deliveredAt,
  displayStatus,
  estimatedDeliveryAt,
  eventsSoFar,
  inTransitAt,
} from "../carriers/fulfillment-state";
import { cents, scale } from "../store/money";
import { discountedUnitPrice } from "../store/order-facts";
import type { Fulfillment, Order } from "../store/types";
import { resolversFor, type PageArgs, type TypeResolvers } from "./context";
import { legacyResourceId } from "./ids";

type FulfillmentLine = Fulfillment["fulfillmentLineItems"][number];

export const fulfillmentResolvers: TypeResolvers[] = [
  resolversFor<Fulfillment>("Fulfillment", {
    displayStatus: (fulfillment, _args, { world }) => displayStatus(fulfillment, world.clock),
    inTransitAt: (fulfillment, _args, { world }) => inTransitAt(fulfillment, world.clock),
    deliveredAt: (fulfillment, _args, { world }) => deliveredAt(fulfillment, world.clock),
    estimatedDeliveryAt: (fulfillment, _args, { world }) => estimatedDeliveryAt(fulfillment, world.clock),
    legacyResourceId,
    name: (fulfillment, _args, { shop }) => {
      const order = shop.store.parentOf<Order>(fulfillment);
      return fulfillment.name ?? `${order.name}-F${order.fulfillments.indexOf(fulfillment) + 1}`;
    },
    order: (fulfillment, _args, { shop }) => shop.store.parentOf<Order>(fulfillment),
    totalQuantity: (fulfillment) => fulfillment.fulfillmentLineItems.reduce((total, line) => total + line.quantity, 0),
    // The connection gives them in the order of happening; HAPPENED_AT and ID agree here unless events came late.
    events: (fulfillment, args: PageArgs & { sortKey?: string | null }, { world }) => {
      const events = eventsSoFar(fulfillment, world.clock);
      return args.sortKey === "HAPPENED_AT" ? events : events.sort((a, b) => idNumber(a.id) - idNumber(b.id));
    },
  }),
  resolversFor<FulfillmentLine>("FulfillmentLineItem", {
    lineItem: (line, _args, { shop }) => shop.store.lineItem(line.lineItem.id),
    originalTotalSet: (line, _args, { shop }) => {
      const item = shop.store.lineItem(line.lineItem.id);
      return item ? scale(item.originalUnitPriceSet, line.quantity) : null;
    },
    discountedTotalSet: (line, _args, { shop }) => {
      const item = shop.store.lineItem(line.lineItem.id);
      return item ? scale(discountedUnitPrice(item), line.quantity) : null;
    },
  }),
  resolversFor<{ amount: string }>("MoneyV2", {
    // Shopify writes whole amounts as "25.0".
    amount: (money) => (cents({ amount: money.amount, currencyCode: "" }) / 100).toFixed(2).replace(/0$/, ""),
  }),
];

function idNumber(id: string): number {
  return Number(id.split("/").at(-1));
}
