import type { AdminApi } from "~/shopify/admin-api";
import { ChosenVariantsDocument } from "~/shopify/operations.generated";
import type { ChosenVariantsQuery } from "~/shopify/operations.generated";

/** A variant that was chosen as an exchange, as Shopify has it now. */
export interface ChosenVariant {
  id: string;
  productId: string;
  productTitle: string;
  /** "M / Oat"; null for a product without variants to choose from. */
  variant: string | null;
  isGiftCard: boolean;
  /** So many can be sold right now; null: as many as are wanted. */
  available: number | null;
}

/** In no order; what is gone or not for sale any more is left out. */
export async function readChosenVariants(api: AdminApi, ids: readonly string[]): Promise<ChosenVariant[]> {
  if (ids.length === 0) return [];
  const { nodes } = await api.query(ChosenVariantsDocument, { ids: [...new Set(ids)] });
  return nodes.filter(isVariant).flatMap((node) => {
    const { availableForSale, inventoryItem, inventoryPolicy, inventoryQuantity, product } = node;
    if (!availableForSale || product.status !== "ACTIVE") return [];
    const isCounted = inventoryItem.tracked && inventoryPolicy !== "CONTINUE";
    return [
      {
        id: node.id,
        productId: product.id,
        productTitle: product.title,
        variant: node.title === ONLY_VARIANT ? null : node.title,
        isGiftCard: product.isGiftCard,
        available: isCounted ? (inventoryQuantity ?? 0) : null,
      },
    ];
  });
}

/** How Shopify names the variant of a product that has none. */
export const ONLY_VARIANT = "Default Title";

type Node = ChosenVariantsQuery["nodes"][number];

/** `nodes` answers null for what is gone and an empty object for a GID of another type. */
const isVariant = (node: Node): node is Extract<NonNullable<Node>, { id: string }> => node !== null && "id" in node;
