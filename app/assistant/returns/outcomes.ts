import type { OutcomeOffer } from "~/policy/decision";
import { fromMinor, toMinor } from "~/policy/minor-units";
import type { Money } from "~/orders/order-facts";
import { calculateReturn } from "~/returns/calculate-return";
import type { ReturnCalculation } from "~/returns/calculate-return";
import type { Returnable } from "~/returns/read-returnable";
import { withExchangeIncentive } from "../offers/exchange-incentive";
import { reply } from "../reply";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { RETURN_CARD, RETURN_OPTION } from "./flow";
import type { ReturnState } from "./flow";
import { chosenItems } from "./matter";
import type { ReturnMatter } from "./matter";
import { plainOption, ReturnWords } from "./return-words";
import type { Terms } from "./terms";
import { wishesOf } from "./wishes";

/** An outcome with the exact amounts that Shopify calculates for it. */
export interface Priced {
  offer: OutcomeOffer;
  calculation: ReturnCalculation;
  bonus: Money | null;
  returnShippingFee: Money | null;
}

/** The return as Shopify is asked to calculate it, with the fees that the policy sets for this outcome. */
export async function priceOutcome(
  turn: Turn,
  matter: ReturnMatter,
  state: ReturnState,
  offer: OutcomeOffer,
): Promise<Priced> {
  const { returnable } = matter;
  const money = (minor: number): Money | null => (minor > 0 ? paidIn(returnable, minor) : null);
  const returnShippingFee = money(offer.shippingFee);
  const exchange = wishesOf(matter, state).map(({ variantId, quantity }) => ({ variantId, quantity }));
  const calculation = await calculateReturn(turn.shopify, {
    orderId: returnable.orderId,
    items: chosenItems(matter, state).map(({ item, quantity }) => ({
      fulfillmentLineItemId: item.fulfillmentLineItemId,
      lineItemId: item.lineItemId,
      quantity,
      restockingFeePercent: offer.restockingPercents[item.fulfillmentLineItemId] ?? 0,
    })),
    ...(exchange.length > 0 && { exchange }),
    ...(returnShippingFee && { returnShippingFee }),
  });
  return { offer, calculation, bonus: bonusOf(offer, calculation, money), returnShippingFee };
}

/** On what is really credited: a dearer exchange in the same return leaves less of it. */
function bonusOf(
  { bonus, refund }: OutcomeOffer,
  { storeCredit, exchangeLines }: ReturnCalculation,
  money: (minor: number) => Money | null,
): Money | null {
  const [full, planned] = [money(bonus), money(refund)];
  if (!full || !planned || exchangeLines.length === 0) return full;
  const [most, of, credited] = [full, planned, storeCredit].map(({ amount, currency }) => toMinor(amount, currency));
  const due = credited! < of! ? (BigInt(most!) * BigInt(credited!)) / BigInt(of!) : BigInt(most!);
  return due > 0n ? { amount: fromMinor(Number(due), full.currency), currency: full.currency } : null;
}

/** The policy's figures are in the shop's currency; the shopper's, at the rate that the order itself was paid at. */
function paidIn({ refundable, refundableInShopCurrency }: Returnable, minor: number): Money {
  const { currency } = refundable;
  const paid = BigInt(toMinor(refundable.amount, currency));
  const own = BigInt(toMinor(refundableInShopCurrency.amount, refundableInShopCurrency.currency));
  const converted = own === 0n ? 0n : (BigInt(minor) * paid + own / 2n) / own;
  return { amount: fromMinor(Number(converted), currency), currency };
}

/** What the shopper may get, each with its amount, fee and who pays for sending; favoured by the shop first. */
export async function askOutcome(
  turn: Turn,
  matter: ReturnMatter,
  { offers, items, maySplit }: Extract<Terms, { kind: "outcome" }>,
  state: ReturnState,
): Promise<Reply> {
  const part = items.map(({ item, quantity }) => ({ id: item.fulfillmentLineItemId, quantity }));
  const plain: ReturnState = { ...state, items: part, outcome: null, exchanged: null };
  const priced = await Promise.all(offers.map((offer) => priceOutcome(turn, matter, plain, offer)));
  const words = new ReturnWords(turn, matter.returnable.readAt);
  const isRest = state.exchanged !== null && items.length < chosenItems(matter, state).length;
  const question = reply({
    text: words.say(isRest ? "ask.outcome_rest" : "ask.outcome"),
    cards: [
      {
        kind: "choice",
        id: RETURN_CARD.outcome,
        prompt: null,
        options: [
          ...priced.map((one) =>
            plainOption(one.offer.outcome, outcomeName(one, words, items), outcomeDetail(one, words)),
          ),
          ...(maySplit
            ? [plainOption(RETURN_OPTION.split, words.say("outcome.split"), words.say("outcome.split_detail"))]
            : []),
          plainOption(RETURN_OPTION.startOver, words.say("option.start_over")),
        ],
      },
    ],
    receipts: words.receipts,
    flow: { v: 1, kind: "return", state: { ...state, outcome: null } },
  });
  return withExchangeIncentive(turn, matter.returnable.orderId, question);
}

function outcomeName({ offer, calculation, bonus }: Priced, words: ReturnWords, items: readonly unknown[]): string {
  switch (offer.outcome) {
    case "original_payment":
      return words.say("outcome.original_payment", { amount: words.money(calculation.refund, null, "return") });
    case "store_credit":
      return bonus === null
        ? words.say("outcome.store_credit", { amount: words.money(calculation.storeCredit, null, "return") })
        : words.say("outcome.store_credit_bonus", {
            amount: words.money(calculation.storeCredit, null, "return"),
            bonus: words.money(bonus, null, "policy"),
          });
    case "exchange":
      return words.say(items.length > 1 ? "outcome.exchange_all" : "outcome.exchange");
  }
}

const outcomeDetail = (one: Priced, words: ReturnWords): string =>
  words.sentences([...feeSentences(one, words), labelSentence(one.offer, words)]);

/** What is kept back, by name and amount; nothing where nothing is. */
export function feeSentences({ calculation }: Priced, words: ReturnWords): string[] {
  const { shippingFee, restockingFee } = calculation;
  return [
    ...(isSome(shippingFee) ? [words.say("fee.shipping", { amount: words.money(shippingFee, null, "return") })] : []),
    ...(isSome(restockingFee)
      ? [words.say("fee.restocking", { amount: words.money(restockingFee, null, "return") })]
      : []),
  ];
}

export const labelSentence = ({ labelPayer }: OutcomeOffer, words: ReturnWords): string =>
  words.say(labelPayer === "shop" ? "label.shop_pays" : "label.shopper_pays");

export const isSome = ({ amount }: Money): boolean => Number(amount) > 0;
