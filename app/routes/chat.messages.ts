import type { ActionFunctionArgs } from "@remix-run/node";
import { takeTurn } from "~/assistant/take-turn";
import { verifyChatToken } from "~/conversations/chat-token";
import { chatEdge, eventStream } from "~/edges/chat-edge";
import { MessageBody } from "~/edges/chat-schemas";
import { firstEvent } from "~/edges/first-event";

export const action = ({ request, context }: ActionFunctionArgs) =>
  chatEdge(request, { method: "POST", input: MessageBody }, async ({ token, clientId, text, cart }) =>
    eventStream(
      await firstEvent(takeTurn(verifyChatToken(token), { clientId, text, action: null }, context.signal, cart)),
    ),
  );

export { loader } from "~/edges/not-here";
