import { randomUUID } from "node:crypto";
import type { Card, ChatAction, ChatMessage, Receipt } from "~/contract/chat";
import type { Shopper } from "~/conversations/chat-token";
import { forShop } from "~/platform/database";
import { withTrace } from "~/platform/trace";
import type { Reading } from "../reading/types";
import { takeTurn } from "../take-turn";
import { wordsForAction } from "../words-for-action";
import type { TrialOutcome, TrialTurn } from "./trial";

/** One turn of a test conversation, by the very code that answers shoppers, with what it read and looked up. */
export async function takeTrialTurn(
  shopper: Shopper,
  said: { text: string; action: ChatAction | null },
): Promise<TrialTurn> {
  const text = said.action ? wordsForAction(shopper.locale, said.action) : said.text;
  const { result: seqs, steps } = await withTrace(async () => {
    const shown: ChatMessage[] = [];
    for await (const event of takeTurn(shopper, { clientId: randomUUID(), text, action: said.action })) {
      if (event.type === "accepted" || event.type === "message") shown.push(event.message);
    }
    return shown.map(({ seq }) => seq);
  });
  return forShop(shopper.shopId, async (tx) => {
    const { shopId, conversationId } = shopper;
    const rows = await tx.message.findMany({
      where: { shopId, conversationId, seq: { in: seqs } },
      orderBy: { seq: "asc" },
    });
    const conversation = await tx.conversation.findUniqueOrThrow({
      where: { shopId_id: { shopId, id: conversationId } },
      select: { status: true, handoverReason: true },
    });
    const messages = rows.map((row) => ({
      id: row.id,
      seq: row.seq,
      author: row.author,
      authorName: row.authorName,
      text: row.text,
      cards: row.cards as unknown as Card[],
      sources: row.sources as unknown as ChatMessage["sources"],
      receipts: row.receipts as unknown as Receipt[],
      at: row.createdAt.toISOString(),
      clientId: row.clientId,
    }));
    const reading = (rows[0]?.reading ?? null) as unknown as Reading | null;
    const handover = conversation.status === "open" ? null : conversation.handoverReason;
    return { messages, reading, steps, outcome: outcomeOf(messages, reading, handover), status: conversation.status };
  });
}

function outcomeOf(messages: TrialTurn["messages"], reading: Reading | null, handover: string | null): TrialOutcome {
  const answers = messages.filter(({ author }) => author !== "shopper");
  const sources = answers.flatMap(({ receipts }) =>
    receipts.map(({ source, ref }) => (source === "knowledge" && ref ? `${source} ${ref}` : source)),
  );
  return {
    intents: reading?.intents.slice(0, 2).map(({ intent }) => intent) ?? [],
    cards: answers.flatMap(({ cards }) => cards.map(nameOf)),
    sources: [...new Set(sources)].sort(),
    handover,
  };
}

/** Ids that are made anew each time (a proposal's) say nothing. */
const nameOf = (card: Card): string =>
  card.kind === "choice" || card.kind === "form" ? `${card.kind} ${card.id}` : card.kind;
