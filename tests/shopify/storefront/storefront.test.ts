import { expect, test } from "vitest";
import { aCustomer, anOrder, aProduct, daysAgo, inDays, storeWith } from "../store/fixtures";
import type { Shopify } from "../start";
import { openShopify } from "../testing";
import { storefrontRouter } from "./router";

const PICTURES = new URL("../demo-store/pictures", import.meta.url).pathname;

function openShop(): Promise<Shopify> {
  const ada = { id: "gid://shopify/Customer/77" };
  const mug = aProduct({
    title: "Mug <b>& co</b>",
    handle: "mug",
    descriptionHtml: "<p>Holds <em>350 ml</em>.</p>",
    variants: [
      { id: "gid://shopify/ProductVariant/1", title: "Oat", price: "18.00", inventoryQuantity: 0 },
      { id: "gid://shopify/ProductVariant/2", title: "Ink", price: "1018.50", inventoryQuantity: 3 },
    ],
  });
  return openShopify({
    stores: [
      storeWith({
        shop: { shopPolicies: [{ type: "REFUND_POLICY", title: "Returns", body: "<p>Thirty days.</p>" }] },
        shopLocales: [
          { locale: "en", name: "English", primary: true, published: true },
          { locale: "de", name: "German", primary: false, published: true },
          { locale: "ar", name: "Arabic", primary: false, published: true },
          { locale: "it", name: "Italian", primary: false, published: false },
        ],
        products: [mug, aProduct({ title: "Secret lamp", handle: "lamp", status: "DRAFT" })],
        collections: [
          { id: "gid://shopify/Collection/1", title: "Table", handle: "table", products: [{ id: mug.id }] },
        ],
        pages: [{ id: "gid://shopify/Page/1", title: "Size guide", handle: "sizes", body: "<p>Measure twice.</p>" }],
        customers: [
          aCustomer({ ...ada, email: "ada@example.com" }),
          aCustomer({ id: "gid://shopify/Customer/78", firstName: "Bea", email: "bea@example.com" }),
        ],
        orders: [
          anOrder({
            id: "gid://shopify/Order/501",
            name: "#1501",
            customer: ada,
            statusPageUrl: "https://juniper-lane.example/orders/abc123",
          }),
          anOrder({ id: "gid://shopify/Order/502", name: "#1502", customer: ada, createdAt: inDays(1) }),
          anOrder({
            id: "gid://shopify/Order/503",
            name: "#1503",
            createdAt: daysAgo(2),
            customer: { id: "gid://shopify/Customer/78" },
          }),
        ],
      }),
    ],
    routers: [(world) => storefrontRouter(world, { pictures: PICTURES })],
  });
}

const page = async (shopify: Shopify, path: string, cookie = "") => {
  const response = await fetch(shopify.url + path, { headers: { cookie }, redirect: "manual" });
  return { status: response.status, location: response.headers.get("location"), text: await response.text() };
};

async function signIn(shopify: Shopify, email: string, path = "/account/login"): Promise<Response> {
  return fetch(shopify.url + path, {
    method: "POST",
    body: new URLSearchParams({ form_type: "customer_login", "customer[email]": email }),
    redirect: "manual",
  });
}

test("shows what is for sale with prices in the shop's currency, names escaped", async () => {
  const shopify = await openShop();
  const home = (await page(shopify, "/")).text;
  expect(home).toContain("Mug &lt;b&gt;&amp; co&lt;/b&gt;");
  expect(home).toContain('from <bdi dir="ltr">€18.00</bdi>');
  expect(home).not.toContain("Secret lamp");
  expect((await page(shopify, "/collections/table")).text).toContain('href="/products/mug"');
  expect((await page(shopify, "/products/lamp")).status).toBe(404);
});

test("opens a product at the first variant in stock, or at the one asked for", async () => {
  const shopify = await openShop();
  const { text } = await page(shopify, "/products/mug");
  expect(text).toContain("€1,018.50");
  expect(text).toContain("<em>350 ml</em>");
  expect((await page(shopify, "/products/mug?variant=1")).text).toContain("Sold out");
});

test("shows policies and pages", async () => {
  const shopify = await openShop();
  expect((await page(shopify, "/policies/refund-policy")).text).toContain("Thirty days.");
  expect((await page(shopify, "/pages/sizes")).text).toContain("Measure twice.");
  for (const path of ["/policies/shipping-policy", "/pages/none", "/products/none", "/none"]) {
    expect((await page(shopify, path)).status, path).toBe(404);
  }
});

test("speaks the language of the address and keeps it in its links", async () => {
  const shopify = await openShop();
  const german = (await page(shopify, "/de/products/mug")).text;
  expect(german).toContain('<html lang="de" dir="ltr">');
  expect(german).toContain("Auf Lager");
  expect(german).toContain('href="/de/collections/all"');
  const arabic = (await page(shopify, "/?locale=ar")).text;
  expect(arabic).toContain('<html lang="ar" dir="rtl">');
  expect(arabic).toContain("تصفّح المتجر");
});

test("offers the published languages only, the same page in each", async () => {
  const { text } = await page(await openShop(), "/de/products/mug?variant=2");
  const offered = [...text.matchAll(/href="([^"]*)" lang="([\w-]+)" hreflang/g)].map(([, href, tag]) => [tag, href]);
  expect(offered).toEqual([
    ["en", "/products/mug"],
    ["de", "/de/products/mug"],
    ["ar", "/ar/products/mug"],
  ]);
});

test("signs a customer in by e-mail alone and shows her orders so far, nobody else's", async () => {
  const shopify = await openShop();
  expect(await page(shopify, "/account")).toMatchObject({ status: 302, location: "/account/login" });
  const signedIn = await signIn(shopify, " Ada@Example.com ");
  expect([signedIn.status, signedIn.headers.get("location")]).toEqual([303, "/account"]);
  const cookie = signedIn.headers.get("set-cookie")?.split(";")[0] ?? "";

  const account = (await page(shopify, "/account", cookie)).text;
  expect(account).toContain("#1501");
  expect(account).not.toContain("#1502");
  expect(account).not.toContain("#1503");
  expect((await page(shopify, "/account/orders/501", cookie)).text).toContain("Linen cushion");
  expect((await page(shopify, "/account/orders/502", cookie)).status).toBe(404);
  expect((await page(shopify, "/account/orders/503", cookie)).status).toBe(404);
});

test("signs nobody in whom it does not know, and says so in the page's language", async () => {
  const shopify = await openShop();
  const refused = await signIn(shopify, "<eve>@example.com", "/de/account/login");
  expect([refused.status, refused.headers.get("set-cookie")]).toEqual([401, null]);
  expect(await refused.text()).toContain("Niemand hat die Adresse &lt;eve&gt;@example.com.");
});

test("ends the session on the way out", async () => {
  const shopify = await openShop();
  const out = await fetch(`${shopify.url}/account/logout`, { redirect: "manual" });
  expect(out.headers.get("set-cookie")).toContain("Max-Age=0");
});

test("shows an order to whoever has the link of its status page", async () => {
  const shopify = await openShop();
  expect((await page(shopify, "/orders/abc123")).text).toContain("Order #1501");
  expect((await page(shopify, "/orders/abc124")).status).toBe(404);
});

test("loads nothing from outside", async () => {
  const shopify = await openShop();
  for (const path of ["/", "/products/mug", "/account/login"]) {
    const { text } = await page(shopify, path);
    const loaded = [...text.matchAll(/<(?:img|script|link)\b[^>]*\b(?:src|href)="([^"]+)"/g)].map(
      ([, address]) => address ?? "",
    );
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter((address) => !address.startsWith("/"))).toEqual([]);
  }
});
