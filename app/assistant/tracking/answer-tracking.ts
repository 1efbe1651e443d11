import { sameOrderName, normaliseOrderName } from "~/orders/order-name";
import { findOrderByTrackingNumber } from "~/orders/find-order-by-tracking-number";
import { listProvedOrders } from "~/orders/list-proved-orders";
import type { OrderSummary } from "~/orders/order-facts";
import { findVerifiedOrder, isIdentified, listVerifiedOrders } from "../identity/own-orders";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { answerOrder, mayRead } from "./answer-order";
import type { Wanted } from "./flow";
import { askToIdentify, chooseOrder } from "./identify";
import { proveAndAnswer } from "./prove-and-answer";
import type { GuessLimit } from "./guess-limit";
import { nameFormat, trackingFlow } from "./setting";
import { isNothing, typedNow, typedSoFar, type Typed } from "./typed";
import { whenSourceFails } from "./source-down";

/**
 * Where is my order? From the shopper's question to their order, proved or their own, and to the answer. Asks for
 * what is missing; never says whether an order exists that is not proved.
 */
export function answerTracking(turn: Turn, wanted: Wanted, limit: GuessLimit): Promise<Reply> {
  const flow = trackingFlow(turn);
  const typed = typedSoFar(turn, flow);
  if (flow?.step === "identify" && isNothing(typedNow(turn, flow))) {
    // Asked again with nothing new: another try at the same two details would only use one up.
    return Promise.resolve(askToIdentify(turn, typed, flow.wanted, "again"));
  }
  return whenSourceFails(turn, () => findAndAnswer(turn, typed, wanted, limit));
}

/** The same with what a form or an earlier message gave. */
export async function findAndAnswer(turn: Turn, typed: Typed, wanted: Wanted, limit: GuessLimit): Promise<Reply> {
  const flow = trackingFlow(turn);
  if (typed.orderName !== null) return byName(turn, typed, typed.orderName, wanted, limit);
  if (typed.trackingNumber !== null) return byTrackingNumber(turn, typed, typed.trackingNumber, wanted);
  if (flow !== null && "orderId" in flow && isNothing(typed) && mayRead(turn, flow.orderId)) {
    return answerOrder(turn, flow.orderId, wanted);
  }
  return amongOwn(turn, typed, wanted);
}

async function byName(turn: Turn, typed: Typed, orderName: string, wanted: Wanted, limit: GuessLimit): Promise<Reply> {
  const format = nameFormat(turn);
  const name = normaliseOrderName(orderName, format);
  const proved = turn.conversation.proofs.find((proof) => name !== null && sameOrderName(proof.orderName, name));
  if (proved !== undefined) return answerOrder(turn, proved.orderId, wanted);
  const own = await findVerifiedOrder(turn, orderName);
  if (own !== null) return answerOrder(turn, own.id, wanted);
  return typed.identifier === null
    ? askToIdentify(turn, typed, wanted, "ask_identifier")
    : proveAndAnswer(turn, typed, orderName, typed.identifier, wanted, limit);
}

async function byTrackingNumber(turn: Turn, typed: Typed, number: string, wanted: Wanted): Promise<Reply> {
  const orders = await ownOrders(turn);
  const found = findOrderByTrackingNumber(orders, number);
  if (found !== null) return answerOrder(turn, found.id, wanted);
  return askToIdentify(turn, typed, wanted, orders.length === 0 ? "tracking_number" : "tracking_unknown");
}

async function amongOwn(turn: Turn, typed: Typed, wanted: Wanted): Promise<Reply> {
  const { proofs } = turn.conversation;
  const [only] = proofs;
  if (!isIdentified(turn) && proofs.length === 1 && only !== undefined && typed.identifier === null) {
    return answerOrder(turn, only.orderId, wanted);
  }
  const orders = typed.identifier === null || isIdentified(turn) ? await ownOrders(turn) : [];
  const [one] = orders;
  if (one === undefined) {
    if (typed.identifier !== null) return askToIdentify(turn, typed, wanted, "ask_order");
    return askToIdentify(turn, typed, wanted, isIdentified(turn) ? "no_orders" : "ask");
  }
  return orders.length === 1 ? answerOrder(turn, one.id, wanted) : chooseOrder(turn, orders, wanted);
}

/** What this shopper may see: the identified shopper's orders and those proved here, newest first. */
export async function ownOrders(turn: Turn): Promise<OrderSummary[]> {
  const own = await listVerifiedOrders(turn);
  const others = turn.conversation.proofs
    .map(({ orderId }) => orderId)
    .filter((id) => !own.some((one) => one.id === id));
  const proved = await listProvedOrders(turn.shopify, others);
  return [...own, ...proved].sort((a, b) => b.placedAt.localeCompare(a.placedAt)).slice(0, 6);
}
