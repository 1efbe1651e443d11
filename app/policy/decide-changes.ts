import type { ChangeDecision, RuleCode, Verdict } from "./decision";
import type { AddressChangeFacts, CancellationFacts, ChangeFacts, ItemChangeFacts } from "./facts";
import { ORDER_STATES } from "./policy";
import type { Policy, Until } from "./policy";

/** May the order be cancelled? First whether it is still in time, then the reason, then the amount. */
export function decideCancellation(policy: Policy, facts: CancellationFacts): ChangeDecision {
  const rules = policy.cancellation;
  const inTime = decideTime("cancellation", rules, facts);
  if (inTime.verdict !== "allowed") return inTime;
  if (facts.reason !== null && !rules.reasons.includes(facts.reason)) {
    return settled(inTime, afterwards(rules), "cancellation.reasons", "cancel_reason", { reason: facts.reason });
  }
  if (rules.staffAboveAmount !== null && facts.total > rules.staffAboveAmount) {
    const values = { amount: facts.total, limit: rules.staffAboveAmount };
    return settled(inTime, "needs_staff", "cancellation.amount", "amount_to_staff", values);
  }
  return inTime;
}

/** May the shipping address be changed, to that country? Not where the shop does not ship; another country changes price and taxes: staff's business. */
export function decideAddressChange(policy: Policy, facts: AddressChangeFacts): ChangeDecision {
  const { to } = policy.address;
  const inTime = decideTime("address", policy.address, facts);
  if (facts.toCountry === null) return inTime;
  const isElsewhere = facts.toCountry !== facts.fromCountry;
  // Before the time: staff cannot send it there either.
  if (isElsewhere && !facts.cancelled && facts.shipsTo?.includes(facts.toCountry) === false) {
    return settled(inTime, "refused", "address.ships_to", "not_shipped_to", { country: facts.toCountry });
  }
  if (inTime.verdict !== "allowed") return inTime;
  const fits = to.kind === "any" || !isElsewhere || (to.kind === "listed" && to.countries.includes(facts.toCountry));
  return fits
    ? inTime
    : settled(inTime, "needs_staff", "address.countries", "other_country", { country: facts.toCountry });
}

/** May the order's items be changed in these ways, all at once? */
export function decideItemChange(policy: Policy, facts: ItemChangeFacts): ChangeDecision {
  const rules = policy.items;
  const inTime = decideTime("items", rules, facts);
  // Before the time: staff cannot give what is not there either.
  if (!facts.available && !facts.cancelled) return settled(inTime, "refused", "items.stock", "not_available", {});
  if (inTime.verdict !== "allowed") return inTime;
  const other = facts.kinds.find((kind) => !rules.kinds.includes(kind));
  if (other !== undefined) {
    return settled(inTime, afterwards(rules), "items.kinds", "change_kind", { kind: other });
  }
  const amount = Math.abs(facts.difference);
  if (rules.staffAboveDifference !== null && amount > rules.staffAboveDifference) {
    const values = { amount, limit: rules.staffAboveDifference };
    return settled(inTime, "needs_staff", "items.difference", "amount_to_staff", values);
  }
  return inTime;
}

/** What all changes have in common. Both limits hold; the state speaks first, because it is what cannot be undone. */
function decideTime(area: "cancellation" | "address" | "items", rules: Until, facts: ChangeFacts): ChangeDecision {
  const until =
    rules.minutes === null ? null : new Date(Date.parse(facts.placedAt) + rules.minutes * 60_000).toISOString();
  const base: ChangeDecision = {
    verdict: "allowed",
    rule: {
      id: `${area}.until`,
      code: "in_time",
      values: { state: facts.state, ...(rules.minutes === null ? {} : { minutes: rules.minutes, until: until ?? "" }) },
    },
    until,
  };
  const late = afterwards(rules);
  if (facts.cancelled) return settled(base, "refused", `${area}.cancelled`, "already_cancelled", {});
  if (!rules.allowed) return settled(base, late, `${area}.allowed`, "not_offered", {});
  if (facts.itemsChanged && !rules.afterItemChange) {
    return settled(base, late, `${area}.after_item_change`, "after_item_change", {});
  }
  if (ORDER_STATES.indexOf(facts.state) > ORDER_STATES.indexOf(rules.state)) {
    return settled(base, late, `${area}.state`, "too_late_state", { state: facts.state, limit: rules.state });
  }
  if (rules.minutes !== null && until !== null && Date.parse(facts.now) > Date.parse(until)) {
    return settled(base, late, `${area}.minutes`, "too_late_minutes", { minutes: rules.minutes, until });
  }
  return base;
}

const afterwards = (rules: Until): Verdict => (rules.afterwards === "staff" ? "needs_staff" : "refused");

function settled(
  base: ChangeDecision,
  verdict: Verdict,
  id: string,
  code: RuleCode,
  values: Record<string, string | number>,
): ChangeDecision {
  return { ...base, verdict, rule: { id, code, values } };
}
