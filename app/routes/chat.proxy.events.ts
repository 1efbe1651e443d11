import type { LoaderFunctionArgs } from "@remix-run/node";
import type { ChatEvent, WholeAnswer } from "~/contract/chat";
import { readConversation } from "~/conversations/turn-store";
import { chatEdge, jsonResponse, signedRequest } from "~/edges/chat-edge";
import { ProxyEventsQuery } from "~/edges/chat-schemas";
import { shopperOf } from "~/edges/shopper-of";
import { BOUNDS } from "~/platform/bounds";
import { takeAllowance } from "~/platform/limits";

/** Short polling, for where streams do not get through: what came after `after`, at once. */
export const loader = ({ request }: LoaderFunctionArgs) =>
  chatEdge(request, { method: "GET", input: ProxyEventsQuery }, async ({ token, after }) => {
    const shopper = shopperOf(signedRequest(request), token);
    await takeAllowance(shopper.shopId, `reads:${shopper.visitorId}`, BOUNDS.readsPerVisitor);
    const view = await readConversation(shopper, after);
    const events: ChatEvent[] = (view?.messages ?? []).map((message) => ({ type: "message", message }));
    if (view) events.push({ type: "state", status: view.status, staffName: view.staffName });
    return jsonResponse({ events } satisfies WholeAnswer);
  });

export { action } from "~/edges/not-here";
