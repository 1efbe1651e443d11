import type { TauOrder, TauStore } from "./tau-store";

/** A store in tau-bench's shape with nothing of theirs in it: two users, two products, an order of every state. */

const address = {
  address1: "1 Elm Road",
  address2: "Suite 2",
  city: "Reno",
  country: "USA",
  state: "NV",
  zip: "89501",
};
const variant = (item: string, options: Record<string, string>, price: number, available = true) => ({
  ...{ item_id: item, options, price, available },
});
const mug = { name: "Mug", product_id: "500" };
const lamp = { name: "Lamp", product_id: "600" };
export const RED = { ...mug, item_id: "501", price: 12.5, options: { color: "red" } };
export const GREEN = { ...mug, item_id: "503", price: 15, options: { color: "green" } };
export const SMALL = { ...lamp, item_id: "601", price: 80, options: { size: "small" } };
export const LARGE = { ...lamp, item_id: "602", price: 140, options: { size: "large" } };

function order(number: string, status: string, method: string, parts: Partial<TauOrder> = {}): TauOrder {
  const items = parts.items ?? [RED, SMALL];
  const amount = items.reduce((sum, { price }) => sum + price, 0);
  const paid = { transaction_type: "payment" as const, amount, payment_method_id: method };
  return {
    order_id: `#W${number}`,
    user_id: "ida_moss_1",
    address,
    items,
    fulfillments:
      status === "pending" || status === "cancelled"
        ? []
        : [{ tracking_id: [`9${number}`], item_ids: items.map(({ item_id: id }) => id) }],
    status,
    payment_history: status === "cancelled" ? [paid, { ...paid, transaction_type: "refund" }] : [paid],
    ...parts,
  };
}

export const ownStore: TauStore = {
  users: {
    ida_moss_1: {
      name: { first_name: "Ida", last_name: "Moss" },
      address,
      email: "ida@example.com",
      payment_methods: {
        gift_card_7: { id: "gift_card_7", source: "gift_card", balance: 40 },
        paypal_8: { id: "paypal_8", source: "paypal" },
        credit_card_9: { id: "credit_card_9", source: "credit_card" },
      },
      orders: [],
    },
    ben_vale_2: {
      name: { first_name: "Ben", last_name: "Vale" },
      address: { ...address, zip: "89999" },
      email: "ben@example.com",
      payment_methods: { paypal_5: { id: "paypal_5", source: "paypal" } },
      orders: [],
    },
  },
  products: {
    "500": {
      ...mug,
      variants: {
        "501": variant("501", { color: "red" }, 12.5),
        "502": variant("502", { color: "blue" }, 13, false),
        "503": variant("503", { color: "green" }, 15),
      },
    },
    "600": {
      ...lamp,
      variants: { "601": variant("601", { size: "small" }, 80), "602": variant("602", { size: "large" }, 140) },
    },
  },
  orders: Object.fromEntries(
    [
      order("2001", "pending", "paypal_8"),
      order("2002", "pending", "gift_card_7"),
      order("2003", "processed", "paypal_8"),
      order("2004", "delivered", "paypal_8"),
      order("2005", "delivered", "paypal_8", { items: [RED, RED] }),
      order("2006", "cancelled", "paypal_8"),
      order("3001", "pending", "paypal_5", { user_id: "ben_vale_2" }),
      order("3002", "delivered", "paypal_5", { user_id: "ben_vale_2" }),
    ].map((each) => [each.order_id, each]),
  ),
};
