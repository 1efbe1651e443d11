import type { DecidingRule } from "~/policy/decision";
import { fromMinor } from "~/policy/minor-units";
import type { ReturnWords } from "./return-words";

/**
 * The rule that decided, as the shopper reads it. Rules that only say how staff weigh a request (too many returns, above
 * an amount) are told as "looked at by the team": their limits are the shop's own business.
 */
export function ruleSentence({ code, values }: DecidingRule, currency: string, words: ReturnWords): string {
  const text = (key: string): string => String(values[key] ?? "");
  const days = () => words.count(Number(values.days ?? 0), "policy", null);
  switch (code) {
    case "within_window":
      return words.say("rule.within_window", { days: days(), deadline: words.policyDay(text("deadline")) });
    case "season":
      return words.say("rule.season", { until: words.policyDay(text("until")) });
    case "withdrawal":
      return words.say("rule.withdrawal", { days: days(), deadline: words.policyDay(text("deadline")) });
    case "no_time_limit":
      return words.say("rule.no_time_limit");
    case "fault_accepted":
      return words.say("rule.fault_accepted");
    case "fault_to_staff":
    case "fault_late":
    case "fault_other_obstacle":
      return words.say("rule.fault_to_staff");
    case "window_over":
      return words.say("rule.window_over", { days: days(), deadline: words.policyDay(text("deadline")) });
    case "final_sale":
      return words.say(text("by") === "gift_card" ? "rule.gift_card" : "rule.final_sale");
    case "not_returnable":
      return words.say("rule.not_returnable");
    case "not_shipped":
      return words.say("rule.not_shipped");
    case "not_delivered":
      return words.say("rule.not_delivered");
    case "nothing_left":
    case "nothing_chosen":
      return words.say("rule.nothing_left");
    case "already_returned":
      return words.say("rule.already_returned");
    case "answer_refused":
      return words.say("rule.answer_refused");
    case "approval_amount":
      words.fact(fromMinor(Number(values.limit ?? 0), currency), "policy", null);
      return words.say("rule.team_looks");
    default:
      return words.say("rule.team_looks");
  }
}
