import { PolicyBody } from "~/admin/policy/policy-body";
import { staffAction } from "~/admin/staff-route.server";
import { requestTrials } from "~/assistant/trials/run-trials";
import { discardDraft } from "~/policy/discard-draft";
import { publishPolicy } from "~/policy/publish-policy";
import { restoreVersion } from "~/policy/restore-version";
import { saveDraft } from "~/policy/save-draft";

export const action = staffAction(PolicyBody, async ({ shop, staff: author, body }) => {
  switch (body.intent) {
    case "save_draft":
      return saveDraft(shop.id, { ...body, author });
    case "publish": {
      const published = await publishPolicy(shop.id, { ...body, author });
      await requestTrials(shop.id);
      return published;
    }
    case "restore": {
      const restored = await restoreVersion(shop.id, { ...body, author });
      await requestTrials(shop.id);
      return restored;
    }
    case "discard_draft":
      await discardDraft(shop.id);
      return null;
  }
});
