import { AppError } from "~/platform/errors";
import { log } from "~/platform/log";
import { readOfferPolicy } from "~/offers/read-offer-policy";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { considerOffer } from "./propose-offer";
import { OfferWords } from "./offer-words";

/**
 * Where the shopper chooses between money and an exchange: what the merchant's rules give to who exchanges, said below
 * the question. Given once the exchange is agreed (offer-unasked.ts). Without such a rule the question stays as it is.
 */
export async function withExchangeIncentive(turn: Turn, orderId: string | null, question: Reply): Promise<Reply> {
  const offersExchange = question.cards.some(
    (card) => card.kind === "choice" && card.options.some(({ id }) => id === "exchange"),
  );
  if (orderId === null || !offersExchange || turn.reading.emotion === "distress") return question;
  try {
    const { policy } = await readOfferPolicy(turn.shop.id);
    const hasRule = policy.rules.some((rule) => rule.enabled && rule.occasion.kind === "return_to_exchange");
    if (policy.paused || !hasRule) return question;
    const moment = {
      parcel: null,
      complaintResolvedAt: null,
      lookedAt: [],
      rating: null,
      returnToExchange: { orderId },
    };
    const { offered } = await considerOffer(turn, ["return_to_exchange"], moment, false);
    if (!offered) return question;
    const words = new OfferWords(turn);
    const text = words.say("exchange.incentive", { worth: words.worth(offered.worth) });
    return { ...question, text: `${question.text}\n\n${text}`, receipts: [...question.receipts, ...words.receipts] };
  } catch (error) {
    const code = error instanceof AppError ? error.code : "internal";
    log.warn({ code, shopId: turn.shop.id, err: error }, "asked without an incentive to exchange");
    return question;
  }
}
