import type { ActionFunctionArgs } from "@remix-run/node";
import { tellAtVisit } from "~/assistant/service/resolve-hand-over";
import { welcome } from "~/assistant/welcome";
import type { SessionResponse } from "~/contract/chat";
import { startSession } from "~/conversations/start-session";
import { chatEdge, jsonResponse, signedRequest } from "~/edges/chat-edge";
import { SessionBody } from "~/edges/chat-schemas";
import { addressOf } from "~/edges/address";
import { BOUNDS } from "~/platform/bounds";
import { config } from "~/platform/config";
import { takeAllowance } from "~/platform/limits";
import { shopIdOf } from "~/platform/shop-id";

export const action = ({ request }: ActionFunctionArgs) =>
  chatEdge(request, { method: "POST", input: SessionBody }, async (input) => {
    const visit = signedRequest(request);
    await takeAllowance(shopIdOf(visit.shopDomain), `session:${addressOf(request)}`, BOUNDS.sessionsPerAddress);
    const session = await startSession(visit, input);
    const { shopId, conversationId } = session.shopper;
    const conversation = await tellAtVisit(shopId, conversationId, session.conversation, new Date());
    return jsonResponse({
      token: session.token,
      expiresAt: session.expiresAt.toISOString(),
      resume: session.resume,
      origin: config().SHOPIFY_APP_URL,
      settings: welcome(session, new Date()),
      conversation: {
        id: session.shopper.conversationId,
        status: conversation?.status ?? "open",
        staffName: conversation?.staffName ?? null,
        messages: conversation?.messages ?? [],
      },
    } satisfies SessionResponse);
  });

export { loader } from "~/edges/not-here";
