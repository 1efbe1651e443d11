import { describe, expect, it } from "vitest";
import type { Locale } from "~/contract/chat";
import { readAsk } from "~/products/read-ask";
import { isNear, searchCatalogue, searchSimilar } from "~/products/search-catalogue";
import type { CatalogueIndex } from "~/products/catalogue-index";
import { anEntry, demoCatalogue, indexOf } from "./catalogues";

const demo = demoCatalogue();
const found = (text: string, locale: Locale = "en", index: CatalogueIndex = demo) =>
  searchCatalogue(index, readAsk(text, locale), locale).map(({ entry }) => entry.title);

describe("finding products by what shoppers call them", () => {
  it.each<[Locale, string, string]>([
    ["en", "do you have a tea pot", "Kettlewell Teapot"],
    ["en", "the kettlewel one", "Kettlewell Teapot"],
    ["en", "how much is the linen shirt", "Harbour Linen Shirt"],
    ["es", "una tetera", "Kettlewell Teapot"],
    ["fr", "la chemise en lin", "Harbour Linen Shirt"],
    ["de", "das Leinenhemd", "Harbour Linen Shirt"],
    ["it", "la camicia di lino", "Harbour Linen Shirt"],
    ["pt-BR", "a camisa de linho", "Harbour Linen Shirt"],
    ["nl", "een theepot", "Kettlewell Teapot"],
    ["pl", "wełniany koc", "Inish Wool Throw"],
    ["tr", "keten gömlek", "Harbour Linen Shirt"],
    ["ja", "急須", "Kettlewell Teapot"],
    ["ko", "린넨 셔츠", "Harbour Linen Shirt"],
    ["zh-CN", "亚麻衬衫", "Harbour Linen Shirt"],
    ["zh-TW", "茶壺", "Kettlewell Teapot"],
    ["ar", "قميص الكتان", "Harbour Linen Shirt"],
  ])("%s: %s", (locale, text, title) => {
    expect(found(text, locale)[0]).toBe(title);
  });

  it("finds nothing where the shop has nothing of it", () => {
    expect(found("do you sell sofas?")).toEqual([]);
    expect(found("bicycles")).toEqual([]);
    expect(found("where is my parcel")).toEqual([]);
  });

  it("puts a whole name before a part of it", () => {
    const index = indexOf([
      anEntry({ title: "Blue Mug" }),
      anEntry({ title: "Blue Mug Rack" }),
      anEntry({ title: "Rack" }),
    ]);
    expect(found("the rack", "en", index)[0]).toMatch(/Rack/);
    expect(found("blue mug rack", "en", index)[0]).toBe("Blue Mug Rack");
  });

  it("knows when only a part of the wish is met", () => {
    const hits = searchCatalogue(demo, readAsk("a leather jumper", "en"), "en");
    expect(hits[0]?.entry.title).toBe("Aran Jumper");
    expect(hits[0]?.isWhole).toBe(false);
    expect(searchCatalogue(demo, readAsk("a wool jumper", "en"), "en")[0]?.isWhole).toBe(true);
  });

  it("finds names in scripts without spaces, and translated titles", () => {
    const japanese = indexOf(
      [
        anEntry({ title: "南部鉄器の風鈴", titles: { en: "Nambu Iron Wind Bell" } }),
        anEntry({ title: "藍染め手ぬぐい" }),
      ],
      "ja",
    );
    expect(found("風鈴はいくらですか", "ja", japanese)).toEqual(["南部鉄器の風鈴"]);
    expect(found("how much is the wind bell", "en", japanese)).toEqual(["南部鉄器の風鈴"]);
    const german = indexOf([anEntry({ title: "Windlicht Föhr", titles: { fr: "Photophore Föhr" } })], "de");
    expect(found("le photophore", "fr", german)).toEqual(["Windlicht Föhr"]);
  });

  it("looks at gifts in the price range first", () => {
    const prices = searchCatalogue(demo, readAsk("gifts under 30 euros", "en"), "en").map(
      ({ entry }) => entry.lowestPrice,
    );
    const firstAbove = prices.findIndex((price) => price > 30);
    expect(firstAbove).toBeGreaterThan(2);
    expect(prices.slice(firstAbove).every((price) => price > 30)).toBe(true);
  });

  it("knows plain colours behind a shop's own names for them", () => {
    expect(found("something in green please, do you have that?")).toContain("Fenn Stoneware Mug");
  });
});

describe("similar products", () => {
  it("are of the same kind, never the product itself", () => {
    const to = demo.entries.find(({ title }) => title === "Kettlewell Teapot")!;
    const titles = searchSimilar(demo, to).map(({ title }) => title);
    expect(titles).toContain("Fenn Stoneware Mug");
    expect(titles).not.toContain("Kettlewell Teapot");
    expect(titles).not.toContain("Aran Jumper");
  });
});

it("takes one slip in a longer word for the word", () => {
  expect(isNear("candel", "candle")).toBe(true);
  expect(isNear("mugs", "mug")).toBe(false);
  expect(isNear("shirts", "shirt")).toBe(true);
  expect(isNear("table", "cable")).toBe(true);
  expect(isNear("lamp", "camp")).toBe(false);
});
