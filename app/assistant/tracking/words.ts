import type { EnglishMessages } from "~/i18n/translate";
import { FactWords } from "../words";
import type { Setting } from "../words";

export type { Setting } from "../words";
export type TrackingKey = keyof EnglishMessages["tracking"];

/** Words for what is said about an order and its parcels. */
export class Words extends FactWords<"tracking"> {
  constructor(setting: Setting, readAt: string) {
    super(setting, readAt, "tracking");
  }
}
