import { dayOf } from "~/i18n/dates";
import type { EnglishMessages } from "~/i18n/translate";
import { FactWords } from "../words";
import type { Setting, SourcedTime } from "../words";

export type { Setting } from "../words";
export type TrackingKey = keyof EnglishMessages["tracking"];

/** Words for what is said about an order and its parcels. */
export class Words extends FactWords<"tracking"> {
  constructor(setting: Setting, readAt: string) {
    super(setting, readAt, "tracking");
  }

  /** Carriers write countries as codes or in English: "Poland" and "PL" are "Polska" to a Polish shopper. */
  override country(name: string): string {
    return super.country(codeOfCountry(name) ?? name);
  }

  isToday({ at, dayOnly }: SourcedTime): boolean {
    const { now, timeZone } = this.setting;
    return dayOf(new Date(at), dayOnly ? "UTC" : timeZone) === dayOf(now, timeZone);
  }

  /** Whole calendar days up to today, where the shopper is: as they would count them on their fingers. */
  daysSince({ at, source, ref }: SourcedTime): number {
    const { now, timeZone } = this.setting;
    const days = Math.round(
      (Date.parse(dayOf(now, timeZone)) - Date.parse(dayOf(new Date(at), timeZone))) / 86_400_000,
    );
    return this.count(Math.max(0, days), source, ref);
  }
}

let codes: Map<string, string> | undefined;

/** "DE" for "Germany"; undefined for what is no country's English name. */
function codeOfCountry(name: string): string | undefined {
  codes ??= englishNames();
  return codes.get(name.trim().toLowerCase());
}

function englishNames(): Map<string, string> {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  return new Map(
    letters.flatMap((first) =>
      letters.flatMap((second) => {
        const name = names.of(first + second);
        return name === undefined ? [] : [[name.toLowerCase(), first + second] as const];
      }),
    ),
  );
}
