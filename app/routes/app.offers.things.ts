import { ThingsQuery } from "~/admin/offers/offers-body";
import { staffLoader } from "~/admin/staff-route.server";
import { findProducts, nameProducts } from "~/offers/find-products";
import { BOUNDS } from "~/platform/bounds";
import { takeAllowance } from "~/platform/limits";
import { adminApi } from "~/shopify/admin-api";

/** The shop's products by words of their titles, or the titles of those that rules name. */
export const loader = staffLoader(async ({ shop, staff, request }) => {
  await takeAllowance(shop.id, `staff:${staff.id}`, BOUNDS.actionsPerStaff);
  const { q, ids } = ThingsQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  const api = adminApi(shop.domain);
  const products = ids
    ? await nameProducts(
        api,
        ids.map((id) => `gid://shopify/Product/${id}`),
      )
    : await findProducts(api, q);
  return Response.json({ products });
});
