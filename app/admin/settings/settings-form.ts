import type { z } from "zod";
import type { ShopSettings, Weekday } from "~/conversations/settings";
import type { SettingsBody } from "./settings-body";

/** In the order of the page. Spelt out here, so that the browser need not load the settings' validation. */
export const WEEKDAYS: readonly Weekday[] = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
];

/** The settings as fields hold them: texts. */
export interface SettingsFields {
  assistantName: string;
  greeting: string;
  hoursSet: boolean;
  hours: Record<Weekday, DayFields>;
  answerMinutes: string;
  awayAfterMinutes: string;
  mailFromName: string;
  mailReplyTo: string;
  privacyUrl: string;
  tone: ShopSettings["tone"];
  guidance: string;
  /** One per line. */
  avoidWords: string;
  alwaysPerson: string;
  modelSource: ShopSettings["modelSource"];
  modelBaseUrl: string;
  modelName: string;
  /** Empty: the key that is there stays. */
  modelKey: string;
  modelMonthlyTokens: string;
  staffName: string;
}

/** Times as `<input type="time">` has them, "09:00"; closing at "00:00" is the end of the day. */
export interface DayFields {
  open: boolean;
  from: string;
  to: string;
}

const USUAL_DAY: DayFields = { open: true, from: "09:00", to: "17:00" };

export function toFields(settings: ShopSettings, staffName: string): SettingsFields {
  const day = (weekday: Weekday): DayFields => {
    const span = settings.hours?.[weekday];
    if (span) return { open: true, from: toTime(span.open), to: toTime(span.close) };
    const weekend = weekday === "saturday" || weekday === "sunday";
    return { ...USUAL_DAY, open: settings.hours === null && !weekend };
  };
  return {
    assistantName: settings.assistantName,
    greeting: settings.greeting ?? "",
    hoursSet: settings.hours !== null,
    hours: Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, day(weekday)])) as Record<Weekday, DayFields>,
    answerMinutes: settings.answerMinutes?.toString() ?? "",
    awayAfterMinutes: settings.awayAfterMinutes.toString(),
    mailFromName: settings.mailFromName ?? "",
    mailReplyTo: settings.mailReplyTo ?? "",
    privacyUrl: settings.privacyUrl ?? "",
    tone: settings.tone,
    guidance: settings.guidance,
    avoidWords: settings.avoidWords.join("\n"),
    alwaysPerson: settings.alwaysPerson.join("\n"),
    modelSource: settings.modelSource,
    modelBaseUrl: settings.modelBaseUrl ?? "",
    modelName: settings.modelName ?? "",
    modelKey: "",
    modelMonthlyTokens: settings.modelMonthlyTokens.toString(),
    staffName,
  };
}

/** Not yet checked: a field may hold anything. */
export function toBody(fields: SettingsFields): z.input<typeof SettingsBody> {
  const span = ({ open, from, to }: DayFields) => (open ? { open: toMinute(from), close: toMinute(to) || 1440 } : null);
  return {
    settings: {
      assistantName: fields.assistantName,
      greeting: fields.greeting.trim() || null,
      hours: fields.hoursSet
        ? (Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, span(fields.hours[weekday])])) as Record<
            Weekday,
            ReturnType<typeof span>
          >)
        : null,
      answerMinutes: fields.answerMinutes.trim() ? Number(fields.answerMinutes) : null,
      awayAfterMinutes: Number(fields.awayAfterMinutes),
      mailFromName: fields.mailFromName.trim() || null,
      mailReplyTo: fields.mailReplyTo.trim() || null,
      privacyUrl: fields.privacyUrl.trim() || null,
      tone: fields.tone,
      guidance: fields.guidance,
      avoidWords: lines(fields.avoidWords),
      alwaysPerson: lines(fields.alwaysPerson),
      modelSource: fields.modelSource,
      modelBaseUrl: fields.modelBaseUrl.trim() || null,
      modelName: fields.modelName.trim() || null,
      modelMonthlyTokens: Number(fields.modelMonthlyTokens),
    },
    modelKey: fields.modelKey.trim() || null,
    staffName: fields.staffName,
  };
}

const lines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

const toTime = (minute: number): string =>
  `${String(Math.floor(minute / 60) % 24).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/** NaN for an empty field, which the check then refuses. */
function toMinute(time: string): number {
  const [hours = "", minutes = ""] = time.split(":");
  return hours === "" ? Number.NaN : Number(hours) * 60 + Number(minutes);
}
