import { nowIn, type Place } from "../returns/place";
import type { Variant } from "../store/types";

/** More or fewer pieces on the shelf; nothing where stock is not counted. */
export function changeStock(place: Place, variant: Variant | undefined, by: number): void {
  if (!variant || variant.inventoryQuantity === null || by === 0) return;
  variant.inventoryQuantity += by;
  variant.updatedAt = nowIn(place);
  const number = Number(variant.id.split("/").at(-1));
  place.world.emit(place.shop, "inventory_levels/update", {
    inventory_item_id: number,
    location_id: 1,
    available: variant.inventoryQuantity,
    updated_at: place.world.clock.present(variant.updatedAt),
    admin_graphql_api_id: `gid://shopify/InventoryLevel/1?inventory_item_id=${number}`,
  });
}
