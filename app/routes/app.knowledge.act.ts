import { KnowledgeBody } from "~/admin/knowledge/knowledge-body";
import { staffAction } from "~/admin/staff-route.server";
import { requestTrials } from "~/assistant/trials/run-trials";
import { deleteFaq } from "~/knowledge/delete-faq";
import { dismissGap } from "~/knowledge/dismiss-gap";
import { requestSync } from "~/knowledge/request-sync";
import { saveFaq } from "~/knowledge/save-faq";

export const action = staffAction(KnowledgeBody, async ({ shop, body }) => {
  switch (body.intent) {
    case "refresh":
      await requestSync(shop.id);
      break;
    case "save_faq":
      await saveFaq(shop.id, body);
      await requestTrials(shop.id);
      break;
    case "delete_faq":
      await deleteFaq(shop.id, body.ref);
      await requestTrials(shop.id);
      break;
    case "dismiss_gap":
      await dismissGap(shop.id, body.id);
      break;
  }
  return null;
});
