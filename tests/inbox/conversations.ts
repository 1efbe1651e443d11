import { randomUUID } from "node:crypto";
import type { ConversationStatus } from "~/contract/chat";
import { forShop } from "~/platform/database";
import type { HandoverBrief } from "~/conversations/brief";

interface Line {
  author: "shopper" | "assistant" | "staff" | "system";
  text: string;
  /** How long ago it was written. */
  minutes: number;
}

interface Given {
  status?: ConversationStatus;
  name?: string;
  email?: string;
  customerId?: string;
  /** Minutes since the hand-over. */
  handover?: number;
  brief?: Partial<HandoverBrief>;
  assigned?: string;
  order?: { id: string; name: string };
  lines: Line[];
}

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000);

/** A conversation as it stands in the database after the given lines; returns its id. */
export async function addConversation(shopId: string, given: Given): Promise<string> {
  const id = randomUUID();
  await forShop(shopId, async (tx) => {
    await tx.conversation.create({
      data: {
        shopId,
        id,
        visitorId: randomUUID(),
        customerId: given.customerId ?? null,
        locale: "en",
        timeZone: "Europe/Dublin",
        shopperName: given.name ?? null,
        replyEmail: given.email ?? null,
        handoverAt: given.handover === undefined ? null : ago(given.handover),
        handoverReason: given.brief?.reason ?? null,
        ...(given.brief ? { handoverBrief: aBrief(given.brief) } : {}),
        assignedStaffId: given.assigned ?? null,
        createdAt: ago(given.lines[0]?.minutes ?? 0),
      },
    });
    for (const { author, text, minutes } of given.lines) {
      const authorName = author === "staff" ? "Maeve" : null;
      const message = JSON.stringify({ author, authorName, text, clientId: randomUUID() });
      const [stored] = await tx.$queryRaw<{ seq: number }[]>`
        select (append_message(${shopId}::uuid, ${id}::uuid, ${message}::jsonb)).seq as seq`;
      await tx.message.update({
        where: { shopId_conversationId_seq: { shopId, conversationId: id, seq: stored!.seq } },
        data: { createdAt: ago(minutes) },
      });
    }
    await tx.conversation.update({
      where: { shopId_id: { shopId, id } },
      data: { status: given.status ?? "open", lastMessageAt: ago(given.lines.at(-1)?.minutes ?? 0) },
    });
    if (given.order) {
      await tx.orderProof.create({
        data: {
          shopId,
          conversationId: id,
          orderId: given.order.id,
          orderName: given.order.name,
          provedBy: "email",
          expiresAt: ago(-60),
        },
      });
    }
  });
  return id;
}

export const aBrief = (more: Partial<HandoverBrief> = {}): HandoverBrief => ({
  reason: "asked",
  emotion: "calm",
  orders: [],
  intents: [],
  words: "",
  unproved: [],
  evidence: null,
  signedIn: false,
  ...more,
});

export async function addStaff(shopId: string, id: string, name: string): Promise<void> {
  await forShop(shopId, (tx) => tx.staff.create({ data: { shopId, id, name } }));
}

/** The conversation's row, to see what changed. */
export const rowOf = (shopId: string, id: string) =>
  forShop(shopId, (tx) => tx.conversation.findUniqueOrThrow({ where: { shopId_id: { shopId, id } } }));
