import { randomUUID } from "node:crypto";
import express, { Router, type Request, type Response } from "express";
import { faultMiddleware, sendErrorPage } from "../fault-middleware";
import { API_VERSION } from "../schema/admin-schema";
import { shopOf } from "../shop-of-request";
import type { World } from "../world";
import { runAdminRequest, type AdminRequest } from "./execute";

/** POST /admin/api/2026-10/graphql.json */
export function adminApiRouter(world: World): Router {
  const router = Router();
  router.use("/admin/api", faultMiddleware(world), express.text({ type: () => true, limit: "2mb" }));
  router.post("/admin/api/:version/graphql.json", (request, response, next) => {
    answer(world, request, response).catch(next);
  });
  router.use("/admin/api", (_request, response) => void response.status(404).json({ errors: "Not Found" }));
  return router;
}

async function answer(world: World, request: Request, response: Response): Promise<void> {
  response.set({ "x-request-id": randomUUID(), "x-shopify-api-version": request.params["version"] ?? "" });
  const shop = shopOf(world, request);
  if (!shop || request.params["version"] !== API_VERSION)
    return void response.status(404).json({ errors: "Not Found" });

  const token = shop.accessTokens.get(request.get("x-shopify-access-token") ?? "");
  const expired = token?.expiresAt != null && token.expiresAt <= Date.now();
  if (!token || token.revoked || expired || !shop.installed) {
    const errors = "[API] Invalid API key or access token (unrecognized login or wrong password)";
    return void response.status(401).json({ errors });
  }
  const body = parseBody(request);
  if (!body) return void response.status(400).json({ errors: { query: "Required parameter missing or invalid" } });
  const result = await runAdminRequest(world, shop, token, body);
  const tookEffect = /^\s*mutation\b/m.test(body.query) && result.data != null;
  if (tookEffect && world.faults.takeLost(shop.domain)) return sendErrorPage(response, 502);
  response.json(result);
}

/** JSON with a query, or a bare query sent as application/graphql. */
function parseBody(request: Request): AdminRequest | null {
  const text = typeof request.body === "string" ? request.body : "";
  if (request.is("application/graphql")) return { query: text };
  try {
    const body = JSON.parse(text) as unknown;
    const isRequest = typeof body === "object" && body !== null && "query" in body && typeof body.query === "string";
    return isRequest ? (body as AdminRequest) : null;
  } catch {
    return null;
  }
}
