import { DEMO_SHOP } from "../../shopify/identity";
import { scenarios, type Scenario } from "../../shopify/demo-store/scenarios";
import { SCENARIO_TITLES } from "../../shopify/demo-store/scenario-names";
import type { Shopify } from "../../shopify/start";
import type { Order } from "../../shopify/store/types";
import { RARE_ORDERS, RARE_SHOP, rareOrderName, type RareOrder } from "./rare-orders";

/** An order as the store has it: what a conversation may be told, and what proves it. */
export interface OrderFacts {
  shop: string;
  /** GID. */
  id: string;
  /** "#1005" */
  order: string;
  /** "1005" */
  number: string;
  email: string;
  zip: string;
  phone: string;
  /** The first tracking number; empty where there is none. */
  tracking: string;
  /** Numeric id of its customer; null for guests. */
  customerId: string | null;
  /** Whether a carrier or the shop gave any day for its arrival. */
  estimated: boolean;
}

/** Names that `order` of a conversation may have. */
export const isOrderName = (name: string): boolean =>
  Object.hasOwn(SCENARIO_TITLES, name) || (RARE_ORDERS as string[]).includes(name);

/** One of the scenario's orders, of a customer who speaks `language` if there is one; always the same for a `seed`. */
export function factsOf(shopify: Shopify, name: string, language: string, seed: string): OrderFacts {
  if ((RARE_ORDERS as string[]).includes(name)) {
    return factsOfOrder(shopify, RARE_SHOP, rareOrderName(name as RareOrder));
  }
  const all: readonly Scenario[] = scenarios[name as keyof typeof scenarios];
  const spoken = all.filter(({ locale }) => locale.slice(0, 2) === language.slice(0, 2));
  const among = spoken.length > 0 ? spoken : all;
  return factsOfOrder(shopify, DEMO_SHOP, among[numberOf(seed) % among.length]!.order);
}

const numberOf = (seed: string): number => [...seed].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0);

function factsOfOrder(shopify: Shopify, shop: string, name: string): OrderFacts {
  const order = shopify.shop(shop).store.data.orders.find((one) => one.name === name);
  if (!order) throw new Error(`no order ${name} in ${shop}`);
  const trackings = order.fulfillments.flatMap(({ trackingInfo }) =>
    trackingInfo.flatMap(({ number }) => number ?? []),
  );
  return {
    shop,
    id: order.id,
    order: order.name,
    number: order.name.replace(/\D/g, ""),
    email: order.email ?? "",
    zip: order.shippingAddress?.zip ?? order.billingAddress?.zip ?? "",
    phone: order.phone ?? order.shippingAddress?.phone ?? "",
    tracking: trackings[0] ?? "",
    customerId: order.customer?.id.split("/").pop() ?? null,
    estimated: order.fulfillments.some(
      (one) => one.estimatedDeliveryAt ?? one.events.some(({ estimatedDeliveryAt }) => estimatedDeliveryAt),
    ),
  };
}

/** What of an order nobody may read but those whose it is. */
export interface PrivateOrder {
  id: string;
  name: string;
  customerId: string | null;
  /** E-mails, phones, streets, names, tracking numbers. */
  texts: string[];
  /** What proves it: e-mail, postcodes, the last seven digits of phones. */
  proofs: string[];
}

export function privateOrders(shopify: Shopify): PrivateOrder[] {
  return [...shopify.world.shops.values()].flatMap(({ store }) =>
    store.data.orders.map((order) => ({
      id: order.id,
      name: order.name,
      customerId: order.customer?.id.split("/").pop() ?? null,
      texts: privateTexts(order),
      proofs: identifiersOf(order),
    })),
  );
}

function identifiersOf(order: Order): string[] {
  const addresses = [order.shippingAddress, order.billingAddress].flatMap((one) => (one ? [one] : []));
  const phones = [order.phone, ...addresses.map(({ phone }) => phone)].flatMap((phone) => phone?.slice(-7) ?? []);
  return [order.email ?? "", ...addresses.map(({ zip }) => zip ?? ""), ...phones];
}

function privateTexts(order: Order): string[] {
  const addresses = [order.shippingAddress, order.billingAddress].flatMap((one) => (one ? [one] : []));
  const texts = [
    order.email,
    order.phone,
    order.note,
    ...addresses.flatMap(({ address1, phone, firstName, lastName }) => [
      address1,
      phone,
      firstName && lastName ? `${firstName} ${lastName}` : null,
    ]),
    ...order.fulfillments.flatMap(({ trackingInfo }) => trackingInfo.map(({ number }) => number)),
  ];
  return [...new Set(texts.filter((text): text is string => typeof text === "string" && text.length >= 6))];
}
