import { useRevalidator } from "@remix-run/react";
import { useRef, useState } from "react";
import type { InboxMessage } from "~/inbox/read-conversation";
import { postJson } from "../post";
import { actionPath } from "./inbox-path";

/** An answer on its way. `clientId` stays the same through every retry, so that it is stored once. */
export interface Outgoing {
  clientId: string;
  text: string;
  at: string;
  state: "sending" | "failed";
  /** Why it failed: a key under `error.action`. */
  code: string | null;
}

/** Sends answers one after another, in the order in which they were written, and shows them until they are stored. */
export function useReplies(conversationId: string, stored: InboxMessage[]) {
  const [outgoing, setOutgoing] = useState<Outgoing[]>([]);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const { revalidate } = useRevalidator();

  const change = (clientId: string, change: Partial<Outgoing>) =>
    setOutgoing((all) => all.map((one) => (one.clientId === clientId ? { ...one, ...change } : one)));

  const deliver = (clientId: string, text: string) => {
    queue.current = queue.current.then(async () => {
      const answer = await postJson(actionPath(conversationId), { intent: "reply", clientId, text });
      if (answer.ok) revalidate();
      else change(clientId, { state: "failed", code: answer.code });
    });
  };
  const isStored = new Set(stored.map((message) => message.clientId));
  return {
    outgoing: outgoing.filter((one) => !isStored.has(one.clientId)),
    send: (text: string) => {
      const clientId = crypto.randomUUID();
      const at = new Date().toISOString();
      setOutgoing((all) => [...all, { clientId, text, at, state: "sending", code: null }]);
      deliver(clientId, text);
    },
    retry: (clientId: string) => {
      const failed = outgoing.find((one) => one.clientId === clientId);
      if (!failed) return;
      change(clientId, { state: "sending", code: null });
      deliver(clientId, failed.text);
    },
    discard: (clientId: string) => setOutgoing((all) => all.filter((one) => one.clientId !== clientId)),
  };
}
