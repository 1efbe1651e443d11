import { readOrder } from "~/orders/read-order";
import type { OrderFacts } from "~/orders/order-facts";
import { orderStateOf } from "~/policy/order-state";
import { translate } from "~/i18n/translate";
import { isIdentified, ownsOrder } from "../identity/own-orders";
import { reply } from "../reply";
import type { Reply } from "../reply";
import { answerOrder } from "../tracking/answer-order";
import type { Turn } from "../turn";
import { CHANGE_CARD, joined, numberOf } from "./flow";
import { ChangeWords } from "./words";

/** Longer ones belong into the conversation that follows. */
const LONGEST_NOTE = 500;

/**
 * "Can it go faster?": where the order stands, what nobody can do about it, and what can be done: a note to the team. To
 * see it, an order that was proved here is enough. Null when it is not theirs.
 */
export async function answerHurry(turn: Turn, orderId: string): Promise<Reply | null> {
  const order = await readSeen(turn, orderId);
  if (order === null) return null;
  const status = await answerOrder(turn, order.id, "track_order");
  // Nothing is left to be hurried: the answer says so by itself.
  if (order.cancelledAt !== null || isDelivered(order)) return status;
  const words = new ChangeWords(turn, order.readAt);
  const state = orderStateOf(order.fulfillmentStatus);
  const named = words.order(order);
  const isSent = state === "fulfilled";
  return {
    ...status,
    text: isSent
      ? `${words.say("hurry.fulfilled", named)}\n\n${status.text}\n\n${words.say("hurry.ask")}`
      : words.sentences([words.say(`hurry.${state}`, named), words.say("hurry.ask")]),
    cards: [
      ...status.cards.filter(({ kind }) => kind === "order" || kind === "tracking"),
      {
        kind: "choice",
        id: CHANGE_CARD.hurry,
        prompt: null,
        options: [
          { id: joined(numberOf(order.id), "note"), label: words.say("hurry.yes"), detail: null, picture: null },
          {
            id: joined(numberOf(order.id), "no"),
            label: translate(turn.locale, "dialogue.offer_no"),
            detail: null,
            picture: null,
          },
        ],
      },
    ],
    receipts: [...status.receipts, ...words.receipts],
    flow: { v: 1, kind: "changes", card: CHANGE_CARD.hurry },
    orders: [{ id: order.id, name: order.name, cases: ["hurry"] }],
  };
}

/** Where the team is told by when; `typed`: what was said of it already. */
export async function askNote(turn: Turn, orderId: string, typed = ""): Promise<Reply | null> {
  const order = await readSeen(turn, orderId);
  if (order === null) return null;
  const words = new ChangeWords(turn, order.readAt);
  const title = words.say("hurry.note_title", words.order(order));
  const id = joined(CHANGE_CARD.note, numberOf(order.id));
  return reply({
    text: title,
    cards: [
      {
        kind: "form",
        id,
        title: null,
        fields: [
          {
            name: "note",
            label: words.say("hurry.note"),
            hint: null,
            type: "textarea",
            autocomplete: "off",
            required: true,
            value: typed === "" ? "" : words.fact(typed.slice(0, LONGEST_NOTE), "shopper", null),
            maxLength: LONGEST_NOTE,
          },
        ],
        submitLabel: words.say("hurry.submit"),
      },
    ],
    receipts: words.receipts,
    flow: { v: 1, kind: "changes", card: id },
    orders: [{ id: order.id, name: order.name, cases: ["hurry"] }],
  });
}

/** To the team, with the order and the note, so that nothing is asked twice. */
export async function passOn(turn: Turn, orderId: string, note: string): Promise<Reply | null> {
  const order = await readSeen(turn, orderId);
  if (order === null) return null;
  if (note.trim() === "") return askNote(turn, orderId);
  const evidence = { note: note.trim().slice(0, LONGEST_NOTE), photos: [], answers: {}, facts: [] };
  return reply({
    text: "",
    handover: { reason: "order_change", evidence },
    orders: [{ id: order.id, name: order.name, cases: ["hurry"] }],
  });
}

async function readSeen(turn: Turn, orderId: string): Promise<OrderFacts | null> {
  const isProved = turn.conversation.proofs.some((proof) => proof.orderId === orderId);
  if (!isProved && !isIdentified(turn)) return null;
  const order = await readOrder(turn.shopify, orderId);
  return order !== null && (isProved || ownsOrder(turn, order)) ? order : null;
}

const isDelivered = ({ fulfillmentStatus, fulfillments }: OrderFacts): boolean =>
  fulfillmentStatus === "FULFILLED" &&
  fulfillments.length > 0 &&
  fulfillments.every(({ deliveredAt }) => deliveredAt !== null);
