import { TrialBody } from "~/admin/policy/policy-body";
import { staffAction } from "~/admin/staff-route.server";
import { tryPolicy } from "~/policy/try-policy";

/** What rules that are not saved yet say of an imagined order. */
export const action = staffAction(TrialBody, async ({ shop, body }) =>
  Promise.resolve(tryPolicy(body.document, body.example, { now: new Date(), timeZone: shop.timeZone })),
);
