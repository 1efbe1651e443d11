import type { Card, ChoiceOption } from "~/contract/chat";
import { translate } from "~/i18n/translate";
import { readAsk } from "~/products/read-ask";
import { says } from "../changes/match-words";
import { findVerifiedOrder, isIdentified } from "../identity/own-orders";
import { isElsewhere, isQuestion } from "../reading/elsewhere";
import { sureKind } from "../reading/kinds";
import { SURE } from "../reading/types";
import type { Intent } from "../reading/types";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { advanceReturn } from "./advance-return";
import { EMPTY_STATE, RETURN_CARD, RETURN_OPTION } from "./flow";
import type { ReturnState } from "./flow";
import { fieldsNamed } from "./name-items";

/** How a tap on a card, or its form, would be answered. */
interface Taps {
  choose(card: string, option: string): Promise<Reply | null>;
  submit(form: string, values: Record<string, string>): Promise<Reply | null>;
}

/**
 * Words in the middle of a return: another order, what stands on the open card, an answer to its form, what to look
 * for, a reason. Null for what is another matter: that is answered as such.
 */
export async function continueInWords(turn: Turn, state: ReturnState, taps: Taps): Promise<Reply | null> {
  const another = await anotherOrder(turn, state);
  if (another) return another;
  const { reading, text, locale } = turn;
  const best = reading.confidence >= SURE ? reading.intents[0]?.intent : undefined;
  if (says(text, translate(locale, "returns.option.start_over"))) return advanceReturn(turn, EMPTY_STATE);
  const card = openCard(turn);
  const asksElse = isQuestion(text) && isElsewhere(turn);
  if (card?.kind === "choice" && !asksElse) {
    const option = namedOption(text, card.options) ?? meantOption(turn, card.id);
    if (option !== null) return taps.choose(card.id, option);
    if (looksForProduct(turn, card, best)) {
      const words = text.slice(0, MOST_WORDS);
      return advanceReturn(turn, { ...wantsExchange(state), browse: { words, productId: null } });
    }
  }
  if (card?.kind === "form") {
    const values = fieldsNamed(turn, card, best);
    if (values) return taps.submit(card.id, values);
  }
  const kind = sureKind(reading.returnKinds);
  if (state.reason === null && (kind === "damaged" || kind === "wrong")) {
    return advanceReturn(turn, { ...state, reason: kind === "damaged" ? "defective" : "wrong-item" });
  }
  // Nothing was understood and nothing asked: the open question again, rather than the return lost.
  const isUnclear = card !== null && reading.intents.length === 0 && !isQuestion(text);
  // "Who pays for sending it back?" asks for the shop's rule, where that is written.
  const isReturn = best === "return_item" && !isQuestion(text);
  return isUnclear || isReturn || best === "repeat" ? advanceReturn(turn, state) : null;
}

const MOST_WORDS = 400;

const wantsExchange = (state: ReturnState): ReturnState =>
  state.exchanged === null ? { ...state, outcome: "exchange" } : state;

/** A number that was typed: the order still to be named, or a change of mind. */
async function anotherOrder(turn: Turn, state: ReturnState): Promise<Reply | null> {
  const [name] = turn.reading.entities.orderNames;
  if (name === undefined) return null;
  if (isElsewhere(turn) || wantsOrderChanged(turn)) return null;
  if (state.orderId === null) return advanceReturn(turn, { ...state, orderName: name });
  const intent = turn.reading.intents[0]?.intent;
  if (!isIdentified(turn) || (intent !== undefined && !ABOUT_RETURNS.includes(intent))) return null;
  const named = await findVerifiedOrder(turn, name);
  return named && named.id !== state.orderId ? advanceReturn(turn, { ...EMPTY_STATE, orderId: named.id }) : null;
}

/** "Cancel #1005" is no other order to send back; "change it to #1005" is. */
function wantsOrderChanged({ reading: { intents, changeKinds } }: Turn): boolean {
  const kind = sureKind(changeKinds);
  return intents[0]?.intent === "change_order" && kind !== null && kind !== "items";
}

/** What words of a return may be read as. */
const ABOUT_RETURNS: readonly Intent[] = ["return_item", "order_problem", "repeat", "change_order"];

/** The last of our cards that was shown. */
function openCard({ conversation }: Turn): Extract<Card, { kind: "choice" | "form" }> | null {
  const shown = conversation.messages.filter(({ author, cards }) => author === "assistant" && cards.length > 0).at(-1);
  const ours = shown?.cards.filter((one) => one.kind === "choice" || one.kind === "form") ?? [];
  return ours.filter(({ id }) => Object.values(RETURN_CARD).some((card) => card === id)).at(-1) ?? null;
}

/** "2", "size L", "the grey one": the one option that the words name. */
function namedOption(text: string, options: ChoiceOption[]): string | null {
  const position = /^\s*(\d{1,2})\s*[.)]?\s*$/.exec(text)?.[1];
  const byLabel = options.filter(({ label }) => label === text.trim());
  if (byLabel.length === 1) return byLabel[0]?.id ?? null;
  if (position !== undefined) return options[Number(position) - 1]?.id ?? null;
  const named = options.filter(({ label }) => says(text, label) || (text.trim().length > 2 && says(label, text)));
  const longest = Math.max(...named.map(({ label }) => label.length));
  const best = named.filter(({ label }) => label.length === longest);
  return best.length === 1 ? (best[0]?.id ?? null) : null;
}

/** What no label says in these words. */
function meantOption({ reading }: Turn, card: string): string | null {
  const kind = sureKind(reading.returnKinds);
  if (card === RETURN_CARD.reason) return kind === "damaged" ? "defective" : kind === "wrong" ? "wrong-item" : null;
  return card === RETURN_CARD.outcome && kind === "exchange" ? "exchange" : null;
}

const MAY_BE_PRODUCT: readonly (Intent | undefined)[] = [undefined, "product", "stock", "price", "place_order", "yes"];

/** What to exchange for, in words, where the shop lets shoppers take another product. */
function looksForProduct(turn: Turn, card: { id: string; options: ChoiceOption[] }, best: Intent | undefined): boolean {
  const mayBeOther = card.options.some(({ id }) => id === RETURN_OPTION.otherProduct);
  if (card.id !== RETURN_CARD.product && !(card.id === RETURN_CARD.exchange && mayBeOther)) return false;
  if (!MAY_BE_PRODUCT.includes(best)) return false;
  const { things, materials, words, colours, bound } = readAsk(turn.text, turn.locale);
  return things.length + materials.length + words.length + colours.length > 0 || bound !== null;
}
