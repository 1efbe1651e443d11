import { CompareBody } from "~/admin/policy/policy-body";
import { staffAction } from "~/admin/staff-route.server";
import { comparePolicies } from "~/policy/compare-policies";
import { readPastOrders } from "~/policy/read-past-orders";
import { readPolicy } from "~/policy/read-policy";
import { adminApi } from "~/shopify/admin-api";

/** One page of past orders under the rules that hold and under those on the page; the browser asks for the next. */
export const action = staffAction(CompareBody, async ({ shop, body }) => {
  const { policy } = await readPolicy(shop.id);
  const { orders, next } = await readPastOrders(adminApi(shop.domain), body.after);
  const moment = { now: new Date(), timeZone: shop.timeZone };
  return { comparison: comparePolicies(policy, body.document, orders, moment), next };
});
