import { addDays, shopDay } from "./days";
import type { DecidingRule, ProblemDecision } from "./decision";
import type { ProblemFacts } from "./facts";
import type { Policy } from "./policy";

/** Damaged, missing or not received: what is to be asked, and what staff should know. Never refused by a rule. */
export function decideProblem(policy: Policy, facts: ProblemFacts): ProblemDecision {
  const { photo, note, questions, withinDays } = policy.problems[facts.problem];
  const decided = (code: DecidingRule["code"], values: DecidingRule["values"], late = false): ProblemDecision => ({
    verdict: "needs_staff",
    rule: { id: `problems.${facts.problem}`, code, values },
    asks: { photo, note, questions },
    late,
  });
  if (facts.delivery.state !== "delivered") return decided("problem_to_staff", {});
  const today = shopDay(facts.now, facts.timeZone);
  const delivered = shopDay(facts.delivery.deliveredAt, facts.timeZone);
  if (withinDays !== null && today > addDays(delivered, withinDays)) {
    return decided("problem_late", { days: withinDays, deadline: addDays(delivered, withinDays) }, true);
  }
  const { waitDays } = policy.problems.not_received;
  const until = addDays(delivered, waitDays);
  if (facts.problem === "not_received" && today < until) return decided("problem_wait", { days: waitDays, until });
  return decided("problem_to_staff", {});
}
