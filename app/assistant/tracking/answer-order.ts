import { readOrder } from "~/orders/read-order";
import { assessTracking } from "~/shipments/assess-tracking";
import type { TrackingAssessment } from "~/shipments/assessment";
import type { ProvedOrder, Reply } from "../reply";
import { isIdentified, ownsOrder } from "../identity/own-orders";
import type { Turn } from "../turn";
import { composeAnswer, type AnswerContext } from "./compose-answer";
import { composeNotReceived } from "./compose-not-received";
import type { Wanted } from "./flow";
import { askToIdentify } from "./identify";
import { isAcknowledged } from "./setting";
import { NOTHING } from "./typed";

/** What can be said of an order that is proved, just now or before, or the signed-in customer's own. */
export async function answerOrder(turn: Turn, orderId: string, wanted: Wanted, proved?: ProvedOrder): Promise<Reply> {
  const assessment = await assessOrder(turn, orderId, wanted, proved);
  if (assessment === null) return askToIdentify(turn, NOTHING, wanted, "gone");
  const context: AnswerContext = {
    locale: turn.locale,
    timeZone: turn.timeZone,
    now: turn.now,
    emotion: turn.reading.emotion,
    acknowledged: isAcknowledged(turn),
    wanted,
  };
  const missing = assessment.parcels.find((parcel) => parcel.case === "delivered_not_received");
  const answer =
    missing === undefined ? composeAnswer(assessment, context) : composeNotReceived(assessment, missing, context);
  return proved === undefined ? answer : { ...answer, proved: [proved] };
}

/** Null when the order is gone, out of the app's reach, or not this shopper's. */
export async function assessOrder(
  turn: Turn,
  orderId: string,
  wanted: Wanted,
  proved?: ProvedOrder,
): Promise<TrackingAssessment | null> {
  if (proved?.orderId !== orderId && !mayRead(turn, orderId)) return null;
  const order = await readOrder(turn.shopify, orderId);
  if (order === null) return null;
  const own = isProved(turn, orderId) || proved?.orderId === orderId || ownsOrder(turn, order);
  if (!own) return null;
  return assessTracking(order, { now: turn.now, timeZone: turn.timeZone, saysNotReceived: wanted === "not_received" });
}

/** Whether reading this order may turn out to be allowed: for a guest, only with a proof. */
export function mayRead(turn: Turn, orderId: string): boolean {
  return isProved(turn, orderId) || isIdentified(turn);
}

function isProved(turn: Turn, orderId: string): boolean {
  return turn.conversation.proofs.some((proof) => proof.orderId === orderId);
}
