import { useEffect, useRef, useState } from "react";
import type { SyncState } from "~/knowledge/read-knowledge";

const ASK_AGAIN_MS = 1_000;
/** A worker takes a job within seconds; after this the state on the page is what it was. */
const START_MS = 20_000;

/**
 * How reading the shop's texts stands, followed while it runs or has just been asked for. `onEnd`: it has ended, so
 * counts are different now.
 */
export function useSyncState(loaded: SyncState, onEnd: () => void) {
  const [followed, setFollowed] = useState<SyncState | null>(null);
  const [requestedAt, setRequestedAt] = useState<number | null>(null);
  const ended = useRef(onEnd);
  useEffect(() => {
    ended.current = onEnd;
  });
  const state = followed ?? loaded;
  const waiting = requestedAt !== null || state.state === "running";
  useEffect(() => {
    if (!waiting) return;
    const stop = new AbortController();
    let sawRunning = loaded.state === "running";
    const before = loaded.succeededAt;
    const timer = setInterval(() => {
      void readState(stop.signal).then((next) => {
        if (!next || stop.signal.aborted) return;
        sawRunning ||= next.state === "running";
        const over = next.state !== "running" && (sawRunning || next.succeededAt !== before);
        const late = requestedAt !== null && !sawRunning && Date.now() - requestedAt > START_MS;
        if (over || late) {
          setFollowed(null);
          setRequestedAt(null);
          ended.current();
        } else setFollowed(next);
      });
    }, ASK_AGAIN_MS);
    return () => {
      stop.abort();
      clearInterval(timer);
    };
  }, [waiting, requestedAt, loaded.state, loaded.succeededAt]);
  return { state, waiting, follow: () => setRequestedAt(Date.now()) };
}

async function readState(signal: AbortSignal): Promise<SyncState | null> {
  try {
    const response = await fetch("/app/knowledge/sync", { headers: { Accept: "application/json" }, signal });
    return response.ok ? ((await response.json()) as SyncState) : null;
  } catch {
    return null;
  }
}
