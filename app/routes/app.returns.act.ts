import { ReturnsBody } from "~/admin/returns/returns-body";
import { staffAction } from "~/admin/staff-route.server";
import { actOnReturn, takeInReturn } from "~/assistant/returns/act-on-return";

/** Everything that staff do to a return; safe to send twice. */
export const action = staffAction(ReturnsBody, async ({ shop, body: { caseId, act } }) =>
  act.act === "take_in" ? takeInReturn(shop, caseId, act) : actOnReturn(shop.id, caseId, act),
);
