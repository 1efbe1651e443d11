import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ChatEvent, SessionResponse } from "~/contract/chat";
import { ApiError, createApi } from "~/widget/api";

const APP = "https://app.example";
const calls: { url: string; body: Record<string, unknown> | null }[] = [];
/** By way and path, "direct messages"; each call takes the next, the last one stays. */
let answers: Record<string, (() => Response | Promise<Response>)[]>;

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json; charset=utf-8" } });
const html = () => new Response("<h1>Blocked</h1>", { status: 200, headers: { "content-type": "text/html" } });
const stream = (...events: ChatEvent[]) =>
  new Response(events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(""), {
    headers: { "content-type": "text/event-stream" },
  });
const broken = () =>
  new Response(new ReadableStream({ start: (controller) => controller.error(new TypeError("network")) }), {
    headers: { "content-type": "text/event-stream" },
  });
const unreachable = () => Promise.reject(new TypeError("Failed to fetch"));

let sessions = 0;
const session = (seconds = 3600): Response => {
  const opened: Partial<SessionResponse> = {
    token: `token-${++sessions}`,
    origin: APP,
    resume: "r",
    expiresAt: new Date(Date.now() + seconds * 1000).toISOString(),
  };
  return json(opened);
};

beforeEach(() => {
  vi.useFakeTimers();
  calls.length = sessions = 0;
  answers = { "proxy session": [() => session()] };
  vi.stubGlobal("navigator", { onLine: true });
  vi.stubGlobal("fetch", (url: string, init: RequestInit) => {
    const way = url.startsWith(APP) ? "direct" : "proxy";
    const path = url.replace(`${APP}/chat/`, "").replace("/apps/warmline/", "").replace(/\?.*/, "");
    calls.push({
      url,
      body: typeof init.body === "string" ? (JSON.parse(init.body) as Record<string, unknown>) : null,
    });
    const list = answers[`${way} ${path}`] ?? [];
    const answer = list.length > 1 ? list.shift() : list[0];
    if (!answer) throw new Error(`no answer for ${way} ${path}`);
    return Promise.resolve(answer());
  });
});
afterEach(() => vi.useRealTimers());

const make = () =>
  createApi(
    "/apps/warmline",
    () => ({ resume: null, locale: "en", timeZone: "Europe/Dublin", page: "/" }),
    () => undefined,
  );
const heard: ChatEvent[] = [];
const send = (api = make()) => {
  heard.length = 0;
  return api.send({ clientId: "c1", text: "Hello" }, (event) => heard.push(event), new AbortController().signal);
};
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => "none",
    (error: unknown) => (error instanceof ApiError ? error.failure : String(error)),
  );
const ways = () =>
  calls.map(({ url }) => (url.startsWith(APP) ? "direct" : "proxy") + " " + url.replace(/\?.*/, "").split("/").at(-1));

describe("the way to the server", () => {
  it("gets a session by the shop's proxy and talks to the app's host with its token", async () => {
    answers["direct messages"] = [() => stream({ type: "done" })];
    expect(await send()).toBe("stream");
    expect(ways()).toEqual(["proxy session", "direct messages"]);
    expect(calls[1]?.body).toEqual({ token: "token-1", clientId: "c1", text: "Hello" });
    expect(heard).toEqual([{ type: "done" }]);
  });

  it.each([
    ["cannot be reached", unreachable],
    ["is answered by a block page", html],
  ])("goes through the proxy with the same id when the app's host %s, and stays there", async (_case, direct) => {
    answers["direct messages"] = [direct];
    answers["proxy messages"] = [() => json({ events: [{ type: "done" }] })];
    const api = make();
    expect(await send(api)).toBe("whole");
    expect(calls[2]?.body).toEqual(calls[1]?.body);
    await send(api);
    expect(ways()).toEqual(["proxy session", "direct messages", "proxy messages", "proxy messages"]);
  });

  it("tries the direct way again after five minutes, and at once when the network has changed", async () => {
    answers["direct messages"] = [unreachable, () => stream({ type: "done" })];
    answers["proxy messages"] = [() => json({ events: [] })];
    const api = make();
    await send(api);
    api.tryDirect();
    expect(await send(api)).toBe("stream");
    answers["direct messages"] = [unreachable, () => stream({ type: "done" })];
    await send(api);
    vi.advanceTimersByTime(301_000);
    expect(await send(api)).toBe("stream");
  });

  it("takes whole answers when streams break twice", async () => {
    answers["direct messages"] = [broken];
    answers["proxy messages"] = [() => json({ events: [{ type: "done" }] })];
    const api = make();
    expect(await failure(send(api))).toBe("cut");
    expect(await failure(send(api))).toBe("cut");
    expect(await send(api)).toBe("whole");
  });

  it("is offline when neither way is there, and asks nobody when the browser says so", async () => {
    answers["direct messages"] = answers["proxy messages"] = [unreachable];
    expect(await failure(send())).toBe("offline");
    calls.length = 0;
    vi.stubGlobal("navigator", { onLine: false });
    expect(await failure(send())).toBe("offline");
    expect(calls).toEqual([]);
  });
});

describe("the session", () => {
  it("is renewed before it ends", async () => {
    answers["direct messages"] = [() => stream({ type: "done" })];
    const api = make();
    await send(api);
    vi.advanceTimersByTime(47 * 60_000);
    await send(api);
    expect(sessions).toBe(1);
    vi.advanceTimersByTime(2 * 60_000);
    await send(api);
    expect(sessions).toBe(2);
  });

  it("is believed for a minute by a browser whose clock is ahead", async () => {
    answers["proxy session"] = [() => session(-7200)];
    answers["direct messages"] = [() => stream({ type: "done" })];
    const api = make();
    await send(api);
    await send(api);
    expect(sessions).toBe(1);
  });

  it("is renewed once when the server knows it no more, and the message goes with the new token", async () => {
    answers["direct messages"] = [() => json({ error: { text: "Expired" } }, 401), () => stream({ type: "done" })];
    await send();
    expect(calls.filter(({ url }) => url.endsWith("messages")).map(({ body }) => body?.token)).toEqual([
      "token-1",
      "token-2",
    ]);
  });

  it("is not asked for without end", async () => {
    answers["direct messages"] = [() => json({}, 401)];
    expect(await failure(send())).toBe("again");
    expect(sessions).toBe(2);
  });

  it("is asked for once by two calls at the same time", async () => {
    answers["direct messages"] = [() => stream({ type: "done" })];
    const api = make();
    await Promise.all([send(api), send(api)]);
    expect(sessions).toBe(1);
  });
});

describe("a failure", () => {
  it.each([
    [400, "refused"],
    [404, "refused"],
    [413, "refused"],
    [429, "again"],
    [500, "again"],
    [503, "again"],
  ])("%i means %s, in the server's words", async (status, kind) => {
    answers["direct messages"] = [() => json({ error: { code: "x", text: "In words.", retry: false } }, status)];
    const error = await send().catch((caught: unknown) => caught);
    expect(error).toMatchObject({ failure: kind, text: "In words." });
  });

  it("of the shop's proxy that answers in HTML may pass", async () => {
    answers["proxy session"] = [html];
    expect(await failure(send())).toBe("again");
  });

  it("is a connection that has been silent for 45 seconds", async () => {
    answers["direct messages"] = [
      () =>
        new Response(new ReadableStream({ start: () => undefined }), {
          headers: { "content-type": "text/event-stream" },
        }),
    ];
    vi.stubGlobal("fetch", withAbort(globalThis.fetch));
    const outcome = failure(send());
    await vi.advanceTimersByTimeAsync(46_000);
    expect(await outcome).toBe("cut");
  });
});

/** The real fetch breaks the body of an aborted request; a made-up response has to be told. */
function withAbort(inner: typeof fetch): typeof fetch {
  return async (url, init) => {
    const response = await inner(url, init);
    if (!response.headers.get("content-type")?.includes("stream")) return response;
    const body = new ReadableStream({
      start: (controller) => init?.signal?.addEventListener("abort", () => controller.error(new Error("aborted"))),
    });
    return new Response(body, { headers: response.headers });
  };
}
