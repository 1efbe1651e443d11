import type { OrderItem } from "~/orders/order-facts";
import type { ParcelAssessment, TrackingAssessment } from "~/shipments/assessment";
import { parcelTitle } from "./cards";
import { estimateKey, parcelSentences } from "./parcel-sentences";
import { plain } from "./timeline";
import type { Words } from "./words";

/** Items named in a sentence; the card lists the others. */
const ITEMS_NAMED = 3;

/** What is said of an order as a whole. */
export interface OrderSentences {
  answer: string;
  /** The list of parcels, as one paragraph. */
  list: string[];
  rest: string[];
  /** What has not left yet, a paragraph of its own below; left out where all has. */
  unshipped?: string[];
  person: boolean;
}

export function orderSentences(assessment: TrackingAssessment, words: Words): OrderSentences {
  const { order } = assessment;
  const placed = () => words.day(assessment.placedAt);
  const after = [...refundSentence(assessment, words), ...returnSentence(assessment, words)];
  switch (assessment.case) {
    case "cancelled_before_shipping":
    case "cancelled_after_shipping":
      return cancelled(assessment, words);
    case "not_yet_fulfilled": {
      const answer = words.say("answer.not_yet_fulfilled", { order: order.name, when: placed() });
      const trouble = [
        ...(assessment.unpaid ? [words.say("next.unpaid")] : []),
        ...(assessment.shippingFailed ? [words.say("next.shipping_failed")] : []),
        ...(assessment.overdue && !assessment.shippingFailed ? [words.say("overdue.not_yet_fulfilled")] : []),
      ];
      // Where something is in the way, "it is being prepared" would only soothe.
      const rest = trouble.length > 0 ? trouble : [words.say("next.not_yet_fulfilled")];
      const person = assessment.overdue || assessment.shippingFailed || assessment.unpaid;
      return { answer, list: [], rest: [...rest, ...after], person };
    }
    case "on_hold":
    case "scheduled": {
      const answer = words.say(`answer.${assessment.case}`, { order: order.name, when: placed() });
      return { answer, list: [], rest: [words.say(`next.${assessment.case}`), ...after], person: true };
    }
    case "nothing_to_ship": {
      const answer = words.say("answer.nothing_to_ship", { order: order.name });
      return { answer, list: [], rest: [words.say("next.nothing_to_ship"), ...after], person: true };
    }
    case "partly_shipped":
    case "shipped": {
      const shipped = shippedSentences(assessment, words);
      return { ...shipped, rest: [...shipped.rest, ...moreParcels(assessment, words), ...after] };
    }
  }
}

function shippedSentences(assessment: TrackingAssessment, words: Words): OrderSentences {
  const { order, parcels } = assessment;
  const [first] = parcels;
  if (first === undefined) {
    const answer = words.say("answer.shipped_no_parcel", { order: order.name });
    return { answer, list: [], rest: [words.say("next.shipped_no_parcel")], person: true };
  }
  const partly =
    assessment.case === "partly_shipped"
      ? [words.say("next.partly_shipped", { items: itemList(assessment.unshipped, words) })]
      : [];
  if (parcels.length === 1) {
    const { answer, rest, person } = parcelSentences(first, order.name, words);
    return partly.length === 0
      ? { answer, list: [], rest, person }
      : {
          answer: words.say("answer.partly_shipped", { order: order.name }),
          list: [`- ${parcelLine(first, words.say("card.parcel"), words)}`],
          rest,
          unshipped: partly,
          person,
        };
  }
  return severalParcels(assessment, partly, words);
}

/** Each parcel in a line; the one that most needs attention in full below. */
function severalParcels(assessment: TrackingAssessment, partly: string[], words: Words): OrderSentences {
  const { order, parcels } = assessment;
  const lines = parcels.map((parcel, index) => {
    return `- ${parcelLine(parcel, parcelTitle(assessment, index, words), words)}`;
  });
  const worst = parcels.find((parcel) => parcelNeedsPerson(parcel));
  return {
    answer: words.say(partly.length > 0 ? "answer.partly_shipped_parcels" : "answer.several_parcels", {
      order: order.name,
      count: words.count(parcels.length + assessment.moreParcels, "order", order.id),
    }),
    list: [lines.join("\n")],
    rest: worst === undefined ? [] : parcelSentences(worst, order.name, words).rest,
    unshipped: partly,
    person: worst !== undefined,
  };
}

function parcelNeedsPerson(parcel: ParcelAssessment): boolean {
  return parcel.overdue || parcel.late === "estimate_passed" || parcel.detail === "customs_action";
}

/** "Parcel 1 of 2: On its way, expected tomorrow". */
export function parcelLine(parcel: ParcelAssessment, title: string, words: Words): string {
  const status = words.say(`status.${parcel.case}`);
  if (parcel.deliveredAt !== null)
    return words.say("line.at", { parcel: title, status, when: words.moment(parcel.deliveredAt) });
  const open =
    parcel.late !== null || ["label_only", "confirmed", "in_transit", "out_for_delivery"].includes(parcel.case);
  if (parcel.estimate === null || !open) return words.say("line.plain", { parcel: title, status });
  const key = estimateKey(parcel) === "next.was_expected" ? "line.was_expected" : "line.expected";
  return words.say(key, { parcel: title, status, when: words.day(parcel.estimate) });
}

function cancelled(assessment: TrackingAssessment, words: Words): OrderSentences {
  const { order, cancelledAt } = assessment;
  const isShipped = assessment.case === "cancelled_after_shipping";
  const when = cancelledAt === null ? "" : words.day(cancelledAt);
  const refund = refundSentence(assessment, words);
  const unpaid = order.financialStatus === "VOIDED" || order.financialStatus === "EXPIRED";
  const money = refund.length > 0 ? refund : [words.say(unpaid ? "refund.not_charged" : "refund.none_yet")];
  return {
    answer: words.say(isShipped ? "answer.cancelled_after_shipping" : "answer.cancelled_before_shipping", {
      order: order.name,
      when,
    }),
    list: [],
    rest: [
      ...cancelReason(assessment, words),
      ...money,
      ...(isShipped ? [words.say("next.cancelled_after_shipping")] : []),
      ...returnSentence(assessment, words),
    ],
    person: isShipped || (refund.length === 0 && !unpaid),
  };
}

/** Suspected fraud and slips of staff are not for us to tell. */
export function cancelReason({ order }: TrackingAssessment, words: Words): string[] {
  switch (order.cancelReason) {
    case "CUSTOMER":
      return [words.say("reason.customer")];
    case "INVENTORY":
      return [words.say("reason.inventory")];
    case "DECLINED":
      return [words.say("reason.declined")];
    default:
      return [];
  }
}

function refundSentence({ refund, order }: TrackingAssessment, words: Words): string[] {
  if (refund === null) return [];
  const amount = words.money(refund.amount, refund.at?.ref ?? order.id);
  return [
    refund.at === null
      ? words.say(`refund.${refund.kind}_undated`, { amount })
      : words.say(`refund.${refund.kind}`, { amount, when: words.day(refund.at) }),
    words.say("refund.bank"),
  ];
}

/** "Where is my refund?" The cards still show where the parcel is. */
export function refundFirst(assessment: TrackingAssessment, words: Words): OrderSentences {
  const { refund, order } = assessment;
  const rest = returnSentence(assessment, words);
  if (refund === null) {
    return { answer: words.say("refund.none_of", { order: order.name }), list: [], rest, person: true };
  }
  const values = { order: order.name, amount: words.money(refund.amount, refund.at?.ref ?? order.id) };
  const answer =
    refund.at === null
      ? words.say("refund.of_undated", values)
      : words.say("refund.of", { ...values, when: words.day(refund.at) });
  return { answer, list: [], rest: [words.say("refund.bank"), ...rest], person: false };
}

function returnSentence({ returned }: TrackingAssessment, words: Words): string[] {
  return returned === null ? [] : [words.say(`return.${returned}`)];
}

function moreParcels({ moreParcels: count, order }: TrackingAssessment, words: Words): string[] {
  return count > 0 ? [words.say("more_parcels", { count: words.count(count, "order", order.id) })] : [];
}

export function itemList(items: { item: OrderItem; quantity: number }[], words: Words): string {
  const named = items
    .slice(0, ITEMS_NAMED)
    .map(({ item, quantity }) =>
      words.fact(words.say("card.item", { quantity, title: plain(item.title) }), "order", item.id),
    );
  const more = items.length - named.length;
  if (more > 0)
    named.push(words.fact(words.say("card.more_items", { count: more }), "order", items[0]?.item.id ?? null));
  return words.list(named);
}
