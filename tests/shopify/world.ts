import type { Clock } from "./clock";
import type { Faults } from "./faults";
import type { AccessToken, RefreshToken } from "./oauth/tokens";
import type { Store } from "./store/store";
import type { WebhookDelivery, WebhookSubscription } from "./webhooks/types";

/** Everything that the stand-in knows, shared by all its parts. One per `startShopify`. */
export interface World {
  clock: Clock;
  /** By domain, "juniper-lane.myshopify.com"; the first one is the default shop. */
  shops: Map<string, ShopState>;
  faults: Faults;
  app: AppRegistration;
  /** Where the stand-in listens, "http://localhost:4000"; known once it runs. */
  url: string;
  /**
   * Tells the app that something happened, as a webhook to each subscription of the topic.
   * `topic` as in headers: "orders/updated". Returns the deliveries; their outcome comes later.
   */
  emit(shop: ShopState, topic: string, payload: WebhookPayload): WebhookDelivery[];
}

/** The app as the stand-in's Shopify knows it: what the Dev Dashboard and shopify.app.toml say. */
export interface AppRegistration {
  /** Public address of the app, without a slash at the end. */
  url: string;
  key: string;
  secret: string;
  handle: string;
  name: string;
  /** Scopes that an installation grants. */
  scopes: string[];
  optionalScopes: string[];
  /** "[app_proxy]": `https://{shop}/{prefix}/{subpath}` is forwarded to `url`. */
  proxy: { prefix: string; subpath: string; url: string };
  /** App-specific subscriptions (topics and compliance topics); `uri` is absolute. */
  webhooks: { topic: string; uri: string; compliance: boolean; includeFields?: string[] | undefined }[];
  webhookApiVersion: string;
}

export interface ShopState {
  /** "juniper-lane.myshopify.com" */
  domain: string;
  /** "juniper-lane" */
  handle: string;
  store: Store;
  installed: boolean;
  /** Virtual milliseconds; null while installed or never installed. */
  uninstalledAt: number | null;
  grantedScopes: Set<string>;
  /** The merchant has said yes to the app's optional scopes: an installation finds them granted. */
  allowsOptionalScopes: boolean;
  protectedData: Set<ProtectedDataLevel>;
  accessTokens: Map<string, AccessToken>;
  refreshTokens: Map<string, RefreshToken>;
  /** Made through the Admin API; those of shopify.app.toml stand in `AppRegistration`. */
  subscriptions: WebhookSubscription[];
  /** Newest last. */
  deliveries: WebhookDelivery[];
  /** Of the app's installation, by "namespace.key". */
  appMetafields: Map<string, AppMetafield>;
  /** Admin API requests that were answered, newest last; the oldest go. Points as Shopify counts them. */
  requests: { operation: string; requested: number; actual: number }[];
  /** Points left and when they were counted: a bucket per app and shop. */
  bucket: { available: number; countedAt: number };
  /** No throttling, for benchmarks of everything else. */
  unlimited?: boolean;
}

/** Levels of protected customer data that the app was approved for. Fields of a missing level read as null. */
export type ProtectedDataLevel = "name" | "email" | "phone" | "address";

export interface AppMetafield {
  id: string;
  namespace: string;
  key: string;
  type: string;
  value: string;
  createdAt: string;
  updatedAt: string;
}

export type WebhookPayload = Record<string, unknown>;
