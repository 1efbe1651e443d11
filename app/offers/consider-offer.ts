import type { AdminApi } from "~/shopify/admin-api";
import { readGrantedScopes } from "~/shopify/granted-scopes";
import { carriableOffers } from "./carriable-offers";
import { decideOffer, REFUSALS } from "./decide-offer";
import type { Decision, LedgerState, OfferQuestion, Refusal, Spent } from "./decide-offer";
import { marksOf } from "./household";
import type { Marks } from "./household";
import type { Budget, OfferPolicy } from "./policy";
import { readHistory, readSpent } from "./read-ledger";
import { readOfferPolicy } from "./read-offer-policy";
import type { StoredPolicy } from "./read-offer-policy";
import { readProfile } from "./read-profile";
import type { OfferShop, OfferShopper } from "./shopper";

export interface Considered {
  stored: StoredPolicy;
  decision: Decision;
  /** Null where the rules said no before anybody was looked at. */
  marks: Marks | null;
  isGuest: boolean;
}

/**
 * Everything from the question to the decision; writes nothing. Shopify is asked only when some rule could still give
 * something: a spent budget costs no points. `ruleId`: only this one, the one that was shown.
 */
export async function considerOffer(
  api: AdminApi,
  shop: OfferShop,
  shopper: OfferShopper,
  question: OfferQuestion,
  ruleId: string | null,
  now: Date,
): Promise<Considered> {
  const [stored, granted] = await Promise.all([readOfferPolicy(shop.id), readGrantedScopes(shop.id)]);
  const given = carriableOffers(stored.policy, granted);
  const policy = ruleId === null ? given : { ...given, rules: given.rules.filter(({ id }) => id === ruleId) };
  const spent = await readSpent(shop, now);
  const hopeless = noHope(policy, question, shop.currency, spent);
  if (hopeless) return { stored, decision: hopeless, marks: null, isGuest: true };

  const { profile, who } = await readProfile(api, shop, shopper, policy, now);
  const marks = marksOf(shop.id, who);
  const history = await readHistory(shop.id, marks, policy.household.days, now);
  const ledger: LedgerState = { ...spent, ...history };
  // Nothing to know them again by: no limit could hold.
  const decision: Decision =
    marks.person.length === 0
      ? { offered: false, code: "guests", rules: [] }
      : decideOffer(policy, question, profile, ledger, { currency: shop.currency, bucket: marks.bucket }, now);
  return { stored, decision, marks, isGuest: profile.isGuest };
}

/** What can be told without knowing the shopper. */
function noHope(
  policy: OfferPolicy,
  question: OfferQuestion,
  currency: string,
  spent: Pick<LedgerState, "spent" | "spentByRule">,
): Decision | null {
  const none = (code: Refusal, rules: { ruleId: string; code: Refusal }[] = []): Decision => ({
    offered: false,
    code,
    rules,
  });
  if (policy.paused) return none("paused");
  if (policy.rules.length === 0) return none("no_rule");
  const used = (sum: Spent | undefined, budget: Budget | undefined) =>
    budget !== undefined && ((sum?.today ?? 0) >= budget.daily || (sum?.thisMonth ?? 0) >= budget.monthly);
  const refused = policy.rules.flatMap((rule): { ruleId: string; code: Refusal }[] => {
    const because = (code: Refusal) => [{ ruleId: rule.id, code }];
    if (!rule.enabled) return because("disabled");
    if (rule.currency !== currency) return because("currency");
    if (question.occasions && !question.occasions.includes(rule.occasion.kind)) return because("occasion");
    if (used(spent.spentByRule[rule.id], rule.budget)) return because("budget");
    return used(spent.spent[currency], policy.budgets[currency]) ? because("budget") : [];
  });
  if (refused.length < policy.rules.length) return null;
  return none(REFUSALS[Math.max(...refused.map(({ code }) => REFUSALS.indexOf(code)))]!, refused);
}
