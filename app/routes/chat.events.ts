import type { LoaderFunctionArgs } from "@remix-run/node";
import { followConversation } from "~/assistant/follow-conversation";
import { verifyChatToken } from "~/conversations/chat-token";
import { chatEdge, eventStream } from "~/edges/chat-edge";
import { EventsQuery } from "~/edges/chat-schemas";
import { BOUNDS } from "~/platform/bounds";
import { takeAllowance } from "~/platform/limits";

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  chatEdge(request, { method: "GET", input: EventsQuery }, async ({ token, after }) => {
    const shopper = verifyChatToken(token);
    await takeAllowance(shopper.shopId, `reads:${shopper.visitorId}`, BOUNDS.readsPerVisitor);
    return eventStream(followConversation(shopper, after, context.signal));
  });

export { action } from "~/edges/not-here";
