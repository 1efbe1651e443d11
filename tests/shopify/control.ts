import express, { Router, type Request, type Response } from "express";
import { z } from "zod";
import { parseDuration } from "./clock";
import { placeOrder, totalsOf } from "./checkout/place-order";
import { changeScopes, installApp, revokeTokens, uninstallApp } from "./installation";
import {
  customersDataRequestPayload,
  customersRedactPayload,
  fulfillmentEventPayload,
  fulfillmentPayload,
  orderPayload,
  productPayload,
  scopesUpdatePayload,
  shopPayload,
  shopRedactPayload,
} from "./webhooks/payloads";
import type { WebhookSender } from "./webhooks/sender";
import { refundPayload, returnPayload } from "./returns/payloads";
import type { Fulfillment, FulfillmentEvent, Order, Product, Refund, Return } from "./store/types";
import type { ShopState, WebhookPayload, World } from "./world";

const clockBody = z.strictObject({
  advance: z.string().optional(),
  speed: z.number().min(0).max(1_000_000).optional(),
  set: z.iso.datetime({ offset: true }).optional(),
});
const count = z.int().min(0);
const faultsBody = z.strictObject({
  /** A domain, or "*" for all. */
  shop: z.string().default("*"),
  clear: z.boolean().optional(),
  slow: count.optional(),
  status: z
    .strictObject({ code: z.int().min(400).max(599), times: count })
    .nullable()
    .optional(),
  throttled: count.optional(),
  closed: count.optional(),
  lost: count.optional(),
  revokeTokens: z.boolean().optional(),
});
const webhooksBody = z.strictObject({
  shop: z.string(),
  topic: z.string().optional(),
  /** The object meant (order, fulfillment, customer); its payload is made from the store. */
  id: z.string().optional(),
  payload: z.record(z.string(), z.unknown()).optional(),
  duplicates: count.max(50).optional(),
  forged: z.boolean().optional(),
  hold: z.boolean().optional(),
  release: z.enum(["in order", "reversed"]).optional(),
});
const purchaseBody = z.strictObject({
  shop: z.string(),
  /** A signed-in customer's gid; else whoever has the e-mail. */
  customer: z.string().optional(),
  email: z.string().optional(),
  lines: z.array(z.strictObject({ variant: z.string(), quantity: z.int().min(1).default(1) })).min(1),
  code: z.string().optional(),
});
const appBody = z.strictObject({
  shop: z.string(),
  action: z.enum(["install", "uninstall", "scopes"]),
  scopes: z.array(z.string()).optional(),
});

/** What only a stand-in can do, under /_standin: turn the clock, break things, send webhooks, uninstall the app. */
export function controlRouter(world: World, webhooks: WebhookSender): Router {
  const router = Router();
  router.use("/_standin", express.json());
  const on = <Schema extends z.ZodType>(path: string, schema: Schema, act: (body: z.output<Schema>) => unknown) =>
    router.post(path, (request: Request, response: Response, next) => {
      const body = schema.safeParse(request.body ?? {});
      if (!body.success) return void response.status(400).json({ error: z.prettifyError(body.error) });
      Promise.resolve()
        .then(() => act(body.data))
        .then((answer) => response.json(answer))
        .catch((error: unknown) => {
          if (error instanceof ControlError) response.status(400).json({ error: error.message });
          else next(error);
        });
    });

  router.get("/_standin/clock", (_request, response) => void response.json(clockState(world)));
  on("/_standin/clock", clockBody, ({ advance, speed, set }) => {
    if (speed !== undefined) world.clock.speed = speed;
    if (set !== undefined) world.clock.set(set);
    if (advance !== undefined) {
      const span = parseDuration(advance);
      if (span === null) throw new ControlError(`advance must look like "3d", "6h" or "90m", got ${advance}`);
      world.clock.advance(span);
    }
    return clockState(world);
  });

  router.get("/_standin/faults", (_request, response) => void response.json(world.faults.all()));
  on("/_standin/faults", faultsBody, ({ shop: domain, clear, revokeTokens: revoke, ...fault }) => {
    if (clear) world.faults.clear(domain === "*" ? undefined : domain);
    const given = Object.entries(fault).filter(([, value]) => value !== undefined);
    if (given.length > 0) world.faults.set(domain, Object.fromEntries(given));
    if (revoke) shopsNamed(world, domain).forEach(revokeTokens);
    return world.faults.all();
  });

  router.get("/_standin/webhooks", (request, response) => {
    const { shop: domain } = request.query;
    const shops = typeof domain === "string" ? shopsNamed(world, domain) : [...world.shops.values()];
    response.json(shops.flatMap((shop) => shop.deliveries));
  });
  on("/_standin/webhooks", webhooksBody, async ({ shop: domain, topic, id, payload, hold, release, ...options }) => {
    const [shop] = shopsNamed(world, domain);
    if (!shop) throw new ControlError(`no shop ${domain}`);
    if (hold) webhooks.hold();
    const sent = topic ? webhooks.emit(shop, topic, payload ?? payloadFor(world, shop, topic, id), options) : [];
    if (release) await webhooks.release(release);
    return sent;
  });

  on("/_standin/orders", purchaseBody, ({ shop: domain, customer: customerId, email, lines, code }) => {
    const [shop] = shopsNamed(world, domain);
    if (!shop) throw new ControlError(`no shop ${domain}`);
    const customer = customerId === undefined ? null : (shop.store.customer(customerId) ?? null);
    if (customerId !== undefined && !customer) throw new ControlError(`no customer ${customerId}`);
    const purchase = {
      customer,
      email: email ?? customer?.defaultEmailAddress?.emailAddress ?? "",
      code: code ?? null,
      lines: lines.map(({ variant: id, quantity }) => {
        const variant = shop.store.variant(id);
        if (!variant) throw new ControlError(`no variant ${id}`);
        return { product: shop.store.parentOf<Product>(variant), variant, quantity };
      }),
    };
    const { refusal } = totalsOf(world, shop, purchase);
    return { order: orderPayload(world, shop, placeOrder(world, shop, purchase)), codeRefused: refusal };
  });

  on("/_standin/app", appBody, ({ shop: domain, action, scopes }) => {
    const [shop] = shopsNamed(world, domain);
    if (!shop) throw new ControlError(`no shop ${domain}`);
    if (action === "install") installApp(world, shop);
    if (action === "uninstall") uninstallApp(world, shop);
    if (action === "scopes") changeScopes(world, shop, scopes ?? world.app.scopes);
    return { installed: shop.installed, scopes: [...shop.grantedScopes] };
  });
  return router;
}

class ControlError extends Error {}

function clockState({ clock }: World) {
  return { now: new Date(clock.now()).toISOString(), speed: clock.speed, realNow: new Date().toISOString() };
}

function shopsNamed(world: World, domain: string): ShopState[] {
  if (domain === "*") return [...world.shops.values()];
  const shop = world.shops.get(domain);
  return shop ? [shop] : [];
}

function payloadFor(world: World, shop: ShopState, topic: string, id = ""): WebhookPayload {
  if (topic === "shop/update" || topic === "app/uninstalled") return shopPayload(world, shop);
  if (topic === "shop/redact") return shopRedactPayload(shop);
  if (topic.startsWith("customers/")) {
    const customer = shop.store.customer(id);
    if (!customer) throw new ControlError(`${topic} needs the id of a customer`);
    return topic === "customers/redact"
      ? customersRedactPayload(shop, customer)
      : customersDataRequestPayload(shop, customer);
  }
  if (topic === "app/scopes_update") return scopesUpdatePayload(world, shop, shop.grantedScopes);
  const event =
    topic === "fulfillment_events/create" ? (shop.store.find(id) as FulfillmentEvent | undefined) : undefined;
  if (event) {
    const parcel = shop.store.parentOf<Fulfillment>(event);
    return fulfillmentEventPayload(world, shop, shop.store.parentOf<Order>(parcel), parcel, event);
  }
  if (topic === "products/delete") return { id: Number(id.split("/").at(-1)) };
  const product = shop.store.product(id);
  if (topic.startsWith("products/") && product) return productPayload(world, product);
  const order = shop.store.order(id);
  if (topic.startsWith("orders/") && order) return orderPayload(world, shop, order);
  const fulfillment = shop.store.fulfillment(id);
  if (topic.startsWith("fulfillments/") && fulfillment) {
    return fulfillmentPayload(world, shop, shop.store.parentOf<Order>(fulfillment), fulfillment);
  }
  const found = id === "" ? undefined : shop.store.find(id);
  if (topic.startsWith("returns/") && found && id.includes("/Return/")) {
    return returnPayload({ world, shop }, shop.store.parentOf<Order>(found), found as Return);
  }
  if (topic === "refunds/create" && found && id.includes("/Refund/")) {
    return refundPayload({ world, shop }, shop.store.parentOf<Order>(found), found as Refund);
  }
  throw new ControlError(`${topic} needs a payload, or the id of the object it is about`);
}
