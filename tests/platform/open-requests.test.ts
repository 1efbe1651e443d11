import { EventEmitter } from "node:events";
import { describe, expect, it } from "vitest";
import { OpenRequests } from "~/platform/open-requests";

describe("the signal of a request under way", () => {
  it("is aborted when the listener has gone, and forgotten", () => {
    const requests = new OpenRequests();
    const [leaving, staying] = [new EventEmitter(), new EventEmitter()];
    const [left, stays] = [requests.signalOf(leaving), requests.signalOf(staying)];
    leaving.emit("close");
    expect([left.aborted, stays.aborted]).toEqual([true, false]);
    expect(requests.size).toBe(1);
  });

  it("is aborted when the server stops, also of a request that arrives while it does", () => {
    const requests = new OpenRequests();
    const before = requests.signalOf(new EventEmitter());
    requests.abortAll();
    expect([before.aborted, requests.signalOf(new EventEmitter()).aborted]).toEqual([true, true]);
  });
});
