import { addDays, isWithin, later, nextMonthDay, overWeekend, shopDay } from "./days";
import type { Day } from "./days";
import type { DecidingRule, Decision, ItemDecision } from "./decision";
import { isOneOf, settle } from "./exceptions";
import type { Settlement } from "./exceptions";
import type { ReturnFacts, ReturnItemFacts } from "./facts";
import type { Policy } from "./policy";
import { asksFor, reasonRule } from "./reasons";
import { OUTCOMES } from "./returns-policy";
import type { Outcome } from "./returns-policy";

/**
 * May this item come back? In this order, the first that applies decides:
 * 1. nothing left to return, or never sent;
 * 2. faults: never refused;
 * 3. the right of withdrawal, which final sale has not where the law excepts it;
 * 4. final sale, a second return of the order, still on its way, an exception that says no, the window;
 * 5. answers about its condition, the reason, who approves.
 */
export function decideReturnItem(policy: Policy, facts: ReturnFacts, item: ReturnItemFacts): ItemDecision {
  const reason = reasonRule(policy, item.reason);
  const settled = settle(policy.returns, item, facts.country);
  const today = shopDay(facts.now, facts.timeZone);
  const received = receivedOn(policy, facts, item);
  const withdrawal = reason.fault ? null : withdrawalOf(policy, facts, item, received, today);
  const window = reason.fault ? faultWindow(policy, received) : windowOf(policy, facts, settled, received);
  const decision = reason.fault
    ? decideFault(policy, facts, item, today, window)
    : decideChangeOfMind(policy, facts, item, { settled, today, window, withdrawal });
  return {
    ...decision,
    itemId: item.id,
    fault: reason.fault,
    deadline: withdrawal ? later(window.deadline, withdrawal.deadline) : window.deadline,
    withdrawal: withdrawal && decision.rule.code === "withdrawal" ? withdrawal : null,
    outcomes: outcomesOf(policy, settled, reason.fault, withdrawal !== null),
    asks: asksFor(policy, item.reason),
  };
}

interface Window {
  /** Null: no end. */
  deadline: Day | null;
  rule: DecidingRule;
}

interface Known {
  settled: Settlement;
  today: Day;
  window: Window;
  withdrawal: { deadline: Day } | null;
}

const refused = (id: string, code: DecidingRule["code"], values: DecidingRule["values"] = {}): Decision => ({
  verdict: "refused",
  rule: { id, code, values },
});
const toStaff = (id: string, code: DecidingRule["code"], values: DecidingRule["values"] = {}): Decision => ({
  verdict: "needs_staff",
  rule: { id, code, values },
});

/** What no policy can change: there is nothing to send back. */
function obstacle(item: ReturnItemFacts): Decision | null {
  if (item.quantity < 1) return refused("returns.quantity", "nothing_chosen");
  if (item.delivery.state === "not_shipped") return refused("returns.shipped", "not_shipped");
  if (item.quantity > item.returnableQuantity) {
    return refused("returns.quantity", "nothing_left", { quantity: item.quantity, left: item.returnableQuantity });
  }
  return null;
}

function decideFault(policy: Policy, facts: ReturnFacts, item: ReturnItemFacts, today: Day, window: Window): Decision {
  const { fault, oncePerOrder } = policy.returns;
  const inTheWay = obstacle(item) ?? (oncePerOrder && facts.returnsOfOrder > 0 ? alreadyReturned(facts) : null);
  if (inTheWay) return toStaff("returns.fault", "fault_other_obstacle", { obstacle: inTheWay.rule.code });
  if (window.deadline !== null && today > window.deadline) {
    return toStaff("returns.fault.window", "fault_late", window.rule.values);
  }
  const unsure = reasonRule(policy, item.reason).questions.find(({ id }) => item.answers[id] === false);
  if (unsure) return toStaff(`returns.reasons.${item.reason}.${unsure.id}`, "answer_to_staff", { question: unsure.id });
  return fault.approval === "staff" || reasonRule(policy, item.reason).staff
    ? toStaff("returns.fault.approval", "fault_to_staff")
    : { verdict: "allowed", rule: { id: "returns.fault.approval", code: "fault_accepted", values: {} } };
}

function decideChangeOfMind(policy: Policy, facts: ReturnFacts, item: ReturnItemFacts, known: Known): Decision {
  const { settled, today, window, withdrawal } = known;
  const inTheWay = obstacle(item);
  if (inTheWay) return inTheWay;
  if (withdrawal) {
    const values = { days: policy.withdrawal.days, deadline: withdrawal.deadline };
    return { verdict: "allowed", rule: { id: "withdrawal", code: "withdrawal", values } };
  }
  const finalSale = finalSaleOf(policy, item);
  if (finalSale) return finalSale;
  if (policy.returns.oncePerOrder && facts.returnsOfOrder > 0) return alreadyReturned(facts);
  if (policy.returns.afterDeliveryOnly && item.delivery.state === "on_its_way") {
    return refused("returns.after_delivery", "not_delivered");
  }
  if (settled.returnable?.value === false) return refused(settled.returnable.rule, "not_returnable");
  if (window.deadline !== null && today > window.deadline) {
    return refused(window.rule.id, "window_over", window.rule.values);
  }
  return ifConditionAndApproval(policy, item, settled) ?? { verdict: "allowed", rule: window.rule };
}

const alreadyReturned = (facts: ReturnFacts) =>
  refused("returns.once_per_order", "already_returned", { count: facts.returnsOfOrder });

function finalSaleOf(policy: Policy, item: ReturnItemFacts): Decision | null {
  const { giftCards, tags, collections, productTypes } = policy.returns.finalSale;
  const no = (by: string, name: string) => refused("returns.final_sale", "final_sale", { by, name });
  if (giftCards && item.giftCard) return no("gift_card", "");
  const tag = item.tags.find((one) => isOneOf(one, tags));
  if (tag !== undefined) return no("tag", tag);
  const collection = collections.find(({ id }) => item.collections.includes(id));
  if (collection) return no("collection", collection.title);
  return isOneOf(item.productType, productTypes) ? no("product_type", item.productType ?? "") : null;
}

/** The day from which periods run: delivery, else fulfilment and what transit usually takes; null before. */
function receivedOn(policy: Policy, facts: ReturnFacts, { delivery }: ReturnItemFacts): Day | null {
  if (delivery.state === "not_shipped") return null;
  return delivery.state === "delivered"
    ? shopDay(delivery.deliveredAt, facts.timeZone)
    : addDays(shopDay(delivery.fulfilledAt, facts.timeZone), policy.returns.transitDays);
}

function withdrawalOf(
  policy: Policy,
  facts: ReturnFacts,
  item: ReturnItemFacts,
  received: Day | null,
  today: Day,
): { deadline: Day } | null {
  const { countries, days } = policy.withdrawal;
  if (received === null || facts.country === null || !countries.includes(facts.country)) return null;
  if (policy.returns.finalSale.exemptFromWithdrawal && finalSaleOf(policy, item)) return null;
  const deadline = overWeekend(addDays(received, days));
  return today > deadline ? null : { deadline };
}

function windowOf(policy: Policy, facts: ReturnFacts, settled: Settlement, received: Day | null): Window {
  const id = settled.window?.rule ?? "returns.window";
  const days = settled.window ? settled.window.value.days : policy.returns.windowDays;
  if (days === null || received === null) return { deadline: null, rule: { id, code: "no_time_limit", values: {} } };
  const deadline = addDays(received, days);
  const season = longestSeason(policy, shopDay(facts.placedAt, facts.timeZone));
  return season !== null && season.until > deadline
    ? { deadline: season.until, rule: { id: season.rule, code: "season", values: { until: season.until } } }
    : { deadline, rule: { id, code: "within_window", values: { days, deadline } } };
}

function longestSeason(policy: Policy, placed: Day): { rule: string; until: Day } | null {
  const [longest] = policy.returns.seasons
    .filter(({ from, to }) => isWithin(placed, from, to))
    .map(({ id, until }) => ({ rule: `returns.seasons.${id}`, until: nextMonthDay(placed, until) }))
    .sort((a, b) => b.until.localeCompare(a.until));
  return longest ?? null;
}

function faultWindow(policy: Policy, received: Day | null): Window {
  const days = policy.returns.fault.windowDays;
  const id = "returns.fault.window";
  if (days === null || received === null) return { deadline: null, rule: { id, code: "no_time_limit", values: {} } };
  const deadline = addDays(received, days);
  return { deadline, rule: { id, code: "within_window", values: { days, deadline } } };
}

function ifConditionAndApproval(policy: Policy, item: ReturnItemFacts, settled: Settlement): Decision | null {
  const reason = reasonRule(policy, item.reason);
  const at = `returns.reasons.${item.reason ?? ""}`;
  const denied = reason.questions.filter(({ id }) => item.answers[id] === false);
  const refusing = denied.find(({ otherwise }) => otherwise === "refuse");
  if (refusing) return refused(`${at}.${refusing.id}`, "answer_refused", { question: refusing.id });
  if (denied[0]) return toStaff(`${at}.${denied[0].id}`, "answer_to_staff", { question: denied[0].id });
  if (!reason.offered) return toStaff(at, "reason_not_offered", { reason: item.reason ?? "" });
  if (reason.staff) return toStaff(at, "approval_reason", { reason: item.reason ?? "" });
  if (settled.approval?.value === "staff") return toStaff(settled.approval.rule, "approval_exception");
  const mode = settled.approval?.value ?? policy.returns.approval.mode;
  return mode === "staff" ? toStaff("returns.approval", "approval_always") : null;
}

/** Money back is a right for faults and withdrawals, whatever else is allowed. */
function outcomesOf(policy: Policy, settled: Settlement, fault: boolean, withdrawal: boolean): Outcome[] {
  const { allowed, favoured } = policy.returns.outcomes;
  const may = new Set<Outcome>(fault ? allowed : (settled.outcomes?.value ?? allowed));
  if (fault || withdrawal) may.add("original_payment");
  return [favoured, ...OUTCOMES.filter((outcome) => outcome !== favoured)].filter((outcome) => may.has(outcome));
}
