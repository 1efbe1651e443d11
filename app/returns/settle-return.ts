import { z } from "zod";
import { forShop } from "~/platform/database";
import { adminApi } from "~/shopify/admin-api";
import { DISPOSITIONS } from "./act-choices";
import { createGiftCard } from "./create-gift-card";
import { creditStoreCredit } from "./credit-store-credit";
import type { KnownReturn } from "./find-return";
import { processReturn } from "./process-return";
import type { CaseSettlement } from "./return-case";
import { done } from "./written";
import type { Written } from "./written";

const Money = z.object({ amount: z.string(), currency: z.string() });
const quantities = { quantity: z.int().min(1), processedBefore: z.int().min(0) };

/** A taking-in as staff saw it; the same in every try. */
export const Settlement = z.object({
  /** GID; null where the order has no customer. */
  customerId: z.string().nullable(),
  lines: z.array(z.object({ returnLineItemId: z.string(), ...quantities })).min(1),
  exchange: z.array(z.object({ exchangeLineItemId: z.string(), ...quantities })),
  disposition: z.enum(DISPOSITIONS),
  payTo: z.enum(["original", "store_credit", "nothing"]),
  credit: Money.nullable(),
  giftCard: Money.nullable(),
  /** When staff decided it first, ISO 8601: by it an earlier credit is known. */
  since: z.string(),
});
export type Settlement = z.infer<typeof Settlement>;

/** The seed of a return's gift card: its code follows from it. */
export const giftCardReference = (caseId: string): string => `return/${caseId}`;

/**
 * The parcel came: takes the pieces in, pays out, sends the exchange, gives the bonus. Each step looks first, so that it
 * may run any number of times, also after a crash between two of them; what was given is kept with the case.
 */
export async function settleReturn(
  shop: { id: string; domain: string },
  known: Pick<KnownReturn, "id" | "returnId" | "returnName">,
  settlement: Settlement,
): Promise<Written<object>> {
  const api = adminApi(shop.domain);
  const { lines, exchange, disposition, payTo, credit, giftCard, customerId, since } = settlement;
  const processed = await processReturn(api, {
    returnId: known.returnId,
    lines: lines.map((line) => ({ ...line, disposition })),
    exchange,
    payTo,
    notifyCustomer: true,
  });
  if (processed.result === "refused") return processed;
  if (credit && customerId) {
    const credited = await creditStoreCredit(api, { customerId, amount: credit, since, notifyCustomer: true });
    if (credited.result === "refused") return credited;
  }
  if (giftCard) {
    const made = await createGiftCard(api, shop.domain, {
      reference: giftCardReference(known.id),
      amount: giftCard,
      note: known.returnName,
    });
    if (made.result === "refused") return made;
  }
  const kept: CaseSettlement = { credited: credit, giftCard, at: new Date().toISOString() };
  // What began outside the chat has no row for it: nothing but Shopify's own refund is given for it.
  await forShop(shop.id, (tx) =>
    tx.returnCase.updateMany({ where: { shopId: shop.id, id: known.id }, data: { settlement: kept } }),
  );
  return done({});
}
