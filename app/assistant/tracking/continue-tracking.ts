import type { HandoverReason } from "~/conversations/brief";
import { carrierFacts } from "../problems/evidence-facts";
import type { EvidenceFact } from "../problems/evidence-facts";
import { startNotReceived } from "../problems/not-received";
import { SURE } from "../reading/types";
import { reply, type Reply } from "../reply";
import type { Turn } from "../turn";
import { answerOrder, assessOrder } from "./answer-order";
import { findAndAnswer } from "./answer-tracking";
import { casesOf } from "./compose-answer";
import { CARD, OPTION, type TrackingFlow } from "./flow";
import type { GuessLimit } from "./guess-limit";
import { askToIdentify } from "./identify";
import { trackingFlow, wordsFor } from "./setting";
import { whenSourceFails } from "./source-down";
import { isNothing, NOTHING, typedNow, typedSoFar } from "./typed";

/**
 * The next step of a pending tracking dialogue. Null when the message is not about it: the caller routes it on, and
 * the flow stays as it is.
 */
export async function continueTracking(turn: Turn, limit: GuessLimit): Promise<Reply | null> {
  const flow = trackingFlow(turn);
  if (turn.action !== null) return continueWithTap(turn, flow, limit);
  if (flow === null || (isAnotherMatter(turn) && !(isOnOrder(flow) && saysNotThere(turn)))) return null;
  return whenSourceFails(turn, () => continueWithWords(turn, flow, limit));
}

/** "Cancel #1001" names an order and asks for something else than where it is. */
function isAnotherMatter({ reading: { intents, confidence } }: Turn): boolean {
  const intent = intents[0]?.intent;
  return confidence >= SURE && (intent === "change_order" || intent === "return_item" || intent === "order_problem");
}

/** Taps on tracking cards, also on older ones whose flow is over: what they may do is checked anew. */
async function continueWithTap(turn: Turn, flow: TrackingFlow | null, limit: GuessLimit): Promise<Reply | null> {
  const { action } = turn;
  const wanted = flow?.wanted ?? "track_order";
  if (action?.type === "submit" && action.form === CARD.identify) {
    const { order = "", identifier = "" } = action.values;
    const typed = {
      orderName: order.trim().slice(0, 80) || null,
      identifier: identifier.trim().slice(0, 254) || null,
      trackingNumber: null,
    };
    return whenSourceFails(turn, () => findAndAnswer(turn, typed, wanted, limit));
  }
  if (action?.type !== "choose") return null;
  if (action.choice === CARD.order) {
    if (action.option === OPTION.other) return askToIdentify(turn, NOTHING, wanted, "ask");
    return whenSourceFails(turn, () => answerOrder(turn, action.option, wanted));
  }
  return action.choice === CARD.next ? nextStep(turn, flow, action.option) : null;
}

async function nextStep(turn: Turn, flow: TrackingFlow | null, option: string): Promise<Reply | null> {
  const orderId = flow !== null && "orderId" in flow ? flow.orderId : null;
  switch (option) {
    case OPTION.human:
      return handOver(turn, flow);
    case OPTION.report:
      return orderId === null ? null : startNotReceived(turn, orderId);
    case OPTION.found: {
      const words = wordsFor(turn);
      return reply({ text: words.say("not_received.found"), receipts: words.receipts });
    }
    case OPTION.notReceived:
      return whenSourceFails(turn, async () =>
        orderId === null
          ? findAndAnswer(turn, NOTHING, "not_received", () => Promise.resolve(false))
          : answerOrder(turn, orderId, "not_received"),
      );
    default:
      return null;
  }
}

async function continueWithWords(turn: Turn, flow: TrackingFlow, limit: GuessLimit): Promise<Reply | null> {
  const intent = turn.reading.intents[0]?.intent;
  switch (flow.step) {
    case "identify": {
      const now = typedNow(turn, flow);
      return isNothing(now) ? null : findAndAnswer(turn, typedSoFar(turn, flow), flow.wanted, limit);
    }
    case "choose":
      return chosenInWords(turn, flow, limit);
    case "not_received":
      return saysStillMissing(turn) ? startNotReceived(turn, flow.orderId) : null;
    case "answered":
      if (saysNotThere(turn)) return answerOrder(turn, flow.orderId, "not_received");
      return intent === "repeat" ? answerOrder(turn, flow.orderId, flow.wanted) : null;
  }
}

const isOnOrder = ({ step }: TrackingFlow): boolean => step === "not_received" || step === "answered";

/** How surely "not here", said of an order just spoken of, must be read besides what else it may mean. */
const NOT_THERE = 0.7;

/** "Still missing", "it's not here": of the order that was just told, as no other is named. */
function saysNotThere(turn: Turn): boolean {
  const { intents } = turn.reading;
  const [best] = intents;
  return (
    (best?.intent === "track_order" || best?.intent === "not_received" || best?.intent === "order_problem") &&
    intents.some(({ intent, score }) => intent === "not_received" && score >= NOT_THERE) &&
    isNothing(typedNow(turn, NOTHING))
  );
}

/**
 * "Still not there? Then a person takes over." Yes, no, "still nothing" and "where is it then" all say that it is not
 * there; another order's number is another matter.
 */
function saysStillMissing(turn: Turn): boolean {
  if (saysNotThere(turn)) return true;
  const intent = turn.reading.intents[0]?.intent;
  if (intent === "track_order") return isNothing(typedNow(turn, NOTHING));
  return intent === "yes" || intent === "no" || intent === "not_received";
}

async function chosenInWords(
  turn: Turn,
  flow: Extract<TrackingFlow, { step: "choose" }>,
  limit: GuessLimit,
): Promise<Reply | null> {
  const position = /^\s*(\d)\s*[.)]?\s*$/.exec(turn.text)?.[1];
  const chosen = position === undefined ? undefined : flow.options[Number(position) - 1];
  if (chosen !== undefined) return answerOrder(turn, chosen, flow.wanted);
  const typed = typedNow(turn, NOTHING);
  return isNothing(typed) ? null : findAndAnswer(turn, typed, flow.wanted, limit);
}

/** To a person, with what is known of the order; without it when Shopify cannot be asked. */
async function handOver(turn: Turn, flow: TrackingFlow | null): Promise<Reply> {
  const reason: HandoverReason =
    flow?.step === "not_received"
      ? "not_received"
      : flow?.step === "identify" || flow === null
        ? "not_verified"
        : "parcel_problem";
  const orders: Reply["orders"] = [];
  const evidence = { note: null, photos: [], answers: {}, facts: [] as EvidenceFact[] };
  if (flow !== null && "orderId" in flow) {
    const assessment = await assessOrder(turn, flow.orderId, flow.wanted).catch(() => null);
    if (assessment !== null) {
      orders.push({ id: assessment.order.id, name: assessment.order.name, cases: casesOf(assessment) });
      if (reason === "not_received") evidence.facts.push(...carrierFacts(assessment));
    }
  }
  const handover = evidence.facts.length > 0 ? { reason, evidence } : { reason };
  return reply({ text: "", handover, orders });
}
