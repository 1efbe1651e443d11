import { randomUUID } from "node:crypto";
import { takeTurn } from "~/assistant/take-turn";
import { wordsForAction } from "~/assistant/words-for-action";
import type { CartLine, ChatAction, ChatEvent, ChatMessage } from "~/contract/chat";
import type { Shopper } from "~/conversations/chat-token";
import { forShop } from "~/platform/database";
import { shopIdOf } from "~/platform/shop-id";
import { DEMO_SHOP } from "../shopify/identity";

/** A shopper who writes and taps, as the block would; remembers nothing but who they are and what their browser says. */
export function aShopper(who: Partial<Shopper> = {}, cart?: CartLine[]) {
  const shopper: Shopper = {
    shopId: shopIdOf(DEMO_SHOP),
    visitorId: randomUUID(),
    conversationId: randomUUID(),
    customerId: null,
    locale: "en",
    timeZone: "Europe/Dublin",
    page: "/",
    ...who,
  };
  return {
    shopper,
    say: (text: string) => replies(takeTurn(shopper, { clientId: randomUUID(), text, action: null }, undefined, cart)),
    tap: (action: ChatAction) =>
      replies(
        takeTurn(
          shopper,
          { clientId: randomUUID(), text: wordsForAction(shopper.locale, action), action },
          undefined,
          cart,
        ),
      ),
    /** The row as staff's side has it. */
    stored: () =>
      forShop(shopper.shopId, (tx) =>
        tx.conversation.findUniqueOrThrow({
          where: { shopId_id: { shopId: shopper.shopId, id: shopper.conversationId } },
          include: { messages: { orderBy: { seq: "asc" } }, proofs: true },
        }),
      ),
  };
}

/** What a turn told the block: its messages but the shopper's own, and all events. */
export interface Replies {
  events: ChatEvent[];
  messages: ChatMessage[];
  /** All texts in one. */
  text: string;
}

export async function replies(events: AsyncIterable<ChatEvent>): Promise<Replies> {
  const all: ChatEvent[] = [];
  for await (const event of events) all.push(event);
  const messages = all.flatMap((event) => (event.type === "message" ? [event.message] : []));
  return { events: all, messages, text: messages.map((message) => message.text).join("\n") };
}
