import type { Budget } from "./policy";
import { readSpent } from "./read-ledger";
import { readOfferPolicy } from "./read-offer-policy";
import type { OfferShop } from "./shopper";

/** Minor units: reserved or spent, and the most that may be. */
export interface BudgetUse {
  currency: string;
  today: number;
  thisMonth: number;
  daily: number;
  monthly: number;
}

/** How much of each budget is taken now; days and months are the shop's. */
export async function readBudgetUse(
  shop: OfferShop,
  now: Date,
): Promise<{ rules: (BudgetUse & { ruleId: string; name: string })[]; all: BudgetUse[] }> {
  const { policy } = await readOfferPolicy(shop.id);
  const { spent, spentByRule } = await readSpent(shop, now);
  const none = { today: 0, thisMonth: 0 };
  const use = (currency: string, budget: Budget, used = none): BudgetUse => ({ currency, ...used, ...budget });
  return {
    rules: policy.rules.map(({ id, name, currency, budget }) => ({
      ruleId: id,
      name,
      ...use(currency, budget, currency === shop.currency ? spentByRule[id] : undefined),
    })),
    all: Object.entries(policy.budgets).map(([currency, budget]) => use(currency, budget, spent[currency])),
  };
}
