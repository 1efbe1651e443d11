import { ConversationId } from "~/admin/inbox/conversation-id";
import { staffLoader } from "~/admin/staff-route.server";
import { readFacts } from "~/inbox/read-facts";
import { AppError } from "~/platform/errors";

/** The customer's and the orders' facts, fetched beside the page so that it never waits for Shopify. */
export const loader = staffLoader(async ({ params, shop }) => {
  try {
    return Response.json({ facts: await readFacts(shop, ConversationId.parse(params.conversationId)) });
  } catch (error) {
    if (!(error instanceof AppError) || error.code === "not_found") throw error;
    return Response.json({ refused: error.code === "shopify_unauthorized" }, { status: error.status });
  }
});
