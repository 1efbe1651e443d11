import type { Policy } from "~/policy/policy";

/**
 * A policy as it is sent. A field without a number is NaN, which JSON would make null, and null often is a rule ("no
 * last day"): it goes as an empty text, which the check refuses.
 */
export const wire = (policy: Policy): Policy =>
  JSON.parse(JSON.stringify(policy, (_, value: unknown) => (Number.isNaN(value) ? "" : value))) as Policy;

/** To tell whether two are the same. */
export const fingerprint = (policy: Policy): string => JSON.stringify(wire(policy));
