import type { FormField } from "~/contract/chat";
import { translate } from "~/i18n/translate";
import { decideProblem } from "~/policy/decide-problem";
import type { ProblemDecision } from "~/policy/decision";
import type { Delivery } from "~/policy/facts";
import { readPolicy } from "~/policy/read-policy";
import type { TrackingAssessment } from "~/shipments/assessment";
import { reply } from "../reply";
import type { Reply } from "../reply";
import { evidenceFields } from "../returns/ask";
import { readEvidence } from "../returns/read-evidence";
import { ReturnWords } from "../returns/return-words";
import { assessOrder } from "../tracking/answer-order";
import { whenSourceFails } from "../tracking/source-down";
import type { Turn } from "../turn";
import { answered, answerFacts, carrierFacts, readMaskedAddress } from "./evidence-facts";
import { PROBLEM_CARD } from "./flow";
import { isSaidOfIt } from "./said-of-it";

/** What helps staff most, with the answers to choose from; codes, worded in each language. */
const QUESTIONS = {
  household: ["yes", "not_yet"],
  place: ["yes", "not_yet"],
  address_right: ["yes", "no", "unsure"],
  last_looked: ["today", "yesterday", "earlier"],
} as const;
type Question = keyof typeof QUESTIONS;

/**
 * Delivered, says the carrier; looked for, and not there: the few questions that staff would ask, then a person with the
 * answers and with what the carrier recorded. Nothing is paid or sent here, whatever is answered.
 */
export const startNotReceived = (turn: Turn, orderId: string): Promise<Reply> =>
  whenSourceFails(turn, () => askQuestions(turn, orderId, null));

/** The form, or words instead of it; null for cards of others and for another matter. */
export async function continueNotReceived(turn: Turn): Promise<Reply | null> {
  const { action, flow } = turn;
  const orderId = flow?.kind === "problem" && flow.matter === "not_received" ? flow.orderId : null;
  if (orderId === null) return null;
  if (action?.type === "submit" && action.form === PROBLEM_CARD.notReceived) {
    return whenSourceFails(turn, () => toStaff(turn, orderId, action.values, false));
  }
  if (action !== null || !isSaidOfIt(turn)) return null;
  return whenSourceFails(turn, () => toStaff(turn, orderId, { note: turn.text }, true));
}

async function askQuestions(turn: Turn, orderId: string, given: Record<string, string> | null): Promise<Reply> {
  const [assessment, address] = await Promise.all([
    assessOrder(turn, orderId, "not_received"),
    readMaskedAddress(turn.shopify, orderId),
  ]);
  const words = new ReturnWords(turn, assessment?.order.readAt);
  if (!assessment) return reply({ text: words.say("not_yours"), suggestHuman: true });
  const { order } = assessment;
  const { asks, rule } = await decide(turn, assessment);
  const waits =
    rule.code === "problem_wait"
      ? words.say("not_received.wait", { until: words.policyDay(String(rule.values.until)) })
      : "";
  const shown = address === null ? null : words.isolate(words.fact(address, "order", order.id));
  return reply({
    text: given ? words.say("ask.evidence_again") : words.sentences([words.say("not_received.ask"), waits]),
    cards: [
      {
        kind: "form",
        id: PROBLEM_CARD.notReceived,
        title: translate(turn.locale, "tracking.card.order", { order: words.fact(order.name, "order", order.id) }),
        fields: [...questionFields(shown, given ?? {}, words), ...evidenceFields(asks, words, given ?? {})],
        submitLabel: words.say("missing.submit"),
      },
    ],
    receipts: words.receipts,
    flow: { v: 1, kind: "problem", matter: "not_received", orderId },
    orders: [{ id: order.id, name: order.name, cases: [assessment.case, "delivered_not_received"] }],
    suggestHuman: true,
  });
}

function questionFields(address: string | null, given: Record<string, string>, words: ReturnWords): FormField[] {
  const asked = questionsFor(address);
  return asked.map((question) => ({
    name: question,
    label:
      question === "address_right"
        ? words.say("not_received.address_right", { address: address ?? "" })
        : words.say(`not_received.${question}`),
    hint: null,
    type: "select",
    options: [
      { value: "", label: words.say("question.choose") },
      ...QUESTIONS[question].map((value) => ({ value, label: words.say(`question.${value}`) })),
    ],
    autocomplete: "off",
    required: true,
    value: isAnswer(question, given[question]) ? words.fact(given[question], "shopper", null) : "",
    maxLength: 10,
  }));
}

const questionsFor = (address: string | null): Question[] =>
  (Object.keys(QUESTIONS) as Question[]).filter((question) => question !== "address_right" || address !== null);

const isAnswer = (question: Question, value: string | undefined): value is string =>
  QUESTIONS[question].some((one) => one === value);

/** `inWords`: said without the form, so that what it asks may be left open; what the shop needs to see may not. */
async function toStaff(turn: Turn, orderId: string, values: Record<string, string>, inWords: boolean): Promise<Reply> {
  const [assessment, address] = await Promise.all([
    assessOrder(turn, orderId, "not_received"),
    readMaskedAddress(turn.shopify, orderId),
  ]);
  if (!assessment) return askQuestions(turn, orderId, null);
  const { asks, rule, late } = await decide(turn, assessment);
  const { evidence, isComplete } = await readEvidence(turn, asks, values);
  const asked = questionsFor(address);
  const answers = Object.fromEntries(
    asked.flatMap((question) => (isAnswer(question, values[question]) ? [[question, values[question]]] : [])),
  );
  const isAnswered = inWords || asked.every((question) => question in answers);
  if (!isAnswered || !isComplete) return askQuestions(turn, orderId, values);
  const { order } = assessment;
  return reply({
    text: "",
    handover: {
      reason: "not_received",
      evidence: {
        ...evidence,
        facts: [
          ...carrierFacts(assessment),
          ...answered({ ...(address && { address }), ...answers }),
          ...answerFacts(asks, evidence.answers),
          ...answered({
            ...(rule.code === "problem_wait" && { wait_until: String(rule.values.until) }),
            ...(late && { late_after: String(rule.values.deadline) }),
          }),
        ],
      },
    },
    orders: [{ id: order.id, name: order.name, cases: [assessment.case, "delivered_not_received"] }],
  });
}

async function decide(turn: Turn, { parcels }: TrackingAssessment): Promise<ProblemDecision> {
  const { policy } = await readPolicy(turn.shop.id);
  const parcel = parcels.find((one) => one.case === "delivered_not_received") ?? parcels[0];
  const delivery: Delivery = parcel?.deliveredAt
    ? { state: "delivered", deliveredAt: parcel.deliveredAt.at }
    : parcel
      ? { state: "unknown", fulfilledAt: parcel.shippedAt.at }
      : { state: "not_shipped" };
  const moment = { now: turn.now.toISOString(), timeZone: turn.shop.timeZone };
  return decideProblem(policy, { ...moment, problem: "not_received", delivery, answers: {} });
}
