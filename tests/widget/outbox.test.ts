import { describe, expect, it } from "vitest";
import { createOutbox, type Outcome } from "~/widget/outbox";
import type { Outgoing } from "~/widget/state";

const item = (clientId: string): Outgoing => ({
  clientId,
  text: clientId,
  action: null,
  status: "queued",
  error: null,
});

/** An outbox whose server answers by a script, without waiting between tries. */
function script(outcomes: Record<string, Outcome["kind"][]>, accepted: string[] = []) {
  const tries: string[] = [];
  const marks: string[] = [];
  let waits = 0;
  let settled: () => void = () => undefined;
  const quiet = new Promise<void>((resolve) => (settled = resolve));
  let open = Object.keys(outcomes).length;
  const outbox = createOutbox({
    send: ({ clientId }) => {
      tries.push(clientId);
      return Promise.resolve({ kind: outcomes[clientId]?.shift() ?? "done" });
    },
    isAccepted: (clientId) => accepted.includes(clientId),
    mark: (clientId, status) => {
      if (status !== "sending") marks.push(`${clientId} ${status}`);
      if ((status === "answered" || status === "failed") && --open === 0) settled();
    },
    wait: () => {
      waits++;
      return Promise.resolve();
    },
  });
  return { outbox, tries, marks, quiet, waits: () => waits };
}

describe("the outbox", () => {
  it("sends one after the other, in order", async () => {
    const { outbox, tries, quiet } = script({ a: ["cut", "done"], b: ["done"], c: ["done"] });
    ["a", "b", "c"].forEach((id) => outbox.add(item(id)));
    await quiet;
    expect(tries).toEqual(["a", "a", "b", "c"]);
  });

  it("waits without end while offline, in order, and marks what waits", async () => {
    const { outbox, tries, marks, quiet, waits } = script({ a: Array<"offline">(12).fill("offline"), b: [] });
    outbox.add(item("a"));
    outbox.add(item("b"));
    await quiet;
    expect(tries).toEqual([...Array<string>(13).fill("a"), "b"]);
    expect(waits()).toBe(12);
    expect(marks.filter((mark) => mark === "a queued")).toHaveLength(12);
    expect(marks.slice(-2)).toEqual(["a answered", "b answered"]);
  });

  it("gives up after four tries that reached the server, and goes on with the next", async () => {
    const { outbox, tries, marks, quiet } = script({ a: Array<"again">(9).fill("again"), b: [] });
    outbox.add(item("a"));
    outbox.add(item("b"));
    await quiet;
    expect(tries).toEqual(["a", "a", "a", "a", "b"]);
    expect(marks).toEqual(["a failed", "b answered"]);
  });

  it("does not try again what the server refused", async () => {
    const { outbox, tries, marks, quiet } = script({ a: ["refused"] });
    outbox.add(item("a"));
    await quiet;
    expect([tries, marks]).toEqual([["a"], ["a failed"]]);
  });

  it("never calls 'not sent' what the server has stored", async () => {
    const { outbox, marks, quiet } = script({ a: Array<"cut">(9).fill("cut") }, ["a"]);
    outbox.add(item("a"));
    await quiet;
    expect(marks).toEqual(["a answered"]);
  });

  it("sends what is urgent at once, beside what hangs", async () => {
    const sent: string[] = [];
    const outbox = createOutbox({
      send: ({ clientId }) => {
        sent.push(clientId);
        return clientId === "slow" ? new Promise(() => undefined) : Promise.resolve({ kind: "done" });
      },
      isAccepted: () => false,
      mark: () => undefined,
      wait: () => Promise.resolve(),
    });
    outbox.add(item("slow"));
    outbox.add(item("next"));
    outbox.addUrgent(item("person"));
    await Promise.resolve();
    expect(sent).toEqual(["slow", "person"]);
  });

  it("stops what is being sent, and only that", async () => {
    let resolve: () => void = () => undefined;
    const stopped = new Promise<void>((done) => (resolve = done));
    const marks: string[] = [];
    const outbox = createOutbox({
      send: ({ clientId }, signal) =>
        clientId === "b"
          ? Promise.resolve({ kind: "done" })
          : new Promise((end) => signal?.addEventListener("abort", () => end({ kind: "stopped" }))),
      isAccepted: () => false,
      mark: (clientId, status) => {
        if (status !== "sending") marks.push(`${clientId} ${status}`);
        if (clientId === "b" && status === "answered") resolve();
      },
      wait: () => Promise.resolve(),
    });
    outbox.add(item("a"));
    outbox.add(item("b"));
    await Promise.resolve();
    outbox.stop();
    await stopped;
    expect(marks).toEqual(["a failed", "b answered"]);
  });
});
