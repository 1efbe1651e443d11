/** Runs before every test file: what a test does not expect on the console, or sends to another host, fails it. */
import { afterEach, beforeEach, inject, vi } from "vitest";
import { refuseOtherHosts, takeRefused } from "./network";
import { takeExpected } from "./console";

refuseOtherHosts([new URL(inject("database").adminUrl).hostname]);

// Vitest, stopped in a hurry, leaves its workers to finish the file that they are at; nobody reads that any more.
process.once("disconnect", () => process.exit(1));

let printed: string[] = [];

beforeEach(() => {
  printed = [];
  for (const method of ["error", "warn"] as const) {
    vi.spyOn(console, method).mockImplementation((...parts: unknown[]) => {
      printed.push(
        `console.${method}: ${parts.map((part) => (part instanceof Error ? part.stack : String(part))).join(" ")}`,
      );
    });
  }
});

afterEach(() => {
  const expected = takeExpected();
  const surprises = [...printed.filter((line) => !expected.some((pattern) => pattern.test(line))), ...takeRefused()];
  if (surprises.length > 0) throw new Error(`The test did not expect this:\n${surprises.join("\n")}`);
});
