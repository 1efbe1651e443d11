import { modelKeyBinding } from "~/conversations/settings";
import { config } from "~/platform/config";
import { forShop } from "~/platform/database";
import { seal } from "~/platform/seal";

/** Seals and keeps the shop's key at its own model endpoint; null forgets it. It is never read back to a browser. */
export async function saveModelKey(shopId: string, key: string | null): Promise<void> {
  const modelKey = key === null ? null : new Uint8Array(seal(key, modelKeyBinding(shopId), config().ENCRYPTION_KEY));
  await forShop(shopId, (tx) => tx.shop.update({ where: { id: shopId }, data: { modelKey } }));
}
