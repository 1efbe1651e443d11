import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLive } from "~/widget/live";
import { backoff, createPause } from "~/widget/pause";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the live channel", () => {
  it("polls every three and a half seconds where streams do not get through, while it is wanted", async () => {
    let wanted = true;
    let polls = 0;
    const live = createLive({
      listen: () => Promise.resolve((polls++, "whole" as const)),
      wanted: () => wanted,
      pause: createPause(),
    });
    live.review();
    await vi.advanceTimersByTimeAsync(7_100);
    expect(polls).toBe(3);
    wanted = false;
    live.review();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(polls).toBe(3);
  });

  it("holds one stream, ends it when it is no longer wanted, and opens another when it is", async () => {
    let wanted = true;
    const signals: AbortSignal[] = [];
    const live = createLive({
      listen: (signal) => {
        signals.push(signal);
        return new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("stopped"))));
      },
      wanted: () => wanted,
      pause: createPause(),
    });
    live.review();
    live.review();
    expect(signals).toHaveLength(1);
    wanted = false;
    live.review();
    expect(signals[0]?.aborted).toBe(true);
    wanted = true;
    live.review();
    await vi.advanceTimersByTimeAsync(10);
    expect(signals).toHaveLength(2);
  });

  it("comes back ever more slowly while the server is away, and at once when the network is back", async () => {
    let tries = 0;
    const pause = createPause();
    const live = createLive({ listen: () => (tries++, Promise.reject(new Error("away"))), wanted: () => true, pause });
    live.review();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tries).toBeGreaterThan(4);
    expect(tries).toBeLessThan(9);
    const before = tries;
    pause.wake();
    await vi.advanceTimersByTimeAsync(1);
    expect(tries).toBe(before + 1);
  });
});

describe("the time between tries", () => {
  it("doubles from one second to thirty, spread by an eighth to both sides", () => {
    for (const [tries, seconds] of [
      [1, 1],
      [2, 2],
      [5, 16],
      [6, 30],
      [40, 30],
    ] as const) {
      const wait = backoff(tries);
      expect(wait).toBeGreaterThanOrEqual(seconds * 875);
      expect(wait).toBeLessThan(seconds * 1125);
    }
  });
});
