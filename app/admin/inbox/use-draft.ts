import { useEffect, useState } from "react";

const keyOf = (conversationId: string) => `warmline.draft.${conversationId}`;

/** What is being written to one conversation; survives going to another one and a reload of the tab. */
export function useDraft(conversationId: string): [string, (text: string) => void] {
  const [draft, setDraft] = useState("");
  // Storage exists in the browser only, and may be forbidden there.
  useEffect(() => setDraft(stored(() => sessionStorage.getItem(keyOf(conversationId))) ?? ""), [conversationId]);
  const keep = (text: string) => {
    setDraft(text);
    stored(() => {
      if (text) sessionStorage.setItem(keyOf(conversationId), text);
      else sessionStorage.removeItem(keyOf(conversationId));
    });
  };
  return [draft, keep];
}

function stored<T>(access: () => T): T | null {
  try {
    return access();
  } catch {
    return null;
  }
}
