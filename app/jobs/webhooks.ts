import { z } from "zod";
import { tellReturnNews } from "~/assistant/returns/tell-news";
import { announceOrder } from "~/conversations/announce-order";
import { redactCustomer } from "~/conversations/redact-customer";
import { redactShop } from "~/conversations/redact-shop";
import { planCustomerDataReport } from "~/conversations/report-customer-data";
import { requestSync } from "~/knowledge/request-sync";
import { recordOrder } from "~/offers/record-order";
import { forShop } from "~/platform/database";
import { returnsOfOrder } from "~/returns/follow-return";
import { forgetInstallation } from "~/shopify/forget-installation";
import { rememberGrantedScopes } from "~/shopify/granted-scopes";
import { requestProductSync } from "~/products/sync-catalogue";
import { rememberShop } from "~/shopify/remember-shop";
import type { StoredWebhook, WebhookHandler } from "~/shopify/webhooks/process-webhook";

const ScopesUpdate = z.object({ current: z.array(z.string()) });
const OrderPayload = z.object({ admin_graphql_api_id: z.string() });
const ProductPayload = z.object({ id: z.union([z.number(), z.string()]) });
const Id = z.union([z.number(), z.string()]);
const ReturnPayload = z.object({ admin_graphql_api_id: z.string().optional(), order_id: Id.optional() });
const DeliveryPayload = z.object({ return: z.object({ admin_graphql_api_id: z.string() }).nullish() });
const RefundPayload = z.object({ order_id: Id });
const FulfillmentEventPayload = z.object({ order_id: z.union([z.number(), z.string()]) });

/** Topic, as in shopify.app.toml, to what it changes here. A test compares the two. */
export const WEBHOOK_HANDLERS: Record<string, WebhookHandler> = {
  "app/uninstalled": ({ shopId, triggeredAt }) => forgetInstallation(shopId, triggeredAt ?? new Date()),
  "app/scopes_update": async (webhook) => {
    const { current } = ScopesUpdate.parse(webhook.payload);
    await forShop(webhook.shopId, (tx) =>
      tx.shop.updateMany({ where: { id: webhook.shopId }, data: { scopes: current.join(",") } }),
    );
    // Two of these may arrive in the wrong order: what holds is what Shopify says now.
    const shop = await forShop(webhook.shopId, (tx) => tx.shop.findUnique({ where: { id: webhook.shopId } }));
    if (shop && !shop.uninstalledAt) await rememberGrantedScopes(shop);
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
  "returns/request": returnChanged,
  "returns/approve": returnChanged,
  "returns/decline": returnChanged,
  "returns/cancel": returnChanged,
  "returns/update": returnChanged,
  "returns/process": returnsProcessed,
  "returns/close": returnChanged,
  "returns/reopen": returnChanged,
  "reverse_deliveries/attach_deliverable": labelAttached,
  "refunds/create": refunded,
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

/** Samples of Shopify's are thin, and one is empty: whatever names the return, it is read anew. */
async function returnChanged({ shopId, payload }: StoredWebhook): Promise<void> {
  const returnId = ReturnPayload.parse(payload).admin_graphql_api_id;
  if (returnId) await tellReturnNews(shopId, returnId);
}

async function returnsProcessed(webhook: StoredWebhook): Promise<void> {
  const { admin_graphql_api_id: returnId, order_id: orderId } = ReturnPayload.parse(webhook.payload);
  if (returnId) await tellReturnNews(webhook.shopId, returnId);
  else if (orderId) await newsOfOrder(webhook.shopId, `gid://shopify/Order/${orderId}`);
}

async function labelAttached({ shopId, payload }: StoredWebhook): Promise<void> {
  const { return: of } = DeliveryPayload.parse(payload);
  if (of?.admin_graphql_api_id) await tellReturnNews(shopId, of.admin_graphql_api_id);
}

async function refunded(webhook: StoredWebhook): Promise<void> {
  const orderId = `gid://shopify/Order/${RefundPayload.parse(webhook.payload).order_id}`;
  await newsOfOrder(webhook.shopId, orderId);
  await orderChanged(webhook, orderId);
}

async function newsOfOrder(shopId: string, orderId: string): Promise<void> {
  for (const returnId of await returnsOfOrder(shopId, orderId)) await tellReturnNews(shopId, returnId);
}

/** Facts beside open conversations are read again, wherever staff have them on the screen. */
const orderChanged = (webhook: StoredWebhook, orderId: string) => announceOrder(webhook.shopId, orderId);
