import type { ChangeDecision, DecidingRule } from "~/policy/decision";
import { fromMinor } from "~/policy/minor-units";
import { offerHuman } from "../dialogue/offer-human";
import type { Reply } from "../reply";
import type { ChangeKind } from "./flow";
import type { OpenedOrder } from "./open-order";
import type { ChangeKey } from "./words";

/** What Shopify itself refuses, beside what the merchant's rules do. */
export type ShopifyRefusal =
  | "not_found"
  | "shipped"
  | "cancelled"
  | "not_cancellable"
  | "not_editable"
  | "out_of_stock"
  | "nothing_left"
  | "nothing_changes"
  | "order_changed"
  | "price_changed"
  | "invalid";

/** Says the rule that decided, and what can be done instead: a person, or sending it back once it is there. */
export function explain(opened: OpenedOrder, kind: "cancel" | "address" | "items", decision: ChangeDecision): Reply {
  const { words, order } = opened;
  const why = sayRule(opened, kind, decision.rule);
  return person(opened, [why, ...insteadOf(opened, kind, decision), words.say(closing(decision))], order);
}

/** The same for what Shopify would refuse. */
export function explainRefusal(opened: OpenedOrder, refusal: ShopifyRefusal): Reply {
  const { words, order } = opened;
  return person(opened, [words.say(refusalKey(refusal), words.order(order)), words.say("instead.staff")], order);
}

/** In the words of the merchant's rules where those say the same. */
export function refusalKey(refusal: ShopifyRefusal): ChangeKey {
  switch (refusal) {
    case "shipped":
      return "rule.fulfilled";
    case "cancelled":
      return "rule.already_cancelled";
    case "out_of_stock":
      return "rule.not_available";
    case "nothing_left":
      return "rule.nothing_left";
    case "nothing_changes":
      return "rule.nothing_changes";
    default:
      return "rule.not_editable";
  }
}

function person({ turn, words }: OpenedOrder, sentences: string[], order: { id: string; name: string }): Reply {
  const offer = offerHuman(turn, "order_change", words.sentences(sentences));
  return { ...offer, receipts: words.receipts, orders: [{ id: order.id, name: order.name, cases: [] }] };
}

const closing = ({ verdict, rule }: ChangeDecision): ChangeKey =>
  verdict === "needs_staff" && rule.code !== "already_cancelled" ? "instead.staff" : "instead.ask";

/** What is on its way can still come back. */
function insteadOf({ words }: OpenedOrder, kind: string, { rule }: ChangeDecision): string[] {
  const sent = rule.code === "too_late_state" && rule.values.state !== "in_progress";
  return sent && kind !== "address" ? [words.say("instead.return")] : [];
}

function sayRule({ words, order }: OpenedOrder, kind: ChangeKind, { code, values, id }: DecidingRule): string {
  const named = words.order(order);
  const until = typeof values.until === "string" ? values.until : null;
  const untilLabel = () => (until === null ? "" : words.momentLabel({ at: until, source: "policy", ref: id }).label);
  switch (code) {
    case "not_offered":
      return words.say(`rule.not_offered.${kind === "cancel" || kind === "address" ? kind : "items"}`);
    case "too_late_minutes":
      return words.say("rule.too_late_minutes", {
        ...named,
        minutes: words.count(Number(values.minutes), "policy", id),
        until: untilLabel(),
      });
    case "too_late_state":
      return words.say(stateKey(values.state), named);
    case "amount_to_staff": {
      const { currency } = order.shopTotal;
      const limit = words.money({ amount: fromMinor(Number(values.limit), currency), currency }, id, "policy");
      return words.say("rule.amount_to_staff", { limit });
    }
    case "not_shipped_to":
      return words.say("rule.not_shipped_to", { country: words.country(String(values.country)) });
    case "after_item_change":
    case "already_cancelled":
      return words.say(`rule.${code}`, named);
    case "other_country":
    case "cancel_reason":
    case "change_kind":
    case "not_available":
      return words.say(`rule.${code}`);
    default:
      return words.say("rule.not_editable", named);
  }
}

function stateKey(state: unknown): ChangeKey {
  return state === "in_progress" || state === "partially_fulfilled" ? `rule.${state}` : "rule.fulfilled";
}
