import { CLOTHING_PRODUCTS } from "./products-clothing";
import { HOME_PRODUCTS } from "./products-home";
import { drawPicture, PICTURE_SIZE } from "./pictures";
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
}

export interface StoreImage {
  id: string;
  /** Path on the storefront. */
  url: string;
  altText: string;
  width: number;
  height: number;
}

export interface Variant {
  id: string;
  title: string;
  displayName: string;
  sku: string;
  position: number;
  /** Decimal in the shop's currency, "79.00". */
  price: string;
  compareAtPrice: string | null;
  availableForSale: boolean;
  inventoryQuantity: number;
  inventoryPolicy: "DENY" | "CONTINUE";
  taxable: boolean;
  selectedOptions: { name: string; value: string }[];
  image: StoreImage;
  inventoryItem: { id: string; tracked: boolean; requiresShipping: boolean; measurement: { weight: { unit: "GRAMS"; value: number } } };
}

export interface Product {
  id: string;
  title: string;
  handle: string;
  status: "ACTIVE" | "ARCHIVED" | "DRAFT";
  vendor: string;
  productType: string;
  tags: string[];
  description: string;
  descriptionHtml: string;
  onlineStoreUrl: string | null;
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
  isGiftCard: boolean;
  totalInventory: number;
  tracksInventory: boolean;
  featuredImage: StoreImage;
  images: StoreImage[];
  options: { id: string; name: string; position: number; values: string[] }[];
  priceRangeV2: Record<"minVariantPrice" | "maxVariantPrice", { amount: string; currencyCode: string }>;
  variants: Variant[];
  metafields: { id: string; namespace: string; key: string; type: string; value: string }[];
}

export interface Catalogue {
  products: Product[];
  /** File name → SVG. */
  pictures: Map<string, string>;
}

interface CatalogueOf {
  rows: ProductRow[];
  vendor: string;
  currency: string;
  host: string;
  skuPrefix: string;
  /** First id of this shop's products; ids of two shops never meet. */
  firstId: number;
}

const slug = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");

export function buildCatalogue({ rows, vendor, currency, host, skuPrefix, firstId }: CatalogueOf): Catalogue {
  const pictures = new Map<string, string>();
  const products = rows.map((row, index): Product => {
    const id = firstId + index;
    const random = randomFor(`product ${row.handle}`);
    const images = row.colours.map((colour, at): StoreImage => {
      const name = row.colours.length > 1 ? `${row.handle}-${slug(colour)}` : row.handle;
      pictures.set(`${name}.svg`, drawPicture(row.drawing, colour, `${row.title}, ${colour}`));
      const image = { id: `gid://shopify/ProductImage/${id}${at + 1}`, url: `/cdn/shop/products/${name}.svg` };
      return { ...image, altText: `${row.title} in ${colour}`, width: PICTURE_SIZE, height: PICTURE_SIZE };
    });
    const variants = variantsOf(row, id, images, skuPrefix, random.int);
    const prices = variants.map((variant) => Number(variant.price));
    const [colourName, sizeName] = row.optionNames ?? ["Colour", "Size"];
    const options = [
      { name: colourName, values: row.colours },
      ...(row.sizes ? [{ name: sizeName, values: row.sizes }] : []),
    ];
    const price = (amount: number) => ({ amount: `${amount}.0`, currencyCode: currency });
    const createdAt = new Date(Date.UTC(2025, index % 12, 3 + (index % 25), 10)).toISOString();
    return {
      id: `gid://shopify/Product/${id}`,
      title: row.title,
      handle: row.handle,
      status: "ACTIVE",
      vendor,
      productType: row.type,
      tags: [...row.tags].sort(),
      description: [row.story, row.material, row.fit].filter(Boolean).join(" "),
      descriptionHtml: descriptionHtml(row),
      onlineStoreUrl: `https://${host}/products/${row.handle}`,
      createdAt,
      updatedAt: "2026-11-02T08:15:00Z",
      publishedAt: createdAt,
      isGiftCard: row.giftCard ?? false,
      totalInventory: variants.reduce((sum, variant) => sum + variant.inventoryQuantity, 0),
      tracksInventory: !row.digital,
      featuredImage: imageAt(images, 0),
      images,
      options: options.map((option, at) => ({ id: `gid://shopify/ProductOption/${id}${at + 1}`, position: at + 1, ...option })),
      priceRangeV2: { minVariantPrice: price(Math.min(...prices)), maxVariantPrice: price(Math.max(...prices)) },
      variants,
      metafields: metafieldsOf(row, id),
    };
  });
  return { products, pictures };
}

function variantsOf(
  row: ProductRow,
  productId: number,
  images: StoreImage[],
  skuPrefix: string,
  int: (min: number, max: number) => number,
): Variant[] {
  const [colourName, sizeName] = row.optionNames ?? ["Colour", "Size"];
  const pairs = row.colours.flatMap((colour, at) => (row.sizes ?? [null]).map((size) => ({ colour, size, at })));
  return pairs.map(({ colour, size, at }, index) => {
    const title = size === null ? colour : `${colour} / ${size}`;
    const price = row.price + (size === null ? 0 : (row.surcharge?.[size] ?? 0));
    // About one variant in nine is sold out: shoppers ask for those.
    const stock = row.digital ? 0 : int(1, 9) === 1 ? 0 : int(2, 48);
    const id = `${productId}${String(index + 1).padStart(2, "0")}`;
    return {
      id: `gid://shopify/ProductVariant/${id}`,
      title,
      displayName: `${row.title} - ${title}`,
      sku: [skuPrefix, ...row.handle.split("-").map((word) => word.slice(0, 3)), colour.slice(0, 3), size && slug(size)]
        .filter(Boolean)
        .join("-")
        .toUpperCase(),
      position: index + 1,
      price: price.toFixed(2),
      compareAtPrice: row.finalSale && !row.digital ? (price + 3).toFixed(2) : null,
      availableForSale: row.digital === true || stock > 0,
      inventoryQuantity: stock,
      inventoryPolicy: "DENY",
      taxable: !row.giftCard,
      selectedOptions: [{ name: colourName, value: colour }, ...(size === null ? [] : [{ name: sizeName, value: size }])],
      image: imageAt(images, at),
      inventoryItem: {
        id: `gid://shopify/InventoryItem/${id}`,
        tracked: !row.digital,
        requiresShipping: !row.digital,
        measurement: { weight: { unit: "GRAMS", value: row.grams } },
      },
    };
  });
}

function imageAt(images: StoreImage[], at: number): StoreImage {
  const image = images[at];
  if (!image) throw new Error(`No picture ${at}`);
  return image;
}

const descriptionHtml = (row: ProductRow): string =>
  [
    `<p>${row.story}</p>`,
    `<h3>Material and care</h3><p>${row.material}</p>`,
    row.fit ? `<h3>Size and fit</h3><p>${row.fit}</p>` : "",
    row.finalSale ? "<p><strong>Final sale:</strong> cannot be returned unless it arrives faulty.</p>" : "",
  ].join("");

function metafieldsOf(row: ProductRow, productId: number): Product["metafields"] {
  const values = { material: row.material, ...(row.fit && { size_notes: row.fit }), ...(row.finalSale && { final_sale: "true" }) };
  return Object.entries(values).map(([key, value], at) => ({
    id: `gid://shopify/Metafield/${productId}${at + 1}`,
    namespace: "custom",
    key,
    type: key === "final_sale" ? "boolean" : "multi_line_text_field",
    value,
  }));
}

export const juniperCatalogue = (): Catalogue =>
  buildCatalogue({
    rows: [...HOME_PRODUCTS, ...CLOTHING_PRODUCTS],
    vendor: "Juniper Lane",
    currency: "EUR",
    host: "juniper-lane.myshopify.com",
    skuPrefix: "JL",
    firstId: 8101001,
  });

export interface Collection {
  id: string;
  title: string;
  handle: string;
  description: string;
  descriptionHtml: string;
  updatedAt: string;
  products: { id: string }[];
}

const COLLECTIONS: { title: string; description: string; holds: (product: Product) => boolean }[] = [
  { title: "Tableware & Kitchen", description: "For long breakfasts and late suppers.", holds: (product) => ["Tableware", "Kitchen"].includes(product.productType) },
  { title: "Living", description: "Light, wool and wood for the room where everybody ends up.", holds: (product) => ["Lighting", "Textiles", "Decoration", "Furniture", "Storage", "Candles"].includes(product.productType) },
  { title: "Bed & Bath", description: "Linen and waffle cotton.", holds: (product) => ["Bedding", "Bathroom"].includes(product.productType) },
  { title: "Garden", description: "For windowsills, balconies and the lucky few with a lawn.", holds: (product) => product.productType === "Garden" },
  { title: "Knitwear", description: "Wool from the west.", holds: (product) => product.productType === "Knitwear" || (product.productType === "Accessories" && product.tags.includes("wool")) },
  { title: "Clothing", description: "Made in small runs, meant to last.", holds: (product) => ["Knitwear", "Shirts", "T-shirts", "Dresses", "Trousers", "Outerwear", "Accessories", "Shoes"].includes(product.productType) },
  { title: "Gifts", description: "Wrapped on request, with a card in your words.", holds: (product) => product.tags.includes("gift") },
  { title: "Bestsellers", description: "What our shoppers come back for.", holds: (product) => product.tags.includes("bestseller") },
];

export const juniperCollections = (products: Product[]): Collection[] =>
  COLLECTIONS.map(({ title, description, holds }, index) => ({
    id: `gid://shopify/Collection/${510001 + index}`,
    title,
    handle: slug(title),
    description,
    descriptionHtml: `<p>${description}</p>`,
    updatedAt: "2026-11-02T08:15:00Z",
    products: products.filter(holds).map(({ id }) => ({ id })),
  }));
