import type { ParcelAssessment, TrackingAssessment } from "~/shipments/assessment";
import { reply, type Reply } from "../reply";
import { nextCard, orderCard, trackingCards } from "./cards";
import { casesOf, type AnswerContext } from "./compose-answer";
import { carrierValues, deliveryNote } from "./parcel-sentences";
import { Words } from "./words";

/** "Delivered" within this many days may still be a scan ahead of the parcel. */
const EARLY_SCAN_DAYS = 2;

/** Recorded as delivered, and not there: where to look, then a person. Nothing is promised. */
export function composeNotReceived(
  assessment: TrackingAssessment,
  parcel: ParcelAssessment,
  context: AnswerContext,
): Reply {
  const { order } = assessment;
  const words = new Words(context, order.readAt);
  words.fact(order.name, "order", order.id);
  const answer =
    parcel.deliveredAt === null
      ? words.say("not_received.answer_undated", { order: order.name })
      : words.say("not_received.answer", {
          order: order.name,
          when: words.moment(parcel.deliveredAt),
          ...carrierValues(parcel, words),
        });
  const hasPage = parcel.trackings.some(({ url }) => url !== null);
  const steps = [
    words.say("not_received.step_household"),
    words.say("not_received.step_place"),
    ...(hasPage ? [words.say("not_received.step_page")] : []),
  ];
  const early = parcel.daysQuiet < EARLY_SCAN_DAYS ? [words.say("not_received.early")] : [];
  const next = nextCard(["found", "report", "missing"], words);
  return reply({
    text: [
      words.sentences([answer, ...deliveryNote(parcel, words)]),
      [words.say("not_received.steps"), ...steps.map((step) => `- ${step}`)].join("\n"),
      words.sentences([...early, words.say("not_received.then")]),
    ].join("\n\n"),
    cards: [orderCard(assessment, words), ...trackingCards(assessment, words), ...(next === null ? [] : [next])],
    receipts: words.receipts,
    flow: {
      v: 1,
      kind: "tracking",
      step: "not_received",
      wanted: "not_received",
      // The answer itself says sorry.
      acknowledged: true,
      orderId: order.id,
    },
    suggestHuman: true,
    orders: [{ id: order.id, name: order.name, cases: casesOf(assessment) }],
  });
}
