import { z } from "zod";
import { NumericIds } from "~/admin/numeric-ids";
import { staffLoader } from "~/admin/staff-route.server";
import { nameCustomers } from "~/orders/name-customers";
import { BOUNDS } from "~/platform/bounds";
import { takeAllowance } from "~/platform/limits";
import { adminApi } from "~/shopify/admin-api";

const Query = z.object({ ids: NumericIds(50).catch([]) });

/** Shopify's names of the customers on one page of a list, which does not wait for them. */
export const loader = staffLoader(async ({ shop, staff, request }) => {
  await takeAllowance(shop.id, `staff:${staff.id}`, BOUNDS.actionsPerStaff);
  const { ids } = Query.parse(Object.fromEntries(new URL(request.url).searchParams));
  return Response.json({ names: await nameCustomers(adminApi(shop.domain), ids) });
});
