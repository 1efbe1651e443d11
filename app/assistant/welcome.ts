import type { ChatSettings } from "~/contract/chat";
import { answerTime, staffHoursAt } from "~/conversations/staff-hours";
import type { StartedSession } from "~/conversations/start-session";
import { formatMoment, regionalTag } from "~/i18n/dates";
import { directionOf, matchLocale } from "~/i18n/languages";
import { translate } from "~/i18n/translate";
import { BOUNDS } from "~/platform/bounds";
import { blockTexts } from "./block-texts";

/** What the block shows before the first message: that it is an AI, what is kept, who is there. */
export function welcome(session: Pick<StartedSession, "shop" | "settings" | "shopper">, now: Date): ChatSettings {
  const { shop, settings, shopper } = session;
  const { locale } = shopper;
  const shopName = shop.name;
  const suggest = (key: "track" | "problem" | "person") => {
    const label = translate(locale, `chat.suggest_${key}`);
    return { label, text: label };
  };
  return {
    locale,
    direction: directionOf(locale),
    assistantName: settings.assistantName,
    disclosure: translate(locale, "chat.disclosure", { assistantName: settings.assistantName, shopName }),
    consent: {
      text: translate(locale, "chat.consent", { shopName }),
      link: {
        // A path: the visitor stays on whichever of the shop's domains they are.
        url: settings.privacyUrl ?? "/policies/privacy-policy",
        label: translate(locale, "chat.privacy"),
      },
    },
    // The merchant wrote it in the shop's language; who reads another one is greeted in that.
    greeting:
      (locale === (matchLocale(shop.locale) ?? "en") && settings.greeting) || translate(locale, "chat.greeting"),
    suggestions: [suggest("track"), suggest("problem"), suggest("person")],
    staffHours: staffHoursText(session, now),
    maxMessageLength: BOUNDS.messageCharacters,
    timeTag: regionalTag(locale, shopper.timeZone),
    texts: blockTexts(locale),
  };
}

function staffHoursText({ shop, settings, shopper }: Pick<StartedSession, "shop" | "settings" | "shopper">, now: Date) {
  const hours = staffHoursAt(settings, shop.timeZone, now);
  if (hours.state === "open") {
    return hours.answerMinutes === null
      ? translate(shopper.locale, "chat.hours_open")
      : translate(shopper.locale, "chat.hours_wait", answerTime(hours.answerMinutes));
  }
  if (hours.state === "closed" && hours.opensAt) {
    return translate(shopper.locale, "chat.hours_back", {
      when: formatMoment(hours.opensAt, shopper.locale, shopper.timeZone, now),
    });
  }
  return null;
}
