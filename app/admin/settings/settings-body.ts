import { z } from "zod";
import { ShopSettings } from "~/conversations/settings";

/** What the settings page may change, as it is sent and checked. */
export const SettingsBody = z.object({
  settings: ShopSettings.pick({
    assistantName: true,
    greeting: true,
    hours: true,
    answerMinutes: true,
    awayAfterMinutes: true,
    mailFromName: true,
    mailReplyTo: true,
    privacyUrl: true,
    tone: true,
    guidance: true,
    avoidWords: true,
    alwaysPerson: true,
    modelSource: true,
    modelBaseUrl: true,
    modelName: true,
    modelMonthlyTokens: true,
  }),
  /** A new key at the shop's own endpoint; null keeps the one that is there. */
  modelKey: z.string().trim().min(8).max(500).nullable().default(null),
  staffName: z.string().trim().min(1).max(60),
});
/** What the preview depends on; a field that is half typed elsewhere does not hold it up. */
export const PreviewBody = SettingsBody.shape.settings.pick({ greeting: true, hours: true, answerMinutes: true });
export type SettingsBody = z.infer<typeof SettingsBody>;
