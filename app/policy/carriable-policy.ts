import { missingScopes } from "~/shopify/capabilities";
import { readGrantedScopes } from "~/shopify/granted-scopes";
import type { Policy } from "./policy";
import { readPolicy } from "./read-policy";
import type { ActivePolicy } from "./read-policy";

/**
 * The policy as it can be carried out: without store credit (or the gift card in its place) where the shop has not
 * granted the app what it takes. Where nothing else is allowed, nothing is left, and a person decides.
 */
export function carriablePolicy(policy: Policy, granted: readonly string[]): Policy {
  const { outcomes, exceptions } = policy.returns;
  if (missingScopes(outcomes.creditAs, granted).length === 0) return policy;
  const without = <Of extends string>(allowed: Of[]) => allowed.filter((one) => one !== "store_credit");
  return {
    ...policy,
    returns: {
      ...policy.returns,
      outcomes: { ...outcomes, allowed: without(outcomes.allowed) },
      exceptions: exceptions.map((exception) =>
        exception.then.outcomes
          ? { ...exception, then: { ...exception.then, outcomes: without(exception.then.outcomes) } }
          : exception,
      ),
    },
  };
}

/** The rules that hold now for a shopper. */
export async function readCarriablePolicy(shopId: string): Promise<ActivePolicy> {
  const [active, granted] = await Promise.all([readPolicy(shopId), readGrantedScopes(shopId)]);
  return { ...active, policy: carriablePolicy(active.policy, granted) };
}
