import { isQuestion } from "../reading/elsewhere";
import { sureKind } from "../reading/kinds";
import { SURE } from "../reading/types";
import type { Intent } from "../reading/types";
import type { Turn } from "../turn";

/** What a message in the middle of a problem's form may be read as, and still be about it. */
const ABOUT_IT: readonly (Intent | undefined)[] = [
  undefined,
  "not_received",
  "order_problem",
  "track_order",
  "return_item",
  "complaint",
  "feedback",
  "yes",
  "no",
  "repeat",
];

/** Typed instead of filling the form in; another order's number, or surely something else, is another matter. */
export function isSaidOfIt({ text, reading }: Turn): boolean {
  if (text.trim() === "" || reading.entities.orderNames.length > 0) return false;
  // Told what is torn or broken, whatever else the words may sound like.
  const kind = sureKind(reading.returnKinds);
  if (kind === "damaged" || kind === "wrong" || kind === "missing") return true;
  const sure = reading.confidence >= SURE ? reading.intents[0]?.intent : undefined;
  return ABOUT_IT.includes(sure) && !(sure === undefined && isQuestion(text));
}
