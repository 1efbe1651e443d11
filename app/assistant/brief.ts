import { MIDWAY } from "~/conversations/brief";
import type { HandoverBrief } from "~/conversations/brief";
import { interrupted } from "./keep-flow";
import { read } from "./reading/read";
import type { Reading } from "./reading/types";
import type { Reply } from "./reply";
import type { Turn } from "./turn";

const WORDS = 500;

/** What staff get along with the conversation: facts and codes, worded by the inbox in their language. */
export function makeBrief(turn: Turn, reply: Reply): HandoverBrief {
  const { conversation } = turn;
  const spoken = conversation.messages.filter(({ author, tapped, text }) => author === "shopper" && !tapped && text);
  const reading = readingOf(turn, spoken.at(-1)?.text);
  const orders = new Map(conversation.proofs.map((proof) => [proof.orderId, { ...proof, cases: [] as string[] }]));
  for (const order of reply.orders) {
    orders.set(order.id, { orderId: order.id, orderName: order.name, cases: order.cases });
  }
  const midway = MIDWAY.find((kind) => kind === interrupted(turn)?.kind);
  // Who is signed in proves nothing and is shown their orders all the same.
  const shown = conversation.messages.flatMap(({ cards }) => cards).filter((card) => card.kind === "order");
  const proved = new Set([...orders.values(), ...shown].map((order) => order.orderName));
  return {
    reason: reply.handover?.reason ?? "cannot_help",
    emotion: reading.emotion,
    orders: [...orders.values()].map(({ orderId, orderName, cases }) => ({ id: orderId, name: orderName, cases })),
    intents: reading.intents.map(({ intent }) => intent),
    ...(midway && { midway }),
    words: (turn.text || spoken.at(-1)?.text || "").slice(0, WORDS),
    unproved: [
      ...reading.entities.orderNames.filter((name) => !proved.has(name)),
      ...reading.entities.emails,
      ...reading.entities.trackingNumbers.map(({ number }) => number),
    ],
    signedIn: conversation.signedIn,
    evidence: reply.handover?.evidence ?? null,
  };
}

/** A tap says nothing by itself: what staff need to know is in the last words before it. */
function readingOf({ text, reading, shop, conversation, timeZone, now }: Turn, lastWords: string | undefined): Reading {
  if (text || !lastWords) return reading;
  const { orderNamePrefix, orderNameSuffix } = shop.settings;
  return read(lastWords, {
    orderNamePrefix,
    orderNameSuffix,
    conversationLocale: conversation.locale,
    clock: { now, timeZone },
  });
}
