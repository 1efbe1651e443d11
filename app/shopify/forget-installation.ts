import { forShop } from "~/platform/database";

/**
 * After app/uninstalled: tokens are void, so they go at once; conversations and settings stay until shop/redact
 * (48 hours later) or a reinstallation. `uninstalledAt`: when Shopify says it happened; an older webhook that
 * arrives after a reinstallation changes nothing.
 */
export async function forgetInstallation(shopId: string, uninstalledAt: Date): Promise<void> {
  await forShop(shopId, async (tx) => {
    const newer = await tx.shopifySession.count({ where: { shopId, updatedAt: { gt: uninstalledAt } } });
    if (newer > 0) return;
    await tx.shopifySession.deleteMany({ where: { shopId } });
    await tx.shop.updateMany({ where: { id: shopId }, data: { uninstalledAt, returnsSyncedAt: null } });
  });
}
