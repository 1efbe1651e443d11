import type { ChatEvent } from "../contract/chat";

/**
 * Reads the server's events from text that arrives in any pieces: one `data:` line of JSON each. Comments (`: ping`)
 * and blank lines carry nothing. https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function createEventParser(onEvent: (event: ChatEvent) => void): (text: string) => void {
  let rest = "";
  return (text) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line.startsWith("data:")) onEvent(JSON.parse(line.slice(5)) as ChatEvent);
  };
}
