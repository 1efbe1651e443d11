import { staffLoader } from "~/admin/staff-route.server";
import { readSyncState } from "~/knowledge/read-knowledge";

export const loader = staffLoader(async ({ shop }) => Response.json(await readSyncState(shop.id)));
