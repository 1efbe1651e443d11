import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChatEvent } from "~/contract/chat";
import { createEventParser } from "~/widget/stream";

function parse(...pieces: string[]): ChatEvent[] {
  const events: ChatEvent[] = [];
  const feed = createEventParser((event) => events.push(event));
  pieces.forEach(feed);
  return events;
}

describe("the event stream", () => {
  it("gives each event when its line is whole, and not before", () => {
    const events: ChatEvent[] = [];
    const feed = createEventParser((event) => events.push(event));
    feed('data: {"type":"thinking"}');
    expect(events).toEqual([]);
    feed("\n");
    expect(events).toEqual([{ type: "thinking" }]);
  });

  it("reads the same events however the text is cut and lines end", () => {
    const sent: ChatEvent[] = [
      { type: "thinking" },
      { type: "part", replyId: "r1", text: "Zwei\nZeilen, größer – 中文" },
      { type: "done" },
    ];
    fc.assert(
      fc.property(fc.constantFrom("\n", "\r\n"), fc.array(fc.nat(400), { maxLength: 12 }), (end, cuts) => {
        const text = sent.map((event) => `data: ${JSON.stringify(event)}${end}${end}`).join("") + ": bye\n\n";
        const at = [0, ...cuts.map((cut) => cut % text.length).sort((a, b) => a - b), text.length];
        const pieces = at.slice(1).map((stop, index) => text.slice(at[index], stop));
        expect(parse(...pieces)).toEqual(sent);
      }),
    );
  });

  it("passes over comments and other fields", () => {
    expect(parse(": ping\n\nid: 7\nretry: 10\n\n", 'data:{"type":"done"}\n\n')).toEqual([{ type: "done" }]);
  });

  it("takes what is not JSON for a broken answer", () => {
    expect(() => parse("data: {broken\n\n")).toThrow(SyntaxError);
  });

  it("drops an event that the connection cut off", () => {
    expect(parse('data: {"type":"done"}')).toEqual([]);
  });
});
