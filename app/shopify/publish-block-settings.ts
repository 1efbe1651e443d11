import type { Prisma } from "@prisma/client";
import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";
import { adminApi } from "./admin-api";
import { AppInstallationIdDocument, PublishBlockSettingsDocument } from "./operations.generated";

/**
 * Writes `app.metafields.warmline.proxy_path`, so that the block knows where the merchant has put the app proxy
 * (they may rename it: shopify.dev/docs/apps/build/online-store/app-proxies). Setting a metafield is idempotent.
 */
export async function carryOutPublishBlockSettings(shopId: string): Promise<Prisma.InputJsonObject> {
  const shop = await forShop(shopId, (tx) => tx.shop.findUnique({ where: { id: shopId } }));
  if (!shop || shop.uninstalledAt) return { skipped: "not installed" };
  if (!shop.proxyPath) return { skipped: "proxy path not seen yet" };
  const api = adminApi(shop.domain);
  const { currentAppInstallation } = await api.query(AppInstallationIdDocument, {});
  const { metafieldsSet } = await api.query(PublishBlockSettingsDocument, {
    metafields: [
      {
        ownerId: currentAppInstallation.id,
        namespace: "warmline",
        key: "proxy_path",
        type: "single_line_text_field",
        value: shop.proxyPath,
      },
    ],
  });
  const refused = metafieldsSet?.userErrors ?? [];
  if (refused.length > 0) throw new AppError("internal", `metafieldsSet: ${refused.map((e) => e.message).join("; ")}`);
  return { written: { proxyPath: shop.proxyPath } };
}
