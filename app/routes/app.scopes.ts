import { z } from "zod";
import { staffAction, staffLoader } from "~/admin/staff-route.server";
import { readGrantedScopes, rememberGrantedScopes } from "~/shopify/granted-scopes";

/** What the shop has granted, for pages whose rules may want more. */
export const loader = staffLoader(async ({ shop }) => Response.json({ granted: await readGrantedScopes(shop.id) }));

/** The merchant has just answered Shopify's question: what holds is asked of Shopify, not of the page. */
export const action = staffAction(z.object({}), async ({ shop }) => ({ granted: await rememberGrantedScopes(shop) }));
