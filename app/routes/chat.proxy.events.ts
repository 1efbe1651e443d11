import type { LoaderFunctionArgs } from "@remix-run/node";
import type { ChatEvent, WholeAnswer } from "~/contract/chat";
import { readConversation } from "~/conversations/turn-store";
import { chatEdge, jsonResponse, signedRequest } from "~/edges/chat-edge";
import { ProxyEventsQuery } from "~/edges/chat-schemas";
import { shopperOf } from "~/edges/shopper-of";

/** Short polling, for where streams do not get through: what came after `after`, at once. */
export const loader = ({ request }: LoaderFunctionArgs) =>
  chatEdge(request, { method: "GET", input: ProxyEventsQuery }, async ({ token, after }) => {
    const view = await readConversation(await shopperOf(signedRequest(request), token), after);
    const events: ChatEvent[] = (view?.messages ?? []).map((message) => ({ type: "message", message }));
    if (view) events.push({ type: "state", status: view.status, staffName: view.staffName });
    return jsonResponse({ events } satisfies WholeAnswer);
  });
