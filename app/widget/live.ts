import type { Channel } from "./api";
import { backoff, type Pause } from "./pause";

export interface LiveOptions {
  /** One connection or one poll; throws when it fails. */
  listen: (signal: AbortSignal) => Promise<Channel>;
  /** Whether the shopper can see what comes, or waits for a person; asked before each connection. */
  wanted: () => boolean;
  pause: Pause;
}

/** Keeps the live channel open for as long as it is wanted. `review` after anything that `wanted` looks at. */
export function createLive({ listen, wanted, pause }: LiveOptions): { review(): void } {
  let running: AbortController | null = null;

  async function run(signal: AbortSignal): Promise<void> {
    for (let failures = 0; !signal.aborted;) {
      const channel = await listen(signal).catch(() => null);
      if (signal.aborted) return;
      failures = channel ? 0 : failures + 1;
      // A stream that the server ended in good order (a deployment, its own time limit) is opened again soon.
      await pause.wait(channel === "whole" ? 3_500 : backoff(failures));
    }
  }

  return {
    review: () => {
      if (wanted() && !running) {
        running = new AbortController();
        void run(running.signal);
      } else if (!wanted() && running) {
        running.abort();
        running = null;
        pause.wake();
      }
    },
  };
}
