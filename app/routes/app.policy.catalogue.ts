import { staffLoader } from "~/admin/staff-route.server";
import { listCollections } from "~/policy/list-collections";
import { adminApi } from "~/shopify/admin-api";

export const loader = staffLoader(async ({ shop }) =>
  Response.json({ collections: await listCollections(adminApi(shop.domain)) }),
);
