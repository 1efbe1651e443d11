import { useState } from "react";
import type { InboxMessage } from "~/inbox/read-conversation";
import { earlierPath } from "./inbox-path";

interface Earlier {
  messages: InboxMessage[];
  hasEarlier: boolean;
}

/** Messages from before the newest page, fetched on demand and kept while the conversation is open. */
export function useEarlier(conversationId: string, newest: Earlier) {
  const [older, setOlder] = useState<Earlier | null>(null);
  const [state, setState] = useState<"idle" | "loading" | "failed">("idle");
  const first = older?.messages[0] ?? newest.messages[0];
  // The newest page moves on with every message: between it and what was fetched nothing may be shown twice.
  const from = newest.messages[0]?.seq ?? Infinity;

  const load = async () => {
    if (!first) return;
    setState("loading");
    try {
      const response = await fetch(earlierPath(conversationId, first.seq), { headers: { Accept: "application/json" } });
      if (!response.ok) throw new Error(`earlier messages: ${response.status}`);
      const page = (await response.json()) as Earlier;
      setOlder({ messages: [...page.messages, ...(older?.messages ?? newest.messages)], hasEarlier: page.hasEarlier });
      setState("idle");
    } catch {
      setState("failed");
    }
  };
  return {
    messages: [...(older?.messages.filter((message) => message.seq < from) ?? []), ...newest.messages],
    hasEarlier: older?.hasEarlier ?? newest.hasEarlier,
    state,
    load: () => void load(),
  };
}
