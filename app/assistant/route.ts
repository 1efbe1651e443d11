import { translate } from "~/i18n/translate";
import { dropVerification } from "~/identity/drop-verification";
import { acknowledge } from "./dialogue/acknowledge";
import { answerFromKnowledge, answerIfWritten, answerPolicy } from "./dialogue/answer-policy";
import { OFFER_CARD, offerForIntent } from "./dialogue/offer-human";
import { smallTalk } from "./dialogue/small-talk";
import { askTopic, TOPIC_CARD, topicIntent } from "./dialogue/topic";
import { REPLY_EMAIL_FORM } from "./hand-over";
import { continueChanges } from "./changes/continue-changes";
import { startChange, wishIn } from "./changes/start-change";
import type { Flow } from "./flow";
import { interrupted, stops, waits } from "./keep-flow";
import { continueIdentity } from "./identity/continue-identity";
import { continueProducts } from "./products/continue-products";
import { answerIfAboutProducts, answerProductQuestion } from "./products/route-products";
import { answerDiscount } from "./offers/answer-offer";
import { continueOffer } from "./offers/continue-offer";
import { answerBesideProposal, continueProposal } from "./proposals/continue-proposal";
import { saveReplyEmail } from "./reply-email";
import { continueMissingItem, startMissingItem } from "./problems/missing-item";
import { continueNotReceived } from "./problems/not-received";
import { continueRating, continueTypedRating } from "./service/continue-rating";
import { sureKind } from "./reading/kinds";
import { phrasesIn } from "./reading/phrases-in";
import { resumeWanted } from "./resume";
import { answerReturnStatus } from "./returns/answer-return-status";
import { continueReturn, resumeReturn, startReturn, withReturn } from "./returns/continue-return";
import { SURE } from "./reading/types";
import type { Intent } from "./reading/types";
import { reply } from "./reply";
import type { Reply } from "./reply";
import { answerTracking } from "./tracking/answer-tracking";
import { continueTracking } from "./tracking/continue-tracking";
import { guessLimit } from "./tracking/guess-limit";
import type { Turn } from "./turn";

/**
 * Decides who answers a message, first match first. Null: nobody but staff, the message just waits for them.
 * The order is the design's: a person has it; a person is asked for or must be had; a step of ours is pending;
 * sure and factual; else it asks back. Never guesses an action. What the shopper was in the middle of and the answer is
 * not about, is told in `waiting`.
 */
export async function route(turn: Turn): Promise<Reply | null> {
  const { action, conversation, reading } = turn;
  const intent = reading.confidence >= SURE ? reading.intents[0]?.intent : undefined;

  if (action?.type === "end") return endConversation(turn);
  if (action?.type === "submit" && action.form === REPLY_EMAIL_FORM) return saveReplyEmail(turn, action.values);
  // The shopper's own tap counts whoever has the conversation.
  const tapped = (await continueProposal(turn)) ?? (await continueRating(turn));
  if (tapped) return { ...tapped, waiting: isOfFlow(turn) ? waits(turn.beside) : interrupted(turn) };
  if (conversation.status === "handled_by_staff") return null;
  if (action?.type === "human" || asksForPerson(turn)) return reply({ text: "", handover: { reason: "asked" } });
  if (reading.emotion === "distress") {
    return reply({ text: "", handover: { reason: reading.bereaved ? "bereavement" : "distress" } });
  }

  if (conversation.status === "open" && phrasesIn(turn.text, turn.shop.settings.alwaysPerson).length > 0) {
    return reply({ text: "", handover: { reason: "shop_rule" } });
  }

  const step = await continueFlow(turn, intent);
  if (step) return { ...step, waiting: step.waiting ?? waits(turn.beside) };
  const beside = turn.beside && !stops(turn) ? await continueFlow({ ...turn, flow: turn.beside }, intent) : null;
  if (beside) return { ...beside, waiting: waits(turn.flow) };
  const anew = await answerAnew(turn, intent);
  const isOver = action === null && (stops(turn) || intent === "no");
  return anew && { ...anew, waiting: isOver ? waits(turn.beside) : interrupted(turn) };
}

/** A tap on the proposal that was shown last. */
const isOfFlow = ({ action, flow }: Turn): boolean =>
  flow?.kind === "proposal" && action !== null && "proposal" in action && action.proposal === flow.id;

/** A step of ours that is pending, or was; that of another kind than `turn.flow` leaves that waiting. */
async function continueFlow(turn: Turn, intent: Intent | undefined): Promise<Reply | null> {
  const of = (kind: Flow["kind"] | null, step: Reply | null): Reply | null =>
    step && turn.flow?.kind !== kind ? { ...step, waiting: interrupted(turn) } : step;
  return (
    of(null, await continueTypedRating(turn)) ??
    of("identity", await continueIdentity(turn, resumeWanted)) ??
    of("changes", await continueChanges(turn)) ??
    of("tracking", await continueTracking(turn, guessLimit)) ??
    of("return", await continueReturn(turn)) ??
    of("problem", await continueMissingItem(turn)) ??
    of("problem", await continueNotReceived(turn)) ??
    of(null, await continueOffer(turn, intent)) ??
    of("products", await continueProducts(turn, intent)) ??
    of("offer_human", continueDialogue(turn, intent)) ??
    of("proposal", await answerBesideProposal(turn, intent))
  );
}

async function answerAnew(turn: Turn, intent: Intent | undefined): Promise<Reply | null> {
  const { action, conversation } = turn;
  if (action?.type === "choose" && action.choice === TOPIC_CARD) return byIntent(turn, topicIntent(action.option));
  if (conversation.status === "waiting") return whileWaiting(turn, intent);
  return intent ? byIntent(turn, intent) : unsure(turn);
}

/** Nothing is left to the next person at this device but what the block itself keeps. */
async function endConversation({ shop, conversation }: Turn): Promise<Reply> {
  await dropVerification(shop.id, conversation.id);
  return reply({ text: "" });
}

/** How little less than the best a wish for a person may weigh and still be meant: "where is it, and get me a human". */
const NEARLY_BEST = 0.1;

/** Surely, or beside another matter that weighs about the same: who asks for a person as well gets one. */
function asksForPerson({ reading: { intents, confidence } }: Turn): boolean {
  const [best] = intents;
  const person = intents.find(({ intent }) => intent === "human");
  if (!best || !person) return false;
  return person === best ? confidence >= SURE : person.score >= 0.85 && person.score >= best.score - NEARLY_BEST;
}

/** Yes or no to an offered person, in words or by a tap. */
function continueDialogue(turn: Turn, intent: Intent | undefined): Reply | null {
  const { action, flow, locale } = turn;
  const tapped = action?.type === "choose" && action.choice === OFFER_CARD ? action.option : null;
  if (flow?.kind !== "offer_human" && !tapped) return null;
  const answer = tapped ?? intent;
  if (answer === "yes") {
    return reply({ text: "", handover: { reason: flow?.kind === "offer_human" ? flow.reason : "asked" } });
  }
  if (answer === "no" || answer === "cancel") return reply({ text: translate(locale, "dialogue.all_right") });
  return null;
}

async function byIntent(turn: Turn, intent: Intent): Promise<Reply> {
  switch (intent) {
    case "human":
      return reply({ text: "", handover: { reason: "asked" } });
    case "refund_status":
      return (
        (await answerReturnStatus(turn)) ?? (await answerRefunds(turn)) ?? answerTracking(turn, intent, guessLimit)
      );
    case "track_order":
    case "not_received":
      return answerTracking(turn, intent, guessLimit);
    case "product":
    case "stock":
    case "price":
      return (await answerProductQuestion(turn, intent)) ?? offerForIntent(turn, intent) ?? unsure(turn);
    case "change_order":
      return acknowledge(turn, await startChange(turn, wishIn(turn)));
    case "order_problem":
      return (await answerProblem(turn)) ?? offerForIntent(turn, intent) ?? unsure(turn);
    case "discount":
      return answerDiscount(turn);
    case "return_item": {
      const written = await answerIfWritten(turn, intent);
      if (turn.flow?.kind === "return") return written ?? resumeReturn(turn, turn.flow.state);
      return written ? withReturn(turn, written) : acknowledge(turn, await startReturn(turn));
    }
    case "policy":
      return (await answerIfAboutProducts(turn, intent)) ?? answerPolicy(turn);
    default:
      return (
        (await answerIfAboutProducts(turn, intent)) ??
        (await answerIfWritten(turn, intent)) ??
        offerForIntent(turn, intent) ??
        smallTalk(turn, intent) ??
        unsure(turn)
      );
  }
}

/** "How long does a refund take?", asked in the middle of what may lead to one, asks for the shop's rule. */
async function answerRefunds(turn: Turn): Promise<Reply | null> {
  const { flow } = turn;
  const isMidway =
    flow?.kind === "return" ||
    flow?.kind === "changes" ||
    flow?.kind === "proposal" ||
    (flow?.kind === "identity" && (flow.wanted.to === "returns" || flow.wanted.to === "changes"));
  if (!isMidway || turn.reading.entities.orderNames.length > 0) return null;
  return { ...(await answerPolicy(turn)), conversational: false };
}

/** Damaged or wrong goods go back; what is missing is looked at by a person. Null where it is something else. */
async function answerProblem(turn: Turn): Promise<Reply | null> {
  const kind = sureKind(turn.reading.returnKinds);
  if (kind === "damaged" || kind === "wrong") return acknowledge(turn, await startReturn(turn));
  return kind === "missing" ? acknowledge(turn, await startMissingItem(turn)) : null;
}

/**
 * In the queue for a person the assistant still tells what it knows for certain, and leaves the rest to them: a
 * message there is for the team, and an "I didn't understand" would only be in the way.
 */
async function whileWaiting(turn: Turn, intent: Intent | undefined): Promise<Reply | null> {
  return intent === "track_order" ? answerTracking(turn, "track_order", guessLimit) : null;
}

/**
 * Somebody who types an order or tracking number wants to know about it, unless they say something else; a question that
 * a text of the shop clearly answers is answered with it. "Where is it" right after an answer is about that order.
 */
async function unsure(turn: Turn): Promise<Reply> {
  const { entities, intents } = turn.reading;
  const isNumber = entities.orderNames.length > 0 || entities.trackingNumbers.length > 0;
  const [best] = intents;
  const afterAnswer = turn.flow?.kind === "tracking" && turn.flow.step === "answered";
  return (isNumber && !best) || ((isNumber || afterAnswer) && best?.intent === "track_order")
    ? answerTracking(turn, "track_order", guessLimit)
    : ((await answerIfAboutProducts(turn, undefined)) ??
        (await answerFromKnowledge(turn)) ??
        (await answerIfAboutProducts(turn, undefined, "likely")) ?? { ...askTopic(turn), conversational: true });
}
