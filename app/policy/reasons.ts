import type { Asks } from "./decision";
import type { Policy } from "./policy";
import type { Reason } from "./returns-policy";

const UNLISTED: Omit<Reason, "handle"> = {
  offered: true,
  fault: false,
  photo: "no",
  note: "optional",
  questions: [],
  staff: false,
};

/** What the policy says of a reason, by Shopify's handle; null (not asked yet) is a change of mind without conditions. */
export function reasonRule(policy: Policy, handle: string | null): Omit<Reason, "handle"> {
  return policy.returns.reasons.find((reason) => reason.handle === handle) ?? UNLISTED;
}

export function asksFor(policy: Policy, handle: string | null): Asks {
  const { photo, note, questions } = reasonRule(policy, handle);
  return { photo, note, questions };
}

/** Of the shop's reason definitions those that shoppers are offered: in the policy's order, then what it does not list. */
export function offeredReasons(policy: Policy, handles: string[]): string[] {
  const place = new Map(policy.returns.reasons.map(({ handle }, index) => [handle, index]));
  return handles
    .filter((handle) => reasonRule(policy, handle).offered)
    .sort((a, b) => (place.get(a) ?? handles.length) - (place.get(b) ?? handles.length));
}
