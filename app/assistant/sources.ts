import type { Locale, MessageSource, Receipt, ReceiptSource } from "~/contract/chat";
import { shortMoment } from "~/i18n/dates";
import { translate } from "~/i18n/translate";

/** What the shopper said or set up themselves needs no source. */
const NAMED = {
  order: "source.order",
  fulfillment: "source.fulfillment",
  carrier_event: "source.carrier",
  knowledge: "source.knowledge",
  shop_settings: "source.settings",
  product: "source.product",
  return: "source.return",
  policy: "source.policy",
  offer: "source.offer",
} as const satisfies Partial<Record<ReceiptSource, string>>;

/** "How we know", in the shopper's words: each kind of source once, with the latest moment it was read. */
export function sourcesOf(
  receipts: readonly Receipt[],
  { locale, timeZone, now }: { locale: Locale; timeZone: string; now: Date },
): MessageSource[] {
  const latest = new Map<keyof typeof NAMED, string>();
  for (const { source, readAt } of receipts) {
    if (source !== "shopper" && readAt > (latest.get(source) ?? "")) latest.set(source, readAt);
  }
  return [...latest].map(([source, readAt]) => ({
    label: translate(locale, `proposal.${NAMED[source]}`),
    read: { at: readAt, label: shortMoment(new Date(readAt), locale, timeZone, now) },
  }));
}
