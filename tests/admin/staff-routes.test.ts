import { createHmac, randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { BOUNDS } from "~/platform/bounds";
import { forShop } from "~/platform/database";
import { action as act } from "~/routes/app.inbox.$conversationId.act";
import { loader as earlier } from "~/routes/app.inbox.$conversationId.earlier";
import { loader as facts } from "~/routes/app.inbox.$conversationId.facts";
import { loader as events } from "~/routes/app.events";
import { loader as home } from "~/routes/app._index";
import { loader as inbox } from "~/routes/app.inbox";
import { loader as conversation } from "~/routes/app.inbox.$conversationId";
import { action as preview } from "~/routes/app.settings.preview";
import { action as saveSettings } from "~/routes/app.settings.save";
import { loader as settings } from "~/routes/app.settings";
import { action as trialAct } from "~/routes/app.trial.act";
import { loader as trialPage } from "~/routes/app.trial";
import { addConversation, rowOf } from "../inbox/conversations";
import { mintIdToken } from "../shopify/admin-host/launch";
import { staffOf } from "../shopify/admin-host/staff";
import { DEMO_SHOP, SECOND_SHOP } from "../shopify/identity";
import { storeWith } from "../shopify/store/fixtures";
import { SHOP_A, SHOP_B, useAppDatabase } from "../support/app-environment";
import { useShopify } from "../support/shopify-world";
import { USER_AGENT } from "../support/world";

useAppDatabase();
const shopify = useShopify({
  stores: [storeWith(), storeWith({ shop: { name: "Pico Books", myshopifyDomain: SECOND_SHOP } })],
});

type Route = (args: never) => Promise<unknown>;

/** The session token that App Bridge would send for the first staff member of a shop. */
const tokenFor = (domain: string) => {
  const shop = shopify().shop(domain);
  return mintIdToken(shopify().world.app, shop, staffOf(shop)[0]!);
};

/** What a route answers or throws, as a Response either way; data of loaders becomes JSON. */
async function call(
  route: Route,
  { token, params = {}, path = "/app", ...init }: RequestInit & { token?: string; params?: object; path?: string },
): Promise<Response> {
  const headers = new Headers({ "user-agent": USER_AGENT, accept: "application/json", ...init.headers });
  if (token) headers.set("authorization", `Bearer ${token}`);
  const request = new Request(`http://localhost:3000${path}`, { ...init, headers });
  const left = new AbortController();
  try {
    const answer = await route({ request, params, context: { signal: left.signal } } as never);
    return answer instanceof Response ? answer : Response.json(answer);
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  } finally {
    left.abort();
  }
}

const post = (route: Route, body: unknown, more: { token?: string; params?: object }) =>
  call(route, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
    ...more,
  });

let id: string;
beforeEach(async () => {
  id = await addConversation(SHOP_A, {
    status: "waiting",
    handover: 1,
    lines: [{ author: "shopper", text: "a person please", minutes: 1 }],
  });
});

describe("every route of the admin", () => {
  const routes: [string, Route][] = [
    ["home", home],
    ["the inbox", inbox],
    ["a conversation", conversation],
    ["its facts", facts],
    ["its earlier messages", earlier],
    ["its actions", act],
    ["live events", events],
    ["settings", settings],
    ["saving settings", saveSettings],
    ["the preview", preview],
    ["the test page", trialPage],
    ["its tries", trialAct],
  ];

  it.each(routes)("%s is closed to whoever has no token", async (_, route) => {
    const response = await call(route, { params: { conversationId: id } });
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toContain("/auth/login");
  });

  it.each(routes)("%s is closed to a token that somebody else signed", async (_, route) => {
    const [head, claims] = tokenFor(DEMO_SHOP).split(".");
    const forged = createHmac("sha256", "another secret").update(`${head}.${claims}`).digest("base64url");
    const response = await call(route, { token: `${head}.${claims}.${forged}`, params: { conversationId: id } });
    expect(response.status).toBe(401);
  });
});

describe("staff of another shop", () => {
  const outsider = () => ({ token: tokenFor(SECOND_SHOP), params: { conversationId: id } });

  it.each([
    ["reply", { intent: "reply", clientId: randomUUID(), text: "hello" }],
    ["assign", { intent: "assign", staffId: null }],
    ["resolve", { intent: "resolve" }],
    ["reopen", { intent: "reopen" }],
    ["hand back", { intent: "hand_back" }],
  ])("cannot %s: not found, and nothing changed", async (_, body) => {
    const before = await rowOf(SHOP_A, id);
    const response = await post(act, body, outsider());
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ ok: false, code: "not_found" });
    expect(await rowOf(SHOP_A, id)).toEqual(before);
  });

  it("cannot mark it read or be seen typing", async () => {
    const before = await rowOf(SHOP_A, id);
    await post(act, { intent: "read", seq: 1 }, outsider());
    await post(act, { intent: "typing" }, outsider());
    expect(await rowOf(SHOP_A, id)).toEqual(before);
  });

  it("reads nothing of it", async () => {
    expect((await call(conversation, outsider())).status).toBe(404);
    expect((await call(facts, outsider())).status).toBe(404);
    expect(await (await call(earlier, { ...outsider(), path: "/app?before=99" })).json()).toEqual({
      messages: [],
      hasEarlier: false,
    });
    expect(await (await call(inbox, { ...outsider(), path: "/app/inbox?view=open" })).json()).toMatchObject({
      page: { rows: [] },
      counts: { open: 0 },
    });
  });

  it("changes only their own settings", async () => {
    const body = { settings: { assistantName: "Pico" }, staffName: "Pia" };
    const response = await post(saveSettings, body, { token: tokenFor(SECOND_SHOP) });
    expect(response.status).toBe(200);
    const [a, b] = await Promise.all(
      [SHOP_A, SHOP_B].map((shopId) => forShop(shopId, (tx) => tx.shop.findUniqueOrThrow({ where: { id: shopId } }))),
    );
    expect(a?.settings).toEqual({});
    expect(b?.settings).toMatchObject({ assistantName: "Pico" });
  });
});

describe("what staff send", () => {
  let own: { token: string; params: object };
  beforeAll(() => {
    own = { token: tokenFor(DEMO_SHOP), params: {} };
  });
  const to = (conversationId: string) => ({ ...own, token: tokenFor(DEMO_SHOP), params: { conversationId } });

  it.each([
    ["an unknown intent", { intent: "explode" }, 422],
    ["a reply without its id", { intent: "reply", text: "hello" }, 422],
    ["malformed JSON", "{", 400],
    ["an empty reply", { intent: "reply", clientId: randomUUID(), text: "   " }, 400],
    ["a reply over the length", { intent: "reply", clientId: randomUUID(), text: "x".repeat(4_001) }, 413],
    ["a body over the cap", `"${"x".repeat(BOUNDS.bodyBytes)}"`, 413],
  ])("refuses %s", async (_, body, status) => {
    const response = await post(act, body, to(id));
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ ok: false });
    expect((await rowOf(SHOP_A, id)).lastSeq).toBe(1);
  });

  it("refuses a form, which any site could post", async () => {
    const body = new URLSearchParams({ intent: "resolve" });
    const response = await call(act, { method: "POST", body, ...to(id) });
    expect(response.status).toBe(400);
    expect((await rowOf(SHOP_A, id)).status).toBe("waiting");
  });

  it("knows no conversation under a malformed id", async () => {
    for (const malformed of ["1", "../../etc", `${id}'--`]) {
      expect((await post(act, { intent: "resolve" }, to(malformed))).status).toBe(404);
      expect((await call(conversation, to(malformed))).status).toBe(404);
    }
  });

  it("names the fields that are wrong, in keys of texts", async () => {
    const body = {
      settings: { assistantName: "", hours: { monday: { open: 600, close: 540 } }, mailReplyTo: "nobody" },
      staffName: "x".repeat(61),
    };
    const response = await post(saveSettings, body, { token: tokenFor(DEMO_SHOP) });
    expect(response.status).toBe(422);
    expect(((await response.json()) as { fields: object }).fields).toMatchObject({
      "settings.assistantName": "settings.error.too_small_string",
      "settings.mailReplyTo": "settings.error.invalid_format",
      staffName: "settings.error.too_big_string",
    });
  });

  it("answers with a word, not with its inside, when Shopify is down", async () => {
    const token = tokenFor(DEMO_SHOP);
    // A visit exchanges its token at Shopify; that must have happened before Shopify fails.
    await call(settings, { token });
    const byCustomer = await addConversation(SHOP_A, { customerId: "1", lines: [] });
    shopify().world.faults.set(DEMO_SHOP, { status: { code: 503, times: 50 } });
    const response = await call(facts, { token, params: { conversationId: byCustomer } });
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ refused: false });
  });
});

describe("live events", () => {
  it("begin with a resync and end when the client leaves", async () => {
    const left = new AbortController();
    const request = new Request("http://localhost:3000/app/events", {
      headers: { "user-agent": USER_AGENT, authorization: `Bearer ${tokenFor(DEMO_SHOP)}` },
    });
    const response = await events({ request, params: {}, context: { signal: left.signal } });
    expect(response.headers.get("cache-control")).toBe("no-cache, no-transform");
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toBe('data: {"kind":"resync"}\n\n');

    const other = await addConversation(SHOP_B, { lines: [{ author: "shopper", text: "elsewhere", minutes: 0 }] });
    const own = await addConversation(SHOP_A, { lines: [{ author: "shopper", text: "here", minutes: 0 }] });
    let heard = "";
    while (!heard.includes(own)) heard += (await reader.read()).value;
    expect(heard).not.toContain(other);
    left.abort();
    while (!(await reader.read()).done);
  });
});
