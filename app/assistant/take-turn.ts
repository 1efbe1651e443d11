import { randomUUID } from "node:crypto";
import type { CartLine, ChatEvent } from "~/contract/chat";
import type { Shopper } from "~/conversations/chat-token";
import { keepResolved } from "~/conversations/ratings/keep-resolved";
import { ShopSettings } from "~/conversations/settings";
import { closeTurn, openTurn } from "~/conversations/turn-store";
import type { ClosedTurn, IncomingMessage, NewReply, TurnContext } from "~/conversations/turn-store";
import { sendJob } from "~/platform/jobs";
import { AppError } from "~/platform/errors";
import { log } from "~/platform/log";
import { traceStep } from "~/platform/trace";
import { adminApi } from "~/shopify/admin-api";
import { makeBrief } from "./brief";
import { isProductName } from "./changes/flow";
import { failureReply, handOver } from "./hand-over";
import { parseFlows } from "./flow";
import { keepFlow, withOrder } from "./keep-flow";
import { converse } from "./model/converse";
import { obeyVoice } from "./obey-voice";
import { offerBeside } from "./offers/offer-unasked";
import { prove } from "./prove";
import { read } from "./reading/read";
import type { Reply } from "./reply";
import { route } from "./route";
import { awaitAnswer } from "./await-answer";
import { sourcesOf } from "./sources";
import { saveProofs } from "./save-proofs";
import type { Turn } from "./turn";

/**
 * One turn: receive, read, route, answer, prove, store and publish. Yields what the block is to be told.
 * The turn is finished even when nobody listens any more, so that an answer is never lost with a closed tab; `stop`
 * (the shopper's stop button or closed tab) only ends what a model is still saying.
 * A turn that fails anywhere ends at a person. Throws AppError only before the message is stored.
 */
export async function* takeTurn(
  shopper: Shopper,
  incoming: IncomingMessage,
  stop: AbortSignal = new AbortController().signal,
  cart: CartLine[] = [],
): AsyncGenerator<ChatEvent> {
  const turnId = randomUUID();
  const opened = await openTurn(shopper, incoming, turnId);
  yield { type: "accepted", message: opened.message };

  if (opened.outcome === "answered") {
    for (const message of opened.replies) yield { type: "message", message };
    yield { type: "state", status: opened.context.status, staffName: null };
    yield { type: "done" };
    return;
  }
  if (opened.outcome === "busy") {
    // Another turn has the conversation and will answer this message too; this request only listens.
    yield* awaitAnswer(shopper, opened.message.seq);
    return;
  }

  yield { type: "thinking" };
  let message: { seq: number; text: string } & Pick<IncomingMessage, "action"> = {
    seq: opened.message.seq,
    text: incoming.action ? "" : incoming.text,
    action: incoming.action,
  };
  let context = opened.context;
  for (;;) {
    const closed = yield* answerMessage({ ...shopper, cart }, context, message, turnId, stop);
    for (const reply of closed.messages) yield { type: "message", message: reply };
    if (!closed.next || !closed.context) {
      yield { type: "state", status: closed.status, staffName: null };
      break;
    }
    message = { seq: closed.next.seq, text: closed.next.action ? "" : closed.next.text, action: closed.next.action };
    context = closed.context;
  }
  yield { type: "done" };
}

/** Who it is, and what the browser says of where they are. */
type Visit = Shopper & Pick<Turn, "cart">;

/** Makes, proves and stores the answer to one message; yields what of it is proved while it is still being made. */
async function* answerMessage(
  shopper: Visit,
  context: TurnContext,
  message: { seq: number; text: string } & Pick<IncomingMessage, "action">,
  turnId: string,
  stop: AbortSignal,
): AsyncGenerator<ChatEvent, ClosedTurn> {
  const turn = understand(context, message, shopper);
  const replyId = randomUUID();
  let reply: Reply | null;
  try {
    reply = await route(turn);
    traceStep("route", reply === null ? "silent" : reply.handover ? "handover" : "built_in", reply?.flow?.kind ?? null);
    if (reply?.conversational && context.status === "open") {
      const { waiting } = reply;
      reply = { ...(yield* asParts(replyId, converse(turn, reply, message.seq, stop))), waiting };
    }
    if (reply) {
      await saveProofs(shopper.shopId, context.id, reply.proved);
      reply = (await keepFlow(turn, reply)) ?? (await offerBeside(turn, reply));
      if (reply.handover) reply = handOver(turn, reply.handover.reason, await withOrder(turn, reply));
      reply = obeyVoice(turn, reply);
      prove(reply);
    }
  } catch (error) {
    log.error(
      { code: error instanceof AppError ? error.code : "internal", shopId: shopper.shopId, err: error },
      "turn failed: it goes to a person",
    );
    reply = failureReply(turn, error);
  }
  const closed = await closeTurn(shopper.shopId, context.id, turnId, {
    answeredSeq: message.seq,
    startedAs: context.status,
    locale: turn.locale,
    reading: message.action ? null : turn.reading,
    flow: reply ? reply.flow : context.flow,
    replies: reply && (reply.text || reply.cards.length > 0) ? [asMessage(turn, reply, replyId)] : [],
    handover: reply?.handover ? { reason: reply.handover.reason, brief: makeBrief(turn, reply) } : null,
    replyEmail: reply?.replyEmail ?? null,
    status: message.action?.type === "end" ? "resolved" : null,
  });
  if (reply?.handover && closed.outcome === "stored" && !context.isTest) await scheduleUnanswered(turn);
  if (reply?.keepsResolved && closed.outcome === "stored" && closed.status === "open" && !closed.next) {
    if (await keepResolved(shopper.shopId, context.id, message.seq)) return { ...closed, status: "resolved" };
  }
  return closed;
}

/** The reading, and the language that follows the shopper. */
function understand(
  context: TurnContext,
  message: { text: string } & Pick<IncomingMessage, "action">,
  { page, cart }: Visit,
): Turn {
  if (!context.shop) throw new AppError("not_found", "app not installed in this shop");
  const settings = ShopSettings.parse(context.shop.settings);
  const now = new Date();
  const reading = read(message.text, {
    orderNamePrefix: settings.orderNamePrefix,
    orderNameSuffix: settings.orderNameSuffix,
    conversationLocale: context.locale,
    clock: { now, timeZone: context.timeZone },
  });
  const { flow, beside } = parseFlows(context.flow, message.action);
  const isName = flow?.kind === "changes" && isProductName(flow, message.text);
  return {
    shop: { ...context.shop, settings },
    conversation: context,
    flow,
    beside,
    text: message.text,
    action: message.action,
    reading,
    locale: isName ? context.locale : (reading.language ?? context.locale),
    timeZone: context.timeZone,
    page,
    cart,
    now,
    shopify: adminApi(context.shop.domain),
  };
}

async function* asParts(replyId: string, sentences: AsyncGenerator<string, Reply>): AsyncGenerator<ChatEvent, Reply> {
  for (;;) {
    const { value, done } = await sentences.next();
    if (done) return value;
    yield { type: "part", replyId, text: value };
  }
}

const asMessage = (turn: Turn, reply: Reply, id: string): NewReply => ({
  id: reply.id ?? id,
  author: "assistant",
  authorName: turn.shop.settings.assistantName,
  text: reply.text,
  cards: reply.cards,
  receipts: reply.receipts,
  sources: sourcesOf(reply.receipts, turn),
});

/** In time, somebody looks whether staff have answered (conversations/tell-unanswered.ts). */
async function scheduleUnanswered(turn: Turn): Promise<void> {
  const { id: shopId, settings } = turn.shop;
  const conversationId = turn.conversation.id;
  await sendJob(
    "unanswered",
    { shopId, conversationId },
    { singletonKey: `${shopId}/${conversationId}`, afterSeconds: settings.awayAfterMinutes * 60 },
  );
}
