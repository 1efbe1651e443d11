import { CustomersQuery } from "~/admin/offers/offers-body";
import { staffLoader } from "~/admin/staff-route.server";
import { nameCustomers } from "~/offers/name-customers";
import { BOUNDS } from "~/platform/bounds";
import { takeAllowance } from "~/platform/limits";
import { adminApi } from "~/shopify/admin-api";

/** Shopify's names of the customers on one page of the ledger, which does not wait for them. */
export const loader = staffLoader(async ({ shop, staff, request }) => {
  await takeAllowance(shop.id, `staff:${staff.id}`, BOUNDS.actionsPerStaff);
  const { ids } = CustomersQuery.parse(Object.fromEntries(new URL(request.url).searchParams));
  return Response.json({ names: await nameCustomers(adminApi(shop.domain), ids) });
});
