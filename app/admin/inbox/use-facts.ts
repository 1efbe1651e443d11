import { useCallback, useEffect, useState } from "react";
import type { ConversationFacts } from "~/inbox/read-facts";
import { useLiveEvents } from "../live";
import { factsPath } from "./inbox-path";

/**
 * Loads the facts of the open conversation, again when there is another order in it (`orders`: how many) or one of them
 * changed, and keeps the last ones meanwhile.
 */
export function useFacts(conversationId: string, orders: number) {
  const [data, setData] = useState<ConversationFacts | null>(null);
  const [state, setState] = useState<"loading" | "ready" | "failed">("loading");
  const [refused, setRefused] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const load = useCallback(() => setAttempt((count) => count + 1), []);

  useEffect(() => {
    const stop = new AbortController();
    setState("loading");
    fetchFacts(conversationId, stop.signal)
      .then((answer) => {
        if (stop.signal.aborted) return;
        if ("facts" in answer) setData(answer.facts);
        else setRefused(answer.refused);
        setState("facts" in answer ? "ready" : "failed");
      })
      .catch(() => {
        if (!stop.signal.aborted) setState("failed");
      });
    return () => stop.abort();
  }, [conversationId, orders, attempt]);

  useLiveEvents((event) => {
    if (event.kind === "order" && "conversationId" in event && event.conversationId === conversationId) load();
  });
  return { data, state, refused, load };
}

async function fetchFacts(
  conversationId: string,
  signal: AbortSignal,
): Promise<{ facts: ConversationFacts } | { refused: boolean }> {
  const response = await fetch(factsPath(conversationId), { headers: { Accept: "application/json" }, signal });
  const answer = (await response.json()) as { facts?: ConversationFacts; refused?: boolean };
  return answer.facts ? { facts: answer.facts } : { refused: answer.refused ?? false };
}
