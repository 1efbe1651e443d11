import type { LoaderFunctionArgs } from "@remix-run/node";
import { followConversation } from "~/assistant/follow-conversation";
import { verifyChatToken } from "~/conversations/chat-token";
import { chatEdge, eventStream } from "~/edges/chat-edge";
import { EventsQuery } from "~/edges/chat-schemas";

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  chatEdge(request, { method: "GET", input: EventsQuery }, async ({ token, after }) =>
    eventStream(followConversation(await verifyChatToken(token), after, context.signal)),
  );
