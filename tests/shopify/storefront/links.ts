import type { ShopState } from "../world";

export interface PolicyLink {
  title: string;
  url: string;
  body: string;
}

/** "REFUND_POLICY" is served at "/policies/refund-policy". */
export function policyLinks(shop: ShopState, root: string): PolicyLink[] {
  return shop.store.data.shop.shopPolicies
    .filter(({ body }) => body !== "")
    .map(({ title, type, body }) => ({
      title,
      body,
      url: `${root}policies/${type.toLowerCase().replaceAll("_", "-")}`,
    }));
}

export function pageLinks(shop: ShopState, root: string): { title: string; url: string }[] {
  return shop.store.data.pages
    .filter(({ isPublished }) => isPublished)
    .map(({ title, handle }) => ({ title, url: `${root}pages/${handle}` }));
}
