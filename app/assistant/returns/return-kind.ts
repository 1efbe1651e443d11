import { isDeepStrictEqual } from "node:util";
import { readReturnReasons } from "~/returns/read-return-reasons";
import { carryOutReturn } from "~/returns/carry-out-return";
import { isIdentified } from "../identity/own-orders";
import { defineKind } from "../proposals/kind";
import type { Reply } from "../reply";
import { whenSourceFails } from "../tracking/source-down";
import type { Turn } from "../turn";
import { advanceReturn } from "./advance-return";
import { checkWishes } from "./check-wishes";
import { readMatter } from "./matter";
import { priceOutcome } from "./outcomes";
import { RETURN_KIND, ReturnPayload } from "./return-payload";
import { tellReturn } from "./tell-return";
import { termsOf } from "./terms";

/** A return, requested or approved at once, as the policy decides at the tap. */
export const returnKind = defineKind({
  name: RETURN_KIND,
  payload: ReturnPayload,
  recheck,
  carryOut: (shopId, payload, proposal) => carryOutReturn(shopId, payload, proposal),
  tell: tellReturn,
});

/**
 * Identity, ownership, what is still returnable, the policy of now, the stock and Shopify's amounts of now: where any of
 * them has changed, the shopper is shown how things stand instead of getting something else than was on the card.
 */
async function recheck(turn: Turn, payload: ReturnPayload): Promise<Reply | null> {
  const { state, plan } = payload;
  if (!isIdentified(turn) || state.orderId === null) return advanceReturn(turn, state);
  return whenSourceFails(turn, async () => {
    const matter = await readMatter(turn, state.orderId!);
    const terms = matter && termsOf(turn, matter, state);
    if (terms?.kind !== "agreed" || terms.offer.outcome !== plan.outcome) return advanceReturn(turn, state);
    const { verdict } = payload.decision;
    if (verdict === "allowed" && terms.decision.verdict !== "allowed") return advanceReturn(turn, state);
    const [{ calculation, bonus }, wishes] = await Promise.all([
      priceOutcome(turn, matter!, state, terms.offer),
      checkWishes(turn.shopify, matter!, state),
    ]);
    if (!wishes.isComplete) return advanceReturn(turn, state);
    const refund = plan.outcome === "store_credit" ? calculation.storeCredit : calculation.refund;
    const isSame = isDeepStrictEqual([refund, calculation.due, bonus], [plan.refund, plan.due, plan.bonus]);
    const reasons = await readReturnReasons(
      turn.shopify,
      plan.items.map(({ lineItemId }) => lineItemId),
    );
    const hasReason = reasons.all.some(({ id }) => id === payload.evidence.reason.id);
    return isSame && hasReason ? null : advanceReturn(turn, state);
  });
}
