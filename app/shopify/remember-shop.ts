import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";
import { sendJob } from "~/platform/jobs";
import { replaceIntent } from "~/platform/outbox";
import { parseShopDomain, shopIdOf } from "~/platform/shop-id";
import { adminApi } from "./admin-api";
import { ShopBootstrapDocument } from "./operations.generated";

/**
 * Reads the shop's name, addresses, currency, time zone and how it writes order numbers, and keeps them; called after
 * an installation, a reinstallation and on shop/update. Other settings of an earlier installation stay until
 * shop/redact.
 */
export async function rememberShop(domain: string, scopes?: string): Promise<void> {
  const shopDomain = parseShopDomain(domain);
  const shopId = shopIdOf(shopDomain);
  const { shop, shopLocales } = await adminApi(shopDomain).query(ShopBootstrapDocument, {});
  if (shop.myshopifyDomain !== shopDomain) throw new AppError("internal", "Admin API answered for another shop");
  const facts = {
    name: shop.name,
    contactEmail: shop.contactEmail || shop.email || null,
    currency: shop.currencyCode,
    timeZone: shop.ianaTimezone,
    locale: shopLocales.find((locale) => locale.primary)?.locale ?? "en",
    storefrontUrl: shop.primaryDomain.url,
    uninstalledAt: null,
    ...(scopes === undefined ? {} : { scopes }),
  };
  const orderNames = { orderNamePrefix: shop.orderNumberFormatPrefix, orderNameSuffix: shop.orderNumberFormatSuffix };
  await forShop(shopId, async (tx) => {
    await tx.shop.upsert({
      where: { id: shopId },
      create: { id: shopId, domain: shopDomain, ...facts },
      update: facts,
    });
    // Beside what staff may be saving.
    await tx.$executeRaw`
      update shop set settings = settings || ${JSON.stringify(orderNames)}::jsonb where id = ${shopId}::uuid`;
  });
  await publishBlockSettings(shopId);
  // Languages and addresses may have changed, and after an installation nothing of the shop's texts is known.
  await sendJob("knowledge", { shopId }, { singletonKey: `${shopId}/now` });
  // Does nothing when they are known.
  await sendJob("returns", { shopId, after: null, page: 1 }, { singletonKey: `${shopId}/1` });
}

/** Kind of the outbox intent that writes what the storefront block reads in Liquid. */
export const PUBLISH_BLOCK_SETTINGS = "shopify.publish_block_settings";

/** Has the block's settings written to the app's metafields; call it whenever they may have changed. */
export async function publishBlockSettings(shopId: string): Promise<void> {
  await replaceIntent(shopId, { kind: PUBLISH_BLOCK_SETTINGS, key: PUBLISH_BLOCK_SETTINGS, payload: {} });
}
