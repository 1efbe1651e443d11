import type { AppRegistration, ShopState } from "../world";

export interface ProxyPath {
  prefix: string;
  subpath: string;
}

const changedByMerchant = new WeakMap<ShopState, ProxyPath>();

/** What a merchant may do in the admin's app settings: serve the app's proxy somewhere else in this one shop. */
export function changeProxyPath(shop: ShopState, path: ProxyPath): void {
  if (!["a", "apps", "community", "tools"].includes(path.prefix))
    throw new RangeError(`no such prefix: ${path.prefix}`);
  if (!/^[\w-]{1,30}$/.test(path.subpath)) throw new RangeError(`not allowed as a subpath: ${path.subpath}`);
  if (["admin", "services", "password", "login"].includes(path.subpath))
    throw new RangeError(`reserved: ${path.subpath}`);
  changedByMerchant.set(shop, path);
}

/** Null where the merchant left it as the app's configuration says. */
export const changedProxyPath = (shop: ShopState): ProxyPath | null => changedByMerchant.get(shop) ?? null;

/** "/apps/warmline", or what the merchant made of it. */
export function proxyPathOf(app: AppRegistration, shop: ShopState): string {
  const { prefix, subpath } = changedByMerchant.get(shop) ?? app.proxy;
  return `/${prefix}/${subpath}`;
}
