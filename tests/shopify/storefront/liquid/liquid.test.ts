import { expect, test } from "vitest";
import { formatMoney, hundredths } from "./money";
import { translator, type Texts, type Translations } from "./translations";

const texts: Translations = {
  defaultLocale: "en",
  byLocale: new Map<string, Texts>([
    [
      "en",
      {
        cart: {
          count: { one: "{{ count }} thing", other: "{{ count }} things" },
          hi: "Hi {{ name }}",
          link_html: "See {{ link }}",
        },
      },
    ],
    ["ar", { cart: { count: { zero: "لا شيء", two: "شيئان", few: "{{ count }} أشياء", other: "{{ count }} شيء" } } }],
  ]),
};

test("writes money as the shop does, whatever the language", () => {
  expect(formatMoney(101_850, "EUR")).toBe("€1,018.50");
  expect(formatMoney(1900, "GBP", { withCode: true })).toBe("£19.00 GBP");
  expect(formatMoney(1900, "EUR", { symbol: false })).toBe("19.00");
  expect(formatMoney(hundredths("2500"), "JPY")).toBe("¥2,500");
});

test("picks the plural of the language", () => {
  const [english, arabic] = [translator(texts, "en"), translator(texts, "ar")];
  expect([1, 2].map((count) => english("cart.count", { count }))).toEqual(["1 thing", "2 things"]);
  expect([0, 2, 3].map((count) => arabic("cart.count", { count }))).toEqual(["لا شيء", "شيئان", "3 أشياء"]);
});

test("falls back to the default language, and names a text that is nowhere", () => {
  const arabic = translator(texts, "ar");
  expect(arabic("cart.hi", { name: "Ada" })).toBe("Hi Ada");
  expect(arabic("cart.none", {})).toBe("translation missing: ar.cart.none");
});

test("escapes values, except in texts that are HTML", () => {
  const english = translator(texts, "en");
  expect(english("cart.hi", { name: "<b>" })).toBe("Hi &lt;b&gt;");
  expect(english("cart.link_html", { link: "<a>" })).toBe("See <a>");
});
