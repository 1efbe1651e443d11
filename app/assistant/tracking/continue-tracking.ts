import type { HandoverReason } from "~/conversations/brief";
import { carrierFacts } from "../problems/evidence-facts";
import type { EvidenceFact } from "../problems/evidence-facts";
import { startNotReceived } from "../problems/not-received";
import { sureKind } from "../reading/kinds";
import { SURE } from "../reading/types";
import type { Intent } from "../reading/types";
import { reply, type Reply } from "../reply";
import type { Turn } from "../turn";
import { answerOrder, assessOrder } from "./answer-order";
import { findAndAnswer, ownOrders } from "./answer-tracking";
import { casesOf } from "./compose-answer";
import { CARD, OPTION, type OnOrder, type TrackingFlow } from "./flow";
import { answerFollowUp, followUpIn, tellTooLateForAddress } from "./follow-up/answer-follow-up";
import type { GuessLimit } from "./guess-limit";
import { askToIdentify, chooseOrder } from "./identify";
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
  if (flow === null) {
    const proved = onlyProved(turn);
    return proved && whenSourceFails(turn, () => continueOnOrder(turn, proved));
  }
  return whenSourceFails(turn, async () => {
    const told = isOnOrder(flow) ? await continueOnOrder(turn, flow) : null;
    if (told !== null) return told;
    if (isAnotherMatter(turn) && !(isOnOrder(flow) && saysNotThere(turn))) return null;
    return continueWithWords(turn, flow, limit);
  });
}

/** "Cancel #1001" names an order and asks for something else than where it is; "do you ship to 10115?" names none. */
function isAnotherMatter({ reading: { intents, confidence } }: Turn): boolean {
  const [best] = intents;
  return best !== undefined && confidence >= SURE && OTHER_MATTERS.includes(best.intent);
}

const OTHER_MATTERS: readonly Intent[] = ["change_order", "return_item", "order_problem", "policy", "discount"];

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

const isOnOrder = (flow: TrackingFlow): flow is OnOrder => flow.step === "not_received" || flow.step === "answered";

/** What is asked about the order just told, without its name; null for anything else. */
async function continueOnOrder(turn: Turn, flow: OnOrder): Promise<Reply | null> {
  if (wantsOtherAddress(turn)) return tellTooLateForAddress(turn, flow);
  const question = followUpIn(turn, flow);
  if (question === null) return null;
  const answer = await answerFollowUp(turn, flow, question);
  return answer ?? (question === "parts" ? answerOtherOrder(turn, flow) : null);
}

/** After a word on something else, with nothing pending, a guest's one order is still the order that is spoken of. */
function onlyProved({ flow, conversation: { proofs } }: Turn): OnOrder | null {
  const [only] = proofs;
  const isIdle = flow === null || flow.kind === "offer_human" || flow.kind === "topic";
  return isIdle && only !== undefined && proofs.length === 1
    ? { v: 1, kind: "tracking", step: "answered", wanted: "track_order", acknowledged: true, orderId: only.orderId }
    : null;
}

const wantsOtherAddress = ({ reading }: Turn): boolean =>
  reading.confidence >= SURE &&
  reading.intents[0]?.intent === "change_order" &&
  reading.entities.orderNames.length === 0 &&
  sureKind(reading.changeKinds) === "address";

/** "And the other one?": another of theirs, where they have any to be seen. */
async function answerOtherOrder(turn: Turn, flow: OnOrder): Promise<Reply> {
  const others = (await ownOrders(turn)).filter(({ id }) => id !== flow.orderId);
  const [only] = others;
  // The form works by itself; what is asked next is still about the order that is known.
  if (only === undefined) return { ...askToIdentify(turn, NOTHING, "track_order", "other_order"), flow };
  return others.length === 1 ? answerOrder(turn, only.id, "track_order") : chooseOrder(turn, others, "track_order");
}

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
