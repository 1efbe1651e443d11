import { useEffect, useRef, useState } from "react";
import type { InboxConversation } from "~/inbox/read-conversation";

/** Somebody else did something to the conversation that this staff member is writing to. */
export interface ColleagueNotice {
  kind: "replied" | "took_over";
  name: string;
}

/** Notices what a colleague does while `writing`; silent otherwise, because the transcript shows it anyway. */
export function useColleagueNotice(
  conversation: InboxConversation,
  staffId: string,
  writing: boolean,
): [ColleagueNotice | null, () => void] {
  const [notice, setNotice] = useState<ColleagueNotice | null>(null);
  const seen = useRef({ lastSeq: conversation.lastSeq, assigned: conversation.assigned?.id });

  useEffect(() => {
    const before = seen.current;
    const { assigned, lastSeq } = conversation;
    seen.current = { lastSeq, assigned: assigned?.id };
    if (!writing) return setNotice(null);
    const reply = conversation.messages.findLast(
      (message) => message.seq > before.lastSeq && message.author === "staff" && message.staffId !== staffId,
    );
    if (reply) setNotice({ kind: "replied", name: reply.authorName ?? "" });
    else if (assigned && assigned.id !== before.assigned && assigned.id !== staffId) {
      setNotice({ kind: "took_over", name: assigned.name });
    }
  }, [conversation, staffId, writing]);
  return [notice, () => setNotice(null)];
}
