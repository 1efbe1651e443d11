/** Made by the app through `webhookSubscriptionCreate`. */
export interface WebhookSubscription {
  id: string;
  /** As in headers: "orders/updated". */
  topic: string;
  /** Absolute https (or http on loopback) address. */
  uri: string;
  filter: string | null;
  includeFields: string[];
  name: string | null;
  createdAt: string;
  updatedAt: string;
  /** Eight in a row delete the subscription. */
  consecutiveFailures: number;
}

/** One message to the app, through all its attempts. */
export interface WebhookDelivery {
  /** `X-Shopify-Webhook-Id`: the same for all attempts and duplicates. */
  webhookId: string;
  /** `X-Shopify-Event-Id`: the same for all subscriptions told of one event. */
  eventId: string;
  shop: string;
  topic: string;
  uri: string;
  /** Of a subscription that has one: `X-Shopify-Name`. */
  name: string | null;
  /** The raw JSON that was signed. */
  body: string;
  triggeredAt: string;
  attempts: WebhookAttempt[];
  state: "waiting" | "delivered" | "given_up";
}

export interface WebhookAttempt {
  /** Real time, milliseconds. */
  at: number;
  /** null: no answer within 5 s, or no connection. */
  status: number | null;
  error: string | null;
  milliseconds: number;
}
