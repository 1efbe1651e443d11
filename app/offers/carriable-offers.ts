import { missingScopes } from "~/shopify/capabilities";
import type { OfferPolicy } from "./policy";

/** The rules that can be carried out: without store credit and gift cards that the shop has not granted the app. */
export function carriableOffers(policy: OfferPolicy, granted: readonly string[]): OfferPolicy {
  const rules = policy.rules.filter(({ value: { kind } }) =>
    kind === "store_credit" || kind === "gift_card" ? missingScopes(kind, granted).length === 0 : true,
  );
  return rules.length === policy.rules.length ? policy : { ...policy, rules };
}
