import type { EventEmitter } from "node:events";

/**
 * A signal for each request under way, aborted when its listener has gone or when the server stops. The response's
 * own `close` tells that a client has left; request.signal is not dependable there. Not `AbortSignal.any` with one
 * signal for the server's whole life: Node keeps 200 bytes in such a signal for every one made from it.
 */
export class OpenRequests {
  #open = new Set<AbortController>();
  #stopped = false;

  get size(): number {
    return this.#open.size;
  }

  /** `response`: what tells by `close` that it is over. */
  signalOf(response: EventEmitter): AbortSignal {
    const left = new AbortController();
    if (this.#stopped) left.abort();
    this.#open.add(left);
    response.once("close", () => {
      this.#open.delete(left);
      left.abort();
    });
    return left.signal;
  }

  /** Endless streams end by it, also those that are only now being opened. */
  abortAll(): void {
    this.#stopped = true;
    for (const left of this.#open) left.abort();
  }
}
