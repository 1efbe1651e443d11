import { expect, test } from "vitest";
import { discountNodeSchema, type DiscountNodeInFile } from "../store/discount";
import { aCustomer, aProduct, daysAgo, storeWith } from "../store/fixtures";
import type { Shopify } from "../start";
import { openShopify } from "../testing";
import { storefrontRouter } from "./router";

const code: DiscountNodeInFile = {
  id: "gid://shopify/DiscountNode/1",
  discount: {
    __typename: "DiscountCodeBasic",
    title: "A tenth",
    startsAt: daysAgo(1),
    codes: [{ code: "TENTH" }],
    customerGets: {
      items: { __typename: "AllDiscountItems" },
      value: { __typename: "DiscountPercentage", percentage: 0.1 },
    },
  },
};

async function openShop(): Promise<Shopify> {
  const mug = aProduct({
    title: "Mug",
    handle: "mug",
    variants: [{ id: "gid://shopify/ProductVariant/2", title: "Ink", price: "18.50", inventoryQuantity: 3 }],
  });
  const shopify = await openShopify({
    stores: [
      storeWith({
        shopLocales: [
          { locale: "en", name: "English", primary: true, published: true },
          { locale: "de", name: "German", primary: false, published: true },
        ],
        products: [mug],
        customers: [aCustomer({ email: "ada@example.com" })],
      }),
    ],
    routers: [storefrontRouter],
  });
  shopify.shop().store.addDiscount(discountNodeSchema.parse(code));
  return shopify;
}

/** A browser as far as cookies go. */
function visitor({ url }: Shopify) {
  const cookies = new Map<string, string>();
  return async (path: string, form?: Record<string, string>) => {
    const answer = await fetch(url + path, {
      redirect: "manual",
      headers: { cookie: [...cookies].map((pair) => pair.join("=")).join("; ") },
      ...(form ? { method: "POST", body: new URLSearchParams(form) } : {}),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = (cookie.split(";")[0] ?? "").split("=");
      cookies.set(name, value);
    }
    return { status: answer.status, location: answer.headers.get("location"), text: await answer.text() };
  };
}

interface CartJson {
  item_count: number;
  total_price: number;
  total_discount: number;
  items: { variant_id: number; quantity: number; final_line_price: number }[];
  discount_codes: { code: string; applicable: boolean }[];
}

test("fills a cart, brings a discount by its link, and buys with it", async () => {
  const shopify = await openShop();
  const visit = visitor(shopify);
  expect((await visit("/products/mug")).text).toContain('action="/cart/add"');
  expect(await visit("/cart/add", { id: "2", quantity: "2" })).toMatchObject({ status: 303, location: "/cart" });
  expect(await visit("/discount/tenth?redirect=/products/mug")).toMatchObject({
    status: 302,
    location: "/products/mug",
  });

  const cart = JSON.parse((await visit("/cart.js")).text) as CartJson;
  expect(cart).toMatchObject({
    item_count: 2,
    total_price: 3330,
    total_discount: 370,
    items: [{ variant_id: 2, quantity: 2, final_line_price: 3330 }],
    discount_codes: [{ code: "tenth", applicable: true }],
  });
  expect((await visit("/cart")).text).toContain("€3.70");

  const bought = await visit("/checkout", { email: "ada@example.com" });
  expect(bought.status).toBe(303);
  expect((await visit(bought.location ?? "")).text).toContain("Order #1001");
  expect(shopify.shop().store.data.orders[0]).toMatchObject({
    discountCodes: ["TENTH"],
    totalPriceSet: { shopMoney: { amount: "38.30" } },
  });
  expect((JSON.parse((await visit("/cart.js")).text) as CartJson).item_count).toBe(0);
});

test("says in the page's language that a code does not apply", async () => {
  const visit = visitor(await openShop());
  await visit("/de/cart/add", { id: "2" });
  await visit("/de/cart", { quantity_2: "3", discount: "<b>NOPE" });
  const { text } = await visit("/de/cart");
  expect(text).toContain("Der Code &lt;b&gt;NOPE gilt für diesen Warenkorb nicht.");
  expect(text).toContain("€55.50");
});

test("sells nothing to nobody, and nothing that is not there", async () => {
  const shopify = await openShop();
  const visit = visitor(shopify);
  expect((await visit("/cart/add", { id: "999" })).status).toBe(404);
  expect((await visit("/checkout", { email: "ada@example.com" })).status).toBe(422);
  await visit("/cart/add", { id: "2" });
  expect((await visit("/checkout", { email: "" })).status).toBe(422);
  expect(shopify.shop().store.data.orders).toEqual([]);
});

test.each(["https://evil.example/", "//evil.example", "/\\evil.example"])(
  "a discount link does not lead to %s",
  async (redirect) => {
    const visit = visitor(await openShop());
    expect((await visit(`/discount/TENTH?redirect=${encodeURIComponent(redirect)}`)).location).toBe("/");
  },
);
