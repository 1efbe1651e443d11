import type { ChatEvent } from "../contract/chat";

/**
 * Reads server-sent events from text that arrives in any pieces. Only `data:` lines matter here:
 * comments (`: ping`), `id:`, `event:` and `retry:` lines carry nothing for the block.
 * https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream
 */
export function createEventParser(onEvent: (event: ChatEvent) => void): (text: string) => void {
  let rest = "";
  let data: string[] = [];
  return (text) => {
    // A lone "\r" at the end may be half of "\r\n", so it waits for the next piece.
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (line.startsWith("data:")) data.push(line.slice(line[5] === " " ? 6 : 5));
      else if (!line && data.length) {
        const event = toChatEvent(data.join("\n"));
        data = [];
        if (event) onEvent(event);
      }
    }
  };
}

/** A line that is not an event of the contract is skipped: a later server may say more than this block knows. */
function toChatEvent(json: string): ChatEvent | null {
  try {
    const value = JSON.parse(json) as ChatEvent | null;
    return typeof value?.type === "string" ? value : null;
  } catch {
    return null;
  }
}
