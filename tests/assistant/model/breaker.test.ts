import { expect, it } from "vitest";
import { Breaker } from "~/assistant/model/breaker";
import { BOUNDS } from "~/platform/bounds";

it("pauses after failures in a row, then lets one turn try", () => {
  let now = 0;
  const breaker = new Breaker(() => now);
  for (let failure = 1; failure < BOUNDS.modelFailures; failure++) expect(breaker.failed()).toBe(false);
  expect(breaker.mayTry()).toBe(true);
  expect(breaker.failed()).toBe(true);
  expect(breaker.mayTry()).toBe(false);
  now += BOUNDS.modelPauseSeconds * 1_000;
  expect([breaker.mayTry(), breaker.mayTry()]).toEqual([true, false]);
  expect(breaker.failed()).toBe(true);
  now += BOUNDS.modelPauseSeconds * 1_000;
  expect(breaker.mayTry()).toBe(true);
  breaker.undecided();
  expect(breaker.mayTry()).toBe(true);
  breaker.succeeded();
  expect([breaker.mayTry(), breaker.mayTry()]).toEqual([true, true]);
});
