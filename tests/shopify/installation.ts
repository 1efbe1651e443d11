import { scopesUpdatePayload, shopPayload, shopRedactPayload } from "./webhooks/payloads";
import type { AppRegistration, ShopState, World } from "./world";

const REDACTION_DELAY_MILLISECONDS = 48 * 3_600_000;

/** What an installation has: the required scopes, and the optional ones of a merchant who has granted them before. */
export const scopesOfInstallation = ({ scopes, optionalScopes }: AppRegistration, allowsOptional: boolean): string[] =>
  allowsOptional ? [...scopes, ...optionalScopes] : scopes;

/** Installs the app with the scopes of its configuration. A second installation starts with no tokens and no metafields. */
export function installApp(world: World, shop: ShopState): void {
  if (shop.installed) return;
  shop.installed = true;
  shop.uninstalledAt = null;
  shop.grantedScopes = new Set(scopesOfInstallation(world.app, shop.allowsOptionalScopes));
}

/** Takes the app away: tokens die at once, subscriptions and the app's data go, app/uninstalled is sent. */
export function uninstallApp(world: World, shop: ShopState): void {
  if (!shop.installed) return;
  const payload = shopPayload(world, shop);
  shop.installed = false;
  shop.uninstalledAt = world.clock.now();
  revokeTokens(shop);
  world.emit(shop, "app/uninstalled", payload);
  shop.subscriptions = [];
  shop.appMetafields.clear();
  shop.grantedScopes.clear();
}

/** Sends shop/redact two days after an uninstallation that was not taken back. Returns the function that stops it. */
export function startRedaction(world: World): () => void {
  return world.clock.onTimePassed((from, to) => {
    for (const shop of world.shops.values()) {
      const due = shop.uninstalledAt === null ? null : shop.uninstalledAt + REDACTION_DELAY_MILLISECONDS;
      if (due !== null && due > from && due <= to) world.emit(shop, "shop/redact", shopRedactPayload(shop));
    }
  });
}

/** All tokens of the shop stop working, as when a merchant or Shopify revokes them; the app stays installed. */
export function revokeTokens(shop: ShopState): void {
  for (const token of shop.accessTokens.values()) token.revoked = true;
  for (const token of shop.refreshTokens.values()) token.revoked = true;
}

/**
 * The merchant answers the app's question for optional scopes. Throws what App Bridge says when the configuration does
 * not declare one of them.
 */
export function grantScopes(world: World, shop: ShopState, asked: string[], agreed: boolean): void {
  const unknown = asked.filter((scope) => !world.app.optionalScopes.includes(scope));
  if (unknown.length > 0) throw new Error(`The app does not have scopes declared on Shopify: ${unknown.join(", ")}`);
  if (agreed) changeScopes(world, shop, [...shop.grantedScopes, ...asked]);
}

/** The merchant grants or takes scopes; tokens in use follow at once. */
export function changeScopes(world: World, shop: ShopState, scopes: Iterable<string>): void {
  const previous = [...shop.grantedScopes];
  shop.grantedScopes = new Set(scopes);
  for (const token of shop.accessTokens.values()) token.scopes = new Set(shop.grantedScopes);
  world.emit(shop, "app/scopes_update", scopesUpdatePayload(world, shop, previous));
}
