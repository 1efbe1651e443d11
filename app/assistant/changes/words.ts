import type { EnglishMessages } from "~/i18n/translate";
import { FactWords } from "../words";
import type { Setting } from "../words";

export type ChangeKey = keyof EnglishMessages["changes"];

/** Words for changing an order that is placed. */
export class ChangeWords extends FactWords<"changes"> {
  /** `readAt`: when the order was read, ISO 8601 UTC; now, where nothing was. */
  constructor(setting: Setting, readAt = setting.now.toISOString()) {
    super(setting, readAt, "changes");
  }

  /** By label, as the shopper's language sorts. */
  sorted<One extends { label: string }>(list: readonly One[]): One[] {
    const { compare } = new Intl.Collator(this.setting.locale);
    return [...list].sort((a, b) => compare(a.label, b.label));
  }

  /** The order's name, as every sentence here takes it. */
  order({ id, name }: { id: string; name: string }): { order: string } {
    return { order: this.fact(name, "order", id) };
  }
}
