import { createHmac, randomUUID } from "node:crypto";
import { basename } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { BOUNDS } from "~/platform/bounds";
import { forShop, hotQuery } from "~/platform/database";
import { addConversation } from "../inbox/conversations";
import { mintIdToken } from "../shopify/admin-host/launch";
import { staffOf } from "../shopify/admin-host/staff";
import { API_KEY, API_SECRET, DEMO_SHOP, SECOND_SHOP } from "../shopify/identity";
import { storeWith } from "../shopify/store/fixtures";
import { SHOP_A, SHOP_B, useAppDatabase } from "../support/app-environment";
import { useShopify } from "../support/shopify-world";
import { USER_AGENT } from "../support/world";

// Whatever route there is, or is added: nobody gets in who should not, and nothing that is sent breaks it.

useAppDatabase();
const shopify = useShopify({
  stores: [storeWith(), storeWith({ shop: { name: "Pico Books", myshopifyDomain: SECOND_SHOP } })],
});

type Handle = (args: never) => unknown;
const modules = import.meta.glob<{ loader?: Handle; action?: Handle }>("../../app/routes/*", { eager: true });
const handles = Object.entries(modules).flatMap(([file, { loader, action }]) => {
  const name = basename(file).replace(/\.tsx?$/, "");
  return [
    ...(loader ? [{ name, what: `the loader of ${name}`, handle: loader, methods: ["GET", "HEAD"] }] : []),
    ...(action ? [{ name, what: `the action of ${name}`, handle: action, methods: ["POST", "PUT", "DELETE"] }] : []),
  ];
});
const isStaffs = ({ name }: { name: string }) => /^app(\.|$)/.test(name);
const cases = (which: typeof handles) => which.map((each) => [each.what, each] as const);

const SECRET_WORDS = "the lamp is for Grandmother";
let conversationId: string;
beforeAll(async () => {
  conversationId = await addConversation(SHOP_A, {
    status: "waiting",
    handover: 1,
    lines: [{ author: "shopper", text: SECRET_WORDS, minutes: 1 }],
  });
});

const tokenOf = (domain: string) => {
  const shop = shopify().shop(domain);
  return mintIdToken(shopify().world.app, shop, staffOf(shop)[0]!);
};
const ownToken = (route: (typeof handles)[number]) => (isStaffs(route) ? tokenOf(DEMO_SHOP) : undefined);
/** An id token with other claims than Shopify's, signed as told. */
function idToken(changed: object, { secret = API_SECRET, alg = "HS256" } = {}): string {
  const now = Math.floor(Date.now() / 1_000);
  const from = `https://${DEMO_SHOP}`;
  const claims = { iss: `${from}/admin`, dest: from, aud: API_KEY, sub: "1", exp: now + 60, nbf: now, iat: now };
  const signed = [
    { alg, typ: "JWT" },
    { ...claims, jti: randomUUID(), sid: "1", ...changed },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
  return `${signed}.${alg === "none" ? "" : createHmac("sha256", secret).update(signed).digest("base64url")}`;
}

interface Sent {
  method: string;
  token?: string;
  query?: string;
  body?: string | Buffer;
  headers?: Record<string, string>;
}
/** What a route answers or throws: its status, and the words that anybody sees. */
async function call({ name, handle }: (typeof handles)[number], { method, token, query = "", body, headers }: Sent) {
  const url = `http://localhost:3000/${name.replaceAll(".", "/")}?${query}`;
  const more = { ...headers, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
  const request = new Request(url, {
    method,
    headers: { "user-agent": USER_AGENT, accept: "application/json", "content-type": "application/json", ...more },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : new Uint8Array(body) }),
  });
  const left = new AbortController();
  const params = { conversationId, id: conversationId };
  const work = Promise.resolve(handle({ request, params, context: { signal: left.signal } } as never));
  const answer = await work.catch((thrown: unknown) => {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  });
  left.abort();
  if (!(answer instanceof Response)) return { status: 200, text: JSON.stringify(answer) };
  const streams = answer.headers.get("content-type")?.startsWith("text/event-stream");
  return { status: answer.status, text: streams ? "" : await answer.text() };
}

const INSIDE = /node_modules|prisma|postgres|\bat \w+.*:\d+:\d+|Error:|violates|signature|\/app\/\w+\.ts/i;

/** Rows of both shops, table by table; who has been here and how often is counted anew by every request. */
async function rows(): Promise<unknown[]> {
  const tables = await hotQuery<{ name: string }>(
    `select table_name::text as name from information_schema.columns
      where table_schema = 'public' and column_name = 'shop_id'
        and table_name not in ('allowance', 'shopify_session', 'staff')`,
    [],
  );
  expect(tables.length).toBeGreaterThan(20);
  const counts = tables.map(({ name }) => `select '${name}' as name, count(*)::int as rows from "${name}"`);
  const ofShop = (shopId: string) =>
    forShop(shopId, (tx) => tx.$queryRawUnsafe<unknown[]>(`${counts.join(" union all ")} order by name`));
  return Promise.all([SHOP_A, SHOP_B].map(ofShop));
}

const TOKENS: [whose: string, token: () => string | undefined, status: number][] = [
  ["none", () => undefined, 302],
  ["one that somebody else signed", () => idToken({}, { secret: "a guess" }), 401],
  ["one that nobody signed", () => idToken({}, { alg: "none" }), 401],
  ["one that has run out", () => idToken({ exp: 1_700_000_060, nbf: 1_700_000_000 }), 401],
  ["one for another app", () => idToken({ aud: "another-app" }), 401],
  ["one for a domain that is not Shopify's", () => idToken({ dest: "https://evil.example" }), 400],
  ["something that is no token", () => "x.y", 401],
];

const QUERIES = {
  NUL: "q=%00&before=%00&after=%00&id=%00&view=%00&token=%00",
  "repeated keys": "q=1&q=2&token=a&token=b&shop=a&shop=b&after=1&after=2",
  "wrong numbers": "after=-1&page=99999999999999999999&version=1e99&month=9999-99&from=x&to=%ED%A0%80",
  "names of JavaScript's own": "constructor=1&__proto__=2&toString=3",
  "6,000 characters": `q=${"x".repeat(6_000)}`,
  "broken encoding": "%E0%A4%A=1",
};

const BODIES = {
  nothing: "",
  "no JSON": "{",
  null: "null",
  "a list": "[]",
  "a hundred lists in each other": "[".repeat(100) + "]".repeat(100),
  "10,000 objects in each other": '{"a":'.repeat(10_000) + "1" + "}".repeat(10_000),
  "NUL everywhere": JSON.stringify({ token: "\u0000".repeat(30), intent: "\u0000", text: "\u0000", act: "\u0000" }),
  "keys of JavaScript's own": '{"__proto__":{"intent":"resolve"},"constructor":{"prototype":1}}',
  bytes: Buffer.from([0xff, 0xfe, 0x00, 0xd8]),
  "more than the cap": `"${"x".repeat(BOUNDS.bodyBytes)}"`,
  "far more than the cap": `"${"x".repeat(BOUNDS.webhookBytes)}"`,
};
/** All of their fields may be left out, and neither writes anything of what it is sent. */
const TAKE_ANY_OBJECT = ["app.scopes", "app.settings.preview"];
const TYPES = ["application/json", "text/plain", "application/x-www-form-urlencoded"];

it("finds the routes", () => {
  expect(handles.length).toBeGreaterThan(50);
  expect(handles.filter(isStaffs).length).toBeGreaterThan(30);
});

describe.each(cases(handles.filter(isStaffs)))("%s", (_what, route) => {
  it("is closed to whoever has no id token that Shopify signed for this app a minute ago", async () => {
    for (const [whose, token, status] of TOKENS) {
      for (const method of route.methods) {
        const answer = await call(route, { method, token: token() });
        expect(answer.status, `${method} with ${whose}`).toBe(status);
        expect(answer.text, `${method} with ${whose}`).not.toMatch(INSIDE);
      }
    }
  });

  it("tells staff of another shop nothing of this one's", async () => {
    const answer = await call(route, { method: route.methods[0]!, token: tokenOf(SECOND_SHOP) });
    expect(answer.status).toBeLessThan(500);
    expect(answer.text).not.toContain(SECRET_WORDS);
  });
});

describe.each(cases(handles))("%s", (_what, route) => {
  const method = route.methods[0]!;

  it("takes a wild query for what it is", async () => {
    for (const [what, query] of Object.entries(QUERIES)) {
      const answer = await call(route, { method, query, token: ownToken(route) });
      expect(answer.status, what).toBeLessThan(500);
      expect(answer.text, what).not.toMatch(INSIDE);
    }
  });
});

describe.each(cases(handles.filter(({ methods }) => !methods.includes("GET"))))("%s", (_what, route) => {
  it("refuses every body that makes no sense, and writes nothing", async () => {
    const method = route.methods[0]!;
    const before = await rows();
    for (const [what, body] of Object.entries(BODIES)) {
      for (const type of TYPES) {
        const answer = await call(route, { method, body, token: ownToken(route), headers: { "content-type": type } });
        const fits = TAKE_ANY_OBJECT.includes(route.name) && String(body).startsWith("{");
        expect(answer.status, `${what} as ${type}`).toBeGreaterThanOrEqual(fits ? 200 : 400);
        expect(answer.status, `${what} as ${type}`).toBeLessThan(500);
        expect(answer.text, `${what} as ${type}`).not.toMatch(INSIDE);
      }
    }
    expect(await rows()).toEqual(before);
  });
});
