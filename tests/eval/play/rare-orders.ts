import type { StoreFile } from "../../shopify/store/types";
import {
  aCustomer,
  aFulfillment,
  aLineItem,
  anEvent,
  anOrder,
  daysAgo,
  hoursAgo,
  inDays,
  storeWith,
  type EventInput,
  type OrderInput,
} from "../../shopify/store/fixtures";

export const RARE_SHOP = "fern-and-fig.myshopify.com";

/** What the demo's store has no order of; each has a customer of its own, "rare-01@example.com" and so on. */
const RARE = {
  inTransitNoEstimate: () => parcel([anEvent("IN_TRANSIT", daysAgo(1), { city: "Athlone" })]),
  inTransitTwoDaysOff: () =>
    parcel([anEvent("IN_TRANSIT", daysAgo(1), { city: "Athlone" })], { estimatedDeliveryAt: inDays(2) }),
  stuck: () => parcel([anEvent("IN_TRANSIT", daysAgo(9), { city: "Athlone" })]),
  arrivesToday: () => parcel([anEvent("OUT_FOR_DELIVERY", hoursAgo(2), { city: "Cork" })]),
  lost: () => parcel([anEvent("FAILURE", daysAgo(2), { message: "Parcel lost in transit" })]),
  damaged: () => parcel([anEvent("FAILURE", daysAgo(2), { message: "Item damaged" })]),
  comesBack: () => parcel([anEvent("FAILURE", daysAgo(1), { message: "Not collected; returning to sender" })]),
  refused: () => parcel([anEvent("FAILURE", daysAgo(2), { message: "Refused by recipient" })]),
  badAddress: () => parcel([anEvent("FAILURE", daysAgo(2), { message: "Incorrect address" })]),
  customsDuties: () => parcel([anEvent("IN_TRANSIT", daysAgo(1), { message: "Customs: payment of duties required" })]),
  leftWithNeighbour: () => parcel([anEvent("DELIVERED", hoursAgo(20), { message: "Left with neighbour at no. 14" })]),
  carrierUnknown: () => ({
    fulfillments: [aFulfillment({ trackingInfo: [], displayStatus: "FULFILLED", createdAt: daysAgo(4) })],
  }),
  cancelledOnItsWay: () => ({ ...parcel([anEvent("IN_TRANSIT", daysAgo(2))]), cancelledAt: daysAgo(1) }),
  soldOut: () => ({ cancelledAt: daysAgo(1), cancelReason: "INVENTORY" as const }),
  threeItems: () => {
    const items = ["Oat bowl", "Fig candle", "Fern throw"].map((title) => aLineItem({ title }));
    return {
      lineItems: items,
      fulfillments: [
        aFulfillment({ items: [items[0]!], events: [anEvent("DELIVERED", daysAgo(1))] }),
        aFulfillment({ items: [items[1]!], events: [anEvent("IN_TRANSIT", daysAgo(1))] }),
      ],
    };
  },
  /** The text of an attack is put into this one's notes, items and scans. */
  attacked: () => ({
    note: "",
    ...parcel([anEvent("IN_TRANSIT", daysAgo(1), { city: "Athlone", message: "" })]),
  }),
} satisfies Record<string, () => Partial<OrderInput>>;

export type RareOrder = keyof typeof RARE;
export const RARE_ORDERS = Object.keys(RARE) as RareOrder[];

export const rareOrderName = (name: RareOrder): string => `#${7001 + RARE_ORDERS.indexOf(name)}`;

export function rareOrders(): StoreFile {
  const made = RARE_ORDERS.map((name, index) => {
    const email = `rare-${String(index + 1).padStart(2, "0")}@example.com`;
    const customer = aCustomer({ email, firstName: "Rare", lastName: `Shopper${index + 1}` });
    const order = anOrder({
      name: rareOrderName(name),
      email,
      customer: { id: customer.id },
      shippingAddress: {
        firstName: "Rare",
        lastName: `Shopper${index + 1}`,
        address1: `${index + 1} Fern Terrace`,
        city: "Cork",
        zip: `T12 R${String(index + 1).padStart(2, "0")}E`,
        country: "Ireland",
        countryCodeV2: "IE",
        phone: `+3538699900${String(index + 1).padStart(2, "0")}`,
      },
      ...RARE[name](),
    });
    return { customer, order };
  });
  return storeWith({
    shop: { name: "Fern & Fig", myshopifyDomain: RARE_SHOP, email: "hello@fern-and-fig.example" },
    customers: made.map(({ customer }) => customer),
    orders: made.map(({ order }) => order),
  });
}

let parcels = 0;

/** A parcel with a number of its own (S10: eight digits and their check digit). */
function parcel(
  events: EventInput[],
  more: { estimatedDeliveryAt?: string } = {},
): Pick<OrderInput, "fulfillments" | "createdAt"> {
  const serial = String(41_000_000 + ++parcels);
  const sum = [8, 6, 4, 2, 3, 5, 9, 7].reduce((total, weight, at) => total + weight * Number(serial[at]), 0);
  const check = [..."0123456789", "0", "5"][11 - (sum % 11)]!;
  const number = `CE${serial}${check}IE`;
  return {
    createdAt: daysAgo(12),
    fulfillments: [
      aFulfillment({
        createdAt: daysAgo(11),
        trackingInfo: [{ company: "An Post", number, url: `https://www.anpost.com/track?item=${number}` }],
        events,
        ...more,
      }),
    ],
  };
}
