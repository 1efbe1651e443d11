import { ShopSettings } from "~/conversations/settings";
import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";

/** Changes some of the shop's settings and keeps the rest; two people who save different parts do not undo each other. */
export async function saveSettings(shopId: string, changes: Partial<ShopSettings>): Promise<ShopSettings> {
  return forShop(shopId, async (tx) => {
    const [shop] = await tx.$queryRaw<{ settings: unknown }[]>`
      select settings from shop where id = ${shopId}::uuid for update`;
    if (!shop) throw new AppError("not_found", "no such shop");
    const settings = ShopSettings.parse({ ...ShopSettings.parse(shop.settings), ...changes });
    await tx.shop.update({ where: { id: shopId }, data: { settings } });
    return settings;
  });
}
