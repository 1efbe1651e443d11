import { z } from "zod";
import { ConversationId } from "~/admin/inbox/conversation-id";
import { staffAction } from "~/admin/staff-route.server";
import { resolveHandOver } from "~/assistant/service/resolve-hand-over";
import { appendStaffMessage } from "~/conversations/append-staff-message";
import { handBack } from "~/conversations/hand-back";
import { reopenConversation } from "~/conversations/reopen-conversation";
import { announceTyping } from "~/inbox/announce-typing";
import { assignConversation } from "~/inbox/assign-conversation";
import { markRead } from "~/inbox/mark-read";

/** Bounds of length are the use case's own: it tells the staff member which. */
const Act = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("reply"), clientId: z.uuid(), text: z.string() }),
  z.object({ intent: z.literal("assign"), staffId: z.string().nullable() }),
  z.object({ intent: z.literal("read"), seq: z.number().int().min(0) }),
  z.object({ intent: z.literal("typing") }),
  z.object({ intent: z.literal("resolve") }),
  z.object({ intent: z.literal("reopen") }),
  z.object({ intent: z.literal("hand_back") }),
]);

/** Everything that staff do to a conversation. */
export const action = staffAction(Act, async ({ params, shop, staff, body }) => {
  const conversationId = ConversationId.parse(params.conversationId);
  switch (body.intent) {
    case "reply":
      await appendStaffMessage(shop.id, { conversationId, staff, clientId: body.clientId, text: body.text });
      return null;
    case "assign":
      await assignConversation(shop.id, conversationId, body.staffId);
      return null;
    case "read":
      await markRead(shop.id, conversationId, body.seq);
      return null;
    case "typing":
      await announceTyping(shop.id, conversationId);
      return null;
    case "resolve":
      await resolveHandOver(shop.id, conversationId, new Date());
      return null;
    case "reopen":
      await reopenConversation(shop.id, conversationId);
      return null;
    case "hand_back":
      await handBack(shop.id, conversationId);
      return null;
  }
});
