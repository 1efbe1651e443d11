import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carriersOf } from "~/assistant/reading/entities/tracking-numbers";
import { read } from "~/assistant/reading";

const found = (text: string) =>
  read(text, { orderNamePrefix: "#", orderNameSuffix: "", conversationLocale: "en" }).entities.trackingNumbers;

/** UPU S10 made by its rule, so that no number of anybody's is needed. */
function s10(serial: string, country: string): string {
  const sum = [...serial].reduce(
    (total, digit, index) => total + Number(digit) * ([8, 6, 4, 2, 3, 5, 9, 7][index] ?? 0),
    0,
  );
  const rest = 11 - (sum % 11);
  return `RR${serial}${rest === 10 ? 0 : rest === 11 ? 5 : rest}${country}`;
}

describe("tracking numbers", () => {
  it.each([
    ["where is 1Z999AA10123456784", "1Z999AA10123456784", "ups"],
    ["1z 999 aa1 01 2345 6784", "1Z999AA10123456784", "ups"],
    ["tracking: 9400 1000 0000 0000 0000 06", "9400100000000000000006", "usps"],
    ["YT2400000000000001 还没到", "YT2400000000000001", "yunexpress"],
    ["my SF number SF1234567890123", "SF1234567890123", "sf_express"],
    ["TBA123456789012 amazon", "TBA123456789012", "amazon"],
    ["JJD0000000000000000", "JJD0000000000000000", "yodel"],
    ["colis 8R12345678901", "8R12345678901", "colissimo"],
  ])("recognises the one in “%s”", (text, number, carrier) => {
    const numbers = found(text);
    expect(numbers.map((one) => one.number)).toContain(number);
    expect(numbers.find((one) => one.number === number)?.carriers).toContain(carrier);
  });

  it("recognises every S10 number with its check digit, and none with another", () => {
    const serials = fc.integer({ min: 0, max: 99_999_999 }).map((value) => String(value).padStart(8, "0"));
    fc.assert(
      fc.property(
        serials,
        fc.constantFrom("GB", "US", "CN", "DE", "JP", "BR"),
        fc.integer({ min: 1, max: 9 }),
        (serial, country, shift) => {
          const right = s10(serial, country);
          const wrong = right.slice(0, 10) + String((Number(right[10]) + shift) % 10) + country;
          expect(carriersOf(right, false)).toContain("s10");
          expect(carriersOf(wrong, false)).not.toContain("s10");
        },
      ),
    );
  });

  it("wants the check digit of a UPS number to hold", () => {
    expect(found("1Z999AA10123456785")).toEqual([]);
  });

  it("takes plain digits for a tracking number only when the message speaks of tracking or is nothing else", () => {
    expect(found("my number is 60120172242323 since monday")).toEqual([]);
    expect(found("60120172242323")).toHaveLength(1);
    expect(found("the tracking number is 60120172242323")).toHaveLength(1);
  });

  it("does not join order numbers that stand side by side", () => {
    expect(found("parcels for 1005 1006 1007 please")).toEqual([]);
  });
});
