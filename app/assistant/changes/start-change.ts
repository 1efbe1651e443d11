import { z } from "zod";
import type { OrderSummary } from "~/orders/order-facts";
import { sameOrderName } from "~/orders/order-name";
import { findProposal } from "~/proposals/find-proposal";
import { offerHuman } from "../dialogue/offer-human";
import { findVerifiedOrder, listVerifiedOrders } from "../identity/own-orders";
import { requireIdentity } from "../identity/require-identity";
import { sureKind } from "../reading/kinds";
import type { Reply } from "../reply";
import { whenSourceFails } from "../tracking/source-down";
import type { Turn } from "../turn";
import { startAddressChange } from "./address";
import { startCancellation } from "./cancel";
import { causedBy, choose } from "./choose";
import { CHANGE_CARD, CHANGE_KINDS, ChangeWish, joined, numberOf, wishFor } from "./flow";
import type { ChangeKind } from "./flow";
import { answerHurry } from "./hurry";
import { startItemChange } from "./items";
import { isOpened, openOrder } from "./open-order";
import { ITEM_CHANGE } from "./propose-items";
import { ChangeWords } from "./words";

/** What was understood of the shopper's wish to change an order. */
export function wishIn({ reading, text, flow }: Turn): ChangeWish {
  return wishFor({
    kind: sureKind(reading.changeKinds),
    orderName: reading.entities.orderNames[0]?.slice(0, 80) ?? null,
    // "Cancel it", right after an answer about an order.
    orderId: flow?.kind === "tracking" && "orderId" in flow ? flow.orderId : null,
    words: text.slice(0, 400),
    quantity: reading.entities.quantities[0]?.count ?? null,
  });
}

/** From the wish to its proposal: what, who, which order, and then the kind's own steps. */
export async function startChange(turn: Turn, wish: ChangeWish): Promise<Reply> {
  return causedBy(await whenSourceFails(turn, () => nextStep(turn, wish)), { wish });
}

/** After the shopper has proved who they are. */
export function resumeChange(turn: Turn, state: unknown): Promise<Reply> {
  const wish = ChangeWish.safeParse(state);
  return startChange(turn, wish.success ? wish.data : wishIn(turn));
}

async function nextStep(turn: Turn, wish: ChangeWish): Promise<Reply> {
  if (wish.kind === null) return askKind(turn, wish);
  if (wish.kind === "payment") return offerHuman(turn, "order_change", new ChangeWords(turn).say("payment"));
  const seen = wish.kind === "hurry" ? seenOrder(turn, wish) : null;
  if (seen !== null) return (await answerHurry(turn, seen)) ?? gone(turn);
  const asked = requireIdentity(turn, { to: "changes", state: wish });
  if (asked) return asked;
  const spoken = wish.orderId ?? (wish.kind === "items" ? await orderOfProposal(turn) : null);
  if (wish.orderName === null && spoken !== null) return openAs(turn, wish.kind, spoken, wish);
  return wish.orderName === null ? amongOwn(turn, wish, wish.kind) : byName(turn, wish, wish.kind, wish.orderName);
}

/** The wish's kind, on the one order that is meant. */
export async function openAs(turn: Turn, kind: ChangeKind, orderId: string, wish: ChangeWish): Promise<Reply> {
  if (kind === "hurry") return (await answerHurry(turn, orderId)) ?? gone(turn);
  const opened = await openOrder(turn, orderId, wish);
  if (!isOpened(opened)) return opened;
  const cause = { wish: { ...wish, kind, orderId } };
  switch (kind) {
    case "cancel":
      return causedBy(await startCancellation(opened, wish.reason), cause);
    case "address":
      return causedBy(await startAddressChange(opened), cause);
    case "items":
      return causedBy(await startItemChange(opened, wish), cause);
    default:
      return nextStep(turn, { ...wish, kind });
  }
}

/** "And the bowl twice": beside a change of an order's items that waits for its tap, that order is meant. */
async function orderOfProposal({ flow, shop, conversation }: Turn): Promise<string | null> {
  if (flow?.kind !== "proposal") return null;
  const proposal = await findProposal(shop.id, conversation.id, flow.id);
  const payload = z.object({ orderId: z.string() }).safeParse(proposal?.payload);
  return proposal?.status === "open" && proposal.kind === ITEM_CHANGE && payload.success ? payload.data.orderId : null;
}

/** One that was proved here, where that is all that can be meant: to see how an order stands needs no more. */
function seenOrder({ conversation: { proofs } }: Turn, { orderName, orderId }: ChangeWish): string | null {
  const meant = proofs.filter(
    (proof) => proof.orderId === orderId || (orderName !== null && sameOrderName(proof.orderName, orderName)),
  );
  const [only, ...others] = meant.length > 0 || orderName !== null || orderId !== null ? meant : proofs;
  return only !== undefined && others.length === 0 ? only.orderId : null;
}

const gone = (turn: Turn): Reply => offerHuman(turn, "order_change", new ChangeWords(turn).say("order.gone"));

function askKind(turn: Turn, wish: ChangeWish): Reply {
  const words = new ChangeWords(turn);
  return choose(turn, words, {
    id: CHANGE_CARD.kind,
    text: words.say("ask.kind"),
    options: CHANGE_KINDS.map((kind) => ({
      // An order that was named is not asked for again.
      id: wish.orderName === null || wish.orderName.length > 60 ? kind : joined(kind, wish.orderName),
      label: words.say(`kind.${kind}`),
      detail: null,
      picture: null,
    })),
  });
}

async function byName(turn: Turn, wish: ChangeWish, kind: ChangeKind, name: string): Promise<Reply> {
  const order = await findVerifiedOrder(turn, name);
  if (order !== null) return openAs(turn, kind, order.id, wish);
  const words = new ChangeWords(turn);
  return amongOwn(turn, wish, kind, words.say("order.not_found", { order: words.fact(name, "shopper", null) }), words);
}

async function amongOwn(
  turn: Turn,
  wish: ChangeWish,
  kind: ChangeKind,
  said = "",
  words = new ChangeWords(turn),
): Promise<Reply> {
  const orders = (await listVerifiedOrders(turn)).filter((order) => !order.cancelled);
  const [one] = orders;
  if (one === undefined) {
    const offer = offerHuman(turn, "order_change", words.sentences([said, words.say("order.none")]));
    return { ...offer, receipts: words.receipts };
  }
  if (orders.length === 1 && said === "") return openAs(turn, kind, one.id, wish);
  return choose(turn, words, {
    id: CHANGE_CARD.order,
    text: words.sentences([said, words.say("ask.order")]),
    options: orders.map((order) => orderOption(order, kind, words)),
  });
}

function orderOption(order: OrderSummary, kind: ChangeKind, words: ChangeWords) {
  const name = words.fact(order.name, "order", order.id);
  const titles = order.titles.map((title) => words.fact(title, "order", order.id)).join(", ");
  return {
    id: joined(kind, numberOf(order.id)),
    label: titles === "" ? name : `${words.isolate(name)} · ${titles}`,
    detail: words.dayLabel({ at: order.placedAt, source: "order", ref: order.id }),
    picture: order.picture,
  };
}
