import type { TurnContext } from "~/conversations/turn-store";
import { ShopSettings } from "~/conversations/settings";
import { BOUNDS } from "~/platform/bounds";
import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";
import { adminApi } from "~/shopify/admin-api";
import { parseFlows } from "../flow";
import { read } from "../reading/read";
import type { Turn } from "../turn";

/**
 * A conversation as a turn knows it, without anything said: for what the assistant tells by itself. Throws `not_found`
 * for one that is not this shop's.
 */
export async function outsideTurn(shopId: string, conversationId: string, now: Date): Promise<Turn> {
  const rows = await forShop(
    shopId,
    (tx) => tx.$queryRaw<{ context: TurnContext | null }[]>`
      select turn_context(${shopId}::uuid, ${conversationId}::uuid, ${BOUNDS.turnMessages}::int) as context`,
  );
  const context = rows[0]?.context;
  if (!context?.shop) throw new AppError("not_found", "no such conversation in this shop");
  const settings = ShopSettings.parse(context.shop.settings);
  return {
    shop: { ...context.shop, settings },
    conversation: context,
    ...parseFlows(context.flow),
    text: "",
    action: null,
    reading: read("", {
      orderNamePrefix: settings.orderNamePrefix,
      orderNameSuffix: settings.orderNameSuffix,
      conversationLocale: context.locale,
    }),
    locale: context.locale,
    timeZone: context.timeZone,
    page: "/",
    cart: [],
    now,
    shopify: adminApi(context.shop.domain),
  };
}
