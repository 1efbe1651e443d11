import { z } from "zod";
import type { ChoiceCard } from "~/contract/chat";
import { translate } from "~/i18n/translate";
import { forShop } from "~/platform/database";
import { currentQuantity, currentTotalPrice } from "../../shopify/store/order-facts";
import type { LineItem, Order } from "../../shopify/store/types";
import type { Replies } from "../../support/shopper";
import type { Call } from "./rows";
import type { Session } from "./session";
import { cardsOf, lastCard } from "./shopper";

/**
 * What a call of tau-bench's tools is at Warmline. In every one the shopper says what they want and taps what the cards
 * offer; what a card does not offer is tapped all the same, so that the app has to refuse it, not the card.
 *
 * | tau-bench | Warmline | at Shopify |
 * |---|---|---|
 * | cancel_pending_order | the kind `order_cancellation`; a reason that is not the merchant's is tapped as "other" | orderCancel, refund to the original payment |
 * | modify_pending_order_address | `order_address` | orderUpdate |
 * | modify_pending_order_items | `order_items`, all pairs one edit | orderEdit…; a difference is asked for by payment link or paid back the way the order was paid |
 * | return_delivered_order_items | `return`, outcome original_payment, or store_credit given as a gift card | returnCreate |
 * | exchange_delivered_order_items | `return`, outcome exchange | returnCreate with exchange lines |
 * | modify_pending_order_payment | a person: Shopify has no such operation | none |
 * | modify_user_address | a person: Warmline changes orders, no accounts | none |
 * | transfer_to_human_agents | a person | none |
 * | find_user_id_by_… | a code mailed to the address on file (session.ts) | |
 *
 * Shopify lets no app choose by what a difference is paid or to what it is paid back. So the method of a change counts
 * only for whether its shopper would tap (wallet.ts), and its amount is compared, not its way. Of a return the method
 * says which outcome is tapped: the order's payment, or a gift card of theirs. Any other is no outcome at all.
 */
export async function perform(session: Session, { name, arguments: given }: Call): Promise<Answered> {
  switch (name) {
    case "cancel_pending_order":
      return cancel(session, Cancel.parse(given));
    case "modify_pending_order_address":
      return changeAddress(session, Address.parse(given));
    case "modify_pending_order_items":
      return changeItems(session, Swap.parse(given));
    case "return_delivered_order_items":
      return sendBack(session, Return.parse(given));
    case "exchange_delivered_order_items":
      return exchange(session, Swap.parse(given));
    case "modify_pending_order_payment":
      return changePayment(session, Payment.parse(given));
    case "modify_user_address":
    case "transfer_to_human_agents":
      return askPerson(session);
    default:
      return { answer: "read", why: name };
  }
}

export interface Answered {
  /**
   * `nothing`: what is asked for is how it is already. `read`: a call that changes nothing. `failed`: no answer to what
   * was asked, as when it was taken for a question or something broke; never right.
   */
  answer: "allow" | "deny" | "handed_over" | "nothing" | "read" | "failed";
  /** Of a refusal: whose it was, and the words that the shopper read. */
  why: string;
}

const Id = z.string();
const Cancel = z.object({ order_id: Id, reason: z.string() });
const Address = z.object({
  order_id: Id,
  address1: z.string(),
  address2: z.string(),
  city: z.string(),
  state: z.string(),
  country: z.string(),
  zip: z.string(),
});
const Return = z.object({ order_id: Id, item_ids: z.array(Id), payment_method_id: Id });
const Swap = Return.extend({ new_item_ids: z.array(Id) });
const Payment = z.object({ order_id: Id, payment_method_id: Id });

const REASONS: Record<string, string> = { "no longer needed": "no_longer_needed", "ordered by mistake": "by_mistake" };

async function cancel(session: Session, { order_id: order, reason }: z.infer<typeof Cancel>): Promise<Answered> {
  const shopper = await session.shopper();
  let replies = await shopper.say(`I want to cancel my order ${order}`);
  replies = await toOrder(session, replies, "cancel", order);
  if (choiceIn(replies, "changes.reason")) {
    replies = await shopper.choose("changes.reason", `${numberOf(order)}:${REASONS[reason] ?? "other"}`);
  }
  return settle(session, replies);
}

/** Whatever order the chat asks about, the shopper insists on theirs. */
async function toOrder(session: Session, replies: Replies, kind: string, order: string): Promise<Replies> {
  if (!choiceIn(replies, "changes.order")) return replies;
  return (await session.shopper()).choose("changes.order", `${kind}:${numberOf(order)}`);
}

const COUNTRIES: Record<string, string> = { USA: "US", "United States": "US", Canada: "CA", Mexico: "MX" };

async function changeAddress(session: Session, wanted: z.infer<typeof Address>): Promise<Answered> {
  const { order_id: order, address1, address2, city, state, country, zip } = wanted;
  const shopper = await session.shopper();
  let replies = await shopper.say(`I need to change the shipping address of order ${order}`);
  replies = await toOrder(session, replies, "address", order);
  const form = lastCard(replies, "form");
  if (!form?.id.startsWith("changes.address")) return refused(replies);
  const before = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]));
  const values = { ...before, address1, address2, city, zip, provinceCode: state };
  const after = await shopper.submit(form.id, { ...values, countryCode: COUNTRIES[country] ?? country });
  if (lastCard(after, "proposal")) return settle(session, after);
  return lastCard(after, "form") || cardsOf(after).length > 0
    ? refused(after)
    : { answer: "nothing", why: after.text.slice(0, 160) };
}

async function changeItems(session: Session, wanted: z.infer<typeof Swap>): Promise<Answered> {
  const { order_id: order, item_ids: items, new_item_ids: news, payment_method_id: method } = wanted;
  const pairs = items.map((item, index) => ({ item, to: news[index] ?? "" })).filter(({ item, to }) => item !== to);
  if (pairs.length === 0) return { answer: "nothing", why: "every item is to be what it is" };
  const shopper = await session.shopper();
  const number = numberOf(order);
  const open = linesOf(session, order);
  let replies = await shopper.say(`I want another variant of an item in order ${order}`);
  replies = await toOrder(session, replies, "items", order);
  for (const { item, to } of pairs) {
    const line = takeLine(open, item);
    // A line that the order has not got is asked for all the same.
    const at = `${number}:${line ? numberOf(line.id) : "1"}`;
    await shopper.choose("changes.item", at);
    await shopper.choose("changes.what", `${at}:other_variant`);
    replies = await shopper.choose("changes.variant", `${at}:${to}`);
    if (!lastCard(replies, "proposal")) return refused(replies);
  }
  return settle(session, replies, method);
}

async function sendBack(session: Session, wanted: z.infer<typeof Return>): Promise<Answered> {
  const { order_id: order, item_ids: items, payment_method_id: method } = wanted;
  const { wallet } = session;
  const original = wallet.paidWith(order) ?? session.order(order)?.transactions[0]?.["paymentId"];
  const outcome =
    method === original ? "original_payment" : wallet.balanceOf(method) !== null ? "store_credit" : method;
  const replies = await returning(session, `I want to return an item of order ${order}`, order, items, (card) => {
    if (card.id === "return.reason") return "unwanted";
    return card.id === "return.outcome" ? outcome : null;
  });
  return settle(session, replies);
}

async function exchange(session: Session, wanted: z.infer<typeof Swap>): Promise<Answered> {
  const { order_id: order, item_ids: items, new_item_ids: news, payment_method_id: method } = wanted;
  const pairs = items.map((item, index) => ({ item, to: news[index] ?? "", name: nameOf(session, item) }));
  // The same again is for what is faulty.
  const reason = pairs.some(({ item, to }) => item === to) ? "defective" : "unwanted";
  const say = `I want to exchange an item of order ${order}`;
  const replies = await returning(session, say, order, items, (card, text) => {
    if (card.id === "return.reason") return reason;
    if (card.id === "return.outcome") return "exchange";
    if (card.id !== "return.exchange") return null;
    const asked = plain(`${card.prompt ?? ""} ${text}`);
    const named = pairs.findIndex(({ name }) => asked.includes(name));
    const [pair] = pairs.splice(Math.max(0, named), 1);
    return pair ? `gid://shopify/ProductVariant/${pair.to}` : null;
  });
  return settle(session, replies, method);
}

/** Through the return's cards until none of them has an answer. `answer`: the option for a card, by what is wanted. */
async function returning(
  session: Session,
  words: string,
  order: string,
  items: readonly string[],
  answer: (card: ChoiceCard, text: string) => string | null,
): Promise<Replies> {
  const shopper = await session.shopper();
  let replies = await shopper.say(words);
  for (let step = 0; step < items.length + 6 && !lastCard(replies, "proposal"); step += 1) {
    const form = lastCard(replies, "form");
    const card = lastCard(replies, "choice");
    if (form?.id === "return.items") {
      const values = Object.fromEntries(form.fields.map(({ name }) => [name, "0"]));
      for (const field of fieldsOf(session, order, items)) values[field] = String(Number(values[field] ?? 0) + 1);
      replies = await shopper.submit(form.id, values);
    } else if (card?.id === "return.order") {
      replies = await shopper.choose(card.id, `gid://shopify/Order/${numberOf(order)}`);
    } else {
      const option = card ? answer(card, replies.text) : null;
      if (!card || option === null) break;
      replies = await shopper.choose(card.id, option);
    }
  }
  return replies;
}

/** Fields of the form of items: of what was sent, by the number of its line in the parcel. */
function fieldsOf(session: Session, order: string, items: readonly string[]): string[] {
  const open = linesOf(session, order);
  const sent = session.order(order)?.fulfillments.flatMap(({ fulfillmentLineItems }) => fulfillmentLineItems) ?? [];
  return items.map((item) => {
    const line = takeLine(open, item);
    const parcelLine = sent.find(({ lineItem }) => lineItem.id === line?.id);
    return `item_${parcelLine ? numberOf(parcelLine.id) : "0"}`;
  });
}

async function changePayment(session: Session, wanted: z.infer<typeof Payment>): Promise<Answered> {
  const { order_id: order, payment_method_id: method } = wanted;
  const shopper = await session.shopper();
  const replies = await shopper.say(`Can I change the payment method of order ${order}?`);
  if (choiceIn(replies, "dialogue.offer_human")) await shopper.choose("dialogue.offer_human", "yes");
  const isHandedOver = (await shopper.stored()).status === "waiting";
  if (isHandedOver) session.personChangesPayment(order, method);
  return isHandedOver ? { answer: "handed_over", why: "payment" } : refused(replies);
}

async function askPerson(session: Session): Promise<Answered> {
  const shopper = await session.shopper();
  const replies = await shopper.tap({ type: "human" });
  const isHandedOver = (await shopper.stored()).status === "waiting";
  return isHandedOver ? { answer: "handed_over", why: "asked" } : refused(replies);
}

/** Looks at the proposal, if there is one: pays for it or leaves it, taps, and sees what came of it. */
async function settle(session: Session, replies: Replies, method?: string): Promise<Answered> {
  const card = lastCard(replies, "proposal");
  if (!card) return refused(replies);
  const shopper = await session.shopper();
  const difference = differenceOf(session, (await proposalOf(session, card.id)).payload);
  if (method !== undefined && !session.canPay(method, difference)) {
    await shopper.tap({ type: "decline", proposal: card.id, label: card.declineLabel });
    return { answer: "deny", why: `the shopper: ${method} cannot pay ${difference.toFixed(2)}` };
  }
  const backBefore = session.refundsNow();
  const after = await shopper.tap({ type: "confirm", proposal: card.id, label: card.confirmLabel });
  const { status, kind } = await proposalOf(session, card.id);
  if (status === "confirmed" || status === "failed") return { answer: "failed", why: plain(after.text).slice(0, 200) };
  if (status !== "done") return refused(after);
  // An exchange is paid for when it is processed, an edit at once.
  if (method !== undefined && kind === "order_items") session.settleBy(method, difference, backBefore);
  return { answer: "allow", why: kind };
}

const Amount = z.object({ amount: z.string() });
const Edit = z.object({ orderId: z.string(), totalAfter: Amount });
const Exchange = z.object({ plan: z.object({ due: Amount, refund: Amount }) });

/** What the shopper was shown to pay, above zero, or to get back. */
function differenceOf({ world }: Session, payload: unknown): number {
  const edit = Edit.safeParse(payload);
  const order = edit.success ? world.shop.store.order(edit.data.orderId) : undefined;
  if (edit.success && order) {
    const total = currentTotalPrice(order, world.shopify.world.clock).shopMoney;
    return Number(edit.data.totalAfter.amount) - Number(total.amount);
  }
  const exchange = Exchange.safeParse(payload);
  return exchange.success ? Number(exchange.data.plan.due.amount) - Number(exchange.data.plan.refund.amount) : 0;
}

const proposalOf = ({ world: { shopId } }: Session, id: string) =>
  forShop(shopId, (tx) => tx.proposal.findUniqueOrThrow({ where: { shopId_id: { shopId, id } } }));

/** A refusal takes the wish up; an answer about the parcel, or that Shopify is away, does not. */
function refused(replies: Replies): Answered {
  const text = plain(replies.text).slice(0, 200);
  const isOff =
    text === "" ||
    replies.text === translate("en", "tracking.source_down") ||
    cardsOf(replies).some(({ kind }) => kind === "order" || kind === "tracking" || kind === "handover");
  return { answer: isOff ? "failed" : "deny", why: text };
}

const choiceIn = (replies: Replies, id: string): ChoiceCard | undefined =>
  cardsOf(replies).find((card): card is ChoiceCard => card.kind === "choice" && card.id === id);

/** "#W123" and "gid://shopify/LineItem/123" are 123. */
const numberOf = (id: string): string => id.replace(/^.*\D/, "");

/** Without the invisible signs that keep a name's direction. */
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, "");

/** Lines that are still part of the order. */
function linesOf(session: Session, name: string): LineItem[] {
  const order: Order | undefined = session.order(name);
  const { clock } = session.world.shopify.world;
  return order ? order.lineItems.filter((line) => currentQuantity(order, line, clock) > 0) : [];
}

/** One line with that item, not to be taken twice. */
function takeLine(open: LineItem[], item: string): LineItem | undefined {
  const at = open.findIndex(({ variant }) => variant?.id === `gid://shopify/ProductVariant/${item}`);
  return at < 0 ? undefined : open.splice(at, 1)[0];
}

/** As cards write an item: "Mug · red". */
function nameOf({ world: { shop } }: Session, item: string): string {
  const variant = shop.store.variant(`gid://shopify/ProductVariant/${item}`);
  return variant ? `${shop.store.parentOf<{ title: string }>(variant).title} · ${variant.title}` : item;
}
