import { describe, expect, it } from "vitest";
import { displayFinancialStatus, displayFulfillmentStatus, totalRefunded } from "../../shopify/store/order-facts";
import { adminData, openShopify, tokenFor } from "../../shopify/testing";
import { convertStore } from "./convert-store";
import type { TauOrder, TauStore } from "./tau-store";

const address = { address1: "1 Elm", address2: "Suite 2", city: "Reno", country: "USA", state: "NV", zip: "89501" };
const mug = { name: "Mug", product_id: "500", item_id: "501", price: 12.5, options: { color: "red" } };

function order(number: string, status: string, parts: Partial<TauOrder> = {}): TauOrder {
  return {
    order_id: `#W${number}`,
    user_id: "ida_moss_1",
    address,
    items: [mug, mug],
    fulfillments: status.startsWith("pending") ? [] : [{ tracking_id: [`9${number}`], item_ids: ["501", "501"] }],
    status,
    payment_history: [{ transaction_type: "payment", amount: 25, payment_method_id: "gift_card_7" }],
    ...parts,
  };
}

const tau: TauStore = {
  users: {
    ida_moss_1: {
      name: { first_name: "Ida", last_name: "Moss" },
      address,
      email: "ida@example.com",
      payment_methods: {
        gift_card_7: { id: "gift_card_7", source: "gift_card", balance: 40 },
        paypal_8: { id: "paypal_8", source: "paypal" },
      },
      orders: [],
    },
  },
  products: {
    "500": {
      name: "Mug",
      product_id: "500",
      variants: {
        "501": { item_id: "501", options: { color: "red" }, available: true, price: 12.5 },
        "502": { item_id: "502", options: { color: "blue" }, available: false, price: 13 },
      },
    },
  },
  orders: Object.fromEntries(
    [
      order("1001", "pending"),
      order("1002", "processed"),
      order("1003", "delivered"),
      order("1004", "cancelled", {
        payment_history: [
          { transaction_type: "payment", amount: 25, payment_method_id: "gift_card_7" },
          { transaction_type: "refund", amount: 25, payment_method_id: "gift_card_7" },
        ],
      }),
    ].map((each) => [each.order_id, each]),
  ),
};

describe("tau-bench's store, converted", () => {
  it("loads as any other store file, with every order in the state that it had", async () => {
    const shopify = await openShopify({ stores: [convertStore(tau)] });
    const { clock } = shopify.world;
    const { store } = shopify.shop();
    const states = store.data.orders.map((each) => [
      each.name,
      displayFulfillmentStatus(each, clock),
      displayFinancialStatus(each, clock),
      each.cancelledAt !== null,
      totalRefunded(each, clock).shopMoney.amount,
    ]);
    expect(states).toEqual([
      ["#W1001", "UNFULFILLED", "PAID", false, "0.00"],
      ["#W1002", "FULFILLED", "PAID", false, "0.00"],
      ["#W1003", "FULFILLED", "PAID", false, "0.00"],
      ["#W1004", "UNFULFILLED", "REFUNDED", true, "25.00"],
    ]);
  });

  it("keeps the numbers, who a customer is and what they pay with", async () => {
    const shopify = await openShopify({
      stores: [convertStore(tau)],
      app: { scopes: ["read_orders", "read_customers", "read_products"] },
    });
    const { order: found, productVariant } = await adminData<Record<string, unknown>>(
      shopify,
      `{ order(id: "gid://shopify/Order/1003") {
           name customer { note tags } shippingAddress { provinceCode province countryCodeV2 }
           lineItems(first: 5) { nodes { variant { id } quantity } }
           fulfillments { displayStatus trackingInfo { number } fulfillmentLineItems(first: 5) { nodes { lineItem { id } } } }
         }
         productVariant(id: "gid://shopify/ProductVariant/502") { title price availableForSale } }`,
      { token: tokenFor(shopify.shop()) },
    );
    expect(found).toEqual({
      name: "#W1003",
      customer: { note: "ida_moss_1", tags: ["gift_card_7:40", "paypal_8"] },
      shippingAddress: { provinceCode: "NV", province: "Nevada", countryCodeV2: "US" },
      lineItems: { nodes: [1, 2].map(() => ({ variant: { id: "gid://shopify/ProductVariant/501" }, quantity: 1 })) },
      fulfillments: [
        {
          displayStatus: "DELIVERED",
          trackingInfo: [{ number: "91003" }],
          fulfillmentLineItems: {
            nodes: ["01", "02"].map((line) => ({ lineItem: { id: `gid://shopify/LineItem/1003${line}` } })),
          },
        },
      ],
    });
    expect(productVariant).toEqual({ title: "blue", price: "13.00", availableForSale: false });
  });

  it("refuses an order of nobody, and a state that it does not know", () => {
    const stray = order("1009", "pending", { user_id: "nobody_1" });
    expect(() => convertStore({ ...tau, orders: { a: stray } })).toThrow("#W1009 is of a user who is not in the file.");
    expect(() => convertStore({ ...tau, orders: { a: order("1009", "lost") } })).toThrow('has the status "lost"');
  });
});
