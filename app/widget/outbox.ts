import { backoff } from "./pause";
import type { Outgoing } from "./state";

/**
 * How one try ended. `offline`: nothing reached the server. `again`: it may work later.
 * `refused`: it never will. `cut`: the answer broke off. `stopped`: the shopper's stop button.
 */
export interface Outcome {
  kind: "done" | "offline" | "again" | "refused" | "cut" | "stopped";
  /** The server's words for a failure, where it had some. */
  text?: string | null;
}

export interface OutboxOptions {
  /** One try. Aborting the signal ends it with `stopped`. */
  send: (item: Outgoing, signal?: AbortSignal) => Promise<Outcome>;
  /** Whether the server has said that it stored the item. */
  isAccepted: (clientId: string) => boolean;
  mark: (clientId: string, status: Outgoing["status"] | "answered", error?: string | null) => void;
  wait: (milliseconds: number) => Promise<void>;
}

export interface Outbox {
  /** One after the other, in order. */
  add: (item: Outgoing) => void;
  /** At once, beside what is being sent: a person must never be behind a slow answer. */
  addUrgent: (item: Outgoing) => void;
  /** Stops what is being sent. */
  stop: () => void;
}

export function createOutbox({ send, isAccepted, mark, wait }: OutboxOptions): Outbox {
  const queue: Outgoing[] = [];
  let delivering = false;
  let current: AbortController | null = null;

  async function deliver(item: Outgoing, signal?: AbortSignal): Promise<void> {
    const { clientId } = item;
    // Four tries that reach the server and fail; being offline does not count and has no end.
    for (let failures = 0, offline = 0; ;) {
      mark(clientId, "sending");
      const { kind, text = null }: Outcome = signal?.aborted ? { kind: "stopped" } : await send(item, signal);
      if (kind === "offline") {
        failures = 0;
        mark(clientId, "queued");
        await wait(backoff(++offline));
      } else if (kind === "done") {
        return mark(clientId, "answered");
      } else if (kind === "stopped" || kind === "refused" || ++failures > 3) {
        // What is stored is not "not sent": the live channel brings the rest of its answer.
        return mark(clientId, isAccepted(clientId) ? "answered" : "failed", text);
      } else await wait(backoff(failures));
    }
  }

  async function run(): Promise<void> {
    if (delivering) return;
    delivering = true;
    for (let item = queue.shift(); item; item = queue.shift()) {
      current = new AbortController();
      await deliver(item, current.signal);
    }
    current = null;
    delivering = false;
  }

  return {
    add: (item) => {
      queue.push(item);
      void run();
    },
    addUrgent: (item) => void deliver(item),
    stop: () => current?.abort(),
  };
}
