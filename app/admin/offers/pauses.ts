import type { OfferPolicy } from "~/offers/policy";

/** These rules, on and off as in those. */
export function withPauses(rules: OfferPolicy, as: Pick<OfferPolicy, "paused" | "rules">): OfferPolicy {
  return {
    ...rules,
    paused: as.paused,
    rules: rules.rules.map((rule) => ({
      ...rule,
      enabled: as.rules.find(({ id }) => id === rule.id)?.enabled ?? rule.enabled,
    })),
  };
}
