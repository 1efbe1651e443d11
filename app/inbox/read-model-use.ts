import { config } from "~/platform/config";
import { forShop } from "~/platform/database";

/** How a shop's model stands, for its settings page. */
export interface ModelUse {
  /** The app has one of its own to offer. */
  appHasModel: boolean;
  /** The shop has left a key; the key itself stays here. */
  hasKey: boolean;
  /** Tokens of this calendar month (UTC). */
  tokensThisMonth: number;
  turnsThisMonth: number;
}

export async function readModelUse(shopId: string, now: Date): Promise<ModelUse> {
  const month = `${now.toISOString().slice(0, 7)}-01`;
  return forShop(shopId, async (tx) => {
    const shop = await tx.shop.findUniqueOrThrow({ where: { id: shopId }, select: { modelKey: true } });
    const rows = await tx.$queryRaw<{ tokens: bigint; turns: number }[]>`
      select tokens, turns from model_month where shop_id = ${shopId}::uuid and month = ${month}::date`;
    return {
      appHasModel: config().MODEL_NAME !== undefined,
      hasKey: shop.modelKey !== null,
      tokensThisMonth: Number(rows[0]?.tokens ?? 0),
      turnsThisMonth: rows[0]?.turns ?? 0,
    };
  });
}
