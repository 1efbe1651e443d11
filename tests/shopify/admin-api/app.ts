import type { ShopState } from "../world";
import { resolversFor, type TypeResolvers } from "./context";

export const installationId = (shop: ShopState) =>
  `gid://shopify/AppInstallation/${shop.store.data.shop.id.split("/").at(-1)}001`;

export const appResolvers: TypeResolvers[] = [
  resolversFor("QueryRoot", {
    currentAppInstallation: (_root, _args, { shop }) => ({ id: installationId(shop) }),
    app: () => ({ id: "gid://shopify/App/1" }),
  }),
  resolversFor("AppInstallation", {
    accessScopes: (_installation, _args, { token }) =>
      [...token.scopes].map((handle) => ({ handle, description: handle.replaceAll("_", " ") })),
    app: () => ({ id: "gid://shopify/App/1" }),
    activeSubscriptions: () => [],
    allSubscriptions: () => [],
    oneTimePurchases: () => [],
    launchUrl: (_installation, _args, { shop, world }) =>
      `https://admin.shopify.com/store/${shop.handle}/apps/${world.app.handle}`,
    metafield: (_installation, { namespace, key }: { namespace?: string | null; key: string }, { shop }) =>
      shop.appMetafields.get(`${namespace ?? "app"}.${key}`) ?? null,
    metafields: (_installation, { namespace, keys }: { namespace?: string | null; keys?: string[] | null }, { shop }) =>
      [...shop.appMetafields.values()].filter(
        (field) => (!namespace || field.namespace === namespace) && (!keys || keys.includes(field.key)),
      ),
  }),
  resolversFor("App", {
    apiKey: (_app, _args, { world }) => world.app.key,
    handle: (_app, _args, { world }) => world.app.handle,
    title: (_app, _args, { world }) => world.app.name,
    embedded: () => true,
  }),
];
