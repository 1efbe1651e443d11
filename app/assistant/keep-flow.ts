import type { Card } from "~/contract/chat";
import { readOrder } from "~/orders/read-order";
import { log } from "~/platform/log";
import { translate } from "~/i18n/translate";
import type { MessageKey } from "~/i18n/translate";
import { askAgain } from "./ask-again";
import { orderOfChange } from "./changes/flow";
import { TOPIC_CARD } from "./dialogue/topic";
import { awaits } from "./flow";
import type { Flow, StoredFlow } from "./flow";
import { OFFER_NEXT } from "./offers/offer-ids";
import { SURE } from "./reading/types";
import type { Intent } from "./reading/types";
import { reply } from "./reply";
import type { Reply } from "./reply";
import type { Turn } from "./turn";

/**
 * A side question keeps the flow's place (decision 0023): below its answer, what the shopper was in the middle of is
 * asked once more. A question that needs an answer of its own first is asked alone, and the flow waits beside it; a wish
 * of another kind takes the flow's place. `answer.waiting` is the router's word on what was in the middle. Null where
 * nothing is kept.
 */
export async function keepFlow(turn: Turn, answer: Reply): Promise<Reply | null> {
  const { waiting, flow } = answer;
  if (!waiting || answer.handover || turn.conversation.status !== "open") return null;
  if (flow && awaits(flow) && flow !== waiting && !showsOffer(answer)) {
    return needsFirst(flow) ? { ...answer, flow: withBeside(flow, waiting) } : null;
  }
  if (flow && flow !== waiting && flow.kind === waiting.kind) return null;
  const also = waits(turn.beside);
  const beside = also && also !== waiting ? also : answered(turn, flow, waiting);
  if (surely(turn) === "goodbye" || mayWish(turn, answer)) return { ...answer, flow: withBeside(waiting, beside) };
  const asked = await askAgain(turn, waiting).catch((error: unknown) => {
    log.warn({ code: "bridge", shopId: turn.shop.id, err: error }, "answered without the way back");
    return reply({ text: "" });
  });
  if (!asked) return null;
  // Told that it cannot be, and nothing asked, or it could not be read: the answer stands alone, and the place stays.
  if (!asked.flow || !awaits(asked.flow) || saysNo(asked)) return { ...answer, flow: withBeside(waiting, beside) };
  return {
    ...answer,
    text: [said(turn, answer), bridge(turn, asked.flow, asked.text)].filter(Boolean).join("\n\n"),
    cards: [...answer.cards.filter((card) => !givesWay(card, asked.cards)), ...asked.cards.filter(isQuestion)],
    receipts: [...answer.receipts, ...asked.receipts],
    orders: [...answer.orders, ...asked.orders],
    flow: withBeside(asked.flow, beside),
  };
}

/** The flow, if it waits for an answer. */
export const waits = (flow: Flow | null): Flow | null => (flow && awaits(flow) ? flow : null);

/** What is interrupted by whatever is not about it. */
export const interrupted = ({ flow, beside }: Turn): Flow | null => waits(flow) ?? waits(beside);

/** "Forget it", also as "no, forget it": what is pending is over. */
export function stops({ action, reading: { intents, confidence } }: Turn): boolean {
  const [best] = intents;
  if (action !== null || !best || confidence < SURE) return false;
  return best.intent === "cancel" || (best.intent === "no" && intents.some(({ intent }) => intent === "cancel"));
}

/** For the brief of who gets a person in the middle of something: that order. Nobody in distress waits for it. */
export async function withOrder(turn: Turn, answer: Reply): Promise<Reply> {
  const flow = interrupted(turn);
  const orderId = flow && orderOf(flow);
  if (!orderId || answer.orders.length > 0 || turn.reading.emotion === "distress") return answer;
  const order = await readOrder(turn.shopify, orderId).catch((error: unknown) => {
    log.warn({ code: "brief", shopId: turn.shop.id, err: error }, "a brief without the order");
    return null;
  });
  const cases = flow.kind === "return" ? ["return"] : [];
  return order ? { ...answer, orders: [{ id: order.id, name: order.name, cases }] } : answer;
}

function orderOf(flow: Flow): string | null {
  if (flow.kind === "return") return flow.state.orderId;
  if (flow.kind === "problem") return flow.orderId;
  return flow.kind === "changes" ? orderOfChange(flow) : null;
}

const withBeside = (flow: Flow, beside: Flow | null): StoredFlow => (beside ? { ...flow, beside } : { ...flow });

/** "And in blue?" and "yes, a person please" are still about the answer, and after a "thank you" about the one before. */
function answered({ beside }: Turn, flow: Flow | null, waiting: Flow): Flow | null {
  if (flow === waiting) return beside === waiting ? null : beside;
  return flow && !awaits(flow) && flow.kind !== "topic" ? flow : null;
}

/** Which order, or who one is, has to be told before the side question can be answered. */
const needsFirst = (flow: Flow): boolean =>
  flow.kind === "tracking" ||
  (flow.kind === "identity" && (flow.wanted.to === "orders" || flow.wanted.to === "offers"));

/** An offer stands below what was asked, and its tap is good without any flow. */
const showsOffer = ({ cards }: Reply): boolean =>
  cards.some((card) => card.kind === "choice" && card.id === OFFER_NEXT);

const surely = ({ action, reading: { intents, confidence } }: Turn): Intent | undefined =>
  action === null && confidence >= SURE ? intents[0]?.intent : undefined;

/** A return that the rules refuse ends with ways on, not with a question. */
const saysNo = ({ flow, suggestHuman }: Reply): boolean => flow?.kind === "return" && suggestHuman;

const isQuestion = ({ kind }: Card): boolean => kind === "choice" || kind === "form" || kind === "proposal";

/** "What is it about?" gives way to the question that is known; of two cards with one id, the later counts. */
const givesWay = (card: Card, asked: Card[]): boolean =>
  (card.kind === "choice" && card.id === TOPIC_CARD) ||
  ("id" in card && asked.some((one) => "id" in one && one.id === card.id));

const isUnclear = ({ locale }: Turn, { text }: Reply): boolean => text === translate(locale, "dialogue.ask_back");

/** "Actually, cancel that": not certain which of two wishes it is, so that it is asked back, with the choices for it. */
const mayWish = ({ reading }: Turn, { conversational }: Reply): boolean =>
  conversational && WISHES.some((wish) => reading.intents[0]?.intent === wish);

const WISHES: readonly Intent[] = ["cancel", "change_order", "return_item", "order_problem", "human"];

/** Asked back in the middle of something, "what is it about?" would sound deaf. */
function said(turn: Turn, answer: Reply): string {
  if (!isUnclear(turn, answer)) return answer.text;
  return turn.reading.intents[0]?.intent === "repeat" ? "" : translate(turn.locale, "flow.unclear");
}

function bridge({ locale }: Turn, flow: Flow, question: string): string {
  const key = BRIDGE[flow.kind === "identity" ? flow.wanted.to : flow.kind] ?? "flow.changes";
  return translate(locale, key, { question });
}

const BRIDGE: Partial<Record<Flow["kind"] | "returns" | "orders" | "offers", MessageKey>> = {
  return: "flow.return",
  returns: "flow.return",
  changes: "flow.changes",
  tracking: "flow.tracking",
  orders: "flow.tracking",
  offers: "flow.offers",
  problem: "flow.problem",
  proposal: "flow.proposal",
};
