import { z } from "zod";
import { readOrder } from "~/orders/read-order";
import { translate } from "~/i18n/translate";
import { decideProblem } from "~/policy/decide-problem";
import type { ProblemDecision } from "~/policy/decision";
import type { Delivery } from "~/policy/facts";
import { readPolicy } from "~/policy/read-policy";
import { findVerifiedOrder, listVerifiedOrders, ownsOrder } from "../identity/own-orders";
import { requireIdentity } from "../identity/require-identity";
import { reply } from "../reply";
import type { Reply } from "../reply";
import { evidenceFields, orderOptions } from "../returns/ask";
import { ReturnWords } from "../returns/return-words";
import { readEvidence } from "../returns/read-evidence";
import { mayRead } from "../tracking/answer-order";
import { whenSourceFails } from "../tracking/source-down";
import type { Turn } from "../turn";
import { answered, answerFacts } from "./evidence-facts";
import { PROBLEM_CARD } from "./flow";
import type { ProblemFlow } from "./flow";
import { isSaidOfIt } from "./said-of-it";

/** What of a parcel is not as it should be, where nothing of it goes back. */
type Matter = Exclude<ProblemFlow["matter"], "not_received">;

/**
 * "Something is missing from my parcel": the order, then what the policy wants to see and know, then a person with all
 * of it. No rule refuses this.
 */
export async function startMissingItem(turn: Turn): Promise<Reply> {
  return whenSourceFails(turn, async () => {
    const [named] = turn.reading.entities.orderNames;
    const spoken = turn.flow?.kind === "tracking" && turn.flow.step === "answered" ? turn.flow.orderId : null;
    if (named === undefined && spoken !== null && mayRead(turn, spoken)) return askEvidence(turn, "missing", spoken);
    const first = requireIdentity(turn, { to: "orders", state: {} });
    if (first) return first;
    const own = named === undefined ? null : await findVerifiedOrder(turn, named);
    if (own) return askEvidence(turn, "missing", own.id);
    const orders = await listVerifiedOrders(turn);
    const [only] = orders;
    if (!only) return reply({ text: "", handover: { reason: "order_problem" } });
    return orders.length === 1 ? askEvidence(turn, "missing", only.id) : askOrder(turn, orders);
  });
}

/** Damaged or another thing than ordered, and no return of it is to be had: pictures and words, then a person. */
export const startDamaged = (turn: Turn, orderId: string): Promise<Reply> =>
  whenSourceFails(turn, () => askEvidence(turn, "damaged", orderId));

/** The next step, by a tap or in words; null for cards of others and for another matter. */
export async function continueMissingItem(turn: Turn): Promise<Reply | null> {
  const { action, flow } = turn;
  if (action?.type === "choose" && action.choice === PROBLEM_CARD.order) {
    return whenSourceFails(turn, () => askEvidence(turn, "missing", action.option));
  }
  if (flow?.kind === "problem" && flow.matter === "not_received") return null;
  const matter: Matter = flow?.kind === "problem" && flow.matter === "damaged" ? "damaged" : "missing";
  const orderId = flow?.kind === "problem" ? flow.orderId : null;
  if (action?.type === "submit" && action.form === PROBLEM_CARD.evidence) {
    return whenSourceFails(turn, () => toStaff(turn, matter, orderId, action.values));
  }
  if (action !== null || orderId === null || !isSaidOfIt(turn)) return null;
  return whenSourceFails(turn, () => toStaff(turn, matter, orderId, { note: turn.text }));
}

/** The open question once more. */
export function askMissingAgain(turn: Turn, { matter, orderId }: ProblemFlow): Promise<Reply> {
  if (orderId === null) return startMissingItem(turn);
  return whenSourceFails(turn, () => askEvidence(turn, matter === "damaged" ? matter : "missing", orderId));
}

function askOrder(turn: Turn, orders: Awaited<ReturnType<typeof listVerifiedOrders>>): Reply {
  const words = new ReturnWords(turn);
  return reply({
    text: words.say("ask.order"),
    cards: [{ kind: "choice", id: PROBLEM_CARD.order, prompt: null, options: orderOptions(turn, orders, words) }],
    receipts: words.receipts,
    flow: { v: 1, kind: "problem", matter: "missing", orderId: null },
  });
}

const SAID = {
  missing: { ask: "missing.ask", case: "missing_item" },
  damaged: { ask: "damaged.ask", case: "damaged_item" },
} as const;

async function askEvidence(
  turn: Turn,
  matter: Matter,
  orderId: string,
  given: Record<string, string> | null = null,
): Promise<Reply> {
  const order = await readOwn(turn, orderId);
  const words = new ReturnWords(turn);
  if (!order) return reply({ text: words.say("not_yours"), suggestHuman: true });
  const { asks } = await decide(turn, matter, order);
  const name = words.fact(order.name, "order", order.id);
  return reply({
    text: given ? words.say("ask.evidence_again") : words.say(SAID[matter].ask, { order: name }),
    cards: [
      {
        kind: "form",
        id: PROBLEM_CARD.evidence,
        title: translate(turn.locale, "tracking.card.order", { order: name }),
        fields: evidenceFields(asks, words, given ?? {}),
        submitLabel: words.say("missing.submit"),
      },
    ],
    receipts: words.receipts,
    flow: { v: 1, kind: "problem", matter, orderId },
    orders: [{ id: order.id, name: order.name, cases: [SAID[matter].case] }],
    suggestHuman: true,
  });
}

async function toStaff(
  turn: Turn,
  matter: Matter,
  orderId: string | null,
  values: Record<string, string>,
): Promise<Reply> {
  const order = orderId === null ? null : await readOwn(turn, orderId);
  if (!order || orderId === null) return startMissingItem(turn);
  const { asks, rule, late } = await decide(turn, matter, order);
  const { evidence, isComplete } = await readEvidence(turn, asks, values);
  if (!isComplete) return askEvidence(turn, matter, orderId, values);
  const facts = [
    ...answerFacts(asks, evidence.answers),
    ...(late ? answered({ late_after: String(rule.values.deadline) }) : []),
  ];
  return reply({
    text: "",
    handover: { reason: "order_problem", evidence: { ...evidence, facts } },
    orders: [{ id: order.id, name: order.name, cases: [SAID[matter].case] }],
  });
}

/** An order that was proved here or is the identified shopper's own; null for any other. */
async function readOwn(turn: Turn, orderId: string) {
  const order = z.string().startsWith("gid://shopify/Order/").safeParse(orderId).success
    ? await readOrder(turn.shopify, orderId)
    : null;
  const isProved = turn.conversation.proofs.some((proof) => proof.orderId === orderId);
  return order && (isProved || ownsOrder(turn, order)) ? order : null;
}

async function decide(
  turn: Turn,
  matter: Matter,
  { fulfillments }: NonNullable<Awaited<ReturnType<typeof readOwn>>>,
): Promise<ProblemDecision> {
  const { policy } = await readPolicy(turn.shop.id);
  const [deliveredAt] = fulfillments.flatMap((parcel) => parcel.deliveredAt ?? []);
  const sentAt = fulfillments[0]?.createdAt;
  const delivery: Delivery = deliveredAt
    ? { state: "delivered", deliveredAt }
    : sentAt
      ? { state: "unknown", fulfilledAt: sentAt }
      : { state: "not_shipped" };
  const moment = { now: turn.now.toISOString(), timeZone: turn.shop.timeZone };
  return decideProblem(policy, { ...moment, problem: matter, delivery, answers: {} });
}
