import { beforeEach, describe, expect, it } from "vitest";
import { forShop } from "~/platform/database";
import { redactShop } from "~/conversations/redact-shop";
import { loadCatalogue } from "~/products/load-catalogue";
import { syncCatalogue } from "~/products/sync-catalogue";
import { aProduct, storeWith } from "../shopify/store/fixtures";
import { SHOP_A, SHOP_B, useAppDatabase } from "../support/app-environment";
import { useShopify } from "../support/shopify-world";

useAppDatabase();
const mug = aProduct({
  title: "Fenn Mug",
  handle: "fenn-mug",
  productType: "Tableware",
  tags: ["stoneware"],
  descriptionHtml: "<p>Holds <strong>350 ml</strong>.</p>",
  translations: [
    { locale: "de", key: "title", value: "Fenn-Becher" },
    { locale: "fr", key: "title", value: "Tasse Fenn", outdated: true },
  ],
});
const shopify = useShopify({
  appToml: "shopify.app.toml",
  stores: [
    storeWith({
      shopLocales: [
        { locale: "en", name: "English", primary: true },
        { locale: "de", name: "German" },
        { locale: "fr", name: "French" },
      ],
      products: [
        mug,
        aProduct({ title: "Not ready", status: "DRAFT" }),
        aProduct({ title: "Long gone", status: "ARCHIVED" }),
        aProduct({ title: "By link only", status: "UNLISTED" }),
        aProduct({ title: "In the store in town", onlineStoreUrl: null }),
      ],
    }),
  ],
});
const products = () => shopify().shop().store.data.products;
const titles = async () => (await loadCatalogue(SHOP_A, "en"))?.entries.map(({ title }) => title);
const version = async () => (await loadCatalogue(SHOP_A, "en"))?.version;

beforeEach(async () => {
  Object.assign(products()[0]!, { title: "Fenn Mug", status: "ACTIVE" });
  await syncCatalogue(SHOP_A, null);
});

describe("the index of what the online store sells", () => {
  it("holds what anybody can buy there, and nothing else", async () => {
    expect(await titles()).toEqual(["Fenn Mug"]);
  });

  it("keeps words and titles in the shop's languages, but neither stock nor outdated translations", async () => {
    const [entry] = (await loadCatalogue(SHOP_A, "en"))!.entries;
    expect(entry).toMatchObject({ handle: "fenn-mug", type: "Tableware", tags: ["stoneware"], text: "Holds 350 ml ." });
    expect(entry?.titles).toEqual({ de: "Fenn-Becher" });
    expect(Object.keys(entry!)).not.toContain("inventoryQuantity");
  });

  it("changes its version only when something has changed", async () => {
    const before = await version();
    await syncCatalogue(SHOP_A, null);
    expect(await version()).toBe(before);
    products()[0]!.title = "Fenn Cup";
    await syncCatalogue(SHOP_A, products()[0]!.id);
    expect(await version()).toBe(before! + 1);
    expect(await titles()).toEqual(["Fenn Cup"]);
    await syncCatalogue(SHOP_A, products()[0]!.id);
    expect(await version()).toBe(before! + 1);
  });

  it("forgets a product that is taken out of the store, one by one and with all of them", async () => {
    products()[0]!.status = "DRAFT";
    await syncCatalogue(SHOP_A, products()[0]!.id);
    expect(await titles()).toEqual([]);
    products()[0]!.status = "ACTIVE";
    await syncCatalogue(SHOP_A, null);
    expect(await titles()).toEqual(["Fenn Mug"]);
    products()[0]!.status = "ARCHIVED";
    await syncCatalogue(SHOP_A, null);
    expect(await titles()).toEqual([]);
  });

  it("knows nothing of a product that never was", async () => {
    await syncCatalogue(SHOP_A, "gid://shopify/Product/1");
    expect(await titles()).toEqual(["Fenn Mug"]);
  });

  it("is the shop's own", async () => {
    expect(await loadCatalogue(SHOP_B, "en")).toBeNull();
    const others = await forShop(SHOP_B, (tx) => tx.catalogueProduct.count());
    expect(others).toBe(0);
  });

  it("leaves a shop alone that has taken the app away", async () => {
    const before = await version();
    await forShop(SHOP_A, (tx) => tx.shop.update({ where: { id: SHOP_A }, data: { uninstalledAt: new Date() } }));
    products()[0]!.title = "Fenn Cup";
    await syncCatalogue(SHOP_A, null);
    expect(await version()).toBe(before);
    await forShop(SHOP_A, (tx) => tx.shop.update({ where: { id: SHOP_A }, data: { uninstalledAt: null } }));
  });

  it("fails loudly when Shopify does not answer, and keeps what it has", async () => {
    shopify().world.faults.set("*", { status: { code: 503, times: 50 } });
    await expect(syncCatalogue(SHOP_A, null)).rejects.toMatchObject({ code: "shopify_unavailable" });
    shopify().world.faults.clear();
    expect(await titles()).toEqual(["Fenn Mug"]);
  });

  it("goes with the shop", async () => {
    await forShop(SHOP_B, (tx) =>
      tx.catalogueProduct.create({ data: { shopId: SHOP_B, id: "x", handle: "x", entry: {}, checksum: "x" } }),
    );
    await redactShop(SHOP_B);
    expect(await forShop(SHOP_B, (tx) => tx.catalogueProduct.count())).toBe(0);
  });
});
