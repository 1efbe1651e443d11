import type { CasePlan } from "~/returns/return-case";
import type { ReturnReason } from "~/returns/read-return-reasons";
import type { ReturnableItem } from "~/returns/read-returnable";
import { propose } from "../proposals/propose";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { askExchange } from "./ask-exchange";
import { askReason, fittingReasons, nameOf, reasonName } from "./ask";
import { checkWishes } from "./check-wishes";
import type { HadWish } from "./check-wishes";
import type { ReturnState } from "./flow";
import { chosenItems } from "./matter";
import type { ReturnMatter } from "./matter";
import { isSome, labelSentence, priceOutcome } from "./outcomes";
import type { Priced } from "./outcomes";
import { RETURN_KIND } from "./return-payload";
import type { ReturnPayload } from "./return-payload";
import { ReturnWords } from "./return-words";
import { ruleSentence } from "./rule-sentence";
import type { Terms } from "./terms";

/** The return with everything that it means, awaiting the shopper's tap. */
export async function proposeReturn(
  turn: Turn,
  matter: ReturnMatter,
  { decision, offer }: Extract<Terms, { kind: "agreed" }>,
  state: ReturnState,
): Promise<Reply> {
  const { had, isComplete } = await checkWishes(turn.shopify, matter, state);
  if (!isComplete) {
    const exchanges = had.map(({ id, variantId, quantity }) => ({ id, variantId, quantity }));
    return askExchange(turn, matter, offer, { ...state, exchanges, browse: null }, "gone");
  }
  const [priced, reasons] = await Promise.all([
    priceOutcome(turn, matter, state, offer),
    fittingReasons(turn, matter, state),
  ]);
  const reason = reasons.find(({ handle }) => handle === state.reason);
  if (!reason) return askReason(turn, matter, state);
  const { returnable, active } = matter;
  const words = new ReturnWords(turn, returnable.readAt);
  const order = words.fact(returnable.orderName, "order", returnable.orderId);
  const items = chosenItems(matter, state);
  const count = items.reduce((sum, { quantity }) => sum + quantity, 0);
  const payload: ReturnPayload = {
    state,
    orderName: returnable.orderName,
    customerId: turn.conversation.customerId,
    email: state.withdrawal ? (turn.conversation.verifiedEmail ?? returnable.email) : null,
    plan: planOf(priced, items, active.policy.returns.outcomes.creditAs, had),
    evidence: { reason: { handle: reason.handle, id: reason.id }, ...state.evidence! },
    decision: {
      verdict: decision.verdict === "allowed" ? "allowed" : "needs_staff",
      rule: decision.rule,
      policyVersion: active.version,
      withdrawal: state.withdrawal === true,
    },
    instructions: active.policy.returns.instructions,
  };
  const isWithdrawal = state.withdrawal === true;
  return propose(turn, RETURN_KIND, payload, {
    text: words.sentences([
      ruleSentence(decision.rule, returnable.refundable.currency, words),
      words.say(isWithdrawal ? "propose.withdrawal" : "propose.check"),
    ]),
    title: words.say(isWithdrawal ? "card.withdrawal" : "card.title", {
      order,
      count: words.count(count, "shopper", null),
    }),
    items: items.map(({ item, quantity }) => ({
      title: nameOf(item, words),
      detail: words.say("items.back", { count: words.count(quantity, "shopper", null) }),
      note: insteadOf(item, had, words),
      picture: item.picture,
      url: null,
    })),
    rows: rowsOf(priced, had, reason, isWithdrawal, words),
    note: words.sentences([
      labelSentence(offer, words),
      words.say(payload.decision.verdict === "allowed" ? "card.then_allowed" : "card.then_staff"),
    ]),
    confirmLabel: words.say(
      isWithdrawal
        ? "card.confirm_withdrawal"
        : payload.decision.verdict === "allowed"
          ? "card.confirm"
          : "card.confirm_request",
    ),
    receipts: words.receipts,
    orders: [{ id: returnable.orderId, name: returnable.orderName, cases: ["return"] }],
  });
}

function planOf(
  { offer, calculation, bonus, returnShippingFee }: Priced,
  items: { item: ReturnableItem; quantity: number }[],
  creditAs: CasePlan["creditAs"],
  wishes: HadWish[],
): CasePlan {
  return {
    items: items.map(({ item, quantity }) => ({
      fulfillmentLineItemId: item.fulfillmentLineItemId,
      lineItemId: item.lineItemId,
      title: item.title,
      variant: item.variant,
      quantity,
      restockingFeePercent: offer.restockingPercents[item.fulfillmentLineItemId] ?? 0,
    })),
    outcome: offer.outcome,
    exchange: wishes.map(({ id, variantId, quantity, variant }) => ({
      variantId,
      quantity,
      title: variant.productTitle,
      variant: variant.variant,
      for: id,
    })),
    returnShippingFee,
    refund: offer.outcome === "store_credit" ? calculation.storeCredit : calculation.refund,
    due: calculation.due,
    bonus,
    creditAs,
    labelPayer: offer.labelPayer,
  };
}

/** "Instead: Linen shirt · L"; null for what is paid back. */
function insteadOf({ fulfillmentLineItemId }: ReturnableItem, wishes: HadWish[], words: ReturnWords): string | null {
  const own = wishes.filter(({ id }) => id === fulfillmentLineItemId);
  if (own.length === 0) return null;
  const named = own.map(({ quantity, variant }) =>
    words.pieces(variantName(variant, words), quantity, "shopper", null),
  );
  return words.say("exchange.instead", { items: words.list(named) });
}

const variantName = ({ id, productTitle, variant }: HadWish["variant"], words: ReturnWords): string =>
  words.isolate(words.fact([productTitle, variant].filter(Boolean).join(" · "), "product", id));

/** One row each where there are several, by Shopify's own price. */
function exchangeRows({ calculation }: Priced, wishes: HadWish[], words: ReturnWords) {
  const { exchange, exchangeLines } = calculation;
  const row = (label: string, value: string) => ({ label, value, strong: false });
  if (wishes.length < 2) return [row(words.say("row.exchange"), words.money(exchange, null, "return"))];
  return wishes.flatMap(({ variantId, quantity, variant }, index) => {
    // In the order in which they were asked about.
    const line = exchangeLines[index]?.variantId === variantId ? exchangeLines[index] : null;
    const priced = line ?? exchangeLines.find((one) => one.variantId === variantId && one.quantity === quantity);
    const item = variantName(variant, words);
    return priced
      ? [row(words.say("row.exchange_item", { item }), words.money(priced.price, variantId, "return"))]
      : [];
  });
}

function rowsOf(priced: Priced, wishes: HadWish[], reason: ReturnReason, isWithdrawal: boolean, words: ReturnWords) {
  const row = (label: string, value: string, strong = false) => ({ label, value, strong });
  const { offer, calculation, bonus } = priced;
  const { goods, shippingFee, restockingFee, refund, due, storeCredit } = calculation;
  const less = (amount: string) => `−${amount}`;
  return [
    ...(isWithdrawal ? [] : [row(words.say("row.reason"), reasonName(reason, words))]),
    row(words.say("row.goods"), words.money(goods, null, "return")),
    ...(wishes.length > 0 ? exchangeRows(priced, wishes, words) : []),
    ...(isSome(shippingFee)
      ? [row(words.say("row.shipping_fee"), less(words.money(shippingFee, null, "return")))]
      : []),
    ...(isSome(restockingFee)
      ? [row(words.say("row.restocking_fee"), less(words.money(restockingFee, null, "return")))]
      : []),
    ...(bonus ? [row(words.say("row.bonus"), words.money(bonus, null, "policy"))] : []),
    ...(isSome(due) ? [row(words.say("row.due"), words.money(due, null, "return"), true)] : []),
    ...(offer.outcome === "store_credit"
      ? [row(words.say("row.store_credit"), words.money(storeCredit, null, "return"), true)]
      : isSome(refund) || !isSome(due)
        ? [row(words.say("row.refund"), words.money(refund, null, "return"), true)]
        : []),
  ];
}
