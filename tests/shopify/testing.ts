import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished } from "vitest";
import type { AdminAnswer } from "./admin-api/execute";
import { API_KEY, API_SECRET } from "./identity";
import { issueOffline, SHOPIFY_LIFETIMES } from "./oauth/issue";
import { startShopify, type Shopify, type StartOptions } from "./start";
import { storeWith } from "./store/fixtures";
import { COMPLIANCE_TOPICS } from "./webhooks/topics";
import type { ShopState } from "./world";

/** Helpers of the stand-in's own tests. Everything started here is stopped when the test is over. */

export async function openShopify(options: StartOptions): Promise<Shopify> {
  const shopify = await startShopify(options);
  onTestFinished(() => shopify.stop());
  return shopify;
}

/** A working offline token; `scopes` replaces those of the installation. */
export function tokenFor(shop: ShopState, scopes?: string[]): string {
  const value = String(issueOffline(shop, { expiring: true, replaces: null }, SHOPIFY_LIFETIMES)["access_token"]);
  const token = shop.accessTokens.get(value);
  if (token && scopes) token.scopes = new Set(scopes);
  return value;
}

/** vitest's own matchers are typed `any`. */
export const textLike = (pattern: RegExp): unknown => expect.stringMatching(pattern);
export const textWith = (part: string): unknown => expect.stringContaining(part);
export const listWith = (...items: unknown[]): unknown => expect.arrayContaining(items);

export interface AdminResponse {
  status: number;
  headers: Headers;
  body: Omit<AdminAnswer, "data" | "errors"> & { data: Record<string, never> | null; errors?: AdminProblem[] };
}
interface AdminProblem {
  message: string;
  path?: string[];
  extensions: { code: string; field?: string };
}

/** One Admin API request over HTTP, as any app would send it. */
export async function admin(
  shopify: Shopify,
  query: string,
  {
    variables = {},
    shop = shopify.shop(),
    token = tokenFor(shop),
    version = "2026-10",
  }: { variables?: Record<string, unknown>; shop?: ShopState; token?: string; version?: string } = {},
): Promise<AdminResponse> {
  const response = await fetch(`${shopify.url}/admin/api/${version}/graphql.json`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-shopify-access-token": token,
      "x-standin-host": shop.domain,
    },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as AdminResponse["body"] };
}

/** The data of a request that must succeed. */
export async function adminData<Data>(...args: Parameters<typeof admin>): Promise<Data> {
  const { body } = await admin(...args);
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return body.data as unknown as Data;
}

export async function post(shopify: Shopify, path: string, body: unknown, host?: string) {
  const response = await fetch(shopify.url + path, {
    method: "POST",
    headers: { "content-type": "application/json", ...(host ? { "x-standin-host": host } : {}) },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

export function idToken(domain: string, claims: Record<string, unknown> = {}, secret = API_SECRET): string {
  const now = Math.floor(Date.now() / 1000);
  const payload = {
    iss: `https://${domain}/admin`,
    dest: `https://${domain}`,
    aud: API_KEY,
    sub: "42",
    exp: now + 60,
    nbf: now,
    iat: now,
    jti: "a",
    sid: "b",
    ...claims,
  };
  const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString("base64url");
  const signed = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(payload)}`;
  return `${signed}.${createHmac("sha256", secret).update(signed).digest("base64url")}`;
}

export interface ReceivedWebhook {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface App {
  url: string;
  received: ReceivedWebhook[];
  /** Statuses to answer next, in turn; "hang" never answers. Then 200. */
  answers: (number | "hang")[];
}

/** An app's webhook endpoint that keeps what it gets. */
export async function openApp(): Promise<App> {
  const app: App = { url: "", received: [], answers: [] };
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (part: string) => (body += part));
    request.on("end", () => {
      app.received.push({ path: request.url ?? "", headers: request.headers, body });
      const answer = app.answers.shift() ?? 200;
      if (answer !== "hang") response.writeHead(answer).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  app.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return app;
}

/** Topics that `openListening` subscribes the app to. */
export const TOPICS = [
  "app/uninstalled",
  "app/scopes_update",
  "shop/update",
  "orders/updated",
  "fulfillments/update",
  "fulfillment_events/create",
];

/** A stand-in and an app that is subscribed to TOPICS and to all compliance topics. */
export async function openListening(options: Partial<StartOptions> = {}): Promise<{ app: App; shopify: Shopify }> {
  const app = await openApp();
  const uri = `${app.url}/webhooks`;
  const webhooks = [
    ...TOPICS.map((topic) => ({ topic, uri, compliance: false })),
    ...COMPLIANCE_TOPICS.map((topic) => ({ topic, uri, compliance: true })),
  ];
  const shopify = await openShopify({ stores: [storeWith()], appUrl: app.url, app: { webhooks }, ...options });
  return { app, shopify };
}

export function topicsOf(app: App): unknown[] {
  return app.received.map(({ headers }) => headers["x-shopify-topic"]);
}
