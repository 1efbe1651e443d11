import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { evenDuration } from "~/platform/even-duration";

const after = <Result>(milliseconds: number, result: Result) =>
  new Promise<Result>((resolve) => setTimeout(() => resolve(result), milliseconds));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** How long the fake clock ran until the work was handed over. */
async function durationOf(work: () => Promise<unknown>, evened?: (result: unknown) => boolean): Promise<number> {
  const start = Date.now();
  let end = 0;
  void evenDuration(700, work, evened).then(
    () => (end = Date.now()),
    () => (end = Date.now()),
  );
  await vi.runAllTimersAsync();
  return end - start;
}

describe("an even duration", () => {
  it("is the same for quick and slow work, right or wrong", async () => {
    expect(await durationOf(() => after(10, "found"))).toBe(700);
    expect(await durationOf(() => after(650, null))).toBe(700);
    expect(await durationOf(() => after(300, null).then(() => Promise.reject(new Error("no"))))).toBe(700);
  });

  it("of work that takes longer is a whole multiple, so that its length still says little", async () => {
    expect(await durationOf(() => after(701, null))).toBe(1_400);
  });

  it("does not hold back what need not be evened", async () => {
    expect(
      await durationOf(
        () => after(10, "found"),
        (result) => result === null,
      ),
    ).toBe(10);
    expect(
      await durationOf(
        () => after(10, null),
        (result) => result === null,
      ),
    ).toBe(700);
  });

  it("hands over results and failures as they are", async () => {
    const found = evenDuration(700, () => after(1, "found"));
    const failed = expect(evenDuration(700, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    await vi.runAllTimersAsync();
    expect(await found).toBe("found");
    await failed;
  });
});
