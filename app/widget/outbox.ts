import { backoff } from "./pause";
import type { Change, Outgoing } from "./state";

/**
 * How one try ended. `offline`: nothing reached the server. `again`: it may work later.
 * `refused`: it never will. `cut`: the answer broke off. `stopped`: the shopper's stop button.
 */
export type Outcome =
  | { kind: "done" | "offline" | "cut" | "stopped" }
  | { kind: "again" | "refused"; text: string | null };

export interface OutboxOptions {
  /** One try. Aborting the signal ends it with `stopped`. */
  send(item: Outgoing, signal: AbortSignal): Promise<Outcome>;
  /** Whether the server has said that it stored the item. */
  isAccepted(clientId: string): boolean;
  report(change: Change): void;
  wait(milliseconds: number): Promise<void>;
}

export interface Outbox {
  /** One after the other, in order. */
  add(item: Outgoing): void;
  /** At once, beside what is being sent: a person must never be behind a slow answer. */
  addUrgent(item: Outgoing): void;
  /** Stops what is being sent. */
  stop(): void;
}

/** Tries that reach the server and fail; being offline does not count and has no end. */
const MOST_FAILURES = 4;

export function createOutbox({ send, isAccepted, report, wait }: OutboxOptions): Outbox {
  const queue: Outgoing[] = [];
  let delivering = false;
  let current: AbortController | null = null;

  async function deliver(item: Outgoing, signal: AbortSignal): Promise<void> {
    const { clientId } = item;
    for (let failures = 0, offline = 0; ; ) {
      report({ type: "mark", clientId, status: "sending" });
      const outcome: Outcome = signal.aborted ? { kind: "stopped" } : await send(item, signal);
      const text = "text" in outcome ? outcome.text : null;
      if (outcome.kind === "offline") {
        failures = 0;
        report({ type: "mark", clientId, status: "queued" });
        await wait(backoff(++offline));
      } else if (outcome.kind === "done") {
        return report({ type: "forget", clientId });
      } else if (outcome.kind === "stopped" || outcome.kind === "refused" || ++failures >= MOST_FAILURES) {
        // What is stored is not "not sent": the live channel brings the rest of its answer.
        if (isAccepted(clientId)) {
          report({ type: "forget", clientId });
          if (text) report({ type: "notice", text });
        } else report({ type: "mark", clientId, status: "failed", error: text });
        return;
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
    addUrgent: (item) => void deliver(item, new AbortController().signal),
    stop: () => current?.abort(),
  };
}
