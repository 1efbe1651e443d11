import fc from "fast-check";
import { expect, it } from "vitest";
import { AppError } from "~/platform/errors";
import { fromMinor, toMinor } from "~/policy/minor-units";

it.each([
  ["129.90", "EUR", 12_990],
  ["129.9", "EUR", 12_990],
  ["0.07", "EUR", 7],
  ["1500", "JPY", 1_500],
  ["1500.0", "JPY", 1_500],
  ["1.234", "KWD", 1_234],
  ["-5.00", "USD", -500],
])("reads %s %s", (amount, currency, minor) => expect(toMinor(amount, currency)).toBe(minor));

it.each(["", "1,50", "abc", "1e3", "NaN"])("refuses %j", (amount) =>
  expect(() => toMinor(amount, "EUR")).toThrow(AppError),
);

it("reads what it writes", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e11, max: 1e11 }), fc.constantFrom("EUR", "JPY", "KWD"), (minor, currency) => {
      expect(toMinor(fromMinor(minor, currency), currency)).toBe(minor);
    }),
    { numRuns: 2_000 },
  );
});
