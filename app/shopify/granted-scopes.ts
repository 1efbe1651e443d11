import { forShop } from "~/platform/database";
import { adminApi } from "./admin-api";
import { parseScopes } from "./capabilities";
import { renewOfflineToken } from "./offline-token";
import { GrantedScopesDocument } from "./operations.generated";

/** The access scopes that the shop has granted, as they are known here. */
export async function readGrantedScopes(shopId: string): Promise<string[]> {
  const shop = await forShop(shopId, (tx) => tx.shop.findUnique({ where: { id: shopId }, select: { scopes: true } }));
  return parseScopes(shop?.scopes ?? "");
}

/**
 * Asks Shopify which scopes are granted now, and keeps the answer. Called when the merchant granted or took some. The
 * token is renewed first: whether one that is in use follows a grant is not documented, a new one carries it.
 */
export async function rememberGrantedScopes(shop: { id: string; domain: string }): Promise<string[]> {
  await renewOfflineToken(shop.domain);
  const { currentAppInstallation } = await adminApi(shop.domain).query(GrantedScopesDocument, {});
  const granted = currentAppInstallation.accessScopes.map(({ handle }) => handle);
  await forShop(shop.id, (tx) => tx.shop.updateMany({ where: { id: shop.id }, data: { scopes: granted.join(",") } }));
  return granted;
}
