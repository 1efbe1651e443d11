import type { ChoiceCard, ChoiceOption } from "~/contract/chat";
import { CancelReason } from "~/policy/policy";
import type { ChangeableLine } from "~/orders/read-changeable-order";
import { findProposal } from "~/proposals/find-proposal";
import { translate } from "~/i18n/translate";
import { sureKind } from "../reading/kinds";
import { SURE } from "../reading/types";
import type { Intent } from "../reading/types";
import { isElsewhere, isQuestion } from "../reading/elsewhere";
import { reply } from "../reply";
import type { Reply } from "../reply";
import { whenSourceFails } from "../tracking/source-down";
import type { Turn } from "../turn";
import { continueAddress, startAddressChange } from "./address";
import { CANCELLATION, startCancellation } from "./cancel";
import { causedBy } from "./choose";
import { CHANGE_CARD, ChangeKind, gidOf, joined, numberOf, wishFor } from "./flow";
import type { Cause, ChangesFlow } from "./flow";
import { askNote, passOn } from "./hurry";
import { addChosen, askKind, askProduct, offerProducts, productsNamed } from "./add-product";
import { askQuantity, askVariant, askWhat, remove, setQuantity, startItemChange, swapFor } from "./items";
import type { ItemHints } from "./items";
import { says } from "./match-words";
import { isOpened, openOrder } from "./open-order";
import type { OpenedOrder } from "./open-order";
import { openAs, startChange, wishIn } from "./start-change";

/**
 * Answers to this dialogue's cards, by tap or in words; also to older cards, because everything is read and checked
 * anew. Null when the message is not about them.
 */
export async function continueChanges(turn: Turn): Promise<Reply | null> {
  const { action, flow } = turn;
  if (action?.type === "choose" && isOurs(action.choice)) {
    return whenSourceFails(turn, () => answered(turn, action.choice, action.option));
  }
  if (action?.type === "submit" && action.form.startsWith(`${CHANGE_CARD.address}:`)) {
    const [, number, country] = action.form.split(":");
    return whenSourceFails(turn, async () =>
      causedBy(
        await withOrder(turn, number, "address", (opened) => continueAddress(opened, action.values, country)),
        addressOf(number),
      ),
    );
  }
  if (action?.type === "submit" && action.form.startsWith(`${CHANGE_CARD.note}:`)) {
    const [, number = ""] = action.form.split(":");
    const orderId = gidOf("Order", number);
    if (orderId === null) return null;
    const passed = await whenSourceFails(turn, () => passOn(turn, orderId, action.values.note ?? ""));
    return causedBy(passed, noteOn(number));
  }
  if (action !== null) return null;
  if (flow?.kind === "changes") return whenSourceFails(turn, () => inWords(turn, flow.card));
  return saysCancel(turn) ? cancelInWords(turn) : null;
}

/** "Cancel it" is no "stop" where there is nothing to stop: with no step pending, or after the answer about an order. */
function saysCancel({ reading, flow }: Turn): boolean {
  const awaited = flow !== null && flow.kind !== "proposal" && !(flow.kind === "tracking" && flow.step === "answered");
  return !awaited && reading.intents[0]?.intent === "cancel" && sureKind(reading.changeKinds) === "cancel";
}

/** Beside its own proposal it neither confirms nor declines: the button does. Another proposal is declined by it. */
async function cancelInWords(turn: Turn): Promise<Reply | null> {
  const { flow, shop, conversation, locale } = turn;
  if (flow?.kind !== "proposal") return startChange(turn, wishIn(turn));
  const proposal = await findProposal(shop.id, conversation.id, flow.id);
  const isOurs = proposal?.status === "open" && proposal.kind === CANCELLATION;
  return isOurs ? reply({ text: translate(locale, "proposal.please_tap"), flow }) : null;
}

const isOurs = (choice: string): boolean => Object.values(CHANGE_CARD).some((card) => card === choice);

const addressOf = (number: string | undefined): Cause => ({
  wish: wishFor({ kind: "address", orderId: gidOf("Order", number) }),
});
const noteOn = (number: string, words = ""): Cause => ({
  card: CHANGE_CARD.hurry,
  option: joined(number, "note"),
  words: words.slice(0, MOST_WORDS),
});
const MOST_WORDS = 500;

/** The open question once more, as things stand now; null where it is not known what it followed from. */
export async function askChangeAgain(turn: Turn, { cause }: ChangesFlow): Promise<Reply | null> {
  if (cause === undefined) return null;
  if ("wish" in cause) return startChange(turn, cause.wish);
  const { card, option, words } = cause;
  return whenSourceFails(turn, () => (isAdding(card) ? named(turn, card, words) : answered(turn, card, option, words)));
}

const answered = async (turn: Turn, card: string, option: string, words = ""): Promise<Reply | null> =>
  causedBy(await nextStep(turn, card, option, words), { card, option, words });

/** What an option's id says is only what was tapped: whose order it is, and what the rules allow, is looked at again. */
async function nextStep(turn: Turn, card: string, option: string, words: string): Promise<Reply | null> {
  const [first, second, third, fourth] = option.split(":");
  switch (card) {
    case CHANGE_CARD.kind: {
      const kind = ChangeKind.safeParse(first);
      return kind.success ? startChange(turn, wishFor({ kind: kind.data, orderName: second ?? null })) : null;
    }
    case CHANGE_CARD.order: {
      const kind = ChangeKind.safeParse(first);
      const orderId = gidOf("Order", second);
      return kind.success && orderId !== null ? openAs(turn, kind.data, orderId, wishFor({ kind: kind.data })) : null;
    }
    case CHANGE_CARD.hurry: {
      const orderId = gidOf("Order", first);
      if (orderId === null) return null;
      return second === "note"
        ? askNote(turn, orderId, words)
        : reply({ text: translate(turn.locale, "dialogue.all_right") });
    }
    case CHANGE_CARD.reason: {
      const reason = CancelReason.safeParse(second);
      return reason.success
        ? withOrder(turn, first, "cancel", (opened) => startCancellation(opened, reason.data))
        : null;
    }
    case CHANGE_CARD.item:
    case CHANGE_CARD.more:
      if (second === "add") return withOrder(turn, first, "items", (opened) => Promise.resolve(askProduct(opened)));
      if (second === "item") return withOrder(turn, first, "items", (opened) => startItemChange(opened));
      return withLine(turn, first, second, (opened, line) => askWhat(opened, line));
    case CHANGE_CARD.product: {
      const productId = gidOf("Product", second);
      return productId === null ? null : withOrder(turn, first, "items", (opened) => askKind(opened, productId));
    }
    case CHANGE_CARD.kindOfProduct:
    case CHANGE_CARD.countOfProduct: {
      const [productId, variantId] = [gidOf("Product", second), gidOf("ProductVariant", third)];
      const count = fourth === undefined ? null : Number(fourth);
      const isCount = count === null || (Number.isInteger(count) && count >= 1 && count <= 999);
      return productId === null || variantId === null || !isCount
        ? null
        : withOrder(turn, first, "items", (opened) => addChosen(opened, productId, variantId, count));
    }
    case CHANGE_CARD.what:
      if (second === "add") return withOrder(turn, first, "items", (opened) => Promise.resolve(askProduct(opened)));
      return withLine(turn, first, second, (opened, line) => theWay(opened, line, third));
    case CHANGE_CARD.variant: {
      const variantId = gidOf("ProductVariant", third);
      return variantId === null
        ? null
        : withLine(turn, first, second, (opened, line) => swapFor(opened, line, variantId));
    }
    case CHANGE_CARD.quantity: {
      const quantity = Number(third);
      const isCount = Number.isInteger(quantity) && quantity >= 1 && quantity <= 999;
      return isCount ? withLine(turn, first, second, (opened, line) => setQuantity(opened, line, quantity)) : null;
    }
    default:
      return null;
  }
}

async function theWay(opened: OpenedOrder, line: ChangeableLine, way: string | undefined): Promise<Reply> {
  if (way === "remove") return remove(opened, line);
  return way === "quantity" ? askQuantity(opened, line) : askVariant(opened, line);
}

async function withOrder(
  turn: Turn,
  number: string | undefined,
  kind: ChangeKind,
  go: (opened: OpenedOrder) => Promise<Reply>,
): Promise<Reply | null> {
  const orderId = gidOf("Order", number);
  if (orderId === null) return null;
  const opened = await openOrder(turn, orderId, wishFor({ kind }));
  return isOpened(opened) ? go(opened) : opened;
}

function withLine(
  turn: Turn,
  order: string | undefined,
  line: string | undefined,
  go: (opened: OpenedOrder, line: ChangeableLine) => Promise<Reply>,
): Promise<Reply | null> {
  const lineId = gidOf("LineItem", line);
  return withOrder(turn, order, "items", (opened) => {
    const found = opened.order.lines.find(({ id }) => id === lineId);
    return found ? go(opened, found) : openAs(turn, "items", opened.order.id, wishFor({}));
  });
}

/** "The second", "size L": an option of the card that is still open; a bare number where a count is asked for. */
async function inWords(turn: Turn, card: string): Promise<Reply | null> {
  if (card.startsWith(`${CHANGE_CARD.address}:`)) return typedAddress(turn, card);
  if (isAdding(card)) return namedProduct(turn, card);
  const options = optionsOf(turn, card);
  if (card === CHANGE_CARD.hurry) return saidOfHurry(turn, options);
  const asksCount = card === CHANGE_CARD.quantity || card === CHANGE_CARD.countOfProduct;
  const option = asksCount ? countOption(turn, options) : namedOption(turn, options);
  return option === null ? null : answered(turn, card, option);
}

/** Yes or no to a note for the team; anything that is no other matter is what the note shall say. */
async function saidOfHurry(turn: Turn, options: ChoiceOption[]): Promise<Reply | null> {
  const [yes, no] = options;
  const { intents, confidence } = turn.reading;
  const intent = confidence >= SURE ? intents[0]?.intent : undefined;
  const orderId = gidOf("Order", yes?.id.split(":")[0]);
  if (!yes || !no || orderId === null) return null;
  if (intent === "no" || intent === "cancel") return answered(turn, CHANGE_CARD.hurry, no.id);
  if (intent === "yes") return answered(turn, CHANGE_CARD.hurry, yes.id);
  const isMore =
    (intent === undefined && !isQuestion(turn.text)) ||
    (intent === "change_order" && sureKind(turn.reading.changeKinds) === "hurry");
  if (!isMore) return null;
  return causedBy(await askNote(turn, orderId, turn.text), noteOn(numberOf(orderId), turn.text));
}

/** A street typed into the line instead of the form: what stands where only the shopper knows for certain. */
async function typedAddress(turn: Turn, card: string): Promise<Reply | null> {
  const { intents, confidence } = turn.reading;
  if ((intents[0] !== undefined && confidence >= SURE) || isQuestion(turn.text)) return null;
  const [, number] = card.split(":");
  const asked = await withOrder(turn, number, "address", (opened) => startAddressChange(opened, "use_form"));
  return causedBy(asked, addressOf(number));
}

/** What naming a product may be read as. */
const MAY_NAME: readonly Intent[] = ["product", "stock", "price", "change_order", "place_order"];

const isAdding = (card: string): boolean => card.startsWith(`${CHANGE_CARD.add}:`);

/** The answer to "what shall go in as well?"; null for what surely says something else. */
async function namedProduct(turn: Turn, card: string): Promise<Reply | null> {
  const { intents, confidence, entities } = turn.reading;
  const isOther = intents[0] !== undefined && confidence >= SURE && !MAY_NAME.includes(intents[0].intent);
  const products = isOther ? [] : await productsNamed(turn, turn.text);
  if (isOther || (products.length === 0 && isQuestion(turn.text))) return null;
  const words = turn.text.slice(0, MOST_WORDS);
  const asked = await offerNamed(turn, card, products, { words, quantity: entities.quantities[0]?.count ?? null });
  return causedBy(asked, { card, option: "", words });
}

async function named(turn: Turn, card: string, words: string): Promise<Reply | null> {
  const asked = await offerNamed(turn, card, await productsNamed(turn, words), { words, quantity: null });
  return causedBy(asked, { card, option: "", words });
}

const offerNamed = (turn: Turn, card: string, products: string[], hints: ItemHints): Promise<Reply | null> =>
  withOrder(turn, card.split(":")[1], "items", (opened) =>
    products.length === 0 ? Promise.resolve(askProduct(opened, "none")) : offerProducts(opened, products, hints),
  );

/** From the card as it was shown: the last of that id in the conversation. */
function optionsOf({ conversation }: Turn, card: string): ChoiceOption[] {
  const cards = conversation.messages.flatMap((message) => message.cards);
  const last = cards.filter((one): one is ChoiceCard => one.kind === "choice" && one.id === card).at(-1);
  return last?.options ?? [];
}

function namedOption(turn: Turn, options: ChoiceOption[]): string | null {
  const { text } = turn;
  if (isQuestion(text) && isElsewhere(turn)) return null;
  const position = /^\s*(\d{1,2})\s*[.)]?\s*$/.exec(text)?.[1];
  if (position !== undefined) return options[Number(position) - 1]?.id ?? null;
  const named = options.filter(({ label }) => says(text, label) || (text.trim().length > 2 && says(label, text)));
  return named.length === 1 ? (named[0]?.id ?? null) : null;
}

function countOption(turn: Turn, options: ChoiceOption[]): string | null {
  const { text, reading } = turn;
  if (isElsewhere(turn)) return null;
  const count = reading.entities.quantities[0]?.count ?? Number(/^\s*(\d{1,3})\s*$/.exec(text)?.[1]);
  const before = options[0]?.id.split(":").slice(0, -1) ?? [];
  return Number.isInteger(count) && before.length > 0 ? joined(...before, count) : null;
}
