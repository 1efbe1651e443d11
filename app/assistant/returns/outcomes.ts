import type { OutcomeOffer, ReturnDecision } from "~/policy/decision";
import { fromMinor, toMinor } from "~/policy/minor-units";
import type { Money } from "~/orders/order-facts";
import { calculateReturn } from "~/returns/calculate-return";
import type { ReturnCalculation } from "~/returns/calculate-return";
import type { Returnable } from "~/returns/read-returnable";
import { reply } from "../reply";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { RETURN_CARD } from "./flow";
import type { ReturnState } from "./flow";
import { chosenItems } from "./matter";
import type { ReturnMatter } from "./matter";
import { plainOption, ReturnWords } from "./return-words";

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
  const exchange =
    offer.outcome === "exchange" && state.exchangeVariant
      ? [{ variantId: state.exchangeVariant, quantity: chosenItems(matter, state)[0]?.quantity ?? 1 }]
      : [];
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
  return { offer, calculation, bonus: money(offer.bonus), returnShippingFee };
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
  decision: ReturnDecision,
  state: ReturnState,
): Promise<Reply> {
  const priced = await Promise.all(decision.outcomes.map((offer) => priceOutcome(turn, matter, state, offer)));
  const words = new ReturnWords(turn, matter.returnable.readAt);
  const options = priced.map((one) =>
    plainOption(one.offer.outcome, outcomeName(one, words), outcomeDetail(one, words)),
  );
  return reply({
    text: words.say("ask.outcome"),
    cards: [{ kind: "choice", id: RETURN_CARD.outcome, prompt: null, options }],
    receipts: words.receipts,
    flow: { v: 1, kind: "return", state },
  });
}

function outcomeName({ offer, calculation, bonus }: Priced, words: ReturnWords): string {
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
      return words.say("outcome.exchange");
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
