import type { ActionFunctionArgs } from "@remix-run/node";
import { takeTurn } from "~/assistant/take-turn";
import { wordsForAction } from "~/assistant/words-for-action";
import { chatEdge, signedRequest, wholeAnswer } from "~/edges/chat-edge";
import { ActionBody } from "~/edges/chat-schemas";
import { shopperOf } from "~/edges/shopper-of";

export const action = ({ request, context }: ActionFunctionArgs) =>
  chatEdge(request, { method: "POST", input: ActionBody }, async ({ token, clientId, action, cart }) => {
    const shopper = shopperOf(signedRequest(request), token);
    return wholeAnswer(
      takeTurn(shopper, { clientId, text: wordsForAction(shopper.locale, action), action }, context.signal, cart),
    );
  });

export { loader } from "~/edges/not-here";
