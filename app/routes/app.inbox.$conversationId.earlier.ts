import { z } from "zod";
import { ConversationId } from "~/admin/inbox/conversation-id";
import { staffLoader } from "~/admin/staff-route.server";
import { readEarlierMessages } from "~/inbox/read-conversation";

const Before = z.coerce.number().int().min(1).catch(1);

export const loader = staffLoader(async ({ request, params, shop }) => {
  const before = Before.parse(new URL(request.url).searchParams.get("before"));
  return Response.json(await readEarlierMessages(shop.id, ConversationId.parse(params.conversationId), before));
});
