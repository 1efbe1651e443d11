/**
 * Rules as it is sent. A field without a number is NaN, which JSON would make null, and null often is a rule ("no
 * last day"): it goes as an empty text, which the check refuses.
 */
export const wire = <Rules>(rules: Rules): Rules =>
  JSON.parse(JSON.stringify(rules, (_, value: unknown) => (Number.isNaN(value) ? "" : value))) as Rules;

/** To tell whether two are the same. */
export const fingerprint = (rules: unknown): string => JSON.stringify(wire(rules));
