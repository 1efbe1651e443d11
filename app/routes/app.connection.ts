import { staffLoader } from "~/admin/staff-route.server";
import { checkConnection } from "~/inbox/check-connection";

export const loader = staffLoader(async ({ shop }) =>
  Response.json({ connection: await checkConnection(shop.domain) }),
);
