import { AppError } from "~/platform/errors";
import { log } from "~/platform/log";
import { reply, type Reply } from "../reply";
import type { Turn } from "../turn";
import { nextCard } from "./cards";
import { trackingFlow, wordsFor } from "./setting";

/** When Shopify cannot be read, that is what is said, and a person is offered; the dialogue stays where it was. */
export async function whenSourceFails<Answer extends Reply | null>(
  turn: Turn,
  answer: () => Promise<Answer>,
): Promise<Answer | Reply> {
  try {
    return await answer();
  } catch (error) {
    const down = error instanceof AppError && ["shopify_unavailable", "shopify_unauthorized"].includes(error.code);
    if (!down) throw error;
    log.warn({ code: error.code, shopId: turn.shop.id }, "tracking answered without its source");
    const words = wordsFor(turn);
    const next = nextCard(["human"], words);
    return reply({
      text: words.say("source_down"),
      cards: next === null ? [] : [next],
      receipts: words.receipts,
      flow: trackingFlow(turn),
      suggestHuman: true,
    });
  }
}
