import type { FormCard } from "~/contract/chat";
import { says } from "../changes/match-words";
import { isElsewhere, isQuestion } from "../reading/elsewhere";
import { sureKind } from "../reading/kinds";
import type { Intent } from "../reading/types";
import type { Turn } from "../turn";
import { RETURN_CARD } from "./flow";

/**
 * A form of ours that is answered in words instead: the items that they name, a yes or no where only that is asked, or
 * what the team should know. Null where the words are none of these.
 */
export function fieldsNamed(turn: Turn, form: FormCard, best: Intent | undefined): Record<string, string> | null {
  switch (form.id) {
    case RETURN_CARD.items:
      return asksElse(turn, best) ? null : countsNamed(turn, form);
    case RETURN_CARD.split:
      return asksElse(turn, best) ? null : exchangesNamed(turn, form);
    case RETURN_CARD.evidence:
      return answersNamed(turn, form, best);
    default:
      return null;
  }
}

/** "And in blue?" names no item of the form, "can the blue one go back?" does. */
const asksElse = (turn: Turn, best: Intent | undefined): boolean =>
  isElsewhere(turn) || (isQuestion(turn.text) && best !== "return_item" && best !== "order_problem");

/** Of one piece there is nothing to count; of several, the count that was said, else all. */
function countsNamed({ text, reading }: Turn, { fields }: FormCard): Record<string, string> | null {
  const bare = /^\s*(\d{1,2})\s*$/.exec(text)?.[1];
  const said = reading.entities.quantities[0]?.count ?? (bare === undefined ? undefined : Number(bare));
  const isOnlyOne = fields.length === 1 && said !== undefined;
  const named = isOnlyOne ? fields : fields.filter(({ label }) => isNamed(text, label, fields));
  if (named.length === 0) return null;
  return Object.fromEntries(
    named.map(({ name, options = [] }) => {
      const most = options.at(-1)?.value ?? "1";
      return [name, named.length === 1 && said && said <= Number(most) ? String(said) : most];
    }),
  );
}

function exchangesNamed({ text }: Turn, { fields }: FormCard): Record<string, string> | null {
  const named = fields.filter(({ label }) => isNamed(text, label, fields));
  if (named.length === 0) return null;
  return Object.fromEntries(
    fields.map((field) => [field.name, named.includes(field) ? "exchange" : (field.options?.[0]?.value ?? "pay")]),
  );
}

/** A word of its title that no other one has. */
function isNamed(text: string, label: string, fields: FormCard["fields"]): boolean {
  const others = fields.filter((field) => field.label !== label).map((field) => field.label);
  const telling = label.split(/[\s·/,]+/).filter((part) => part.length > 2 && !others.some((one) => says(one, part)));
  return telling.some((part) => says(text, part)) || says(text, label);
}

const LIKE_A_NOTE: readonly (Intent | undefined)[] = [undefined, "order_problem", "return_item", "complaint"];

function answersNamed({ text, reading }: Turn, { fields }: FormCard, best: Intent | undefined) {
  const questions = fields.filter(({ name }) => name.startsWith("answer_"));
  const [only] = questions;
  const isYesOrNo = reading.intents[0]?.intent === "yes" || reading.intents[0]?.intent === "no";
  if (only && questions.length === 1 && isYesOrNo) return { [only.name]: reading.intents[0]!.intent };
  const hasNote = fields.some(({ name }) => name === "note");
  // Told what is torn or broken, whatever else the words may sound like. Who asks for something tells nothing.
  const isTold = LIKE_A_NOTE.includes(best) && !(isQuestion(text) && best !== "order_problem");
  const isOfIt = isTold || sureKind(reading.returnKinds) === "damaged";
  return hasNote && isOfIt ? { note: text.slice(0, 300) } : null;
}
