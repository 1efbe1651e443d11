import { z } from "zod";
import { announceOrder } from "~/conversations/announce-order";
import { redactCustomer } from "~/conversations/redact-customer";
import { redactShop } from "~/conversations/redact-shop";
import { planCustomerDataReport } from "~/conversations/report-customer-data";
import { requestSync } from "~/knowledge/request-sync";
import { recordOrder } from "~/offers/record-order";
import { forShop } from "~/platform/database";
import { forgetInstallation } from "~/shopify/forget-installation";
import { requestProductSync } from "~/products/sync-catalogue";
import { rememberShop } from "~/shopify/remember-shop";
import type { StoredWebhook, WebhookHandler } from "~/shopify/webhooks/process-webhook";

const ScopesUpdate = z.object({ current: z.array(z.string()) });
const OrderPayload = z.object({ admin_graphql_api_id: z.string() });
const ProductPayload = z.object({ id: z.union([z.number(), z.string()]) });
const FulfillmentEventPayload = z.object({ order_id: z.union([z.number(), z.string()]) });

/** Topic, as in shopify.app.toml, to what it changes here. A test compares the two. */
export const WEBHOOK_HANDLERS: Record<string, WebhookHandler> = {
  "app/uninstalled": ({ shopId, triggeredAt }) => forgetInstallation(shopId, triggeredAt ?? new Date()),
  "app/scopes_update": async (webhook) => {
    const { current } = ScopesUpdate.parse(webhook.payload);
    await forShop(webhook.shopId, (tx) =>
      tx.shop.updateMany({ where: { id: webhook.shopId }, data: { scopes: current.join(",") } }),
    );
    // What could not be read before may be readable now.
    await requestSync(webhook.shopId);
  },
  "shop/update": async (webhook) => {
    const shop = await forShop(webhook.shopId, (tx) => tx.shop.findUnique({ where: { id: webhook.shopId } }));
    if (shop && !shop.uninstalledAt) await rememberShop(shop.domain);
  },
  "locales/create": ({ shopId }) => requestSync(shopId),
  "locales/update": ({ shopId }) => requestSync(shopId),
  "locales/destroy": ({ shopId }) => requestSync(shopId),
  "orders/create": ({ shopId, payload }) => recordOrder(shopId, payload),
  "orders/updated": async (webhook) => {
    await recordOrder(webhook.shopId, webhook.payload);
    await orderChanged(webhook, OrderPayload.parse(webhook.payload).admin_graphql_api_id);
  },
  "fulfillment_events/create": (webhook) =>
    orderChanged(webhook, `gid://shopify/Order/${FulfillmentEventPayload.parse(webhook.payload).order_id}`),
  "products/create": productChanged,
  "products/update": productChanged,
  "products/delete": productChanged,
  "customers/data_request": ({ shopId, payload }) => planCustomerDataReport(shopId, payload),
  "customers/redact": ({ shopId, payload }) => redactCustomer(shopId, payload),
  "shop/redact": ({ shopId }) => redactShop(shopId),
};

/** Nothing of the payload is kept: the job reads what the online store shows now. A deletion tells the id alone. */
function productChanged({ shopId, payload }: StoredWebhook): Promise<void> {
  return requestProductSync(shopId, `gid://shopify/Product/${ProductPayload.parse(payload).id}`);
}

/** Facts beside open conversations are read again, wherever staff have them on the screen. */
const orderChanged = (webhook: StoredWebhook, orderId: string) => announceOrder(webhook.shopId, orderId);
