import { BOUNDS } from "~/platform/bounds";
import { toMinor } from "~/policy/minor-units";
import type { AdminApi } from "~/shopify/admin-api";
import { OfferCartDocument } from "~/shopify/operations.generated";
import type { OfferShop } from "./shopper";
import type { Cart } from "./value";

/**
 * A cart with the shop's prices and unit costs of this moment. Only variants and quantities may come from outside;
 * variants that the shop does not have are left out. Null when nothing is left.
 */
export async function readCart(
  api: AdminApi,
  shop: OfferShop,
  lines: { variantId: string; quantity: number }[],
): Promise<Cart | null> {
  const asked = lines
    .filter(({ quantity }) => Number.isSafeInteger(quantity) && quantity > 0)
    .slice(0, BOUNDS.cartLines);
  if (asked.length === 0) return null;
  const { nodes } = await api.query(OfferCartDocument, { ids: asked.map(({ variantId }) => variantId) });
  const found = asked.flatMap(({ variantId, quantity }) => {
    const node = nodes.find((one) => one && "price" in one && one.id === variantId);
    if (!node || !("price" in node)) return [];
    const cost = node.inventoryItem.unitCost;
    return [
      {
        variantId,
        quantity,
        productId: node.product.id,
        collectionIds: node.product.collections.nodes.map(({ id }) => id),
        price: toMinor(node.price, shop.currency),
        // A cost in another currency cannot be held against the price.
        cost: cost?.currencyCode === shop.currency ? toMinor(cost.amount, shop.currency) : null,
      },
    ];
  });
  return found.length > 0 ? { lines: found } : null;
}
