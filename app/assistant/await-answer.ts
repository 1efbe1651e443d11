import type { ChatEvent } from "~/contract/chat";
import { translate } from "~/i18n/translate";
import type { Shopper } from "~/conversations/chat-token";
import { readConversation } from "~/conversations/turn-store";
import { BOUNDS } from "~/platform/bounds";
import { subscribe } from "~/platform/events";

/**
 * Listens until the turn that holds the conversation (in whatever process) has answered the message `seq`, and
 * passes on what it stored. Gives up when that turn's claim has run out; the block's retry then takes the turn.
 */
export async function* awaitAnswer(shopper: Shopper, seq: number): AsyncGenerator<ChatEvent> {
  const stop = new AbortController();
  let wake: () => void = () => undefined;
  const deadline = Date.now() + BOUNDS.turnSeconds * 1_000;
  try {
    await subscribe(
      shopper.shopId,
      (event) => {
        if (event === "resync" || event.conversationId === shopper.conversationId) wake();
      },
      stop.signal,
    );
    let after = seq;
    while (Date.now() < deadline) {
      const changed = new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, 1_000);
      });
      const view = await readConversation(shopper, after);
      for (const message of view?.messages ?? []) {
        if (message.author !== "shopper") yield { type: "message", message };
        after = message.seq;
      }
      if (!view || view.answeredSeq >= seq) {
        yield { type: "state", status: view?.status ?? "open", staffName: view?.staffName ?? null };
        yield { type: "done" };
        return;
      }
      await changed;
    }
    yield { type: "error", code: "busy", text: translate(shopper.locale, "errors.try_again"), retry: true };
  } finally {
    stop.abort();
  }
}
