import type { ActionFunctionArgs } from "@remix-run/node";
import { takeTurn } from "~/assistant/take-turn";
import { chatEdge, signedRequest, wholeAnswer } from "~/edges/chat-edge";
import { MessageBody } from "~/edges/chat-schemas";
import { shopperOf } from "~/edges/shopper-of";

export const action = ({ request, context }: ActionFunctionArgs) =>
  chatEdge(request, { method: "POST", input: MessageBody }, async ({ token, clientId, text, cart }) =>
    wholeAnswer(
      takeTurn(shopperOf(signedRequest(request), token), { clientId, text, action: null }, context.signal, cart),
    ),
  );

export { loader } from "~/edges/not-here";
