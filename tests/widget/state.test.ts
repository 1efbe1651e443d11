import { describe, expect, it } from "vitest";
import type { ChatEvent, ChatMessage } from "~/contract/chat";
import {
  type ChatState,
  countUnread,
  EMPTY,
  lastWithoutHole,
  type Outgoing,
  unstored,
  withConversation,
  withEvent,
  withMark,
} from "~/widget/state";

const message = (seq: number, more: Partial<ChatMessage> = {}): ChatMessage => ({
  id: `m${seq}`,
  seq,
  author: "assistant",
  authorName: "June",
  text: `text ${seq}`,
  cards: [],
  sources: [],
  at: "2026-11-20T09:00:00Z",
  clientId: null,
  ...more,
});

const outgoing = (clientId: string, more: Partial<Outgoing> = {}): Outgoing => ({
  clientId,
  text: clientId,
  action: null,
  status: "queued",
  error: null,
  ...more,
});

const apply = (state: ChatState, own: boolean, ...events: ChatEvent[]): ChatState =>
  events.reduce((before, event) => withEvent(before, event, own), state);

const texts = (state: ChatState): string[] => state.messages.map(({ text }) => text);

describe("messages", () => {
  it("stand in the order of seq, each once, whichever way and however often they come", () => {
    const state = apply(
      apply(EMPTY, true, { type: "message", message: message(3) }, { type: "message", message: message(1) }),
      false,
      { type: "message", message: message(1) },
      { type: "message", message: message(2) },
      { type: "message", message: message(3, { text: "corrected" }) },
    );
    expect(texts(state)).toEqual(["text 1", "text 2", "corrected"]);
  });

  it("that come a second time unchanged stay the same object, so that a form in them is not made anew", () => {
    const once = apply(EMPTY, true, { type: "message", message: message(1) });
    const again = apply(once, false, { type: "message", message: message(1) });
    expect(again.messages[0]).toBe(once.messages[0]);
  });

  it("of an old conversation leave when another one begins at the same position", () => {
    const old = apply(EMPTY, true, { type: "message", message: message(1) }, { type: "message", message: message(2) });
    expect(texts(apply(old, true, { type: "accepted", message: message(1, { id: "new", text: "Hello" }) }))).toEqual([
      "Hello",
    ]);
  });

  it("missed while away are filled in by a renewed session", () => {
    const conversation = { id: "c1", status: "open" as const, staffName: null, messages: [message(1)] };
    const state = withConversation(EMPTY, conversation);
    expect(texts(withConversation(state, { ...conversation, messages: [message(2)] }))).toEqual(["text 1", "text 2"]);
    expect(texts(withConversation(state, { ...conversation, id: "c2", messages: [] }))).toEqual([]);
  });

  it("catch up from the last one before a hole, also when the oldest are not sent", () => {
    expect(lastWithoutHole([])).toBe(0);
    expect(lastWithoutHole([message(1), message(2), message(4)])).toBe(2);
    expect(lastWithoutHole([message(41), message(42)])).toBe(42);
  });

  it("count as unread after the seen position, unless the shopper wrote them", () => {
    const messages = [message(1), message(2, { author: "shopper" }), message(3, { author: "staff" })];
    expect(countUnread(messages, 0)).toBe(2);
    expect(countUnread(messages, 1)).toBe(1);
    expect(countUnread(messages, 3)).toBe(0);
  });
});

describe("a reply that is being made", () => {
  const running = withMark({ ...EMPTY, outgoing: [outgoing("a")] }, "a", "sending");
  const part = (text: string): ChatEvent => ({ type: "part", replyId: "m2", text });

  it("grows by sentences and gives way to the message with its id", () => {
    const growing = apply(running, true, { type: "thinking" }, part("One."), part("Two."));
    expect(growing.reply?.text).toBe("One. Two.");
    const whole = apply(growing, true, { type: "message", message: message(2) });
    expect(whole.reply).toBeNull();
    expect(whole.thinking).toBe(false);
  });

  it("puts no space between Chinese sentences", () => {
    expect(apply(running, true, part("好的。"), part("包裹在路上。")).reply?.text).toBe("好的。包裹在路上。");
  });

  it("is not doubled by the live channel's copy", () => {
    expect(apply(apply(running, true, part("One.")), false, part("One.")).reply?.text).toBe("One.");
  });

  it("begins anew when a retry is accepted", () => {
    const retried = apply(running, true, part("One."), {
      type: "accepted",
      message: message(1, { author: "shopper", clientId: "a" }),
    });
    expect(retried.reply).toBeNull();
  });

  it("does not come back when its part arrives after the message", () => {
    expect(apply(running, true, { type: "message", message: message(2) }, part("late")).reply).toBeUndefined();
  });

  it("goes with the turn, and the turn with its end", () => {
    const growing = apply(running, true, { type: "thinking" }, part("One."));
    for (const status of ["answered", "failed", "queued"] as const) {
      expect(withMark(growing, "a", status)).toMatchObject({ reply: null, thinking: false, turn: null });
    }
    expect(withMark(growing, "other", "failed").turn).toBe("a");
  });
});

describe("what the shopper has sent", () => {
  it("shows below the log until the server has stored it", () => {
    const state = { ...EMPTY, outgoing: [outgoing("a"), outgoing("b")] };
    expect(unstored(state).map(({ clientId }) => clientId)).toEqual(["a", "b"]);
    const accepted = apply(state, true, {
      type: "accepted",
      message: message(1, { author: "shopper", clientId: "a" }),
    });
    expect(unstored(accepted).map(({ clientId }) => clientId)).toEqual(["b"]);
  });

  it("shows the end of a conversation only when it does not get through", () => {
    const end = (status: Outgoing["status"]) => ({
      ...EMPTY,
      outgoing: [outgoing("e", { action: { type: "end" }, status })],
    });
    expect(unstored(end("sending"))).toEqual([]);
    expect(unstored(end("queued"))).toHaveLength(1);
    expect(unstored(end("failed"))).toHaveLength(1);
  });

  it("keeps the server's words for a failure", () => {
    const state = withMark({ ...EMPTY, outgoing: [outgoing("a")] }, "a", "failed", "Too long.");
    expect(state.outgoing).toEqual([outgoing("a", { status: "failed", error: "Too long." })]);
  });
});

describe("the rest of what the server says", () => {
  it("follows status and staff, and forgets typing when the staff's message comes", () => {
    const state = apply(
      EMPTY,
      false,
      { type: "state", status: "handled_by_staff", staffName: "Maya" },
      { type: "staff_typing" },
    );
    expect(state).toMatchObject({ status: "handled_by_staff", staffName: "Maya", staffTyping: true });
    expect(apply(state, false, { type: "message", message: message(1, { author: "staff" }) }).staffTyping).toBe(false);
  });

  it("shows an error of the live channel, and leaves a turn's own to the outbox", () => {
    const error: ChatEvent = { type: "error", code: "busy", text: "Please try again.", retry: true };
    expect(withEvent(EMPTY, error, false).notice).toBe("Please try again.");
    expect(withEvent(EMPTY, error, true).notice).toBeUndefined();
  });

  it("passes over what a later server may say", () => {
    expect(withEvent(EMPTY, { type: "confetti" } as unknown as ChatEvent, true)).toEqual(EMPTY);
  });
});
