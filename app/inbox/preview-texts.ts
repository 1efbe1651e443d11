import type { Locale } from "~/contract/chat";
import type { ShopSettings } from "~/conversations/settings";
import { answerTime, staffHoursAt } from "~/conversations/staff-hours";
import { formatMoment } from "~/i18n/dates";
import { matchLocale } from "~/i18n/languages";
import { translate } from "~/i18n/translate";

/** What a shopper reads under given settings, in the shop's own language and time zone. */
export interface PreviewTexts {
  locale: Locale;
  greeting: string;
  /** Within the hours; null where no waiting time is promised. */
  whenThere: string | null;
  /** Outside of the hours; null where no hours are set or no day is open. */
  whenAway: string | null;
}

const MINUTE_MS = 60_000;

export function previewTexts(
  shop: { locale: string; timeZone: string; settings: ShopSettings },
  now: Date,
): PreviewTexts {
  const { settings, timeZone } = shop;
  const locale = matchLocale(shop.locale) ?? "en";
  const hours = staffHoursAt(settings, timeZone, now);
  // Somebody who asks while staff are there would come back after closing time.
  const awayAt = hours.state === "open" ? new Date(hours.closesAt.getTime() + MINUTE_MS) : now;
  const away = staffHoursAt(settings, timeZone, awayAt);
  return {
    locale,
    greeting: settings.greeting ?? translate(locale, "chat.greeting"),
    whenThere:
      settings.hours && settings.answerMinutes !== null
        ? translate(locale, "handover.usual_wait", answerTime(settings.answerMinutes))
        : null,
    whenAway:
      away.state === "closed" && away.opensAt
        ? translate(locale, "handover.back_at", { when: formatMoment(away.opensAt, locale, timeZone, awayAt) })
        : null,
  };
}
