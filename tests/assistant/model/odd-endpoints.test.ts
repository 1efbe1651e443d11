import { describe, expect, it, vi } from "vitest";
import { BOUNDS } from "~/platform/bounds";
import { forShop } from "~/platform/database";
import type { Play } from "../../model/stand-in";
import { aCustomer, aFulfillment, anEvent, anOrder, daysAgo, inDays, storeWith } from "../../shopify/store/fixtures";
import { SHOP_A, useAppDatabase } from "../../support/app-environment";
import { useModel } from "../../support/model";
import { useShopify } from "../../support/shopify-world";
import { aShopper } from "../../support/shopper";

const model = useModel();
useAppDatabase();

const customer = aCustomer({ email: "ada@example.com" });
const customerId = customer.id.split("/").pop()!;
const order = anOrder({
  name: "#1005",
  customer: { id: customer.id },
  fulfillments: [aFulfillment({ estimatedDeliveryAt: inDays(2), events: [anEvent("IN_TRANSIT", daysAgo(1))] })],
});
useShopify({ stores: [storeWith({ customers: [customer], orders: [order] })] });

/** Words that the built-in reader cannot make sense of. */
const RIDDLE = "the blue thing from before, you know which";
const BUILT_IN = /I want to be sure I understand/;
const SAID = "What is it that you would like to know?";
const tokens = () =>
  forShop(SHOP_A, async (tx) => Number((await tx.modelMonth.findMany({ where: { shopId: SHOP_A } }))[0]?.tokens ?? 0));

/** One good turn first, so that no failure of another test counts for this one. */
async function play(plays: Play[]): Promise<void> {
  model().play([{ say: SAID }]);
  await aShopper().say(RIDDLE);
  model().play(plays);
}

describe("an endpoint that is not as it should be", () => {
  it.each<[string, Play]>([
    ["answers 429 and names a time", { status: 429, headers: { "retry-after": "120" } }],
    ["redirects", { status: 302, headers: { location: "http://127.0.0.1:1/" } }],
    ["answers 200 with a web page", { raw: "<!doctype html><h1>502 Bad gateway</h1>", type: "text/html" }],
    [
      "answers 200 with JSON that is no stream",
      { raw: '{"choices":[{"message":{"content":"Hi"}}]}', type: "application/json" },
    ],
    ["sends an error inside of the stream", { raw: 'data: {"error":{"message":"overloaded"}}\n\ndata: [DONE]\n\n' }],
    ["sends null for everything", { raw: "data: null\n\ndata: [DONE]\n\n" }],
    ["sends choices that are no list", { raw: 'data: {"choices":{"0":"x"}}\n\ndata: [DONE]\n\n' }],
    [
      "sends content that is no text",
      { raw: 'data: {"choices":[{"index":0,"delta":{"content":{"a":1}},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n' },
    ],
    ["takes the connection away", { reset: true }],
  ])("leaves the answer to the built-in dialogue: %s", async (_, odd) => {
    await play([odd]);
    const { text, events } = await aShopper().say(RIDDLE);
    expect(text).toMatch(BUILT_IN);
    expect(text).not.toMatch(/error|gateway|overloaded|html|\[object/i);
    expect(events.at(-1)).toEqual({ type: "done" });
    expect(model().requests).toHaveLength(1);
  });

  it.each([
    ["text", `data: {"choices":[{"index":0,"delta":{"content":"so and so "},"finish_reason":null}]}\n\n`],
    ["nothing", `data: {"choices":[{"index":0,"delta":{},"finish_reason":null}]}\n\n`],
    ["comments", ": keep-alive\n\n"],
    ["a line without end", "data: so and so "],
    [
      "look-ups",
      `data: {"choices":[{"index":0,"delta":{"tool_calls":[{"index":7,"function":{"name":"x","arguments":"{"}}]}}]}\n\n`,
    ],
  ])("never ends, with %s: the call is closed and the built-in dialogue answers", async (_, endless) => {
    await play([{ endless }]);
    const { text } = await aShopper().say(RIDDLE);
    expect(text).toMatch(BUILT_IN);
    await vi.waitFor(() => expect(model().aborted).toBe(model().requests.length));
    // Closed at a bound of its own, long before the turn's seconds are over.
    expect(model().poured).toBeLessThan(3 * BOUNDS.modelAnswerBytes);
  });

  it("cuts letters apart: they arrive whole", async () => {
    for (const bytes of [1, 2, 3, 5]) {
      await play([{ say: "ご不便をおかけして申し訳ございません。どのようなことでお困りですか？", bytes }]);
      const { text } = await aShopper({ locale: "ja" }).say("xyzzy plugh");
      expect(text).toMatch(/ご不便をおかけして申し訳ございません。\s*どのようなことでお困りですか？/);
    }
  });

  it("does not know the younger parts of the protocol: it is asked without them", async () => {
    await play([{ say: SAID }]);
    model().knowsNot = ["max_completion_tokens", "parallel_tool_calls", "stream_options"];
    expect((await aShopper().say(RIDDLE)).text).toBe(SAID);
    model().knowsNot = [];
    expect((await aShopper().say(RIDDLE)).text).toBe(SAID);
    expect(model().requests).toHaveLength(2);
    expect(model().requests.at(-1)).toMatchObject({ max_tokens: BOUNDS.modelAnswerTokens });
  });

  it("does not say what it cost: an estimate is counted", async () => {
    await play([{ say: SAID, bytes: 64, silent: true }]);
    const before = await tokens();
    expect((await aShopper().say(RIDDLE)).text).toBe(SAID);
    const used = (await tokens()) - before;
    expect(used).toBeGreaterThan(300);
    expect(used).toBeLessThan(BOUNDS.modelTokens);
  });

  it("asks for several look-ups at once, and speaks in front of them: one is done, nothing is lost", async () => {
    const args = JSON.stringify({ order: null, matter: "track_order" });
    const look = { name: "track_order", args };
    model().play(({ messages }) => {
      const last = messages.at(-1)!;
      return last.role === "tool"
        ? { say: last.content!.split("\n")[1]! }
        : {
            calls: [look, { name: "my_offers", args: "{}" }, { name: "nonsense", args: "[" }],
            text: "Happy to help! ",
          };
    });
    const { text } = await aShopper({ customerId }).say(RIDDLE);
    expect(text).toMatch(/^Happy to help! Your order #1005 is on its way/);
    const { messages } = model().requests.at(-1)!;
    const asked = messages.flatMap(({ tool_calls: calls }) => calls ?? []) as { id: string }[];
    const answered = messages.filter(({ role }) => role === "tool").map(({ tool_call_id: id }) => id);
    expect(answered).toEqual(asked.map(({ id }) => id));
  });
});
