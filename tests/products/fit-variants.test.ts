import { describe, expect, it } from "vitest";
import { fitVariants } from "~/products/fit-variants";
import type { ProductNow, VariantNow } from "~/products/product-now";
import { readAsk } from "~/products/read-ask";

function aProductNow(options: [name: string, ...values: string[]][]): ProductNow {
  const combine = ([first, ...rest]: string[][]): string[][] =>
    first === undefined ? [[]] : first.flatMap((value) => combine(rest).map((others) => [value, ...others]));
  const variants = combine(options.map(([, ...values]) => values)).map((values, at): VariantNow => ({
    ...{ id: `gid://shopify/ProductVariant/${at}`, price: "20.00", before: null, values },
    ...{ stock: "in", left: null, picture: null },
  }));
  return {
    ...{ id: "gid://shopify/Product/1", handle: "shirt", title: "Shirt", type: "", tags: [], url: "https://x.example" },
    ...{ picture: null, currency: "EUR", complete: true, low: "20.00", high: "20.00", page: null, isGiftCard: false },
    options: options.map(([name, ...values]) => ({
      name,
      label: name,
      values: values.map((value) => ({ name: value, label: value, swatch: null })),
    })),
    variants,
    readAt: "2026-11-21T05:00:00Z",
  };
}

const shirt = aProductNow([
  ["Colour", "Sky", "White", "Dark Red"],
  ["Size", "S", "M", "L"],
]);
const fit = (text: string, product = shirt, locale: "en" | "de" | "ja" = "en") =>
  fitVariants(product, readAsk(text, locale), "en");
const values = (text: string, product = shirt, locale: "en" | "de" | "ja" = "en") =>
  fit(text, product, locale).variants.map((one) => one.values.join(" / "));

describe("the variants that a question is about", () => {
  it("are those with the colour and the size, in any language", () => {
    expect(values("in white, M")).toEqual(["White / M"]);
    expect(values("in weiß und M", shirt, "de")).toEqual(["White / M"]);
    expect(values("白のMサイズ", shirt, "ja")).toEqual(["White / M"]);
    expect(values("a red one in large")).toEqual(["Dark Red / L"]);
  });

  it("are all of them where nothing is said about that", () => {
    expect(fit("how much?").variants).toHaveLength(9);
  });

  it("follow the shop's own names", () => {
    expect(values("the sky one, small")).toEqual(["Sky / S"]);
  });

  it("come near where a plain colour is meant by a fancy name, and that is told", () => {
    const { variants, missing } = fit("in blue");
    expect(missing).toEqual([{ said: "blue", closest: ["Sky"] }]);
    expect(variants.every((one) => one.values[0] === "Sky")).toBe(true);
  });

  it("tell what there is not", () => {
    expect(fit("in green").missing).toEqual([{ said: "green", closest: [] }]);
    expect(fit("in XL").missing).toEqual([{ said: "XL", closest: [] }]);
    expect(fit("in XL").variants).toHaveLength(9);
  });

  it("go by the swatch where a name says nothing", () => {
    const lamp = aProductNow([["Finish", "No. 7", "No. 9"]]);
    lamp.options[0]!.values[0]!.swatch = "#1f6f3a";
    expect(fit("in green", lamp).missing).toEqual([{ said: "green", closest: ["No. 7"] }]);
  });

  it("know numbers, ranges and written sizes", () => {
    const socks = aProductNow([["Size", "36-40", "41-45"]]);
    expect(values("size 42", socks)).toEqual(["41-45"]);
    const slippers = aProductNow([["Size", "37", "39", "41"]]);
    expect(values("size 39", slippers)).toEqual(["39"]);
    expect(fit("size 46", slippers).missing).toEqual([{ said: "46", closest: [] }]);
    const board = aProductNow([["Size", "Small", "Large"]]);
    expect(values("the small one", board)).toEqual(["Small"]);
    const robe = aProductNow([["Size", "S/M", "L/XL"]]);
    expect(values("in M?", robe)).toEqual(["S/M"]);
  });

  it("do not take a name for a colour", () => {
    const soap = { ...aProductNow([["Colour", "Sage", "Oat"]]), title: "Olive Soap" };
    expect(fit("is the olive soap there", soap).missing).toEqual([]);
  });
});
