import { useEffect } from "react";
import type { InboxConversation } from "~/inbox/read-conversation";
import { postJson } from "../post";
import { actionPath } from "./inbox-path";

/** What is on the screen counts as read; a tab in the background does not. */
export function useMarkRead({ id, unread, lastSeq, rating }: InboxConversation): void {
  const isRatedAnew = rating?.isNew ?? false;
  useEffect(() => {
    if (unread === 0 && !isRatedAnew) return;
    const mark = () => {
      if (document.visibilityState === "visible") void postJson(actionPath(id), { intent: "read", seq: lastSeq });
    };
    mark();
    document.addEventListener("visibilitychange", mark);
    return () => document.removeEventListener("visibilitychange", mark);
  }, [id, unread, lastSeq, isRatedAnew]);
}
