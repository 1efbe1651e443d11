import type { Money } from "~/orders/order-facts";
import type { AdminApi } from "~/shopify/admin-api";
import { ExchangeOptionsDocument } from "~/shopify/operations.generated";

/** A variant that a shopper can have instead. `price` in the shop's currency. */
export interface ExchangeOption {
  id: string;
  /** "M / Oat". */
  title: string;
  productTitle: string;
  price: Money;
  picture: { url: string; alt: string } | null;
}

/** Variants of a product of which `quantity` can be sold right now; empty when the product is not for sale any more. */
export async function readExchangeOptions(
  api: AdminApi,
  productId: string,
  quantity: number,
): Promise<ExchangeOption[]> {
  const { product, shop } = await api.query(ExchangeOptionsDocument, { id: productId });
  if (product?.status !== "ACTIVE") return [];
  return product.variants.nodes
    .filter(
      ({ availableForSale, inventoryItem, inventoryPolicy, inventoryQuantity }) =>
        availableForSale &&
        (!inventoryItem.tracked || inventoryPolicy === "CONTINUE" || (inventoryQuantity ?? 0) >= quantity),
    )
    .map((variant) => {
      const media = product.featuredMedia?.preview?.image;
      return {
        id: variant.id,
        title: variant.title,
        productTitle: product.title,
        price: { amount: variant.price, currency: shop.currencyCode },
        picture: media ? { url: media.url, alt: media.altText ?? product.title } : null,
      };
    });
}
