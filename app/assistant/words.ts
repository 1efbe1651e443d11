import type { Locale, Moment, Receipt, ReceiptSource } from "~/contract/chat";
import { formatDay, formatMoment, plainDay, shortDay, shortMoment } from "~/i18n/dates";
import { formatMoney } from "~/i18n/money";
import {
  formattingTag,
  isolate,
  translate,
  type EnglishMessages,
  type MessageKey,
  type MessageValues,
} from "~/i18n/translate";

export interface Setting {
  locale: Locale;
  timeZone: string;
  now: Date;
}

/** A moment that a source gave; `dayOnly`: the source says no time of day. */
export interface SourcedTime {
  at: string;
  dayOnly?: boolean;
  source: ReceiptSource;
  ref: string | null;
}

/**
 * Words for one reply. Facts enter it only through here, and each leaves its receipt: what was shown, where it was
 * read, when.
 */
export class FactWords<Namespace extends keyof EnglishMessages> {
  readonly receipts: Receipt[] = [];

  constructor(
    protected readonly setting: Setting,
    /** When the facts were read, ISO 8601 UTC. */
    protected readonly readAt: string,
    /** Of the messages that `say` speaks. */
    private readonly namespace: Namespace,
  ) {}

  say(key: keyof EnglishMessages[Namespace] & string, values: MessageValues = {}): string {
    return translate(this.setting.locale, `${this.namespace}.${key}` as MessageKey, values);
  }

  /** A text that a source gave, shown as it is. */
  fact(shown: string, source: ReceiptSource, ref: string | null): string {
    if (!this.receipts.some((one) => one.shown === shown && one.ref === ref && one.source === source)) {
      this.receipts.push({ shown, source, ref, readAt: this.readAt });
    }
    return shown;
  }

  /** A count that follows from a source. */
  count(value: number, source: ReceiptSource, ref: string | null): number {
    this.fact(String(value), source, ref);
    return value;
  }

  /** Sentences after one another; Chinese and Japanese put no space between them. Empty ones are left out. */
  sentences(parts: string[]): string {
    const { locale } = this.setting;
    return parts.filter(Boolean).join(locale === "ja" || locale.startsWith("zh") ? "" : " ");
  }

  /** "a, b and c". */
  list(parts: string[]): string {
    return new Intl.ListFormat(formattingTag(this.setting.locale), { type: "conjunction" }).format(parts);
  }

  /** For values put together outside of messages. */
  isolate(value: string): string {
    return this.setting.locale === "ar" ? isolate(value) : value;
  }

  /** "Poland" for "PL"; names stay as they are. */
  country(code: string): string {
    if (!/^[A-Z]{2}$/.test(code)) return code;
    return (
      new Intl.DisplayNames(formattingTag(this.setting.locale), { type: "region", fallback: "code" }).of(code) ?? code
    );
  }

  /** `amount`: decimal, in major units of `currency`, as Shopify writes it. */
  money(amount: { amount: string; currency: string }, ref: string | null, source: ReceiptSource = "order"): string {
    return this.fact(formatMoney(amount.amount, amount.currency, this.setting.locale), source, ref);
  }

  /** "on Tuesday, 24 November". */
  day(one: SourcedTime): string {
    const { locale, timeZone, now } = this.setting;
    return this.fact(formatDay(new Date(one.at), locale, timeZone, now, one.dayOnly), one.source, one.ref);
  }

  /** "on Tuesday, 24 November at 14:20". */
  moment(one: SourcedTime): string {
    const { locale, timeZone, now } = this.setting;
    return this.fact(formatMoment(new Date(one.at), locale, timeZone, now), one.source, one.ref);
  }

  /** "24 November". */
  since(one: SourcedTime): string {
    const { locale, timeZone, now } = this.setting;
    return this.fact(plainDay(new Date(one.at), locale, timeZone, now), one.source, one.ref);
  }

  dayLabel(one: SourcedTime): string {
    const { locale, timeZone, now } = this.setting;
    return this.fact(shortDay(new Date(one.at), locale, timeZone, now, one.dayOnly), one.source, one.ref);
  }

  momentLabel(one: SourcedTime): Moment {
    const { locale, timeZone, now } = this.setting;
    const label = this.fact(shortMoment(new Date(one.at), locale, timeZone, now), one.source, one.ref);
    return { at: one.at, label };
  }
}
