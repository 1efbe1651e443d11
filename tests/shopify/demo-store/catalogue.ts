import { money } from "../store/money";
import type { StoreFile } from "../store/types";
import { CLOTHING_PRODUCTS } from "./products-clothing";
import { HOME_PRODUCTS } from "./products-home";
import { drawPicture, PICTURE_SIZE } from "./pictures";
import { TABLE_PRODUCTS } from "./products-table";
import type { Currency } from "./money";
import { randomFor } from "./random";

/** One product as its maker describes it; everything else follows. */
export interface ProductRow {
  handle: string;
  title: string;
  type: string;
  drawing: string;
  /** In the shop's currency. */
  price: number;
  grams: number;
  colours: string[];
  sizes?: string[];
  /** Added to the price for a size. */
  surcharge?: Record<string, number>;
  /** Default: Colour, Size. */
  optionNames?: [string, string];
  tags: string[];
  story: string;
  material: string;
  fit?: string;
  digital?: boolean;
  giftCard?: boolean;
  finalSale?: boolean;
  /** No VAT on it, as on books in the United Kingdom. */
  taxFree?: boolean;
}

export type Variant = NonNullable<StoreFile["products"]>[number]["variants"][number] & {
  media: Media[];
  inventoryItem: { requiresShipping: boolean };
};
export type Product = Omit<NonNullable<StoreFile["products"]>[number], "variants"> & {
  id: string;
  title: string;
  handle: string;
  vendor: string;
  isGiftCard: boolean;
  variants: Variant[];
};
type Media = NonNullable<NonNullable<StoreFile["products"]>[number]["media"]>[number];

export interface Catalogue {
  products: Product[];
  /** File name → SVG. */
  pictures: Map<string, string>;
}

interface CatalogueOf {
  rows: ProductRow[];
  vendor: string;
  skuPrefix: string;
  currency: Currency;
  /** First id of this shop's products; ids of two shops never meet. */
  firstId: number;
}

const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

export function buildCatalogue({ rows, vendor, skuPrefix, currency, firstId }: CatalogueOf): Catalogue {
  const pictures = new Map<string, string>();
  const products = rows.map((row, index): Product => {
    const id = firstId + index;
    const media = row.colours.map((colour, at): Media => {
      const name = row.colours.length > 1 ? `${row.handle}-${slug(colour)}` : row.handle;
      pictures.set(`${name}.svg`, drawPicture(row.drawing, colour, `${row.title}, ${colour}`));
      const altText = `${row.title} in ${colour}`;
      return {
        id: `gid://shopify/MediaImage/${id}${at + 1}`,
        image: { url: `/cdn/shop/products/${name}.svg`, altText, width: PICTURE_SIZE, height: PICTURE_SIZE },
      };
    });
    const [colourName, sizeName] = row.optionNames ?? ["Colour", "Size"];
    const createdAt = new Date(Date.UTC(2025, index % 12, 3 + (index % 25), 10)).toISOString();
    return {
      id: `gid://shopify/Product/${id}`,
      title: row.title,
      handle: row.handle,
      vendor,
      productType: row.type,
      tags: [...row.tags].sort(),
      descriptionHtml: descriptionHtml(row),
      createdAt,
      updatedAt: "2026-11-02T08:15:00Z",
      isGiftCard: row.giftCard ?? false,
      media,
      options: [
        { id: `gid://shopify/ProductOption/${id}1`, name: colourName, values: row.colours },
        ...(row.sizes ? [{ id: `gid://shopify/ProductOption/${id}2`, name: sizeName, values: row.sizes }] : []),
      ],
      variants: variantsOf(row, id, media, { skuPrefix, currency }),
      metafields: metafieldsOf(row, id),
    };
  });
  return { products, pictures };
}

function variantsOf(
  row: ProductRow,
  productId: number,
  media: Media[],
  { skuPrefix, currency }: Pick<CatalogueOf, "skuPrefix" | "currency">,
): Variant[] {
  // What a piece costs the shop: between a third and a half of its price, the same for all of a product.
  const costShare = randomFor(`cost ${row.handle}`).int(33, 50) / 100;
  const random = randomFor(`stock ${row.handle}`);
  const [colourName, sizeName] = row.optionNames ?? ["Colour", "Size"];
  const pairs = row.colours.flatMap((colour, at) => (row.sizes ?? [null]).map((size) => ({ colour, size, at })));
  return pairs.map(({ colour, size, at }, index) => {
    const price = row.price + (size === null ? 0 : (row.surcharge?.[size] ?? 0));
    // About one variant in nine is sold out: shoppers ask for those.
    const stock = random.int(1, 9) === 1 ? 0 : random.int(2, 48);
    const id = `${productId}${String(index + 1).padStart(2, "0")}`;
    const sku = [
      skuPrefix,
      ...row.handle.split("-").map((word) => word.slice(0, 3)),
      colour.slice(0, 3),
      size && slug(size),
    ];
    return {
      id: `gid://shopify/ProductVariant/${id}`,
      title: size === null ? colour : `${colour} / ${size}`,
      sku: sku.filter(Boolean).join("-").toUpperCase(),
      price: price.toFixed(2),
      compareAtPrice: row.finalSale && !row.digital ? (price + 3).toFixed(2) : null,
      inventoryQuantity: row.digital ? null : stock,
      taxable: !row.giftCard && !row.taxFree,
      selectedOptions: [
        { name: colourName, value: colour },
        ...(size === null ? [] : [{ name: sizeName, value: size }]),
      ],
      media: media.slice(at, at + 1),
      inventoryItem: {
        id: `gid://shopify/InventoryItem/${id}`,
        tracked: !row.digital,
        requiresShipping: !row.digital,
        measurement: { weight: { unit: "GRAMS", value: row.grams } },
        unitCost: row.giftCard ? null : money(Math.round(price * costShare * 100) / 100, currency),
      },
    };
  });
}

const descriptionHtml = (row: ProductRow): string =>
  [
    `<p>${row.story}</p>`,
    `<h3>Material and care</h3><p>${row.material}</p>`,
    row.fit ? `<h3>Size and fit</h3><p>${row.fit}</p>` : "",
    row.finalSale ? "<p><strong>Final sale:</strong> cannot be returned unless it arrives faulty.</p>" : "",
  ].join("");

function metafieldsOf(row: ProductRow, productId: number): object[] {
  const values = {
    material: row.material,
    ...(row.fit && { size_notes: row.fit }),
    ...(row.finalSale && { final_sale: "true" }),
  };
  return Object.entries(values).map(([key, value], at) => ({
    id: `gid://shopify/Metafield/${productId}${at + 1}`,
    namespace: "custom",
    key,
    type: key === "final_sale" ? "boolean" : "multi_line_text_field",
    value,
  }));
}

const JUNIPER_ROWS = [...TABLE_PRODUCTS, ...HOME_PRODUCTS, ...CLOTHING_PRODUCTS];

export const juniperCatalogue = (): Catalogue =>
  buildCatalogue({
    rows: JUNIPER_ROWS,
    vendor: "Juniper Lane",
    skuPrefix: "JL",
    currency: "EUR",
    firstId: 8101001,
  });

type Collection = NonNullable<StoreFile["collections"]>[number];

const COLLECTIONS: { title: string; description: string; holds: (product: ProductRow) => boolean }[] = [
  {
    title: "Tableware & Kitchen",
    description: "For long breakfasts and late suppers.",
    holds: (product) => ["Tableware", "Kitchen"].includes(product.type),
  },
  {
    title: "Living",
    description: "Light, wool and wood for the room where everybody ends up.",
    holds: (product) =>
      ["Lighting", "Textiles", "Decoration", "Furniture", "Storage", "Candles"].includes(product.type),
  },
  {
    title: "Bed & Bath",
    description: "Linen and waffle cotton.",
    holds: (product) => ["Bedding", "Bathroom"].includes(product.type),
  },
  {
    title: "Garden",
    description: "For windowsills, balconies and the lucky few with a lawn.",
    holds: (product) => product.type === "Garden",
  },
  {
    title: "Knitwear",
    description: "Wool from the west.",
    holds: (product) =>
      product.type === "Knitwear" || (product.type === "Accessories" && product.tags.includes("wool")),
  },
  {
    title: "Clothing",
    description: "Made in small runs, meant to last.",
    holds: (product) =>
      ["Knitwear", "Shirts", "T-shirts", "Dresses", "Trousers", "Outerwear", "Accessories", "Shoes"].includes(
        product.type,
      ),
  },
  {
    title: "Gifts",
    description: "Wrapped on request, with a card in your words.",
    holds: (product) => product.tags.includes("gift"),
  },
  {
    title: "Bestsellers",
    description: "What our shoppers come back for.",
    holds: (product) => product.tags.includes("bestseller"),
  },
];

export const juniperCollections = (products: Product[]): Collection[] =>
  COLLECTIONS.map(({ title, description, holds }, index) => ({
    id: `gid://shopify/Collection/${510001 + index}`,
    title,
    handle: slug(title),
    descriptionHtml: `<p>${description}</p>`,
    updatedAt: "2026-11-02T08:15:00Z",
    products: JUNIPER_ROWS.flatMap((row, at) => (holds(row) ? products.slice(at, at + 1) : [])).map(({ id }) => ({
      id,
    })),
  }));
