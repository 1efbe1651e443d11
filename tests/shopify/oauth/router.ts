import express, { Router, type Request, type Response } from "express";
import { faultMiddleware } from "../fault-middleware";
import { shopOf } from "../shop-of-request";
import type { ShopState, World } from "../world";
import { verifyIdToken, type IdTokenClaims } from "./id-token";
import { issueOffline, issueOnline, type TokenLifetimes } from "./issue";

const TOKEN_EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange";
const ID_TOKEN = "urn:ietf:params:oauth:token-type:id_token";
const ONLINE = "urn:shopify:params:oauth:token-type:online-access-token";
const OFFLINE = "urn:shopify:params:oauth:token-type:offline-access-token";

type Fields = Record<string, string | undefined>;
interface Outcome {
  status: number;
  body: Record<string, unknown>;
}

/** POST /admin/oauth/access_token: token exchange and refresh, for the app's own shops. */
export function oauthRouter(world: World, lifetimes: TokenLifetimes): Router {
  const router = Router();
  router.use("/admin/oauth", faultMiddleware(world), express.json(), express.urlencoded({ extended: false }));
  router.post("/admin/oauth/access_token", (request: Request, response: Response) => {
    const shop = shopOf(world, request);
    if (!shop) return void response.status(404).json({ errors: "Not Found" });
    const { status, body } = exchange(world, shop, request.body as Fields, lifetimes);
    response.status(status).set("cache-control", "no-store").json(body);
  });
  router.use("/admin/oauth", (_request, response) => void response.status(404).json({ errors: "Not Found" }));
  return router;
}

function exchange(world: World, shop: ShopState, fields: Fields, lifetimes: TokenLifetimes): Outcome {
  if (fields["client_id"] !== world.app.key || fields["client_secret"] !== world.app.secret) {
    return refused(401, "invalid_client", "Client authentication failed");
  }
  switch (fields["grant_type"]) {
    case TOKEN_EXCHANGE:
      return tokenExchange(world, shop, fields, lifetimes);
    case "refresh_token":
      return refresh(world, shop, fields["refresh_token"] ?? "", lifetimes);
    default:
      return refused(400, "unsupported_grant_type", "The grant type is not supported");
  }
}

function tokenExchange(world: World, shop: ShopState, fields: Fields, lifetimes: TokenLifetimes): Outcome {
  if (fields["subject_token_type"] !== ID_TOKEN) return refused(400, "invalid_request", "Unknown subject_token_type");
  const claims = verifyIdToken(fields["subject_token"] ?? "", world.app);
  if (!claims || claims.dest !== `https://${shop.domain}` || !shop.installed) {
    return refused(400, "invalid_subject_token", "The id token is not valid for this app and shop");
  }
  const expiring = fields["expiring"] === "1";
  switch (fields["requested_token_type"]) {
    case ONLINE:
      return { status: 200, body: issueOnline(shop, staffMember(shop, claims), lifetimes) };
    case OFFLINE:
      return { status: 200, body: issueOffline(shop, { expiring, replaces: null }, lifetimes) };
    default:
      return refused(400, "invalid_request", "Unknown requested_token_type");
  }
}

/** The old refresh token stays good until the new one is used: an answer that got lost costs nothing. */
function refresh(world: World, shop: ShopState, value: string, lifetimes: TokenLifetimes): Outcome {
  const token = shop.refreshTokens.get(value);
  if (!token || token.revoked || token.expiresAt <= Date.now() || !shop.installed) {
    return refused(400, "invalid_request", "The refresh token is not valid");
  }
  const replaced = token.replaces ? shop.refreshTokens.get(token.replaces) : undefined;
  if (replaced) replaced.revoked = true;
  return { status: 200, body: issueOffline(shop, { expiring: true, replaces: value }, lifetimes) };
}

function staffMember(shop: ShopState, { sub }: IdTokenClaims) {
  const known = shop.store.data.staffMembers.find(({ id }) => id.endsWith(`/${sub}`));
  return (
    known ?? {
      id: `gid://shopify/StaffMember/${sub}`,
      firstName: "Shop",
      lastName: "Owner",
      email: shop.store.data.shop.email,
      locale: "en",
      isShopOwner: true,
    }
  );
}

function refused(status: number, error: string, description: string): Outcome {
  return { status, body: { error, error_description: description } };
}
