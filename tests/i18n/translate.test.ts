import { describe, expect, it } from "vitest";
import { translate } from "~/i18n/translate";

const parcels = (locale: Parameters<typeof translate>[0], count: number) =>
  translate(locale, "tracking.answer.several_parcels", { order: "#1005", count });

describe("a translated message", () => {
  it("takes its values", () => {
    expect(translate("en", "tracking.card.order", { order: "#1005" })).toBe("Order #1005");
    expect(translate("de", "tracking.card.order", { order: "#1005" })).toBe("Bestellung #1005");
  });

  it("has the plural of its language", () => {
    expect(parcels("en", 1)).toContain("1 parcel:");
    expect(parcels("en", 2)).toContain("2 parcels:");
    expect([1, 2, 5, 22].map((count) => parcels("pl", count).match(/\d+ \S+:$/)?.[0])).toEqual([
      "1 paczce:",
      "2 paczkach:",
      "5 paczkach:",
      "22 paczkach:",
    ]);
    expect(parcels("ar", 2)).toContain("طردين");
    expect(parcels("ar", 3)).toContain("3 طرود");
    expect(parcels("ja", 2)).toContain("2個");
  });

  it("keeps values apart from right-to-left text, and keeps Latin digits", () => {
    expect(translate("ar", "tracking.card.order", { order: "#1005" })).toBe("الطلب \u2068#1005\u2069");
    expect(translate("ar", "tracking.card.parcel_n", { n: 1, count: 2 })).toBe("الطرد 1 من 2");
    expect(translate("en", "tracking.card.order", { order: "#1005" })).not.toContain("\u2068");
  });

  it("still chooses by words in Arabic", () => {
    const text = translate("ar", "tracking.next.no_estimate", { known: "yes", carrier: "DHL" });
    expect(text).toContain("\u2068DHL\u2069");
  });

  it("takes values as they are: braces and markup in them mean nothing", () => {
    const order = "{order} <b>'#'</b>";
    expect(translate("en", "tracking.card.order", { order })).toBe(`Order ${order}`);
  });

  it("does not go out with a value missing", () => {
    expect(() => translate("en", "tracking.card.order")).toThrow(/order/);
  });
});
