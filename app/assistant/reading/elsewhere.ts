import { SURE } from "./types";
import type { Intent, Reading } from "./types";

/** What the answer to a question of a return or a change is not read as, however it is put. */
const ELSEWHERE: readonly Intent[] = [
  "track_order",
  "not_received",
  "refund_status",
  "policy",
  "discount",
  "billing",
  "invoice",
  "account",
  "site_problem",
  "newsletter",
  "smalltalk",
];

/** Whether the words surely ask about something else than the step that is pending. */
export function isElsewhere({ reading: { intents, confidence } }: { reading: Reading }): boolean {
  const [best] = intents;
  return best !== undefined && confidence >= SURE && ELSEWHERE.includes(best.intent);
}

export const isQuestion = (text: string): boolean => /[?？؟]/u.test(text);
