import "@shopify/shopify-api/adapters/node";
import { RequestedTokenType, shopifyApi, type Shopify as ShopifyApi } from "@shopify/shopify-api";
import { describe, expect, it, onTestFinished } from "vitest";
import { API_KEY, API_SECRET, DEMO_SHOP, SECOND_SHOP } from "../identity";
import { useStandIn } from "../preload";
import { storeWith } from "../store/fixtures";
import { admin, idToken, openShopify, post, textLike, textWith } from "../testing";
import { revokeTokens } from "../installation";
import type { Shopify } from "../start";

const stores = [
  storeWith({
    staffMembers: [
      {
        id: "gid://shopify/StaffMember/42",
        firstName: "Maya",
        lastName: "Byrne",
        email: "maya@example.com",
        locale: "en-IE",
        isShopOwner: true,
      },
    ],
  }),
];

function exchange(shopify: Shopify, changes: Record<string, unknown> = {}, host = DEMO_SHOP) {
  return post(
    shopify,
    "/admin/oauth/access_token",
    {
      client_id: API_KEY,
      client_secret: API_SECRET,
      grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
      subject_token: idToken(DEMO_SHOP),
      subject_token_type: "urn:ietf:params:oauth:token-type:id_token",
      requested_token_type: "urn:shopify:params:oauth:token-type:offline-access-token",
      expiring: "1",
      ...changes,
    },
    host,
  );
}

function refresh(shopify: Shopify, token: unknown, host = DEMO_SHOP) {
  const body = { client_id: API_KEY, client_secret: API_SECRET, grant_type: "refresh_token", refresh_token: token };
  return post(shopify, "/admin/oauth/access_token", body, host);
}

async function works(shopify: Shopify, token: unknown): Promise<boolean> {
  const { status } = await admin(shopify, "{ shop { name } }", { token: String(token) });
  return status === 200;
}

describe("token exchange", () => {
  it("gives an expiring offline token with a refresh token", async () => {
    const shopify = await openShopify({ stores });
    const { status, body } = await exchange(shopify);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      access_token: textLike(/^shpat_/),
      scope: textWith("read_orders"),
      expires_in: 3600,
      refresh_token: textLike(/^shprt_/),
      refresh_token_expires_in: 7_776_000,
    });
    expect(await works(shopify, body["access_token"])).toBe(true);
  });

  it("gives a token without end when none was asked for", async () => {
    const shopify = await openShopify({ stores });
    const { body } = await exchange(shopify, { expiring: "0" });
    expect(Object.keys(body).sort()).toEqual(["access_token", "scope"]);
  });

  it("takes a form as well as JSON", async () => {
    const shopify = await openShopify({ stores });
    const response = await fetch(`${shopify.url}/admin/oauth/access_token`, {
      method: "POST",
      body: new URLSearchParams({
        client_id: API_KEY,
        client_secret: API_SECRET,
        grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
        subject_token: idToken(DEMO_SHOP),
        subject_token_type: "urn:ietf:params:oauth:token-type:id_token",
        requested_token_type: "urn:shopify:params:oauth:token-type:offline-access-token",
      }),
    });
    expect(response.status).toBe(200);
  });

  it("tells with an online token who is at the keyboard", async () => {
    const shopify = await openShopify({ stores });
    const { body } = await exchange(shopify, {
      requested_token_type: "urn:shopify:params:oauth:token-type:online-access-token",
    });
    expect(body).toMatchObject({
      expires_in: 86_400,
      associated_user_scope: textWith("read_orders"),
      associated_user: {
        id: 42,
        first_name: "Maya",
        last_name: "Byrne",
        email: "maya@example.com",
        locale: "en-IE",
        account_owner: true,
      },
    });
    expect(body["refresh_token"]).toBeUndefined();
  });

  const seconds = Math.floor(Date.now() / 1000);
  it.each([
    ["a wrong secret", { client_secret: "guess" }, 401, "invalid_client"],
    ["another app's key", { client_id: "other" }, 401, "invalid_client"],
    [
      "an id token signed by someone else",
      { subject_token: idToken(DEMO_SHOP, {}, "guess") },
      400,
      "invalid_subject_token",
    ],
    ["an expired id token", { subject_token: idToken(DEMO_SHOP, { exp: seconds - 60 }) }, 400, "invalid_subject_token"],
    [
      "an id token of tomorrow",
      { subject_token: idToken(DEMO_SHOP, { nbf: seconds + 86_400 }) },
      400,
      "invalid_subject_token",
    ],
    [
      "an id token for another app",
      { subject_token: idToken(DEMO_SHOP, { aud: "other" }) },
      400,
      "invalid_subject_token",
    ],
    ["an id token of another shop", { subject_token: idToken(SECOND_SHOP) }, 400, "invalid_subject_token"],
    ["no id token", { subject_token: "" }, 400, "invalid_subject_token"],
    ["an unknown grant", { grant_type: "password" }, 400, "unsupported_grant_type"],
    ["an unknown kind of token", { requested_token_type: "any" }, 400, "invalid_request"],
  ])("refuses %s", async (_what, changes, status, error) => {
    const shopify = await openShopify({ stores });
    expect(await exchange(shopify, changes)).toMatchObject({ status, body: { error } });
  });

  it("refuses a shop that has not installed the app, and one that does not exist", async () => {
    const shopify = await openShopify({ stores, installed: false });
    expect(await exchange(shopify)).toMatchObject({ status: 400, body: { error: "invalid_subject_token" } });
    expect((await exchange(shopify, {}, "nobody.myshopify.com")).status).toBe(404);
  });
});

describe("access tokens", () => {
  it("stop working when their time is over", async () => {
    const shopify = await openShopify({ stores, tokenLifetimes: { access: 0 } });
    const { body } = await exchange(shopify);
    expect(await works(shopify, body["access_token"])).toBe(false);
  });

  it("are refused when unknown or revoked, with Shopify's 401", async () => {
    const shopify = await openShopify({ stores });
    const { body } = await exchange(shopify);
    revokeTokens(shopify.shop());
    const revoked = await admin(shopify, "{ shop { name } }", { token: String(body["access_token"]) });
    expect(revoked.status).toBe(401);
    expect(revoked.body.errors).toContain("Invalid API key or access token");
    expect(await works(shopify, "shpat_guess")).toBe(false);
    expect((await refresh(shopify, body["refresh_token"])).status).toBe(400);
  });
});

describe("refreshing", () => {
  it("gives new tokens; the old refresh token works until the new one is used", async () => {
    const shopify = await openShopify({ stores });
    const first = (await exchange(shopify)).body;
    const second = (await refresh(shopify, first["refresh_token"])).body;
    expect(second["access_token"]).not.toBe(first["access_token"]);
    expect(second["refresh_token"]).not.toBe(first["refresh_token"]);
    expect(await works(shopify, second["access_token"])).toBe(true);

    expect((await refresh(shopify, first["refresh_token"])).status).toBe(200);
    expect((await refresh(shopify, second["refresh_token"])).status).toBe(200);
    expect(await refresh(shopify, first["refresh_token"])).toMatchObject({
      status: 400,
      body: { error: "invalid_request" },
    });
  });

  it("refuses an unknown, an expired and another shop's refresh token", async () => {
    const shopify = await openShopify({
      stores: [...stores, storeWith({ shop: { myshopifyDomain: SECOND_SHOP } })],
      tokenLifetimes: { refresh: 0 },
    });
    const { body } = await exchange(shopify);
    expect((await refresh(shopify, "shprt_guess")).status).toBe(400);
    expect((await refresh(shopify, body["refresh_token"])).status).toBe(400);
    expect((await refresh(shopify, body["refresh_token"], SECOND_SHOP)).status).toBe(400);
  });
});

describe("Shopify's own library", () => {
  async function openLibrary(): Promise<{ library: ShopifyApi; shopify: Shopify }> {
    const shopify = await openShopify({ stores });
    onTestFinished(useStandIn(shopify.url));
    const library = shopifyApi({
      apiKey: API_KEY,
      apiSecretKey: API_SECRET,
      apiVersion: "2026-10" as never,
      hostName: "app.example",
      isEmbeddedApp: true,
      logger: { log: () => {} },
    });
    return { library, shopify };
  }

  it("exchanges, refreshes and queries without knowing that this is a stand-in", async () => {
    const { library } = await openLibrary();
    const { session } = await library.auth.tokenExchange({
      shop: DEMO_SHOP,
      sessionToken: idToken(DEMO_SHOP),
      requestedTokenType: RequestedTokenType.OfflineAccessToken,
      expiring: true,
    });
    expect(session).toMatchObject({ shop: DEMO_SHOP, isOnline: false, refreshToken: textLike(/^shprt_/) });
    expect(session.expires!.getTime()).toBeGreaterThan(Date.now() + 3_500_000);

    const refreshed = await library.auth.refreshToken({ shop: DEMO_SHOP, refreshToken: session.refreshToken! });
    const client = new library.clients.Graphql({ session: refreshed.session });
    const answer = await client.request("{ shop { name } }");
    expect(answer.data).toEqual({ shop: { name: "Juniper Lane" } });
  });

  it("reads the staff member out of an online token", async () => {
    const { library } = await openLibrary();
    const { session } = await library.auth.tokenExchange({
      shop: DEMO_SHOP,
      sessionToken: idToken(DEMO_SHOP),
      requestedTokenType: RequestedTokenType.OnlineAccessToken,
    });
    expect(session).toMatchObject({ id: `${DEMO_SHOP}_42`, isOnline: true });
    expect(session.onlineAccessInfo?.associated_user).toMatchObject({
      id: 42,
      first_name: "Maya",
      email: "maya@example.com",
    });
  });
});
