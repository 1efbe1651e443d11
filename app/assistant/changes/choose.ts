import type { ChoiceOption } from "~/contract/chat";
import { reply } from "../reply";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import type { Cause } from "./flow";
import type { ChangeWords } from "./words";

/** A question with options to tap; the same may be answered in words (continue-changes.ts). */
export function choose(
  turn: Turn,
  words: ChangeWords,
  { id, text, options }: { id: string; text: string; options: ChoiceOption[] },
): Reply {
  return reply({
    text,
    cards: [{ kind: "choice", id, prompt: null, options }],
    receipts: words.receipts,
    flow: { v: 1, kind: "changes", card: id },
  });
}

/** The reply with what its question followed from, where it asks one. */
export function causedBy<Answer extends Reply | null>(answer: Answer, cause: Cause): Answer {
  if (answer?.flow?.kind !== "changes" || answer.flow.cause !== undefined) return answer;
  return { ...answer, flow: { ...answer.flow, cause } };
}
