import { PreviewBody } from "~/admin/settings/settings-body";
import type { Preview } from "~/admin/settings/preview";
import { staffAction } from "~/admin/staff-route.server";
import { previewTexts } from "~/inbox/preview-texts";

/** What shoppers would read with settings that are not saved yet. */
export const action = staffAction(PreviewBody, async ({ shop, body }): Promise<Preview> =>
  Promise.resolve(previewTexts({ ...shop, settings: { ...shop.settings, ...body } }, new Date())),
);
