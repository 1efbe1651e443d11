import { BOUNDS } from "~/platform/bounds";
import { subscribe } from "~/platform/events";

/**
 * Server-sent events: `resync` first, then what happens in the shop, until the client leaves or the stream's time is
 * up (the client opens the next one and catches up).
 */
export async function eventStream(shopId: string, gone: AbortSignal): Promise<Response> {
  const signal = AbortSignal.any([gone, AbortSignal.timeout(BOUNDS.streamSeconds * 1_000)]);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      let open = true;
      const write = (text: string) => {
        if (open) controller.enqueue(encoder.encode(text));
      };
      const tell = (event: object) => write(`data: ${JSON.stringify(event)}\n\n`);
      const ping = setInterval(() => write(": still here\n\n"), BOUNDS.streamPingSeconds * 1_000);
      const end = () => {
        if (!open) return;
        open = false;
        clearInterval(ping);
        controller.close();
      };
      signal.addEventListener("abort", end, { once: true });
      await subscribe(
        shopId,
        (event) => {
          if (event === "resync") return tell({ kind: "resync" });
          const { conversationId, seq, kind } = event;
          tell({ kind, conversationId, seq });
        },
        signal,
      );
      // From here on nothing is missed; what happened before is read because of this.
      tell({ kind: "resync" });
      if (signal.aborted) end();
    },
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-cache, no-transform",
      "X-Accel-Buffering": "no",
    },
  });
}
