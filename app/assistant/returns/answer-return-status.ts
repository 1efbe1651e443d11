import { findOutsideReturns } from "~/returns/outside-return";
import { findReturnCases } from "~/returns/return-case";
import { listOrderReturns } from "~/returns/read-returns";
import type { OrderReturns, ReturnFacts } from "~/returns/return-facts";
import { findVerifiedOrder, isIdentified } from "../identity/own-orders";
import { reply } from "../reply";
import type { Reply } from "../reply";
import { mayRead } from "../tracking/answer-order";
import { whenSourceFails } from "../tracking/source-down";
import type { Turn } from "../turn";
import { RETURN_CARD, RETURN_OPTION } from "./flow";
import { returnCard } from "./return-card";
import { plainOption, ReturnWords } from "./return-words";

const STANDS = {
  shop_decision: "status_of.shop_decision",
  parcel: "status_of.parcel",
  parcel_exchange: "status_of.parcel_exchange",
  refund: "status_of.refund",
  nothing: "status_of.nothing",
} as const;

/**
 * "Where is my refund?", for a shopper who has a return: whose turn it is, and what was paid back. Null where no return
 * of theirs is known: the order's own answer tells about other refunds.
 */
export async function answerReturnStatus(turn: Turn): Promise<Reply | null> {
  return whenSourceFails(turn, async () => {
    const orderId = await orderMeant(turn);
    const found = orderId === null ? null : await listOrderReturns(turn.shopify, orderId);
    const [newest] = found?.returns ?? [];
    return found && newest ? tellStatus(turn, found, newest) : null;
  });
}

/** The named order where it is theirs, else the one just spoken of, else that of their newest return, wherever it began. */
async function orderMeant(turn: Turn): Promise<string | null> {
  const { reading, conversation, shop, flow } = turn;
  const [named] = reading.entities.orderNames;
  if (named !== undefined) return isIdentified(turn) ? ((await findVerifiedOrder(turn, named))?.id ?? null) : null;
  const spoken = flow?.kind === "tracking" && flow.step === "answered" ? flow.orderId : null;
  if (spoken !== null && mayRead(turn, spoken)) return spoken;
  if (conversation.customerId === null) return null;
  const since = new Date(turn.now.getTime() - 180 * 86_400_000);
  const theirs = { customerId: conversation.customerId, since };
  const [[asked], [outside]] = await Promise.all([
    findReturnCases(shop.id, theirs),
    findOutsideReturns(shop.id, theirs),
  ]);
  const latest = asked && outside ? (asked.createdAt > outside.createdAt ? asked : outside) : (asked ?? outside);
  return latest?.orderId ?? null;
}

function tellStatus(turn: Turn, found: OrderReturns, newest: ReturnFacts): Reply {
  const words = new ReturnWords(turn, found.readAt);
  const name = words.fact(newest.name, "return", newest.id);
  const refunded = newest.refunds.map((refund) =>
    words.say(refund.toStoreCredit ? "news.credited" : "news.refunded", {
      amount: words.money(refund.amount, refund.id, "return"),
    }),
  );
  const mayCancel = isIdentified(turn) && (newest.waitingFor === "shop_decision" || newest.waitingFor === "parcel");
  return reply({
    text: words.sentences([words.say(STANDS[standOf(newest)], { name }), ...refunded]),
    cards: [
      returnCard({ facts: newest }, words),
      {
        kind: "choice",
        id: RETURN_CARD.next,
        prompt: null,
        options: [
          ...(mayCancel
            ? [plainOption(`${RETURN_OPTION.cancel} ${newest.id}`, words.say("option.cancel_request"))]
            : []),
          plainOption(RETURN_OPTION.human, words.say("option.human")),
        ],
      },
    ],
    receipts: words.receipts,
    orders: [{ id: found.orderId, name: found.orderName, cases: ["return"] }],
    suggestHuman: true,
  });
}

const standOf = ({ waitingFor, exchange }: ReturnFacts): keyof typeof STANDS =>
  waitingFor === "parcel" && exchange.length > 0 ? "parcel_exchange" : waitingFor;
