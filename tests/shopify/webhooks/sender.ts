import { createHmac, randomUUID } from "node:crypto";
import { isMet } from "../admin-api/access";
import type { ShopState, WebhookPayload, World } from "../world";
import { COMPLIANCE_TOPICS, reachesUninstalledApp, requiredScopes } from "./topics";
import type { WebhookDelivery, WebhookSubscription } from "./types";

/** Shopify waits no longer for an answer. */
const TIMEOUT_MILLISECONDS = 5_000;
const MINUTE = 60_000;
/** Waits before the eight retries, four hours in all, in the stand-in's time: a clock that jumps brings them at once. */
const RETRY_AFTER = [10_000, 30_000, 2 * MINUTE, 6 * MINUTE, 15 * MINUTE, 30 * MINUTE, 66 * MINUTE, 120 * MINUTE];
/** After so many failures in a row a subscription made through the API is deleted. */
const FAILURES_UNTIL_DELETED = 8;
const LOG_LENGTH = 1_000;
/** A clock that jumps a month has hundreds of things to tell; not all at once. */
const MAX_AT_ONCE = 20;

export interface SendOptions {
  /** Send so many times more, all with the same webhook id. */
  duplicates?: number;
  /** Sign with something else than the app's secret. */
  forged?: boolean;
}

type Held = () => Promise<void>;

/** Tells the app what happens in its shops: over HTTP, signed, again and again until it answers 2xx. */
export class WebhookSender {
  readonly #world: World;
  readonly #retryScale: number;
  readonly #retries = new Set<{ dueAt: number; run: () => void }>();
  readonly #running = new Set<Promise<void>>();
  readonly #waiting: Held[] = [];
  readonly #stopListening: () => void;
  #held: Held[] | null = null;
  #timer: NodeJS.Timeout | null = null;
  #stopped = false;

  /** `retryScale` multiplies the waits before retries; 0 retries at once. */
  constructor(world: World, { retryScale = 1 }: { retryScale?: number } = {}) {
    this.#world = world;
    this.#retryScale = retryScale;
    this.#stopListening = world.clock.onTimePassed(() => this.#runDueRetries());
  }

  /** One delivery per subscription of the topic that the app may receive now. Does not wait for the app's answers. */
  emit(shop: ShopState, topic: string, payload: WebhookPayload, options: SendOptions = {}): WebhookDelivery[] {
    if (!shop.installed && !reachesUninstalledApp(topic)) return [];
    if (!isMet(requiredScopes(topic), shop.grantedScopes)) return [];
    const eventId = randomUUID();
    return this.#targetsOf(shop, topic).map(({ uri, includeFields, name }) => {
      const delivery: WebhookDelivery = {
        webhookId: randomUUID(),
        eventId,
        shop: shop.domain,
        topic,
        uri,
        name,
        body: JSON.stringify(only(payload, includeFields)),
        triggeredAt: preciselyNow(this.#world),
        attempts: [],
        state: "waiting",
      };
      shop.deliveries.push(delivery);
      if (shop.deliveries.length > LOG_LENGTH) shop.deliveries.shift();
      for (let time = 0; time <= (options.duplicates ?? 0); time++) this.#send(shop, delivery, options);
      return delivery;
    });
  }

  /** Sends a delivery again, same id, same body. */
  resend(shop: ShopState, delivery: WebhookDelivery): void {
    this.#send(shop, delivery, {});
  }

  /** From now on nothing is sent; `release` sends what was held. */
  hold(): void {
    this.#held ??= [];
  }

  /** Sends what was held, one after the other, so that the order of arrival is certain. */
  async release(order: "in order" | "reversed" = "in order"): Promise<void> {
    const held = this.#held ?? [];
    this.#held = null;
    for (const send of order === "reversed" ? held.reverse() : held) await send();
  }

  /** Resolves when nothing is under way; retries that wait for their time do not count. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  stop(): void {
    this.#stopped = true;
    this.#stopListening();
    this.#retries.clear();
    if (this.#timer) clearTimeout(this.#timer);
  }

  #targetsOf(shop: ShopState, topic: string): Pick<WebhookSubscription, "uri" | "includeFields" | "name">[] {
    const isCompliance = COMPLIANCE_TOPICS.some((one) => one === topic);
    const fromApp = this.#world.app.webhooks
      .filter((one) => one.topic === topic && one.compliance === isCompliance)
      .map(({ uri, includeFields = [] }) => ({ uri, includeFields, name: null }));
    return [...fromApp, ...shop.subscriptions.filter((one) => one.topic === topic)];
  }

  #send(shop: ShopState, delivery: WebhookDelivery, options: SendOptions): void {
    const send: Held = () => this.#track(this.#attempt(shop, delivery, options));
    if (this.#held) this.#held.push(send);
    else if (this.#running.size >= MAX_AT_ONCE) this.#waiting.push(send);
    else void send();
  }

  #track(work: Promise<void>): Promise<void> {
    this.#running.add(work);
    return work.finally(() => {
      this.#running.delete(work);
      if (!this.#stopped) void this.#waiting.shift()?.();
    });
  }

  async #attempt(shop: ShopState, delivery: WebhookDelivery, options: SendOptions): Promise<void> {
    const at = Date.now();
    let status: number | null = null;
    let error: string | null = null;
    try {
      const response = await fetch(delivery.uri, {
        method: "POST",
        body: delivery.body,
        headers: this.#headers(delivery, options),
        redirect: "manual",
        signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
      });
      status = response.status;
      await response.body?.cancel();
    } catch (caught) {
      error = caught instanceof Error ? caught.message : String(caught);
    }
    delivery.attempts.push({ at, status, error, milliseconds: Date.now() - at });
    const succeeded = status !== null && status >= 200 && status < 300;
    if (succeeded) delivery.state = "delivered";
    else this.#retryLater(shop, delivery, options);
    this.#countFailures(shop, delivery, succeeded);
  }

  #headers(delivery: WebhookDelivery, { forged = false }: SendOptions): Record<string, string> {
    const secret = forged ? `not ${this.#world.app.secret}` : this.#world.app.secret;
    return {
      "content-type": "application/json",
      "user-agent": "Shopify-Captain-Hook",
      "x-shopify-topic": delivery.topic,
      "x-shopify-shop-domain": delivery.shop,
      "x-shopify-api-version": this.#world.app.webhookApiVersion,
      "x-shopify-webhook-id": delivery.webhookId,
      "x-shopify-event-id": delivery.eventId,
      "x-shopify-triggered-at": delivery.triggeredAt,
      ...(delivery.name && { "x-shopify-name": delivery.name }),
      "x-shopify-hmac-sha256": createHmac("sha256", secret).update(delivery.body, "utf8").digest("base64"),
    };
  }

  #retryLater(shop: ShopState, delivery: WebhookDelivery, options: SendOptions): void {
    const wait = RETRY_AFTER[delivery.attempts.length - 1];
    if (delivery.state === "delivered" || this.#stopped) return;
    if (wait === undefined) {
      delivery.state = "given_up";
      return;
    }
    this.#retries.add({
      dueAt: this.#world.clock.now() + wait * this.#retryScale,
      run: () => this.#send(shop, delivery, options),
    });
    this.#setTimer();
  }

  #runDueRetries(): void {
    const now = this.#world.clock.now();
    for (const retry of [...this.#retries]) {
      if (retry.dueAt > now) continue;
      this.#retries.delete(retry);
      retry.run();
    }
    this.#setTimer();
  }

  /** The clock's own beat is coarse, and it does not beat in every test. */
  #setTimer(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const { clock } = this.#world;
    if (this.#retries.size === 0 || clock.speed === 0) return;
    const next = Math.min(...[...this.#retries].map(({ dueAt }) => dueAt));
    const wait = Math.min(Math.max(0, (next - clock.now()) / clock.speed), 2 ** 31 - 1);
    this.#timer = setTimeout(() => this.#runDueRetries(), wait).unref();
  }

  #countFailures(shop: ShopState, delivery: WebhookDelivery, succeeded: boolean): void {
    const index = shop.subscriptions.findIndex(({ topic, uri }) => topic === delivery.topic && uri === delivery.uri);
    const subscription = shop.subscriptions[index];
    if (!subscription) return;
    subscription.consecutiveFailures = succeeded ? 0 : subscription.consecutiveFailures + 1;
    if (subscription.consecutiveFailures >= FAILURES_UNTIL_DELETED) shop.subscriptions.splice(index, 1);
  }
}

/** To the millisecond, unlike other dates: an app compares it with when it last heard from the shop. */
function preciselyNow({ clock }: World): string {
  const now = Math.floor(clock.now());
  return clock.present(now).replace("Z", `.${String(now % 1_000).padStart(3, "0")}Z`);
}

/** The named top-level fields; all of them when none is named. */
function only(payload: WebhookPayload, fields: string[]): WebhookPayload {
  return fields.length === 0 ? payload : Object.fromEntries(fields.map((field) => [field, payload[field]]));
}
