import { matchLocale } from "~/i18n/languages";
import { translate, type MessageValues } from "~/i18n/translate";
import { forShop } from "~/platform/database";
import { adminApi, type AdminApi } from "~/shopify/admin-api";

/** Shopify for this shop, and a note for its staff in the shop's own language: what carrying out needs, outside a turn. */
export async function carryingOut(
  shopId: string,
  key: "staff.cancel" | "staff.items" = "staff.items",
  values: MessageValues = {},
): Promise<{ api: AdminApi; staffNote: string }> {
  const shop = await forShop(shopId, (tx) =>
    tx.shop.findUniqueOrThrow({ where: { id: shopId }, select: { domain: true, locale: true } }),
  );
  const staffNote = translate(matchLocale(shop.locale) ?? "en", `changes.${key}`, values);
  return { api: adminApi(shop.domain), staffNote };
}
