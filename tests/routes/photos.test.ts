import { createHmac, randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { PhotoAnswer } from "~/contract/chat";
import { signChatToken, signResumeToken } from "~/conversations/chat-token";
import type { Shopper } from "~/conversations/chat-token";
import { deleteOldPhotos } from "~/conversations/photos/delete-old-photos";
import { photosOf } from "~/conversations/photos/read-photo";
import { redactCustomer } from "~/conversations/redact-customer";
import { openTurn } from "~/conversations/turn-store";
import { BOUNDS } from "~/platform/bounds";
import { forShop, hotQuery } from "~/platform/database";
import { loader as staffPhoto } from "~/routes/app.photos.$id";
import { action as upload, loader as fetched } from "~/routes/chat.photos";
import { action as proxyUpload } from "~/routes/chat.proxy.photos";
import { exif, HEIC, JPEG, jpegWith, PNG, WEBP } from "../conversations/photos/pictures";
import { mintIdToken } from "../shopify/admin-host/launch";
import { staffOf } from "../shopify/admin-host/staff";
import { API_SECRET, DEMO_SHOP, SECOND_SHOP } from "../shopify/identity";
import { storeWith } from "../shopify/store/fixtures";
import { SHOP_A, SHOP_B, useAppDatabase } from "../support/app-environment";
import { useShopify } from "../support/shopify-world";
import { USER_AGENT } from "../support/world";

useAppDatabase();
const shopify = useShopify({
  stores: [storeWith(), storeWith({ shop: { name: "Pico Books", myshopifyDomain: SECOND_SHOP } })],
});

const APP = "http://localhost:3000";
type Route = (args: never) => unknown;

async function call(route: Route, path: string, init: RequestInit, params = {}): Promise<Response> {
  const request = new Request(`${APP}${path}`, init);
  try {
    return (await route({ request, params, context: { signal: new AbortController().signal } } as never)) as Response;
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

const aShopper = (more: Partial<Shopper> = {}): Shopper => ({
  shopId: SHOP_A,
  visitorId: randomUUID(),
  conversationId: randomUUID(),
  customerId: null,
  locale: "en",
  timeZone: "Europe/Dublin",
  page: "/",
  ...more,
});

const write = (shopper: Shopper) =>
  openTurn(shopper, { clientId: randomUUID(), text: "My mug is broken", action: null }, randomUUID());
const tokenOf = async (shopper: Shopper) => signChatToken(shopper).token;
const send = (token: string, body: Buffer | string = JPEG, route: Route = upload) =>
  call(route, `/chat/photos?token=${encodeURIComponent(token)}`, { method: "POST", body: body as BodyInit });
const idOf = async (response: Response) => ((await response.json()) as PhotoAnswer).id;
const photosIn = (shopId: string) => forShop(shopId, (tx) => tx.photo.count({ where: { shopId } }));

/** Through the proxy, with what Shopify signs; the token may be somebody else's. */
function sendByProxy(token: string, { shop = DEMO_SHOP, customer = "", secret = API_SECRET, body = JPEG } = {}) {
  const query = new URLSearchParams({
    token,
    shop,
    logged_in_customer_id: customer,
    path_prefix: "/apps/warmline",
    timestamp: String(Math.floor(Date.now() / 1_000)),
  });
  const message = [...query.entries()].map(([key, value]) => `${key}=${value}`).sort();
  query.set("signature", createHmac("sha256", secret).update(message.join("")).digest("hex"));
  return call(proxyUpload, `/chat/proxy/photos?${query}`, { method: "POST", body: body as BodyInit });
}

const readAsStaff = (id: string, domain: string | null) => {
  const headers = new Headers({ "user-agent": USER_AGENT, accept: "*/*" });
  if (domain) {
    const shop = shopify().shop(domain);
    headers.set("authorization", `Bearer ${mintIdToken(shopify().world.app, shop, staffOf(shop)[0]!)}`);
  }
  return call(staffPhoto, `/app/photos/${id}`, { headers }, { id });
};

let shopper: Shopper;
let token: string;
beforeEach(async () => {
  shopper = aShopper();
  token = await tokenOf(shopper);
  await write(shopper);
});

describe("a photo", () => {
  it.each([
    ["image/jpeg", JPEG],
    ["image/png", PNG],
    ["image/webp", WEBP],
    ["image/heic", HEIC],
  ])("of type %s is kept and shown to the shop's staff, as that type and nothing else", async (type, bytes) => {
    const response = await send(token, bytes);
    expect(response.status).toBe(200);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    const shown = await readAsStaff(await idOf(response), DEMO_SHOP);
    expect(shown.status).toBe(200);
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(bytes);
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      "content-type": type,
      "content-disposition": "inline",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "cache-control": "private, no-store",
    });
  });

  it("is kept without its metadata", async () => {
    const id = await idOf(await send(token, jpegWith(exif(6, "MM"))));
    const shown = Buffer.from(await (await readAsStaff(id, DEMO_SHOP)).arrayBuffer());
    expect(shown.includes("SECRET-PLACE")).toBe(false);
  });

  it("sent again is the same photo, also by two at once, and another one in another conversation", async () => {
    const responses = await Promise.all([send(token), send(token), send(token, jpegWith(exif(1, "II")))]);
    const ids = await Promise.all(responses.map(idOf));
    expect(new Set(ids).size).toBe(1);
    const other = aShopper();
    await write(other);
    expect(await idOf(await send(await tokenOf(other)))).not.toBe(ids[0]);
  });

  it("comes through the shop's proxy as well", async () => {
    const response = await sendByProxy(token);
    expect(response.status).toBe(200);
    expect(await idOf(response)).toBe(await idOf(await send(token)));
  });

  it("goes with its conversation, and with what Shopify has redacted", async () => {
    const customer = aShopper({ customerId: "7001" });
    await write(customer);
    const id = await idOf(await send(await tokenOf(customer)));
    await redactCustomer(SHOP_A, { customer: { id: 7001 } });
    expect((await readAsStaff(id, DEMO_SHOP)).status).toBe(404);
  });

  it("goes when its time is over, and no other one does", async () => {
    const old = await idOf(await send(token, PNG));
    const fresh = await idOf(await send(token, WEBP));
    const createdAt = new Date(Date.now() - (BOUNDS.photoDays + 1) * 86_400_000);
    await forShop(SHOP_A, (tx) =>
      tx.photo.update({ where: { shopId_id: { shopId: SHOP_A, id: old } }, data: { createdAt } }),
    );
    await deleteOldPhotos();
    expect((await readAsStaff(old, DEMO_SHOP)).status).toBe(404);
    expect((await readAsStaff(fresh, DEMO_SHOP)).status).toBe(200);
  });
});

describe("nobody else", () => {
  it("reads a photo: no stranger, no shopper, no other shop's staff", async () => {
    const id = await idOf(await send(token));
    expect((await readAsStaff(id, null)).status).not.toBe(200);
    expect((await readAsStaff(id, SECOND_SHOP)).status).toBe(404);
    for (const wrong of [randomUUID(), "1", "../inbox"]) expect((await readAsStaff(wrong, DEMO_SHOP)).status).toBe(404);
    const asShopper = await call(fetched, `/chat/photos?token=${token}&id=${id}`, {});
    expect(asShopper.status).toBe(404);
    const withToken = await call(
      staffPhoto,
      `/app/photos/${id}`,
      { headers: { authorization: `Bearer ${token}`, "user-agent": USER_AGENT } },
      { id },
    );
    expect(withToken.status).not.toBe(200);
  });

  it("sees it without a shop's scope in the database", async () => {
    await send(token);
    expect(await hotQuery("select id from photo", [])).toEqual([]);
    expect(await photosIn(SHOP_B)).toBe(0);
  });

  it("has a photo counted as theirs by naming its id", async () => {
    const id = await idOf(await send(token));
    const other = aShopper();
    await write(other);
    expect(await photosOf(SHOP_A, shopper.conversationId, [randomUUID(), id])).toEqual([id]);
    expect(await photosOf(SHOP_A, other.conversationId, [id])).toEqual([]);
    expect(await photosOf(SHOP_B, shopper.conversationId, [id])).toEqual([]);
  });

  it.each([
    ["without a token", async () => ""],
    ["with a forged token", async () => "x".repeat(100)],
    ["with a resume token", () => signResumeToken({ ...shopper })],
  ])("uploads %s", async (_case, tokenFor) => {
    const before = await photosIn(SHOP_A);
    expect([400, 401]).toContain((await send(await tokenFor())).status);
    expect(await photosIn(SHOP_A)).toBe(before);
  });

  it.each([
    ["another visitor", () => aShopper({ conversationId: shopper.conversationId })],
    ["another shop", () => ({ ...shopper, shopId: SHOP_B })],
    ["a conversation without messages", () => aShopper()],
  ])("uploads into this conversation: %s", async (_case, other) => {
    const before = await photosIn(SHOP_A);
    expect((await send(await tokenOf(other()))).status).toBe(404);
    expect(await photosIn(SHOP_A)).toBe(before);
    expect(await photosIn(SHOP_B)).toBe(0);
  });

  it.each([
    ["a forged signature", { secret: "guess" }],
    ["another shop's signature", { shop: SECOND_SHOP }],
    ["another customer's signature", { customer: "7002" }],
  ])("uploads through the proxy with %s", async (_case, signed) => {
    expect((await sendByProxy(token, signed)).status).toBe(401);
    expect(await photosIn(SHOP_B)).toBe(0);
  });
});

describe("what is refused", () => {
  it.each([
    ["an SVG", "<svg xmlns='http://www.w3.org/2000/svg'/>"],
    ["a page", "<html><script>alert(1)</script>"],
    ["half a picture", JPEG.subarray(0, 60)],
    ["nothing", ""],
  ])("is %s, and nothing of it is kept", async (_name, body) => {
    const before = await photosIn(SHOP_A);
    const response = await send(token, body);
    expect(response.status).toBe(400);
    expect(await response.text()).not.toMatch(/picture|stack|Error/);
    expect(await photosIn(SHOP_A)).toBe(before);
  });

  it("is more than the cap, which is smaller through the proxy", async () => {
    const padded = (bytes: number) => Buffer.concat([JPEG, Buffer.alloc(bytes - JPEG.length)]);
    expect((await send(token, padded(BOUNDS.photoBytes + 1))).status).toBe(413);
    expect((await send(token, padded(BOUNDS.photoBytes))).status).toBe(200);
    expect((await sendByProxy(token, { body: padded(BOUNDS.photoProxyBytes + 1) })).status).toBe(413);
  });

  it("is more than the conversation may hold", async () => {
    const data = Array.from({ length: BOUNDS.photosPerConversation }, (_, index) => ({
      shopId: SHOP_A,
      conversationId: shopper.conversationId,
      type: "image/jpeg",
      bytes: Uint8Array.from(JPEG),
      sha256: String(index),
    }));
    await forShop(SHOP_A, (tx) => tx.photo.createMany({ data }));
    expect((await send(token)).status).toBe(429);
  });

  it("is more than a visitor may send in a while, whatever it is", async () => {
    const { limit } = BOUNDS.photosPerVisitor;
    for (let sent = 0; sent < limit; sent++) expect((await send(token, "x")).status).toBe(400);
    const response = await send(token);
    expect(response.status).toBe(429);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  it("is any other method", async () => {
    expect((await call(upload, `/chat/photos?token=${token}`, { method: "PUT", body: "x" })).status).toBe(404);
  });
});
