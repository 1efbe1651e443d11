import { expect, test } from "vitest";
import { DEMO_SHOP, SECOND_SHOP } from "../identity";
import { discountNodeSchema, type DiscountNodeInFile } from "../store/discount";
import { aCustomer, aDelivered, aFulfillment, aLineItem, anOrder, daysAgo, storeWith } from "../store/fixtures";
import type { Shopify, StartOptions } from "../start";
import { openShopify } from "../testing";
import { adminHostRouter } from "./router";

const staffMembers = [
  {
    id: "gid://shopify/StaffMember/11",
    firstName: "Maya",
    lastName: "Byrne",
    email: "maya@example.com",
    isShopOwner: true,
  },
  { id: "gid://shopify/StaffMember/12", firstName: "Tom", lastName: "Okafor", email: "tom@example.com", locale: "de" },
];

function openAdmin(options: Partial<StartOptions> = {}): Promise<Shopify> {
  const second = storeWith({ shop: { name: "Pico Books", myshopifyDomain: SECOND_SHOP, currencyCode: "GBP" } });
  return openShopify({
    stores: [storeWith({ staffMembers, ...customerWithOrder }), second],
    appUrl: "http://localhost:4001",
    routers: [adminHostRouter],
    ...options,
  });
}

const customerWithOrder = {
  customers: [aCustomer({ id: "gid://shopify/Customer/77", firstName: "Ada" })],
  orders: [anOrder({ id: "gid://shopify/Order/501", name: "#1501", customer: { id: "gid://shopify/Customer/77" } })],
};

/** The frame of an admin page: address and query. */
async function frame(url: string, init?: RequestInit): Promise<URL> {
  const page = await (await fetch(url, init)).text();
  const src = /<iframe[^>]*src="([^"]*)"/.exec(page)?.[1];
  return new URL(src?.replaceAll("&amp;", "&") ?? "");
}

const claimsOf = (token: string | null) =>
  JSON.parse(Buffer.from(token?.split(".")[1] ?? "", "base64url").toString()) as Record<string, string>;

test("opens the app at its root, and any of its pages by a deep link", async () => {
  const { url } = await openAdmin();
  const first = await fetch(`${url}/admin`, { redirect: "manual" });
  expect(first.headers.get("location")).toBe("/admin/apps/warmline");
  expect((await frame(`${url}/admin/apps/warmline`)).pathname).toBe("/");
  const deep = await frame(`${url}/admin/apps/warmline/app/inbox/7?tab=all`);
  expect([deep.origin, deep.pathname, deep.searchParams.get("tab")]).toEqual([
    "http://localhost:4001",
    "/app/inbox/7",
    "all",
  ]);
});

test("installs an app that the shop does not have yet", async () => {
  const shopify = await openAdmin({ installed: false });
  expect(shopify.shop().installed).toBe(false);
  await fetch(`${shopify.url}/admin/apps/warmline`);
  expect(shopify.shop().installed).toBe(true);
  expect([...shopify.shop().grantedScopes]).toEqual(shopify.world.app.scopes);
});

test("speaks for the person who was chosen, from then on", async () => {
  const { url } = await openAdmin();
  expect(claimsOf((await frame(`${url}/admin/apps/warmline`)).searchParams.get("id_token")).sub).toBe("11");

  const chosen = await fetch(`${url}/admin/apps/warmline/app?tab=all&user=tom`, { redirect: "manual" });
  expect(chosen.headers.get("location")).toBe("/admin/apps/warmline/app?tab=all");
  const headers = { cookie: chosen.headers.get("set-cookie")?.split(";")[0] ?? "" };
  const asTom = await frame(`${url}/admin/apps/warmline`, { headers });
  expect(claimsOf(asTom.searchParams.get("id_token")).sub).toBe("12");
  expect(asTom.searchParams.get("locale")).toBe("de");
  const user: unknown = await (await fetch(`${url}/admin/_host/user`, { headers })).json();
  expect(user).toEqual({ id: 12, name: "Tom Okafor", email: "tom@example.com", accountAccess: "Limited" });
});

test("hands out a fresh id token of the shop that was asked for", async () => {
  const { url } = await openAdmin();
  const token = async (search: string) => (await (await fetch(`${url}/admin/_host/idToken${search}`)).json()) as string;
  expect(claimsOf(await token("")).dest).toBe(`https://${DEMO_SHOP}`);
  expect(claimsOf(await token(`?shop=${SECOND_SHOP}`)).dest).toBe(`https://${SECOND_SHOP}`);
  expect(await token("")).not.toBe(await token(""));
  expect((await fetch(`${url}/admin/_host/password`)).status).toBe(404);
});

test("lets no page of another origin read an id token", async () => {
  const { url } = await openAdmin();
  const answer = await fetch(`${url}/admin/_host/idToken`, { headers: { origin: "http://localhost:4001" } });
  expect(answer.headers.get("access-control-allow-origin")).toBeNull();
});

test("looks at another shop by name or by host, and gives a shop without staff some", async () => {
  const { url } = await openAdmin();
  const second = await frame(`${url}/admin/apps/warmline?shop=${SECOND_SHOP}`);
  expect(second.searchParams.get("shop")).toBe(SECOND_SHOP);
  expect(claimsOf(second.searchParams.get("id_token"))).toMatchObject({ dest: `https://${SECOND_SHOP}`, sub: "701" });
});

test("takes an app that was opened outside back in, without Shopify's parameters", async () => {
  const { url } = await openAdmin();
  const path = encodeURIComponent("/app/inbox?tab=all&embedded=1&id_token=x&hmac=y");
  const back = await fetch(`${url}/admin/open?shop=${SECOND_SHOP}&path=${path}`, { redirect: "manual" });
  expect(back.headers.get("location")).toBe(`/admin/apps/warmline/app/inbox?tab=all&shop=${SECOND_SHOP}`);
});

test("shows the records that an app links to", async () => {
  const { url } = await openAdmin();
  expect(await (await fetch(`${url}/admin/orders`)).text()).toContain("#1501");
  const order = await (await fetch(`${url}/admin/orders/501`)).text();
  expect(order).toContain("Linen cushion");
  expect(order).toContain('href="/admin/customers/77"');
  expect(await (await fetch(`${url}/admin/customers/77`)).text()).toContain("Ada Byrne");
  expect((await fetch(`${url}/admin/orders/999`)).status).toBe(404);
});

test("lists discounts with their code, title, state and uses", async () => {
  const shopify = await openAdmin();
  const { url } = shopify;
  expect(await (await fetch(`${url}/admin/discounts`)).text()).toContain("There are no discounts.");
  const node: DiscountNodeInFile = {
    id: "gid://shopify/DiscountNode/1",
    discount: {
      __typename: "DiscountCodeBasic",
      title: "Late parcel <1001>",
      startsAt: daysAgo(1),
      usageLimit: 1,
      codes: [{ code: "WARM-7" }],
      customerGets: {
        items: { __typename: "AllDiscountItems" },
        value: { __typename: "DiscountPercentage", percentage: 0.15 },
      },
    },
  };
  shopify.shop().store.addDiscount(discountNodeSchema.parse(node));
  const page = await (await fetch(`${url}/admin/discounts`)).text();
  for (const part of ["WARM-7", "Late parcel &lt;1001&gt;", "Active", "15% off entire order", "Everyone", "0 of 1"]) {
    expect(page).toContain(part);
  }
});

test("lets staff work on a return by hand, and tells what does not work", async () => {
  const line = aLineItem({ price: "25.00" });
  const order = anOrder({
    id: "gid://shopify/Order/502",
    lineItems: [line],
    fulfillments: [aDelivered(2, { items: [line] })],
  });
  const shopify = await openAdmin({ stores: [storeWith({ staffMembers, orders: [order] })] });
  const page = async () => (await fetch(`${shopify.url}/admin/orders/502`)).text();
  const press = async (path: string, form: Record<string, string> = {}) => {
    const answer = await fetch(shopify.url + path, { method: "POST", body: new URLSearchParams(form) });
    return answer.text();
  };
  expect(await page()).toContain("Create return");
  expect(await press("/admin/orders/502/returns")).toContain("Mark received and refund");
  const ret = () => shopify.shop().store.order(order.id)!.returns[0]!;
  const at = (action: string) => `/admin/returns/${ret().id.split("/").at(-1)}/${action}`;
  expect(await press(at("label"), { number: "CE9IE" })).toContain("CE9IE");
  expect(await press(at("approve"))).toContain("Return is not approvable.");
  expect(await press(at("receive"), { payTo: "payment" })).toContain("€25.00");
  expect(ret()).toMatchObject({ status: "CLOSED", returnLineItems: [{ processedQuantity: 1, refundedQuantity: 1 }] });
  expect(await page()).not.toContain("Create return");
});

test("lets staff approve or decline what an app asked for", async () => {
  const [a, b] = [aLineItem(), aLineItem()];
  const asked = (id: string, line: typeof a) => ({
    id,
    name: "#1503-R1",
    status: "REQUESTED" as const,
    createdAt: daysAgo(1),
    returnLineItems: [
      {
        id: `${id.replace("Return", "ReturnLineItem")}0`,
        quantity: 1,
        fulfillmentLineItem: { id: line.id.replace("LineItem", "FulfillmentLineItem") },
      },
    ],
  });
  const order = anOrder({
    id: "gid://shopify/Order/503",
    lineItems: [a, b],
    fulfillments: [
      aFulfillment({
        fulfillmentLineItems: [a, b].map((line) => ({
          id: line.id.replace("LineItem", "FulfillmentLineItem"),
          quantity: 1,
          lineItem: { id: line.id },
        })),
      }),
    ],
    returns: [asked("gid://shopify/Return/31", a), asked("gid://shopify/Return/32", b)],
  });
  const shopify = await openAdmin({ stores: [storeWith({ staffMembers, orders: [order] })] });
  await fetch(`${shopify.url}/admin/returns/31/approve`, { method: "POST" });
  await fetch(`${shopify.url}/admin/returns/32/decline`, {
    method: "POST",
    body: new URLSearchParams({ reason: "FINAL_SALE", note: "Sorry." }),
  });
  expect(shopify.shop().store.order(order.id)!.returns).toMatchObject([
    { status: "OPEN" },
    { status: "DECLINED", decline: { reason: "FINAL_SALE", note: "Sorry." } },
  ]);
});

test("serves App Bridge to any page", async () => {
  const { url } = await openAdmin();
  const script = await fetch(`${url}/shopifycloud/app-bridge.js`);
  expect(script.headers.get("content-type")).toContain("javascript");
  expect(await script.text()).toContain("shopify:navigate");
});
