import type { FormField } from "~/contract/chat";
import { reply } from "../reply";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { itemField, nameOf } from "./ask";
import { RETURN_CARD } from "./flow";
import type { ReturnState } from "./flow";
import type { ChosenItem, ReturnMatter } from "./matter";
import { ReturnWords } from "./return-words";
import type { Terms } from "./terms";

/** Which of several items are exchanged, and which are paid back. */
export function askSplit(
  turn: Turn,
  { returnable }: ReturnMatter,
  { either, onlyExchange }: Extract<Terms, { kind: "split" }>,
  state: ReturnState,
): Reply {
  const words = new ReturnWords(turn, returnable.readAt);
  const order = words.fact(returnable.orderName, "order", returnable.orderId);
  const fields = [...either, ...onlyExchange].map((one): FormField => {
    const name = nameOf(one.item, words);
    const pay = { value: "pay", label: words.say("split.pay") };
    const exchange = { value: "exchange", label: words.say("split.exchange") };
    const isOnly = onlyExchange.includes(one);
    return {
      name: itemField(one.item),
      label: name,
      hint: one.quantity > 1 ? words.say("items.back", { count: words.count(one.quantity, "shopper", null) }) : null,
      type: "select",
      options: isOnly ? [exchange, { value: "keep", label: words.say("items.keep") }] : [pay, exchange],
      autocomplete: "off",
      required: true,
      value: isOnly ? "exchange" : "pay",
      maxLength: 8,
    };
  });
  return reply({
    text: words.say("ask.split"),
    cards: [
      {
        kind: "form",
        id: RETURN_CARD.split,
        title: words.say("items.title", { order }),
        fields,
        submitLabel: words.say("items.submit"),
      },
    ],
    receipts: words.receipts,
    flow: { v: 1, kind: "return", state: { ...state, exchanged: [], exchanges: [] } },
  });
}

/** The form's answer: all exchanged, all paid, or apart. */
export function splitState(items: ChosenItem[], state: ReturnState, values: Record<string, string>): ReturnState {
  const answerFor = ({ item }: ChosenItem) => values[itemField(item)];
  const idOf = ({ item }: ChosenItem) => item.fulfillmentLineItemId;
  const kept = items.filter((one) => answerFor(one) !== "keep");
  const exchanged = kept.filter((one) => answerFor(one) === "exchange").map(idOf);
  const wish = { exchanges: [], apart: [] };
  const chosen = kept.length === 0 ? null : kept.map((one) => ({ id: idOf(one), quantity: one.quantity }));
  if (exchanged.length === kept.length) {
    return { ...state, ...wish, items: chosen, exchanged: null, outcome: exchanged.length > 0 ? "exchange" : null };
  }
  const outcome = state.outcome === "exchange" ? null : state.outcome;
  return { ...state, ...wish, items: chosen, exchanged: exchanged.length > 0 ? exchanged : null, outcome };
}
