import { randomUUID } from "node:crypto";
import type { Shopper } from "~/conversations/chat-token";
import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";
import type { TrialShopper } from "./trial";

/** Old tries are thrown away when a new one begins. */
const KEPT_HOURS = 24;

/**
 * Begins a test conversation: as any shopper of the shop, for staff only. Nothing in it is carried out, it reaches
 * no inbox, and it counts for nothing (migration `proposals`, column is_test).
 */
export async function startTrial(shopId: string, as: TrialShopper): Promise<Shopper> {
  return forShop(shopId, async (tx) => {
    const shop = await tx.shop.findUniqueOrThrow({ where: { id: shopId } });
    await tx.conversation.deleteMany({
      where: { shopId, isTest: true, createdAt: { lt: new Date(Date.now() - KEPT_HOURS * 3_600_000) } },
    });
    const { id, visitorId } = await tx.conversation.create({
      data: {
        shopId,
        visitorId: randomUUID(),
        customerId: as.customerId,
        locale: as.locale,
        timeZone: shop.timeZone,
        page: as.page,
        isTest: true,
      },
    });
    return { ...as, shopId, conversationId: id, visitorId, timeZone: shop.timeZone };
  });
}

/** The shopper of a test conversation of this shop. Throws `not_found` for any other conversation. */
export async function resumeTrial(shopId: string, conversationId: string): Promise<Shopper> {
  const row = await forShop(shopId, (tx) =>
    tx.conversation.findFirst({ where: { shopId, id: conversationId, isTest: true } }),
  );
  if (!row) throw new AppError("not_found", "no such test conversation in this shop");
  return {
    shopId,
    conversationId,
    visitorId: row.visitorId,
    customerId: row.customerId,
    locale: row.locale as Shopper["locale"],
    timeZone: row.timeZone,
    page: row.page,
  };
}
