import { z } from "zod";
import { ConversationId } from "~/admin/inbox/conversation-id";
import { staffAction, staffLoader } from "~/admin/staff-route.server";
import { giveOffer, GrantWish, previewGrant } from "~/assistant/service/give-offer";
import { readStaffAllowance } from "~/offers/read-staff-allowance";

/** What this member of staff may still give. */
export const loader = staffLoader(async ({ shop, staff }) =>
  Response.json(await readStaffAllowance(shop, staff.id, new Date())),
);

const Body = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("preview"), wish: GrantWish }),
  /** `claimId` is made by the page: the same id again is the same code. */
  z.object({ intent: z.literal("give"), claimId: z.uuid(), wish: GrantWish }),
]);

export const action = staffAction(Body, async ({ params, shop, staff, body }) => {
  const conversationId = ConversationId.parse(params.conversationId);
  return body.intent === "preview"
    ? previewGrant(shop, staff, { conversationId, wish: body.wish })
    : giveOffer(shop, staff, { claimId: body.claimId, conversationId, wish: body.wish });
});
