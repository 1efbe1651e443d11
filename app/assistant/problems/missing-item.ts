import { z } from "zod";
import { readOrder } from "~/orders/read-order";
import { decideProblem } from "~/policy/decide-problem";
import { readPolicy } from "~/policy/read-policy";
import type { ProblemFacts } from "~/policy/facts";
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
import { PROBLEM_CARD } from "./flow";

/**
 * "Something is missing from my parcel": the order, then what the policy wants to see and know, then a person with all
 * of it. No rule refuses this.
 */
export async function startMissingItem(turn: Turn): Promise<Reply> {
  return whenSourceFails(turn, async () => {
    const [named] = turn.reading.entities.orderNames;
    const spoken = turn.flow?.kind === "tracking" && turn.flow.step === "answered" ? turn.flow.orderId : null;
    if (named === undefined && spoken !== null && mayRead(turn, spoken)) return askEvidence(turn, spoken);
    const first = requireIdentity(turn, { to: "orders", state: {} });
    if (first) return first;
    const own = named === undefined ? null : await findVerifiedOrder(turn, named);
    if (own) return askEvidence(turn, own.id);
    const orders = await listVerifiedOrders(turn);
    const [only] = orders;
    if (!only) return reply({ text: "", handover: { reason: "order_problem" } });
    return orders.length === 1 ? askEvidence(turn, only.id) : askOrder(turn, orders);
  });
}

/** The next step, by a tap; null for cards of others. */
export async function continueMissingItem(turn: Turn): Promise<Reply | null> {
  const { action, flow } = turn;
  if (action?.type === "choose" && action.choice === PROBLEM_CARD.order) {
    return whenSourceFails(turn, () => askEvidence(turn, action.option));
  }
  if (action?.type !== "submit" || action.form !== PROBLEM_CARD.evidence) return null;
  const orderId = flow?.kind === "problem" ? flow.orderId : null;
  return whenSourceFails(turn, () => toStaff(turn, orderId, action.values));
}

function askOrder(turn: Turn, orders: Awaited<ReturnType<typeof listVerifiedOrders>>): Reply {
  const words = new ReturnWords(turn);
  return reply({
    text: words.say("ask.order"),
    cards: [{ kind: "choice", id: PROBLEM_CARD.order, prompt: null, options: orderOptions(turn, orders, words) }],
    receipts: words.receipts,
    flow: { v: 1, kind: "problem", orderId: null },
  });
}

async function askEvidence(turn: Turn, orderId: string, incomplete = false): Promise<Reply> {
  const order = await readOwn(turn, orderId);
  const words = new ReturnWords(turn);
  if (!order) return reply({ text: words.say("not_yours"), suggestHuman: true });
  const asks = await asksFor(turn, order);
  const name = words.fact(order.name, "order", order.id);
  return reply({
    text: words.sentences([words.say(incomplete ? "ask.evidence_again" : "missing.ask", { order: name })]),
    cards: [
      {
        kind: "form",
        id: PROBLEM_CARD.evidence,
        title: words.say("items.title", { order: name }),
        fields: evidenceFields(asks, words),
        submitLabel: words.say("missing.submit"),
      },
    ],
    receipts: words.receipts,
    flow: { v: 1, kind: "problem", orderId },
    orders: [{ id: order.id, name: order.name, cases: ["missing_item"] }],
  });
}

async function toStaff(turn: Turn, orderId: string | null, values: Record<string, string>): Promise<Reply> {
  const order = orderId === null ? null : await readOwn(turn, orderId);
  if (!order || orderId === null) return startMissingItem(turn);
  const asks = await asksFor(turn, order);
  const { evidence, isComplete } = await readEvidence(turn, asks, values);
  if (!isComplete) return askEvidence(turn, orderId, true);
  return reply({
    text: "",
    handover: { reason: "order_problem", evidence },
    orders: [{ id: order.id, name: order.name, cases: ["missing_item"] }],
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

async function asksFor(turn: Turn, order: NonNullable<Awaited<ReturnType<typeof readOwn>>>) {
  const { policy } = await readPolicy(turn.shop.id);
  const deliveredAt = order.fulfillments.flatMap(({ deliveredAt }) => deliveredAt ?? [])[0];
  const sentAt = order.fulfillments[0]?.createdAt;
  const delivery: ProblemFacts["delivery"] = deliveredAt
    ? { state: "delivered", deliveredAt }
    : sentAt
      ? { state: "unknown", fulfilledAt: sentAt }
      : { state: "not_shipped" };
  const moment = { now: turn.now.toISOString(), timeZone: turn.shop.timeZone };
  return decideProblem(policy, { ...moment, problem: "missing", delivery, answers: {} }).asks;
}
