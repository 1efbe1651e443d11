import { isComplaint } from "~/offers/read-facts";
import { readOfferPolicy } from "~/offers/read-offer-policy";
import { log } from "~/platform/log";
import { AppError } from "~/platform/errors";
import { hasProposed } from "~/proposals/has-proposed";
import { OFFER_KIND } from "../offers/offer-ids";
import { momentOf } from "../offers/offer-question";
import { OfferWords } from "../offers/offer-words";
import { considerOffer, proposeOffer } from "../offers/propose-offer";
import type { Reply } from "../reply";
import { outsideTurn } from "./outside-turn";

/** As for every offer that nobody asked for (offers/offer-unasked.ts). */
const QUIET_DAYS = 14;

/**
 * What the merchant's rules give for a complaint that staff resolve now; the tap makes the code, as with every offer.
 * Null where they give nothing, where it was about something else, or Shopify does not answer: resolving waits for
 * nothing and fails with nothing.
 */
export async function offerForComplaint(shopId: string, conversationId: string, now: Date): Promise<Reply | null> {
  try {
    const turn = await outsideTurn(shopId, conversationId, now);
    const { isTest, handoverReason, customerId } = turn.conversation;
    if (isTest || !isComplaint(handoverReason)) return null;
    const { policy } = await readOfferPolicy(shopId);
    const hasRule = policy.rules.some(({ enabled, occasion }) => enabled && occasion.kind === "complaint_resolved");
    if (policy.paused || !hasRule) return null;
    const since = new Date(now.getTime() - QUIET_DAYS * 86_400_000);
    if (await hasProposed(shopId, OFFER_KIND, { conversationId, customerId }, since)) return null;
    const moment = { ...(await momentOf(turn)), complaintResolvedAt: now.toISOString() };
    const { offered } = await considerOffer(turn, ["complaint_resolved"], moment, false);
    if (!offered) return null;
    const opening = new OfferWords(turn).say("unasked.complaint_resolved");
    return await proposeOffer(turn, offered, moment, opening, false);
  } catch (error) {
    log.warn(
      { code: error instanceof AppError ? error.code : "internal", shopId, err: error },
      "resolved without an offer",
    );
    return null;
  }
}
