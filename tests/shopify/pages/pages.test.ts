import { expect, test } from "vitest";
import { aFulfillment, anEvent, anOrder, hoursAgo, inHours, storeWith } from "../store/fixtures";
import type { Shopify } from "../start";
import { openShopify } from "../testing";
import { html, raw, scriptJson } from "./html";
import { pagesRouter } from "./router";

function open(): Promise<Shopify> {
  const events = [anEvent("IN_TRANSIT", hoursAgo(2)), anEvent("OUT_FOR_DELIVERY", inHours(5), { city: "Cork" })];
  const order = anOrder({ name: "#1501", email: "ada@example.com", fulfillments: [aFulfillment({ events })] });
  return openShopify({ stores: [storeWith({ orders: [order] })], routers: [(world) => pagesRouter(world)] });
}

const HOUR = 3_600_000;

function press(shopify: Shopify, form: Record<string, string>): Promise<Response> {
  return fetch(`${shopify.url}/clock`, { method: "POST", body: new URLSearchParams(form), redirect: "manual" });
}

test("escapes every value that is not markup already", () => {
  expect(html`<p title="${`"'&`}">${"<b>"}${raw("<i>")}${[html`${"<"}`, "x"]}${null}${false}${0}</p>`.toString()).toBe(
    '<p title="&quot;&#39;&amp;">&lt;b&gt;<i>&lt;x0</p>',
  );
});

test("lets no value end a script element", () => {
  expect(scriptJson({ a: "</script>" }).toString()).toBe('{"a":"\\u003c/script>"}');
});

test("moves the clock and sets its speed", async () => {
  const shopify = await open();
  const { clock } = shopify.world;
  const before = clock.now();
  expect((await press(shopify, { hours: "72" })).headers.get("location")).toBe("/clock");
  expect(clock.now() - before).toBeGreaterThanOrEqual(72 * HOUR);
  await press(shopify, { speed: "3600" });
  expect(clock.speed).toBe(3600);
});

test("does not move the clock backwards or by nonsense", async () => {
  const shopify = await open();
  const before = shopify.world.clock.now();
  await press(shopify, { hours: "-5" });
  await press(shopify, { hours: "soon", speed: "-1" });
  expect(shopify.world.clock.now() - before).toBeLessThan(HOUR);
  expect(shopify.world.clock.speed).toBe(1);
});

test("tells what carriers will do next, and no longer once it has happened", async () => {
  const shopify = await open();
  const page = async () => (await fetch(`${shopify.url}/clock`)).text();
  expect(await page()).toMatch(/<code>#1501<\/code><\/td>\s*<td>out for delivery, Cork/);
  await press(shopify, { hours: "6" });
  expect(await page()).not.toContain("#1501");
});

test("starts with the shop's places and orders to ask about", async () => {
  const shopify = await open();
  const page = await (await fetch(`${shopify.url}/_standin`)).text();
  for (const href of ["/", "/admin", "/mail", "/clock"]) expect(page).toContain(`class="card" href="${href}"`);
  expect(page).toContain("<code>#1501</code>");
  expect(page).toContain("<code>ada@example.com</code>");
});
