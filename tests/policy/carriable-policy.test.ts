import { describe, expect, it } from "vitest";
import { carriableOffers } from "~/offers/carriable-offers";
import type { OfferPolicy } from "~/offers/policy";
import { carriablePolicy } from "~/policy/carriable-policy";
import { DEFAULT_POLICY } from "~/policy/default-policy";
import type { Policy } from "~/policy/policy";
import { CAPABILITIES, missingScopes, parseScopes } from "~/shopify/capabilities";

const { outcomes } = DEFAULT_POLICY.returns;
const wanting = (creditAs: "store_credit" | "gift_card"): Policy => ({
  ...DEFAULT_POLICY,
  returns: {
    ...DEFAULT_POLICY.returns,
    outcomes: { ...outcomes, allowed: ["exchange", "store_credit", "original_payment"], creditAs },
  },
});
const allowed = (policy: Policy) => policy.returns.outcomes.allowed;

describe("a policy that wants store credit", () => {
  it.each(["store_credit", "gift_card"] as const)(
    "offers %s only where the shop has granted all that it takes",
    (as) => {
      const policy = wanting(as);
      expect(carriablePolicy(policy, CAPABILITIES[as])).toBe(policy);
      for (const missing of CAPABILITIES[as]) {
        const others = Object.values(CAPABILITIES)
          .flat()
          .filter((scope) => scope !== missing);
        expect(allowed(carriablePolicy(policy, others))).toEqual(["exchange", "original_payment"]);
      }
      expect(allowed(policy)).toContain("store_credit");
    },
  );

  it("leaves it out of the exceptions too", () => {
    const policy = wanting("store_credit");
    const exception = {
      id: "sale",
      when: { countries: [], productTypes: [], tags: ["sale"], collections: [] },
      then: { outcomes: ["store_credit" as const] },
    };
    const changed = carriablePolicy({ ...policy, returns: { ...policy.returns, exceptions: [exception] } }, []);
    expect(changed.returns.exceptions[0]?.then.outcomes).toEqual([]);
  });
});

it("keeps an offer of store credit or a gift card back until the shop has granted it", () => {
  const rule = (id: string, kind: string) => ({ id, value: { kind } });
  const rules = [rule("a", "percentage"), rule("b", "store_credit"), rule("c", "gift_card")];
  const policy = { rules } as unknown as OfferPolicy;
  const ids = (granted: readonly string[]) => carriableOffers(policy, granted).rules.map(({ id }) => id);
  expect(ids([])).toEqual(["a"]);
  expect(ids(CAPABILITIES.gift_card)).toEqual(["a", "c"]);
  expect(ids(CAPABILITIES.store_credit)).toEqual(["a", "b"]);
  expect(carriableOffers(policy, Object.values(CAPABILITIES).flat())).toBe(policy);
});

it("names the scopes that are missing, and reads Shopify’s way of writing them", () => {
  expect(missingScopes("store_credit", ["read_store_credit_accounts"])).toEqual([
    "write_store_credit_account_transactions",
  ]);
  expect(parseScopes("read_orders, write_returns,,write_gift_cards")).toEqual([
    "read_orders",
    "write_returns",
    "write_gift_cards",
  ]);
  expect(parseScopes("")).toEqual([]);
});
