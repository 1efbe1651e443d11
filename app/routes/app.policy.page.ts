import { PageBody } from "~/admin/policy/policy-body";
import { staffAction } from "~/admin/staff-route.server";
import { findContradictions } from "~/policy/find-contradictions";

/** Where the shop's refund policy page contradicts rules that are not saved yet. */
export const action = staffAction(PageBody, async ({ shop, body }) =>
  findContradictions(shop.id, body.document, shop.currency),
);
