import type { ActionFunctionArgs } from "@remix-run/node";
import { takeTurn } from "~/assistant/take-turn";
import { wordsForAction } from "~/assistant/words-for-action";
import { verifyChatToken } from "~/conversations/chat-token";
import { chatEdge, eventStream } from "~/edges/chat-edge";
import { ActionBody } from "~/edges/chat-schemas";
import { firstEvent } from "~/edges/first-event";

export const action = ({ request, context }: ActionFunctionArgs) =>
  chatEdge(request, { method: "POST", input: ActionBody }, async ({ token, clientId, action, cart }) => {
    const shopper = verifyChatToken(token);
    return eventStream(
      await firstEvent(
        takeTurn(shopper, { clientId, text: wordsForAction(shopper.locale, action), action }, context.signal, cart),
      ),
    );
  });

export { loader } from "~/edges/not-here";
