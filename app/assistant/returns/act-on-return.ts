import { isDeepStrictEqual } from "node:util";
import type { Money } from "~/orders/order-facts";
import { AppError } from "~/platform/errors";
import { log } from "~/platform/log";
import { announceIntent, settleIntent } from "~/platform/outbox";
import type { IntentHandler } from "~/platform/outbox";
import type { Disposition } from "~/returns/act-choices";
import { carryOutReturnAct } from "~/returns/carry-out-return-act";
import { readAnySettlement } from "~/returns/read-outside-settlement";
import { readActResult, requestReturnAct } from "~/returns/request-return-act";
import type { ActResult } from "~/returns/request-return-act";
import { actKey, RETURN_ACT } from "~/returns/return-act";
import type { ReturnAct } from "~/returns/return-act";
import type { Settlement } from "~/returns/settle-return";
import { missingScopes } from "~/shopify/capabilities";
import type { Capability } from "~/shopify/capabilities";
import { readGrantedScopes } from "~/shopify/granted-scopes";
import { tellReturnNews } from "./tell-news";

/** Carries an act out and tells the shopper; by the job when the request that wanted it died. */
export const returnActHandler: IntentHandler = async (shopId, intent) => {
  const { returnId, outcome } = await carryOutReturnAct(shopId, intent);
  await tellReturnNews(shopId, returnId);
  return outcome;
};

/**
 * What staff do to a return: stored, carried out, told. However often and by however many it is asked for, it happens
 * once. Throws `not_found`.
 */
export async function actOnReturn(shopId: string, caseId: string, act: ReturnAct): Promise<ActResult> {
  const key = await requestReturnAct(shopId, caseId, act);
  return carryOutNow(shopId, key, act.act);
}

/** What staff saw before they clicked. */
export interface ExpectedAmounts {
  refund: Money | null;
  due: Money | null;
  credit: Money | null;
  giftCard: Money | null;
}

/**
 * The parcel has come. Pays only what staff saw: where Shopify works out something else by now, or the return is not
 * ready for it, nothing happens (`AMOUNT_CHANGED`, `NOT_READY`). Throws `not_found`.
 */
export async function takeInReturn(
  shop: { id: string; domain: string },
  caseId: string,
  { disposition, expected }: { disposition: Disposition; expected: ExpectedAmounts },
): Promise<ActResult> {
  const key = actKey(caseId, { act: "settle" });
  const earlier = await readActResult(shop.id, key, "settle");
  if (earlier && earlier.result !== "refused") return carryOutNow(shop.id, key, "settle");
  const { shown, settlement } = await readAnySettlement(shop, caseId);
  if (shown.state !== "ready") return { result: "refused", code: "NOT_READY" };
  if (await lacksScopes(shop.id, settlement)) return { result: "refused", code: "NOT_GRANTED" };
  const { refund, due, credit, giftCard } = shown;
  if (!isDeepStrictEqual({ refund, due, credit, giftCard }, expected)) {
    return { result: "refused", code: "AMOUNT_CHANGED" };
  }
  const since = new Date().toISOString();
  return actOnReturn(shop.id, caseId, { act: "settle", settlement: { ...settlement, disposition, since } });
}

/** Agreed in the chat while the shop granted it, and taken away since: nothing is begun that cannot be ended. */
async function lacksScopes(
  shopId: string,
  { payTo, credit, giftCard }: Pick<Settlement, "payTo" | "credit" | "giftCard">,
): Promise<boolean> {
  const granted = await readGrantedScopes(shopId);
  const lacks = (capability: Capability) => missingScopes(capability, granted).length > 0;
  return (
    ((payTo === "store_credit" || credit !== null) && lacks("store_credit")) ||
    (giftCard !== null && lacks("gift_card"))
  );
}

/** Here and now where it goes; what Shopify does not take now, or a colleague's click is busy with, the job ends. */
async function carryOutNow(shopId: string, key: string, act: ReturnAct["act"]): Promise<ActResult> {
  try {
    await settleIntent(shopId, key, { [RETURN_ACT]: returnActHandler }, false);
  } catch (error) {
    if (!(error instanceof AppError && error.code === "conflict")) {
      log.warn({ code: "return_act", shopId, err: error }, "return act left to the job");
    }
    await announceIntent(shopId, key);
  }
  return (await readActResult(shopId, key, act)) ?? { result: "under_way" };
}
