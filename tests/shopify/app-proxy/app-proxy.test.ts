import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { API_SECRET, DEMO_SHOP } from "../identity";
import { aCustomer, storeWith } from "../store/fixtures";
import type { Shopify } from "../start";
import { liquidInTheme, storefrontRouter } from "../storefront/router";
import { sessionCookie } from "../storefront/session";
import { openShopify } from "../testing";
import { changeProxyPath } from "./path";
import { appProxyRouter } from "./router";
import { signProxyQuery } from "./signature";

type Answer = (req: IncomingMessage, res: ServerResponse) => void;

/** A shop whose app answers as the test says. */
async function openShop(answer: Answer, { timeoutMs }: { timeoutMs?: number } = {}): Promise<Shopify> {
  const app = createServer(answer);
  await new Promise<void>((resolve) => app.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    app.closeAllConnections();
    await new Promise((resolve) => app.close(resolve));
  });
  const url = `http://127.0.0.1:${(app.address() as AddressInfo).port}`;
  return openShopify({
    stores: [storeWith({ customers: [aCustomer({ id: "gid://shopify/Customer/77" })] })],
    appUrl: url,
    app: { proxy: { prefix: "apps", subpath: "warmline", url: `${url}/chat/proxy` } },
    routers: [
      (world) =>
        appProxyRouter(world, { renderInTheme: liquidInTheme(world), ...(timeoutMs !== undefined && { timeoutMs }) }),
      (world) => storefrontRouter(world),
    ],
  });
}

interface Seen {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage["headers"];
  body: string;
}

/** The app tells what it got. */
const echo: Answer = (req, res) => {
  let body = "";
  req.on("data", (part: Buffer) => (body += part.toString()));
  req.on("end", () => {
    const { pathname, search } = new URL(req.url ?? "", "http://app.invalid");
    res.setHeader("content-type", "application/json");
    res.end(JSON.stringify({ method: req.method, path: pathname, query: search, headers: req.headers, body }));
  });
};

async function seen(response: Response): Promise<Seen> {
  const told = (await response.json()) as Omit<Seen, "query"> & { query: string };
  return { ...told, query: new URLSearchParams(told.query) };
}

test("asks the app at the address of its configuration, signed, as a guest", async () => {
  const shopify = await openShop(echo);
  const got = await seen(await fetch(`${shopify.url}/apps/warmline/session?locale=de`));
  expect(got).toMatchObject({ method: "GET", path: "/chat/proxy/session" });
  expect(Object.fromEntries(got.query)).toMatchObject({
    locale: "de",
    shop: DEMO_SHOP,
    logged_in_customer_id: "",
    path_prefix: "/apps/warmline",
  });
  expect(got.query.get("signature")).toBe(signProxyQuery(got.query, API_SECRET));
  expect(Math.abs(Number(got.query.get("timestamp")) - Date.now() / 1000)).toBeLessThan(60);
  expect(got.headers["x-forwarded-host"]).toBe(DEMO_SHOP);
  expect(got.headers["x-forwarded-for"]).toBeTruthy();
});

test("tells who is signed in to the storefront, and believes no cookie that it did not give", async () => {
  const shopify = await openShop(echo);
  const customer = shopify.shop().store.customer("gid://shopify/Customer/77")!;
  const ask = async (cookie: string) => {
    const got = await seen(await fetch(`${shopify.url}/apps/warmline/session`, { headers: { cookie } }));
    return got.query.get("logged_in_customer_id");
  };
  expect(await ask(sessionCookie(shopify.shop(), customer).split(";")[0]!)).toBe("77");
  expect(await ask(`_storefront_customer=77.${"0".repeat(64)}`)).toBe("");
});

test("keeps method and body as they are", async () => {
  const shopify = await openShop(echo);
  const body = '{ "text":  "wo ist mein Paket? 📦" }';
  const response = await fetch(`${shopify.url}/apps/warmline/messages`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  expect(await seen(response)).toMatchObject({ method: "POST", body, headers: { "content-type": "application/json" } });
});

test("strips cookies and authorization on the way in", async () => {
  const shopify = await openShop(echo);
  const headers = { cookie: "a=1", authorization: "Bearer x", "x-own": "1", "accept-language": "de" };
  const got = await seen(await fetch(`${shopify.url}/apps/warmline/session`, { headers }));
  for (const name of ["cookie", "authorization", "x-own"]) expect(got.headers).not.toHaveProperty(name);
  expect(got.headers["accept-language"]).toBe("de");
});

test("strips the documented headers on the way out and keeps the others", async () => {
  const shopify = await openShop((_req, res) => {
    res.writeHead(201, {
      "content-type": "application/json",
      "set-cookie": "a=1",
      "x-powered-by": "us",
      server: "us",
      pragma: "no-cache",
      "cache-control": "no-store",
      "x-request-id": "7",
    });
    res.end("{}");
  });
  const response = await fetch(`${shopify.url}/apps/warmline/session`);
  expect(response.status).toBe(201);
  for (const name of ["set-cookie", "x-powered-by", "server", "pragma"]) expect(response.headers.get(name)).toBeNull();
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("x-request-id")).toBe("7");
});

test("holds a stream back until it has ended", async () => {
  let finish = () => {};
  const firstPartSent = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let end = () => {};
  const shopify = await openShop((_req, res) => {
    res.writeHead(200, { "content-type": "text/event-stream" });
    res.write("data: 1\n\n", () => finish());
    end = () => res.end("data: 2\n\n");
  });
  let answered = false;
  const asking = fetch(`${shopify.url}/apps/warmline/events`).then((response) => {
    answered = true;
    return response.text();
  });
  await firstPartSent;
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(answered).toBe(false);
  end();
  expect(await asking).toBe("data: 1\n\ndata: 2\n\n");
});

test("follows the app's redirects", async () => {
  const shopify = await openShop((req, res) => {
    if (req.url?.startsWith("/chat/proxy/old")) res.writeHead(302, { location: "/elsewhere" }).end();
    else res.end(`at ${req.url ?? ""}`);
  });
  expect(await (await fetch(`${shopify.url}/apps/warmline/old`, { redirect: "error" })).text()).toBe("at /elsewhere");
});

test("puts the app's Liquid into the theme", async () => {
  const shopify = await openShop((_req, res) => {
    res.setHeader("content-type", "application/liquid");
    res.end("<p>Hello from {{ shop.name }}</p>");
  });
  const response = await fetch(`${shopify.url}/apps/warmline/page`);
  expect(response.headers.get("content-type")).toContain("text/html");
  const page = await response.text();
  expect(page).toContain("<p>Hello from Juniper Lane</p>");
  expect(page).toContain('<header class="header">');
});

test("shows an error page when the app is slow, and another status when it is down", async () => {
  const slow = await openShop(() => {}, { timeoutMs: 50 });
  const late = await fetch(`${slow.url}/apps/warmline/session`);
  expect(late.status).toBe(504);
  expect(await late.text()).toContain("something went wrong");

  const down = await openShop((req) => req.socket.destroy());
  expect((await fetch(`${down.url}/apps/warmline/session`)).status).toBe(502);
});

test("answers where the merchant moved the proxy to, and no longer where it was", async () => {
  const shopify = await openShop(echo);
  changeProxyPath(shopify.shop(), { prefix: "tools", subpath: "help" });
  const got = await seen(await fetch(`${shopify.url}/tools/help/session`));
  expect(got.path).toBe("/chat/proxy/session");
  expect(got.query.get("path_prefix")).toBe("/tools/help");
  expect((await fetch(`${shopify.url}/apps/warmline/session`)).status).toBe(404);
});

test("takes no path that Shopify would not take", async () => {
  const shopify = await openShop(echo);
  expect(() => changeProxyPath(shopify.shop(), { prefix: "pages", subpath: "help" })).toThrow("no such prefix");
  expect(() => changeProxyPath(shopify.shop(), { prefix: "apps", subpath: "a/b" })).toThrow("not allowed");
  expect(() => changeProxyPath(shopify.shop(), { prefix: "apps", subpath: "admin" })).toThrow("reserved");
});

test("has no proxy where the app is not installed, nor beside its path", async () => {
  const shopify = await openShop(echo);
  expect((await fetch(`${shopify.url}/apps/warmline-and-more`)).status).toBe(404);
  shopify.shop().installed = false;
  expect((await fetch(`${shopify.url}/apps/warmline/session`)).status).toBe(404);
});
