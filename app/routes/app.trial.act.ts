import { staffAction } from "~/admin/staff-route.server";
import { TrialBody } from "~/admin/trial/trial-body";
import { findTrialCustomer } from "~/assistant/trials/find-trial-customer";
import { acceptTrial, deleteTrial, keepTrial } from "~/assistant/trials/keep-trial";
import { requestTrials, runTrials } from "~/assistant/trials/run-trials";
import { resumeTrial, startTrial } from "~/assistant/trials/start-trial";
import { takeTrialTurn } from "~/assistant/trials/take-trial-turn";

/** The test page: tries, keeps and runs conversations in which nothing is carried out. */
export const action = staffAction(TrialBody, async ({ shop, staff, body }) => {
  switch (body.do) {
    case "start": {
      const found = body.customer === null ? null : await findTrialCustomer(shop, body.customer);
      const as = {
        customerId: found?.customerId ?? null,
        label: found?.label ?? "",
        locale: body.locale,
        page: body.page,
      };
      const { conversationId } = await startTrial(shop.id, as);
      return { conversationId, shopper: as };
    }
    case "say":
      return takeTrialTurn(await resumeTrial(shop.id, body.conversationId), body);
    case "keep": {
      const id = await keepTrial(shop.id, staff.id, body);
      await requestTrials(shop.id);
      return { id };
    }
    case "run":
      return runTrials(shop.id);
    case "accept":
      return acceptTrial(shop.id, body.id);
    case "delete":
      return deleteTrial(shop.id, body.id);
  }
});
