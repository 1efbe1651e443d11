import { BOUNDS } from "~/platform/bounds";
import { forShop } from "~/platform/database";
import { sendJob } from "~/platform/jobs";
import type { JobData } from "~/platform/jobs";
import { backgroundApi } from "~/shopify/admin-api";
import { ReturnsBeforeDocument } from "~/shopify/operations.generated";
import { followReturn } from "./follow-return";

/** Orders with returns that somebody still has to do something about, or asks about afterwards. */
const WITH_RETURNS = ["return_requested", "in_progress", "inspection_complete", "returned", "return_failed"]
  .map((status) => `return_status:${status}`)
  .join(" OR ");

/** Has the returns that Shopify had before us read, unless that was done; call it whenever they may be missed. */
export async function requestReturnsSync(shopId: string): Promise<void> {
  const shop = await forShop(shopId, (tx) => tx.shop.findUnique({ where: { id: shopId } }));
  if (!shop || shop.returnsSyncedAt || shop.uninstalledAt) return;
  await sendJob("returns", { shopId, after: null, page: 1 }, { singletonKey: `${shopId}/1` });
}

/**
 * One page of them, and the next by another job after a pause, so that shoppers' questions never wait for this one's
 * points. May run twice: a return is kept once. What comes later, webhooks tell.
 */
export async function syncOutsideReturns({ shopId, after, page }: JobData<"returns">): Promise<void> {
  const shop = await forShop(shopId, (tx) => tx.shop.findUnique({ where: { id: shopId } }));
  if (!shop || shop.returnsSyncedAt || shop.uninstalledAt) return;
  const { orders } = await backgroundApi(shop.domain).query(ReturnsBeforeDocument, { query: WITH_RETURNS, after });
  for (const order of orders.nodes) {
    for (const { id } of order.returns.nodes) await followReturn(shopId, id);
  }
  const { hasNextPage, endCursor } = orders.pageInfo;
  if (hasNextPage && page < BOUNDS.returnsSyncPages) {
    const next = { shopId, after: endCursor, page: page + 1 };
    const options = { singletonKey: `${shopId}/${page + 1}`, afterSeconds: BOUNDS.returnsSyncPauseSeconds };
    return sendJob("returns", next, options);
  }
  await forShop(shopId, (tx) => tx.shop.updateMany({ where: { id: shopId }, data: { returnsSyncedAt: new Date() } }));
}
