import type { ChoiceOption, FormField } from "~/contract/chat";
import { formatDay } from "~/i18n/dates";
import { asksFor, offeredReasons } from "~/policy/reasons";
import type { Asks } from "~/policy/decision";
import type { OrderSummary } from "~/orders/order-facts";
import type { ReturnableItem } from "~/returns/read-returnable";
import { readReturnReasons } from "~/returns/read-return-reasons";
import type { ReturnReason } from "~/returns/read-return-reasons";
import { reply } from "../reply";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { RETURN_CARD } from "./flow";
import type { ReturnState } from "./flow";
import { chosenItems } from "./matter";
import type { ReturnMatter } from "./matter";
import { nextCard, plainOption, ReturnWords } from "./return-words";

/** More would be a list to scroll; who has more of one thing writes to the team. */
const MOST_OF_ONE = 20;

const flow = (state: ReturnState): Reply["flow"] => ({ v: 1, kind: "return", state });

/** Which order; the shopper is identified, so only theirs are shown. */
export function askOrder(turn: Turn, orders: readonly OrderSummary[], state: ReturnState): Reply {
  const words = new ReturnWords(turn);
  if (orders.length === 0) {
    const card = nextCard(["human"], words);
    return reply({ text: words.say("no_orders"), cards: [card], suggestHuman: true });
  }
  const options = orderOptions(turn, orders, words);
  return reply({
    text: words.say("ask.order"),
    cards: [{ kind: "choice", id: RETURN_CARD.order, prompt: null, options }],
    receipts: words.receipts,
    flow: flow(state),
  });
}

/** Orders of the shopper's own, to choose one of them. */
export const orderOptions = (turn: Turn, orders: readonly OrderSummary[], words: ReturnWords): ChoiceOption[] =>
  orders.map((order) => {
    const titles = order.titles.map((title) => words.fact(title, "order", order.id)).join(", ");
    const when = formatDay(new Date(order.placedAt), turn.locale, turn.timeZone, turn.now);
    const name = words.isolate(words.fact(order.name, "order", order.id));
    return {
      id: order.id,
      label: titles === "" ? name : `${name} · ${titles}`,
      detail: words.say("order.placed", { when: words.fact(when, "order", order.id) }),
      picture: order.picture,
    };
  });

/** Which items, and how many of each. */
export function askItems(turn: Turn, { returnable }: ReturnMatter, state: ReturnState, nothing = false): Reply {
  const words = new ReturnWords(turn, returnable.readAt);
  const order = words.fact(returnable.orderName, "order", returnable.orderId);
  const fields = returnable.items.map((item): FormField => {
    const name = nameOf(item, words);
    const most = Math.min(item.quantity, MOST_OF_ONE);
    return {
      name: itemField(item),
      label: name,
      hint:
        item.quantity > 1
          ? words.say("items.most", { count: words.count(item.quantity, "order", item.lineItemId) })
          : null,
      type: "select",
      options: Array.from({ length: most + 1 }, (_, count) => ({
        value: String(count),
        label:
          count === 0
            ? words.say("items.keep")
            : words.say("items.back", { count: words.count(count, "order", item.lineItemId) }),
      })),
      autocomplete: "off",
      required: true,
      value: words.fact("0", "shopper", null),
      maxLength: 4,
    };
  });
  return reply({
    text: words.say(nothing ? "ask.items_again" : "ask.items", { order }),
    cards: [
      {
        kind: "form",
        id: RETURN_CARD.items,
        title: words.say("items.title", { order }),
        fields,
        submitLabel: words.say("items.submit"),
      },
    ],
    receipts: words.receipts,
    flow: flow(state),
    orders: [{ id: returnable.orderId, name: returnable.orderName, cases: ["return"] }],
  });
}

/** A form's field of an item: the end of its GID. */
export const itemField = ({ fulfillmentLineItemId }: ReturnableItem): string =>
  `item_${fulfillmentLineItemId.split("/").pop()}`;

export const nameOf = (item: ReturnableItem, words: ReturnWords): string =>
  [item.title, item.variant]
    .filter((part): part is string => part !== null && part !== "")
    .map((part) => words.fact(part, "order", item.lineItemId))
    .join(" · ");

/** Why: of Shopify's return reasons those that the shop offers and those that fit the product. */
export async function askReason(turn: Turn, matter: ReturnMatter, state: ReturnState): Promise<Reply> {
  const words = new ReturnWords(turn, matter.returnable.readAt);
  const reasons = await fittingReasons(turn, matter, state);
  const byHandle = new Map(reasons.map((reason) => [reason.handle, reason]));
  const options = offeredReasons(matter.active.policy, [...byHandle.keys()]).map((handle) =>
    plainOption(handle, reasonName(byHandle.get(handle)!, words)),
  );
  const chosen = chosenItems(matter, state).map(({ item }) => nameOf(item, words));
  const order = words.fact(matter.returnable.orderName, "order", matter.returnable.orderId);
  return reply({
    text: words.say("ask.reason"),
    cards: [{ kind: "choice", id: RETURN_CARD.reason, prompt: `${words.list(chosen)} · ${order}`, options }],
    receipts: words.receipts,
    flow: flow({ ...state, reason: null }),
  });
}

/** The whole library is long: what the policy names, and what Shopify suggests for these products; else all of it. */
export async function fittingReasons(turn: Turn, matter: ReturnMatter, state: ReturnState): Promise<ReturnReason[]> {
  const lineItemIds = chosenItems(matter, state).map(({ item }) => item.lineItemId);
  const { all, suggested } = await readReturnReasons(turn.shopify, lineItemIds);
  const named = matter.active.policy.returns.reasons.map(({ handle }) => handle);
  const handles = new Set([...named, ...Object.values(suggested).flatMap((some) => some.map(({ handle }) => handle))]);
  const fitting = all.filter(({ handle }) => handles.has(handle));
  return fitting.length > 0 ? fitting : all;
}

const KNOWN_REASONS = {
  "size-too-small": "reason.size_too_small",
  "size-too-large": "reason.size_too_large",
  unwanted: "reason.unwanted",
  style: "reason.style",
  color: "reason.color",
  defective: "reason.defective",
  "wrong-item": "reason.wrong_item",
  "not-as-described": "reason.not_as_described",
  "arrived-late": "reason.arrived_late",
  other: "reason.other",
} as const;

/** In the shopper's language where it is one of Shopify's usual ones, else as the shop has named it. */
export function reasonName({ handle, id, name }: ReturnReason, words: ReturnWords): string {
  const key = (KNOWN_REASONS as Partial<Record<string, (typeof KNOWN_REASONS)[keyof typeof KNOWN_REASONS]>>)[handle];
  return key ? words.say(key) : words.fact(name, "return", id);
}

/**
 * What the policy wants to know or see for this reason; null where it wants nothing. `given`: what came back of the form
 * before, which was not all.
 */
export function askEvidence(
  turn: Turn,
  matter: ReturnMatter,
  state: ReturnState,
  given: Record<string, string> | null = null,
): Reply | null {
  const asks = asksFor(matter.active.policy, state.reason);
  if (!wantsEvidence(asks)) return null;
  const words = new ReturnWords(turn);
  return reply({
    text: words.say(given ? "ask.evidence_again" : "ask.evidence"),
    cards: [
      {
        kind: "form",
        id: RETURN_CARD.evidence,
        title: null,
        fields: evidenceFields(asks, words, given ?? {}),
        submitLabel: words.say("evidence.submit"),
      },
    ],
    receipts: words.receipts,
    flow: flow(state),
  });
}

/** A note that is welcome but not needed is not worth a step of its own. */
export const wantsEvidence = ({ photo, note, questions }: Asks): boolean =>
  photo !== "no" || note === "required" || questions.length > 0;

/** `given`: what was said before, by field. Pictures are shown anew where they were uploaded. */
export function evidenceFields(
  { photo, note, questions }: Asks,
  words: ReturnWords,
  given: Record<string, string> = {},
): FormField[] {
  const common = { autocomplete: "off", hint: null, value: "" };
  const noted = given.note?.trim() ?? "";
  return [
    ...questions.map(({ id, code, text }): FormField => ({
      ...common,
      name: `answer_${id.replaceAll("-", "_")}`,
      label: code === "custom" ? words.fact(text, "policy", null) : words.say(`question.${code}`),
      type: "select",
      options: [
        { value: "", label: words.say("question.choose") },
        { value: "yes", label: words.say("question.yes") },
        { value: "no", label: words.say("question.no") },
      ],
      required: true,
      maxLength: 3,
    })),
    ...(note === "no"
      ? []
      : [
          {
            ...common,
            name: "note",
            label: words.say("evidence.note"),
            value: noted === "" ? "" : words.fact(noted.slice(0, 300), "shopper", null),
            type: "textarea" as const,
            required: note === "required",
            maxLength: 300,
          },
        ]),
    ...(photo === "no"
      ? []
      : [
          {
            ...common,
            name: "photos",
            label: words.say("evidence.photos"),
            hint: words.say("evidence.photos_hint"),
            type: "photo" as const,
            required: photo === "required",
            maxLength: 240,
          },
        ]),
  ];
}

/** The statutory withdrawal, with its deadline, beside the shop's own return. */
export function askWithdrawal(turn: Turn, matter: ReturnMatter, deadline: string, state: ReturnState): Reply {
  const words = new ReturnWords(turn, matter.returnable.readAt);
  return reply({
    text: words.say("ask.withdrawal", { deadline: words.policyDay(deadline) }),
    cards: [
      {
        kind: "choice",
        id: RETURN_CARD.withdrawal,
        prompt: null,
        options: [
          plainOption("withdraw", words.say("withdrawal.withdraw"), words.say("withdrawal.withdraw_detail")),
          plainOption("return", words.say("withdrawal.return"), words.say("withdrawal.return_detail")),
        ],
      },
    ],
    receipts: words.receipts,
    flow: flow(state),
  });
}
