import type { ChoiceOption } from "~/contract/chat";
import { reply } from "../reply";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
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
