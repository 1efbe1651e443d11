import type { Card, ChatMessage, MessageSource, Receipt } from "~/contract/chat";
import { forShop } from "~/platform/database";
import type { ShopTransaction } from "~/platform/database";
import { AppError } from "~/platform/errors";
import { BOUNDS } from "~/platform/bounds";
import { scheduleMailReply } from "./mail-staff-reply";

export interface StaffMember {
  id: string;
  name: string;
}

/**
 * A staff member's answer. Writing takes the conversation over: from here on the assistant is silent. The same
 * `clientId` again is the same message. What the shopper has not read in the block soon goes out by mail.
 * Throws `not_found` for a conversation that is not this shop's.
 */
export async function appendStaffMessage(
  shopId: string,
  message: {
    conversationId: string;
    staff: StaffMember;
    clientId: string;
    text: string;
    /** What the app puts beside staff's words: a card, with the sources of what it says. */
    shown?: { cards: Card[]; receipts: Receipt[]; sources: MessageSource[] };
  },
): Promise<ChatMessage> {
  const { conversationId, staff } = message;
  const text = message.text.trim();
  if (!text) throw new AppError("bad_request", "empty staff message");
  if (text.length > BOUNDS.messageCharacters) throw new AppError("too_large", "staff message too long");

  const stored = await forShop(shopId, async (tx) => {
    await lockConversation(tx, shopId, conversationId);
    const before = await storedMessage(tx, shopId, conversationId, message.clientId);
    if (before) return before;
    const made = await appendMessage(tx, shopId, conversationId, {
      author: "staff",
      authorName: staff.name,
      staffId: staff.id,
      text,
      clientId: message.clientId,
      ...message.shown,
    });
    const conversation = await tx.conversation.findUniqueOrThrow({
      where: { shopId_id: { shopId, id: conversationId } },
      select: { assignedStaffId: true, firstStaffReplyAt: true },
    });
    await tx.conversation.update({
      where: { shopId_id: { shopId, id: conversationId } },
      data: {
        status: "handled_by_staff",
        assignedStaffId: conversation.assignedStaffId ?? staff.id,
        firstStaffReplyAt: conversation.firstStaffReplyAt ?? new Date(),
        resolvedAt: null,
        unread: 0,
      },
    });
    await announceState(tx, shopId, conversationId, made.seq);
    await scheduleMailReply(shopId, conversationId, { within: tx });
    return made;
  });
  return stored;
}

/** Holds the conversation's row for the rest of the transaction. Throws `not_found`. */
export async function lockConversation(tx: ShopTransaction, shopId: string, conversationId: string): Promise<void> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select id from conversation where shop_id = ${shopId}::uuid and id = ${conversationId}::uuid for update`;
  if (rows.length === 0) throw new AppError("not_found", "no such conversation in this shop");
}

/** Appends to a conversation that the caller has locked. */
export async function appendMessage(
  tx: ShopTransaction,
  shopId: string,
  conversationId: string,
  message: Record<string, unknown>,
): Promise<ChatMessage> {
  const rows = await tx.$queryRaw<{ message: ChatMessage }[]>`
    select message_json(append_message(${shopId}::uuid, ${conversationId}::uuid, ${JSON.stringify(message)}::jsonb)) as message`;
  return rows[0]!.message;
}

async function storedMessage(
  tx: ShopTransaction,
  shopId: string,
  conversationId: string,
  clientId: string,
): Promise<ChatMessage | undefined> {
  const rows = await tx.$queryRaw<{ message: ChatMessage }[]>`
    select message_json(m) as message from message m
    where shop_id = ${shopId}::uuid and conversation_id = ${conversationId}::uuid and client_id = ${clientId}::uuid`;
  return rows[0]?.message;
}

/** Tells every process that a conversation's status or assignment changed, once the transaction commits. */
export async function announceState(
  tx: ShopTransaction,
  shopId: string,
  conversationId: string,
  seq: number,
): Promise<void> {
  await tx.$executeRaw`select announce(${shopId}::uuid, ${conversationId}::uuid, ${seq}::int, 'state')`;
}
