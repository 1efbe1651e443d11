import { createHmac, randomUUID } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { resolveHandOver } from "~/assistant/service/resolve-hand-over";
import type { ChatEvent, ChoiceCard, SessionResponse, WholeAnswer } from "~/contract/chat";
import { signChatToken } from "~/conversations/chat-token";
import { BOUNDS } from "~/platform/bounds";
import { appendStaffMessage } from "~/conversations/append-staff-message";
import { forShop } from "~/platform/database";
import { action as actions } from "~/routes/chat.actions";
import { loader as events } from "~/routes/chat.events";
import { action as messages } from "~/routes/chat.messages";
import { action as proxyActions } from "~/routes/chat.proxy.actions";
import { loader as proxyEvents } from "~/routes/chat.proxy.events";
import { action as proxyMessages } from "~/routes/chat.proxy.messages";
import { action as session } from "~/routes/chat.proxy.session";
import { API_SECRET, DEMO_SHOP, SECOND_SHOP } from "../shopify/identity";
import { SHOP_A, SHOP_B, useAppDatabase } from "../support/app-environment";

useAppDatabase();

const APP = "http://localhost:3000";
const visit = { resume: null, locale: "de-DE", timeZone: "Europe/Berlin", page: "/products/mug" };

interface Signed {
  shop?: string;
  customer?: string;
  secret?: string;
  secondsAgo?: number;
  extra?: Record<string, string>;
}
/** The query that Shopify's proxy would send. */
function signedQuery({
  shop = DEMO_SHOP,
  customer = "",
  secret = API_SECRET,
  secondsAgo = 0,
  extra = {},
}: Signed = {}) {
  const query = new URLSearchParams({
    ...extra,
    shop,
    logged_in_customer_id: customer,
    path_prefix: "/apps/warmline",
    timestamp: String(Math.floor(Date.now() / 1_000) - secondsAgo),
  });
  const message = [...query.entries()]
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join("");
  query.set("signature", createHmac("sha256", secret).update(message).digest("hex"));
  return query;
}
type Route = (args: never) => Promise<Response> | Response;
const call = async (route: Route, path: string, init: RequestInit = {}) => {
  const left = new AbortController();
  const args = { request: new Request(`${APP}${path}`, init), params: {}, context: { signal: left.signal } };
  const response = await route(args as never);
  return { response, left };
};
const post = async (route: Route, path: string, body: unknown) =>
  (await call(route, path, { method: "POST", body: typeof body === "string" ? body : JSON.stringify(body) })).response;

async function open(signed: Signed = {}, body: object = visit): Promise<SessionResponse> {
  const response = await post(session, `/chat/proxy/session?${signedQuery(signed)}`, body);
  expect(response.status).toBe(200);
  return (await response.json()) as SessionResponse;
}
const say = (token: string, text: string, clientId = randomUUID()) =>
  post(messages, "/chat/messages", { token, clientId, text });
/** A chat token that was given out long ago. */
async function expired(): Promise<string> {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - 2 * BOUNDS.chatTokenSeconds * 1_000 });
  try {
    return (await open()).token;
  } finally {
    vi.useRealTimers();
  }
}
const streamed = async (response: Response): Promise<ChatEvent[]> =>
  (await response.text())
    .split("\n\n")
    .filter((block) => block.startsWith("data: "))
    .map((block) => JSON.parse(block.slice(6)) as ChatEvent);
const countMessages = (shopId = SHOP_A) => forShop(shopId, (tx) => tx.message.count({ where: { shopId } }));

describe("a session", () => {
  it("opens for a signed visit, in the page's language, with the AI disclosure, and stores nothing", async () => {
    const before = await countMessages();
    const opened = await open();
    expect(opened.settings).toMatchObject({ locale: "de", direction: "ltr" });
    expect(opened.settings.disclosure).toMatch(/KI/);
    expect(opened.origin).toBe(APP);
    expect(opened.conversation.messages).toEqual([]);
    expect(await countMessages()).toBe(before);
  });

  it("finds its conversation again, and starts a new one for another customer on the same device", async () => {
    const opened = await open({ customer: "7001" });
    await streamed(await say(opened.token, "hallo"));
    const again = await open({ customer: "7001" }, { ...visit, resume: opened.resume });
    expect(again.conversation.id).toBe(opened.conversation.id);
    expect(again.conversation.messages.length).toBeGreaterThanOrEqual(2);
    for (const customer of ["7002", ""]) {
      const other = await open({ customer }, { ...visit, resume: opened.resume });
      expect(other.conversation.id).not.toBe(opened.conversation.id);
      expect(other.conversation.messages).toEqual([]);
    }
  });

  it("of another shop does not open with this shop's resume token", async () => {
    const opened = await open();
    await streamed(await say(opened.token, "hallo"));
    const other = await open({ shop: SECOND_SHOP }, { ...visit, resume: opened.resume });
    expect(other.conversation.id).not.toBe(opened.conversation.id);
  });

  it("asks who had left how staff's help was, below what they have missed, and takes the tap", async () => {
    const opened = await open({}, { ...visit, locale: "en" });
    const { id: conversationId } = opened.conversation;
    const act = (token: string, action: object) =>
      post(actions, "/chat/actions", { token, clientId: randomUUID(), action });
    await streamed(await act(opened.token, { type: "human" }));
    const staff = { id: "7", name: "Maeve" };
    await forShop(SHOP_A, (tx) => tx.staff.create({ data: { shopId: SHOP_A, ...staff } }));
    await appendStaffMessage(SHOP_A, { conversationId, staff, clientId: randomUUID(), text: "It is found." });
    await forShop(SHOP_A, (tx) =>
      tx.conversation.update({
        where: { shopId_id: { shopId: SHOP_A, id: conversationId } },
        data: { shopperSeenAt: new Date(Date.now() - 600_000) },
      }),
    );
    await resolveHandOver(SHOP_A, conversationId, new Date());

    const again = await open({}, { ...visit, locale: "en", resume: opened.resume });
    expect(again.conversation.status).toBe("resolved");
    expect(again.conversation.messages.slice(-2).map(({ author }) => author)).toEqual(["staff", "assistant"]);
    const card = again.conversation.messages.at(-1)?.cards[0] as ChoiceCard;
    const events = await streamed(
      await act(again.token, { type: "choose", choice: card.id, option: "5", label: "5: Very good" }),
    );
    expect(events).toContainEqual({ type: "state", status: "resolved", staffName: null });
    const rating = await forShop(SHOP_A, (tx) => tx.rating.findFirst({ where: { shopId: SHOP_A, conversationId } }));
    expect(rating).toMatchObject({ stars: 5, staffName: "Maeve" });
    const third = await open({}, { ...visit, locale: "en", resume: opened.resume });
    expect(third.conversation.messages.filter(({ cards }) => cards.some(({ kind }) => kind === "choice"))).toHaveLength(
      1,
    );
  });

  it.each([
    ["no signature", "shop=juniper-lane.myshopify.com", 401],
    ["a forged signature", signedQuery({ secret: "guess" }).toString(), 401],
    ["an old signature", signedQuery({ secondsAgo: 600 }).toString(), 401],
    ["a repeated shop", `shop=${SECOND_SHOP}&${signedQuery().toString()}`, 400],
    ["a shop that never installed the app", signedQuery({ shop: "stranger.myshopify.com" }).toString(), 404],
    ["a domain that is not Shopify's", signedQuery({ shop: "evil.example" }).toString(), 400],
  ])("is refused with %s, saying nothing of the inside", async (_case, query, status) => {
    const response = await post(session, `/chat/proxy/session?${query}`, visit);
    expect(response.status).toBe(status);
    expect(await response.text()).not.toMatch(/signature|stack|Error|installed/);
  });

  it.each([
    ["not JSON", "{"],
    ["nothing", ""],
    ["a list", "[]"],
    ["a page of another site", { ...visit, page: "//evil.example" }],
    ["a resume token of a megabyte", { ...visit, resume: "x".repeat(3_000) }],
  ])("is refused with a body that is %s", async (_case, body) => {
    expect((await post(session, `/chat/proxy/session?${signedQuery()}`, body)).status).toBe(400);
  });
});

describe("a message", () => {
  it("is answered as an event stream: accepted first, done last", async () => {
    const { token } = await open();
    const response = await say(token, "Hallo");
    expect(response.headers.get("content-type")).toMatch("text/event-stream");
    const types = (await streamed(response)).map(({ type }) => type);
    expect(types[0]).toBe("accepted");
    expect(types).toContain("message");
    expect(types.at(-1)).toBe("done");
  });

  it("is answered whole through the proxy, and read again by polling", async () => {
    const opened = await open();
    const response = await post(proxyMessages, `/chat/proxy/messages?${signedQuery()}`, {
      token: opened.token,
      clientId: randomUUID(),
      text: "Hallo",
    });
    expect(((await response.json()) as WholeAnswer).events.at(-1)).toEqual({ type: "done" });
    const query = signedQuery({ extra: { token: opened.token, after: "0" } });
    const { response: polled } = await call(proxyEvents, `/chat/proxy/events?${query}`);
    const authors = ((await polled.json()) as WholeAnswer).events.flatMap((event) =>
      event.type === "message" ? [event.message.author] : [],
    );
    expect(authors).toEqual(["shopper", "assistant"]);
  });

  it("is refused with a token that is forged, expired, of another purpose, or none", async () => {
    const opened = await open();
    const before = await countMessages();
    const changed = Buffer.from(opened.token, "base64url");
    changed[changed.length - 1]! ^= 1;
    for (const token of [changed.toString("base64url"), await expired(), opened.resume, "x".repeat(40)]) {
      expect((await say(token, "hello")).status).toBe(401);
    }
    expect((await say("", "hello")).status).toBe(400);
    expect(await countMessages()).toBe(before);
  });

  it("through the proxy is refused when signature and token name different shops or customers", async () => {
    const opened = await open({ customer: "7001" });
    const before = await countMessages();
    for (const signed of [{ customer: "7002" }, { customer: "" }, { shop: SECOND_SHOP, customer: "7001" }]) {
      const query = signedQuery(signed);
      const body = { token: opened.token, clientId: randomUUID(), text: "hello" };
      expect((await post(proxyMessages, `/chat/proxy/messages?${query}`, body)).status).toBe(401);
      const act = { token: opened.token, clientId: randomUUID(), action: { type: "human" } };
      expect((await post(proxyActions, `/chat/proxy/actions?${query}`, act)).status).toBe(401);
      const read = signedQuery({ ...signed, extra: { token: opened.token, after: "0" } });
      expect((await call(proxyEvents, `/chat/proxy/events?${read}`)).response.status).toBe(401);
    }
    expect(await countMessages()).toBe(before);
    expect(await countMessages(SHOP_B)).toBe(0);
  });

  it("into another visitor's conversation is refused, however the token was come by", async () => {
    const opened = await open();
    await streamed(await say(opened.token, "hello"));
    const before = await countMessages();
    const { token } = signChatToken({
      shopId: SHOP_A,
      visitorId: randomUUID(),
      conversationId: opened.conversation.id,
      customerId: null,
      locale: "en",
      timeZone: "UTC",
      page: "/",
    });
    expect((await say(token, "let me in")).status).toBe(404);
    const { response } = await call(proxyEvents, `/chat/proxy/events?${signedQuery({ extra: { token, after: "0" } })}`);
    expect(((await response.json()) as WholeAnswer).events).toEqual([]);
    expect(await countMessages()).toBe(before);
  });

  it("over the caps is refused with 413 and kept out, below it taken", async () => {
    const { token } = await open();
    expect((await say(token, "x".repeat(BOUNDS.messageCharacters + 1))).status).toBe(413);
    expect((await post(messages, "/chat/messages", "x".repeat(BOUNDS.bodyBytes + 1))).status).toBe(413);
    expect((await say(token, "x".repeat(BOUNDS.messageCharacters))).status).toBe(200);
  });

  it("that comes too often is refused with when to come again", async () => {
    const { token } = await open();
    for (let i = 0; i < BOUNDS.messagesPerVisitor.limit; i++) await (await say(token, "hallo")).text();
    const refused = await say(token, "hallo");
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});

describe("an action", () => {
  it("brings in a person", async () => {
    const { token } = await open();
    const response = await post(actions, "/chat/actions", { token, clientId: randomUUID(), action: { type: "human" } });
    const all = await streamed(response);
    expect(all).toContainEqual({ type: "state", status: "waiting", staffName: null });
  });

  it.each([
    ["of an unknown kind", { type: "refund", amount: 100 }],
    [
      "with too many fields",
      { type: "submit", form: "f", label: "", values: Object.fromEntries([...Array(21).keys()].map((i) => [i, "x"])) },
    ],
    ["without its option", { type: "choose", choice: "dialogue.topic", label: "x" }],
  ])("%s is refused", async (_case, action) => {
    const { token } = await open();
    expect((await post(actions, "/chat/actions", { token, clientId: randomUUID(), action })).status).toBe(400);
  });

  it("on an unknown card or order changes nothing and leaks nothing", async () => {
    const { token } = await open();
    for (const choice of ["tracking.order", "no.such.card", "dialogue.topic"]) {
      const action = { type: "choose", choice, option: "gid://shopify/Order/1", label: "x" };
      const all = await streamed(await post(actions, "/chat/actions", { token, clientId: randomUUID(), action }));
      const cards = all.flatMap((event) => (event.type === "message" ? event.message.cards : []));
      expect(cards.filter(({ kind }) => kind === "order" || kind === "tracking")).toEqual([]);
      expect(all.at(-1)).toEqual({ type: "done" });
    }
  });
});

describe("the event stream", () => {
  it("catches up from the given number and ends when the reader leaves", async () => {
    const { token } = await open();
    await streamed(await say(token, "Hallo"));
    const { response, left } = await call(events, `/chat/events?token=${token}&after=1`);
    const reader = response.body!.getReader();
    const first = new TextDecoder().decode((await reader.read()).value);
    const event = JSON.parse(first.slice(6)) as Extract<ChatEvent, { type: "message" }>;
    expect(event.message).toMatchObject({ seq: 2, author: "assistant" });
    left.abort();
    for (;;) if ((await reader.read().catch(() => ({ done: true }))).done) break;
  });

  it("refuses a repeated key, a wrong token and a wrong number", async () => {
    const { token } = await open();
    for (const [query, status] of [
      [`token=${token}&token=${token}&after=0`, 400],
      [`token=${token}&after=-1`, 400],
      [`token=${token.slice(0, -3)}xyz&after=0`, 401],
      ["after=0", 400],
    ] as const) {
      expect((await call(events, `/chat/events?${query}`)).response.status).toBe(status);
    }
  });
});

describe("text that no database stores", () => {
  it.each([
    ["NUL", "where is\u0000 my order"],
    ["half of an emoji", `thanks ${"😀".slice(0, 1)}`],
  ])("%s in a message is replaced, and the message answered and kept", async (_what, text) => {
    const { token } = await open();
    const told = await streamed(await say(token, text));
    expect(told.filter(({ type }) => type === "message")).toHaveLength(1);
    expect(told[0]).toMatchObject({ type: "accepted", message: { text: expect.stringContaining("\ufffd") as string } });
  });

  it("in a form's fields is replaced too, and field names are plain", async () => {
    const { token } = await open();
    const submit = (values: object) =>
      post(actions, "/chat/actions", {
        token,
        clientId: randomUUID(),
        action: { type: "submit", form: "handover.reply_email", values, label: "\ud800" },
      });
    expect((await submit({ email: "a\u0000@example.com" })).status).toBe(200);
    expect((await submit({ "e\u0000": "a@example.com" })).status).toBe(400);
  });
});
