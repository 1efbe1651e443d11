import type { ChatCompletionMessageParam } from "openai/resources/chat/completions";
import { BOUNDS } from "~/platform/bounds";
import type { TurnContext } from "~/conversations/turn-store";
import { estimateTokens } from "./budget";
import { asData } from "./outside-text";
import { cutSentences } from "./sentences";
import type { StandIns } from "./stand-ins";

type Message = TurnContext["messages"][number];

/**
 * The conversation before this message, oldest first: the last messages word for word within a bound of tokens, what
 * is older as one summary of first sentences. `answeredSeq`: messages from there on are the turn's own.
 */
export function pastMessages(
  messages: readonly Message[],
  before: number,
  standIns: StandIns,
): ChatCompletionMessageParam[] {
  const past = messages.filter(({ seq, text }) => seq < before && text !== "");
  const recent: ChatCompletionMessageParam[] = [];
  let left: number = BOUNDS.modelHistoryTokens;
  let index = past.length;
  while (index > 0) {
    const message = toMessage(past[index - 1]!, standIns);
    left -= estimateTokens(message.content);
    if (left < 0) break;
    recent.unshift(message);
    index -= 1;
  }
  const summary = summarise(past.slice(0, index), standIns);
  return summary === ""
    ? recent
    : [{ role: "user", content: asData("summary of the conversation so far", summary) }, ...recent];
}

function toMessage(
  { author, text, tapped }: Message,
  standIns: StandIns,
): { role: "assistant" | "user"; content: string } {
  const hidden = standIns.hide(text);
  if (author === "assistant") return { role: "assistant", content: hidden };
  return {
    role: "user",
    content: asData(author === "shopper" && tapped ? "shopper's tap" : `${author} message`, hidden),
  };
}

/** Newest first until the bound is reached, told in the order of writing. */
function summarise(older: readonly Message[], standIns: StandIns): string {
  const lines: string[] = [];
  let left: number = BOUNDS.modelSummaryTokens;
  for (const { author, text } of [...older].reverse()) {
    const first = cutSentences(standIns.hide(text))[0]?.trim().slice(0, 160) ?? "";
    const line = `${author}: ${first}`;
    left -= estimateTokens(line);
    if (left < 0) break;
    lines.unshift(line);
  }
  return lines.join("\n");
}
