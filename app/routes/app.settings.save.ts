import { SettingsBody } from "~/admin/settings/settings-body";
import { staffAction } from "~/admin/staff-route.server";
import { requestTrials } from "~/assistant/trials/run-trials";
import { renameStaff } from "~/inbox/rename-staff";
import { saveModelKey } from "~/inbox/save-model-key";
import { saveSettings } from "~/inbox/save-settings";

export const action = staffAction(SettingsBody, async ({ shop, staff, body }) => {
  await saveSettings(shop.id, body.settings);
  if (body.modelKey !== null) await saveModelKey(shop.id, body.modelKey);
  await renameStaff(shop.id, staff.id, body.staffName);
  await requestTrials(shop.id);
  return null;
});
