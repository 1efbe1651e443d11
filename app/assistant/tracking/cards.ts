import type { ChoiceCard, ChoiceOption, FormCard, OrderCard, StatusBadge, Tone, TrackingCard } from "~/contract/chat";
import type { OrderItem, OrderSummary } from "~/orders/order-facts";
import type { OrderCase, ParcelAssessment, ParcelCase, TrackingAssessment } from "~/shipments/assessment";
import { formatDay } from "~/i18n/dates";
import { CARD, OPTION } from "./flow";
import { plain, progressSteps, timelineEvents } from "./timeline";
import type { Setting, TrackingKey, Words } from "./words";

/** Items in an order card; more are counted. */
const ITEMS_SHOWN = 5;

const PARCEL_TONE: Record<ParcelCase, Tone> = {
  label_only: "neutral",
  confirmed: "info",
  in_transit: "info",
  in_transit_late: "warning",
  stalled: "warning",
  customs: "info",
  out_for_delivery: "info",
  delivery_attempted: "warning",
  ready_for_pickup: "info",
  delivered: "success",
  delivered_not_received: "warning",
  picked_up: "success",
  returned_to_sender: "critical",
  failed: "critical",
  no_tracking: "neutral",
};

const ORDER_STATUS: Record<OrderCase, { key: TrackingKey; tone: Tone }> = {
  cancelled_before_shipping: { key: "status.cancelled", tone: "critical" },
  cancelled_after_shipping: { key: "status.cancelled", tone: "critical" },
  not_yet_fulfilled: { key: "status.not_yet_fulfilled", tone: "neutral" },
  on_hold: { key: "status.on_hold", tone: "warning" },
  scheduled: { key: "status.scheduled", tone: "neutral" },
  partly_shipped: { key: "status.partly_shipped", tone: "info" },
  shipped: { key: "status.shipped", tone: "info" },
  nothing_to_ship: { key: "status.nothing_to_ship", tone: "neutral" },
};

export function orderCard(assessment: TrackingAssessment, words: Words): OrderCard {
  const { order } = assessment;
  const rest = order.items.length - ITEMS_SHOWN;
  return {
    kind: "order",
    orderName: words.fact(order.name, "order", order.id),
    title: words.say("card.order", { order: order.name }),
    status: orderStatus(assessment, words),
    placed: { at: order.placedAt, label: words.dayLabel(assessment.placedAt) },
    items: order.items.slice(0, ITEMS_SHOWN).map((item) => ({
      title: words.fact(item.title, "order", item.id),
      variant: item.variant === null ? null : words.fact(item.variant, "order", item.id),
      quantity: words.count(item.quantity, "order", item.id),
      picture: item.picture,
      note: itemNote(item, assessment, words),
    })),
    // Shopify gave the first ten lines: how many follow is not known then, so none is counted.
    more:
      rest > 0 && !order.moreItems
        ? words.say("card.more_items", { count: words.count(rest, "order", order.id) })
        : null,
    total: words.money(order.total, order.id),
  };
}

/** One parcel speaks for the order; of several, or of a part, the order's own status does. */
function orderStatus(assessment: TrackingAssessment, words: Words): StatusBadge {
  const [only] = assessment.parcels;
  if (assessment.case === "shipped" && assessment.parcels.length === 1 && only !== undefined)
    return parcelStatus(only, words);
  const { key, tone } = ORDER_STATUS[assessment.case];
  return { code: assessment.case, label: words.fact(words.say(key), "order", assessment.order.id), tone };
}

function parcelStatus(parcel: ParcelAssessment, words: Words): StatusBadge {
  const [source, ref] =
    parcel.lastEvent === null
      ? (["fulfillment", parcel.fulfillmentId] as const)
      : (["carrier_event", parcel.lastEvent.id] as const);
  return {
    code: parcel.case,
    label: words.fact(words.say(`status.${parcel.case}`), source, ref),
    tone: PARCEL_TONE[parcel.case],
  };
}

function itemNote(item: OrderItem, assessment: TrackingAssessment, words: Words): string | null {
  if (item.currentQuantity === 0) return words.say("card.item_removed");
  const open = assessment.unshipped.find((one) => one.item.id === item.id)?.quantity ?? 0;
  if (assessment.case !== "partly_shipped" || open === 0) return null;
  return open === item.currentQuantity
    ? words.say("card.item_not_shipped")
    : words.say("card.item_part_shipped", { count: words.count(open, "order", item.id) });
}

export function trackingCards(assessment: TrackingAssessment, words: Words): TrackingCard[] {
  return assessment.parcels.map((parcel, index) => trackingCard(assessment, parcel, index, words));
}

function trackingCard(
  assessment: TrackingAssessment,
  parcel: ParcelAssessment,
  index: number,
  words: Words,
): TrackingCard {
  const ref = parcel.fulfillmentId;
  const numbers = parcel.trackings.flatMap(({ number }) => number ?? []);
  const url = parcel.trackings.find((tracking) => tracking.url !== null)?.url ?? null;
  return {
    kind: "tracking",
    title: parcelTitle(assessment, index, words),
    status: parcelStatus(parcel, words),
    carrier: parcel.carrier === null ? null : words.fact(parcel.carrier, "fulfillment", ref),
    trackingNumber: numbers.length === 0 ? null : words.fact(numbers.join(", "), "fulfillment", ref),
    link:
      url === null
        ? null
        : {
            url: words.fact(url, "fulfillment", ref),
            label:
              parcel.carrier === null
                ? words.say("card.link_plain")
                : words.say("card.link", { carrier: words.fact(parcel.carrier, "fulfillment", ref) }),
          },
    estimate: estimateOf(parcel, words),
    steps: progressSteps(parcel, words),
    events: timelineEvents(parcel, words),
    eventsLabel: words.say("card.events"),
    items:
      assessment.parcels.length === 1 && assessment.case !== "partly_shipped"
        ? []
        : parcel.items.map(({ item, quantity }) =>
            words.fact(words.say("card.item", { quantity, title: item.title }), "fulfillment", ref),
          ),
  };
}

export function parcelTitle(assessment: TrackingAssessment, index: number, words: Words): string {
  const count = assessment.parcels.length + assessment.moreParcels;
  if (count === 1) return words.say("card.parcel");
  const parcel = assessment.parcels[index];
  return words.fact(words.say("card.parcel_n", { n: index + 1, count }), "fulfillment", parcel?.fulfillmentId ?? null);
}

/** Shown as long as it says something: not of a parcel that has arrived or turned back. */
function estimateOf(parcel: ParcelAssessment, words: Words): TrackingCard["estimate"] {
  const done = ["delivered", "delivered_not_received", "picked_up", "ready_for_pickup", "returned_to_sender", "failed"];
  if (parcel.estimate === null || done.includes(parcel.case)) return null;
  const key = parcel.estimatePassed ? "card.estimate_past" : "card.estimate";
  return { at: parcel.estimate.at, label: words.say(key, { when: words.dayLabel(parcel.estimate) }) };
}

/** Which of several orders is meant; the last option leads to one that is not in the list. */
export function choiceOfOrders(orders: readonly OrderSummary[], setting: Setting, words: Words): ChoiceCard {
  const options = orders.map((order): ChoiceOption => {
    words.fact(order.name, "order", order.id);
    const titles = order.titles.map((title) => words.fact(plain(title), "order", order.id)).join(", ");
    const when = words.fact(
      formatDay(new Date(order.placedAt), setting.locale, setting.timeZone, setting.now),
      "order",
      order.id,
    );
    return {
      id: order.id,
      label: titles === "" ? order.name : `${words.isolate(order.name)} · ${titles}`,
      detail: [words.say("choose.placed", { when }), statusOf(order, words)].filter(Boolean).join(" · "),
      picture: order.picture,
    };
  });
  const other = { id: OPTION.other, label: words.say("option.other"), detail: null, picture: null };
  return { kind: "choice", id: CARD.order, prompt: words.say("choose.prompt"), options: [...options, other] };
}

/** What tells one order from the next at a glance, as far as the list says it; null where only the answer can. */
function statusOf({ id, cancelled, fulfillmentStatus, parcelStatuses }: OrderSummary, words: Words): string | null {
  const together = fulfillmentStatus === "FULFILLED" ? sameOf(parcelStatuses) : null;
  const key = cancelled ? "status.cancelled" : (together ?? BY_ORDER[fulfillmentStatus] ?? null);
  return key === null ? null : words.fact(words.say(key), "order", id);
}

/** Where all parcels are in the same place. */
function sameOf([first, ...others]: OrderSummary["parcelStatuses"]): TrackingKey | null {
  if (first === undefined || others.some((other) => other !== first)) return null;
  switch (first) {
    case "DELIVERED":
      return "status.delivered";
    case "OUT_FOR_DELIVERY":
      return "status.out_for_delivery";
    case "READY_FOR_PICKUP":
      return "status.ready_for_pickup";
    case "PICKED_UP":
      return "status.picked_up";
    case "IN_TRANSIT":
    case "CARRIER_PICKED_UP":
      return "status.in_transit";
    default:
      return null;
  }
}

const BY_ORDER: Partial<Record<OrderSummary["fulfillmentStatus"], TrackingKey>> = {
  FULFILLED: "status.shipped",
  PARTIALLY_FULFILLED: "status.partly_shipped",
  ON_HOLD: "status.on_hold",
  SCHEDULED: "status.scheduled",
  UNFULFILLED: "status.not_yet_fulfilled",
  IN_PROGRESS: "status.not_yet_fulfilled",
  OPEN: "status.not_yet_fulfilled",
  PENDING_FULFILLMENT: "status.not_yet_fulfilled",
};

const NEXT: Record<"human" | "not_received" | "found" | "report" | "missing", { id: string; key: TrackingKey }> = {
  human: { id: OPTION.human, key: "option.human" },
  not_received: { id: OPTION.notReceived, key: "option.not_received" },
  found: { id: OPTION.found, key: "option.found" },
  report: { id: OPTION.report, key: "option.report" },
  missing: { id: OPTION.human, key: "option.missing" },
};

/** What a tap can do next; null when there is nothing to offer. */
export function nextCard(options: readonly (keyof typeof NEXT)[], words: Words): ChoiceCard | null {
  if (options.length === 0) return null;
  return {
    kind: "choice",
    id: CARD.next,
    prompt: null,
    options: options.map((option) => ({
      id: NEXT[option].id,
      label: words.say(NEXT[option].key),
      detail: null,
      picture: null,
    })),
  };
}

/** Order number and what proves it, filled in with what was typed before. */
export function identifyForm(
  example: string,
  typed: { orderName: string | null; identifier: string | null },
  words: Words,
): FormCard {
  const known = (value: string | null) => (value === null ? "" : words.fact(value, "shopper", null));
  return {
    kind: "form",
    id: CARD.identify,
    title: words.say("identify.title"),
    fields: [
      {
        name: "order",
        label: words.say("identify.order_label"),
        hint: words.say("identify.order_hint", { example: words.fact(example, "shop_settings", null) }),
        type: "text",
        autocomplete: "off",
        required: true,
        value: known(typed.orderName),
        maxLength: 40,
      },
      {
        name: "identifier",
        label: words.say("identify.identifier_label"),
        hint: words.say("identify.identifier_hint"),
        type: "text",
        autocomplete: "email",
        required: true,
        value: known(typed.identifier),
        maxLength: 254,
      },
    ],
    submitLabel: words.say("identify.submit"),
  };
}
