import type { ReturnCard, Tone } from "~/contract/chat";
import type { FollowedReturn } from "~/returns/follow-return";
import type { ReturnFacts } from "~/returns/return-facts";
import type { ReturnWords } from "./return-words";

const TONE: Record<ReturnFacts["status"], Tone> = {
  REQUESTED: "info",
  OPEN: "success",
  CLOSED: "neutral",
  DECLINED: "warning",
  CANCELED: "neutral",
};
const STATUS = {
  REQUESTED: "status.requested",
  OPEN: "status.open",
  CLOSED: "status.closed",
  DECLINED: "status.declined",
  CANCELED: "status.canceled",
} as const;

/** A return as it stands at Shopify: what, whose turn, the way back, the money. */
export function returnCard({ facts }: Pick<FollowedReturn, "facts">, words: ReturnWords): ReturnCard {
  const label = words.fact(words.say(STATUS[facts.status]), "return", facts.id);
  const tracking = facts.deliveries.flatMap(({ trackingNumber, trackingUrl }) =>
    trackingNumber ? [{ number: trackingNumber, url: trackingUrl }] : [],
  );
  return {
    kind: "return",
    title: words.say("card.return", { name: words.fact(facts.name, "return", facts.id) }),
    status: { code: facts.status.toLowerCase(), label, tone: TONE[facts.status] },
    items: facts.items.map((item) => ({
      title: words.fact([item.title, item.variant].filter(Boolean).join(" · "), "return", item.id),
      detail: words.say("items.count", { count: words.count(item.quantity, "return", item.id) }),
      note: null,
      picture: null,
      url: null,
    })),
    rows: [
      ...facts.exchange.map(({ id, title, variant, quantity }) => {
        const item = words.fact([title, variant].filter(Boolean).join(" · "), "return", id);
        return { label: words.say("row.exchange"), value: words.pieces(item, quantity, "return", id), strong: false };
      }),
      ...tracking.map(({ number }) => ({
        label: words.say("row.tracking"),
        value: words.fact(number, "return", facts.id),
        strong: false,
      })),
      ...facts.refunds.map((refund) => ({
        label: words.say(refund.toStoreCredit ? "row.store_credit" : "row.refunded"),
        value: words.money(refund.amount, refund.id, "return"),
        strong: true,
      })),
    ],
    note: facts.status === "OPEN" && facts.waitingFor === "parcel" ? words.say("note.parcel") : null,
    links: [
      ...facts.deliveries.flatMap(({ id, labelUrl }) =>
        labelUrl?.startsWith("https://")
          ? [{ url: words.fact(labelUrl, "return", id), label: words.say("link.label") }]
          : [],
      ),
      ...tracking.flatMap(({ url }) =>
        url?.startsWith("https://")
          ? [{ url: words.fact(url, "return", facts.id), label: words.say("link.tracking") }]
          : [],
      ),
    ],
  };
}
