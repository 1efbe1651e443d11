import type { ChatEvent } from "~/contract/chat";
import type { Shopper } from "~/conversations/chat-token";
import { readConversation } from "~/conversations/turn-store";
import { BOUNDS } from "~/platform/bounds";
import { subscribe } from "~/platform/events";

/** A comment line keeps the stream open through proxies. */
export type LiveChatEvent = ChatEvent | "ping";

/**
 * What happens in a conversation from `after` on, as long as the block listens: staff's messages, late results,
 * other tabs. Reads again from the last seen number on every event, so nothing is missed across reconnections.
 */
export async function* followConversation(
  shopper: Shopper,
  after: number,
  signal: AbortSignal,
): AsyncGenerator<LiveChatEvent> {
  const stop = AbortSignal.any([signal, AbortSignal.timeout(BOUNDS.streamSeconds * 1_000)]);
  let wake: () => void = () => undefined;
  let typing = false;
  let pending = true;
  let lastState = "";
  await subscribe(
    shopper.shopId,
    (event) => {
      if (event !== "resync" && event.conversationId !== shopper.conversationId) return;
      if (event !== "resync" && event.kind === "staff_typing") typing = true;
      else pending = true;
      wake();
    },
    stop,
  );
  stop.addEventListener("abort", () => wake(), { once: true });

  while (!stop.aborted) {
    if (typing) {
      typing = false;
      yield { type: "staff_typing" };
    }
    if (pending) {
      pending = false;
      const view = await readConversation(shopper, after);
      for (const message of view?.messages ?? []) {
        after = message.seq;
        yield { type: "message", message };
      }
      const state = view && `${view.status}/${view.staffName}`;
      if (view && state && state !== lastState) {
        lastState = state;
        yield { type: "state", status: view.status, staffName: view.staffName };
      }
    }
    if (pending || typing || stop.aborted) continue;
    const pinged = await nextWake((resume) => (wake = resume), BOUNDS.streamPingSeconds * 1_000);
    if (pinged && !stop.aborted) yield "ping";
  }
}

/** True when nothing happened for `ms`. */
function nextWake(arm: (resume: () => void) => void, ms: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), ms);
    arm(() => {
      clearTimeout(timer);
      resolve(false);
    });
  });
}
