import { createContext, useContext, useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";

/** What the stream says: something of a conversation changed, or events may have been missed ("resync"). */
export type AdminEvent = { kind: "resync" } | { kind: string; conversationId: string; seq: number };
type Listener = (event: AdminEvent) => void;

const Live = createContext<{ listeners: Set<Listener>; connected: boolean } | null>(null);

const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 15_000;
/** The server writes a line at least every 20 s (bounds.ts); twice without one, the connection is dead. */
const SILENCE_MS = 45_000;
/** A connection lost for less than this is nobody's business. */
const NOTICE_AFTER_MS = 4_000;

/** One stream per open admin. EventSource cannot carry the session token, which App Bridge adds to `fetch`. */
export function LiveProvider({ path, children }: { path: string; children: ReactNode }) {
  const [listeners] = useState(() => new Set<Listener>());
  const [connected, setConnected] = useState(true);
  useEffect(() => {
    const stop = new AbortController();
    void follow(path, stop.signal, (event) => listeners.forEach((listener) => listener(event)), setConnected);
    return () => stop.abort();
  }, [path, listeners]);
  return <Live.Provider value={{ listeners, connected }}>{children}</Live.Provider>;
}

/** Calls `listener` on every live event. The latest `listener` is used; it needs no memo. */
export function useLiveEvents(listener: Listener): void {
  const live = useContext(Live);
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => {
    if (!live) return;
    const call: Listener = (event) => latest.current(event);
    live.listeners.add(call);
    return () => void live.listeners.delete(call);
  }, [live]);
}

/** False while live updates have been away for some seconds. */
export function useLiveConnected(): boolean {
  return useContext(Live)?.connected ?? true;
}

async function follow(
  path: string,
  stop: AbortSignal,
  emit: Listener,
  setConnected: (connected: boolean) => void,
): Promise<void> {
  let retryMs = FIRST_RETRY_MS;
  let notice: ReturnType<typeof setTimeout> | undefined;
  stop.addEventListener("abort", () => clearTimeout(notice));
  while (!stop.aborted) {
    try {
      await readStream(path, stop, (event) => {
        retryMs = FIRST_RETRY_MS;
        clearTimeout(notice);
        notice = undefined;
        setConnected(true);
        emit(event);
      });
    } catch {
      // Lost or refused: try again below.
    }
    if (stop.aborted) return;
    notice ??= setTimeout(() => setConnected(false), NOTICE_AFTER_MS);
    await new Promise((resolve) => setTimeout(resolve, retryMs * (0.5 + Math.random())));
    retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
  }
}

/** Until the stream ends. The server's first event is a `resync`, so every reconnect catches up. */
async function readStream(path: string, stop: AbortSignal, emit: Listener): Promise<void> {
  const silent = new AbortController();
  let timer = setTimeout(() => silent.abort(), SILENCE_MS);
  try {
    const response = await fetch(path, {
      headers: { Accept: "text/event-stream" },
      signal: AbortSignal.any([stop, silent.signal]),
    });
    if (!response.ok || !response.body) throw new Error(`stream: ${response.status}`);
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      clearTimeout(timer);
      timer = setTimeout(() => silent.abort(), SILENCE_MS);
      const lines = (rest + value).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        if (line.startsWith("data: ")) emit(JSON.parse(line.slice(6)) as AdminEvent);
      }
    }
  } finally {
    clearTimeout(timer);
  }
}
