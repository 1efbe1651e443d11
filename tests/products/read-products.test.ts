import { describe, expect, it } from "vitest";
import { adminApi } from "~/shopify/admin-api";
import { findAtShopify, findByHandle, readProduct, readProducts } from "~/products/read-products";
import { aProduct, storeWith } from "../shopify/store/fixtures";
import { DEMO_SHOP } from "../shopify/identity";
import { useAppDatabase } from "../support/app-environment";
import { useShopify } from "../support/shopify-world";

useAppDatabase();
const mug = aProduct({
  title: "Mug",
  handle: "mug",
  descriptionHtml: "<p>Holds tea.</p>",
  translations: [
    { locale: "de", key: "title", value: "Becher" },
    { locale: "de", key: "body_html", value: "<p>Für Tee.</p>" },
  ],
  options: [
    {
      name: "Colour",
      values: ["Clay", "Ink"],
      translations: [{ locale: "de", key: "name", value: "Farbe" }],
      optionValues: [
        { name: "Clay", swatch: { color: "#c0734f" }, translations: [{ locale: "de", key: "name", value: "Ton" }] },
      ],
    },
  ],
  variants: [
    {
      ...{ id: "gid://shopify/ProductVariant/901", title: "Clay", price: "9.00", compareAtPrice: "12.00" },
      ...{ inventoryQuantity: 2, selectedOptions: [{ name: "Colour", value: "Clay" }] },
    },
    {
      ...{ id: "gid://shopify/ProductVariant/902", title: "Ink", price: "11.00", compareAtPrice: "11.00" },
      ...{ inventoryQuantity: 0, selectedOptions: [{ name: "Colour", value: "Ink" }] },
    },
  ],
});
const draft = aProduct({ title: "Draft", handle: "draft", status: "DRAFT" });
const shopify = useShopify({ appToml: "shopify.app.toml", stores: [storeWith({ products: [mug, draft] })] });
const api = () => adminApi(DEMO_SHOP);

describe("a product at this moment", () => {
  it("is what Shopify says: prices, reductions, stock, page", async () => {
    const product = await readProduct(api(), mug.id, "en");
    expect(product).toMatchObject({
      ...{ title: "Mug", currency: "EUR", low: "9.0", high: "11.0", complete: true },
      page: { html: "<p>Holds tea.</p>", isTranslated: false },
      options: [
        {
          label: "Colour",
          values: [
            { name: "Clay", swatch: "#c0734f" },
            { name: "Ink", swatch: null },
          ],
        },
      ],
      variants: [
        { values: ["Clay"], price: "9.00", before: "12.00", stock: "low", left: 2 },
        { values: ["Ink"], price: "11.00", before: null, stock: "out", left: null },
      ],
    });
    expect(product?.url).toMatch(/^https:\/\/.+\/products\/mug$/);
  });

  it("speaks the shopper's language where the shop does", async () => {
    const product = await readProduct(api(), mug.id, "de");
    expect(product).toMatchObject({ title: "Becher", page: { html: "<p>Für Tee.</p>", isTranslated: true } });
    expect(product?.options).toMatchObject([
      { name: "Colour", label: "Farbe", values: [{ label: "Ton" }, { label: "Ink" }] },
    ]);
  });

  it("is read anew each time", async () => {
    const { variants } = shopify().shop().store.product(mug.id)!;
    variants[0]!.price = "8.50";
    variants[0]!.inventoryQuantity = 40;
    expect((await readProduct(api(), mug.id, "en"))?.variants[0]).toMatchObject({
      price: "8.50",
      stock: "in",
      left: null,
    });
    variants[0]!.price = "9.00";
    variants[0]!.inventoryQuantity = 2;
  });

  it.each([
    ["not counted", { inventoryQuantity: null }, "in"],
    ["plenty", { inventoryQuantity: 30 }, "in"],
    ["one", { inventoryQuantity: 1 }, "low"],
    ["none", { inventoryQuantity: 0 }, "out"],
    ["below none", { inventoryQuantity: -3 }, "out"],
    ["none, but sold on", { inventoryQuantity: 0, inventoryPolicy: "CONTINUE" }, "backorder"],
    ["few, and sold on", { inventoryQuantity: 2, inventoryPolicy: "CONTINUE" }, "in"],
    ["some, but not for sale", { inventoryQuantity: 9, availableForSale: false }, "out"],
  ])("tells stock: %s", async (_, parts, stock) => {
    const { products } = shopify().shop().store.data;
    const product = products.find(({ id }) => id === mug.id)!;
    const variant = product.variants[0]!;
    const kept = { ...variant };
    Object.assign(variant, { inventoryPolicy: "DENY" }, parts);
    expect((await readProduct(api(), mug.id, "en"))?.variants[0]?.stock).toBe(stock);
    Object.assign(variant, { availableForSale: undefined }, kept);
  });

  it("is nobody's to see when the online store does not show it", async () => {
    expect(await readProduct(api(), draft.id, "en")).toBeNull();
    expect(await readProducts(api(), [draft.id, mug.id, "gid://shopify/Product/1"], "en")).toMatchObject([
      { id: mug.id },
    ]);
    expect(await findAtShopify(api(), ["draft"])).toEqual([]);
  });

  it("is found by its page and by Shopify's own search, whatever is typed", async () => {
    expect(await findByHandle(api(), "mug")).toBe(mug.id);
    expect(await findByHandle(api(), "no-such-thing")).toBeNull();
    expect(await findAtShopify(api(), ["mug"])).toEqual([mug.id]);
    expect(await findAtShopify(api(), ['" OR status:draft OR "'])).toEqual([]);
    expect(await findAtShopify(api(), [])).toEqual([]);
  });
});
