import express, { Router, type Request, type Response as Reply } from "express";
import { signedInCustomer } from "../storefront/session";
import { shopOf } from "../storefront/shop-of";
import type { ShopState, World } from "../world";
import { errorPage } from "./error-page";
import { answerHeaders, requestHeaders } from "./headers";
import { proxyPathOf } from "./path";
import { signedProxyQuery } from "./signature";

export interface AppProxyOptions {
  /** Puts Liquid that the app answered (`application/liquid`) into the shop's theme. */
  renderInTheme?: (req: Request, liquid: string) => Promise<string>;
  timeoutMs?: number;
}

/** Shopify publishes no figure; the app is to answer much faster than this. */
const TIMEOUT_MS = 10_000;
/** More than any body that a storefront may send through; the app has its own, smaller cap. */
const MAX_BODY = "20mb";

/**
 * The app proxy: `https://{shop}/{prefix}/{subpath}/…` is answered by the app. Signs the query, keeps method and
 * body, strips headers both ways, follows redirects, and holds every answer until it is whole: nothing streams.
 */
export function appProxyRouter(world: World, { renderInTheme, timeoutMs = TIMEOUT_MS }: AppProxyOptions = {}): Router {
  const router = Router();
  const readBody = express.raw({ type: () => true, limit: MAX_BODY });
  router.use((req, res, next) => {
    const shop = shopOf(world, req);
    const pathPrefix = proxyPathOf(world.app, shop);
    if (!shop.installed || !(req.path === pathPrefix || req.path.startsWith(`${pathPrefix}/`))) return next();
    readBody(req, res, (error?: unknown) => {
      if (error) return next(error);
      answerFromApp(req, res, shop, pathPrefix).catch(next);
    });
  });
  return router;

  async function answerFromApp(req: Request, res: Reply, shop: ShopState, pathPrefix: string): Promise<void> {
    let answer: Response;
    let body: Buffer;
    try {
      answer = await askApp(req, shop, pathPrefix);
      body = Buffer.from(await answer.arrayBuffer());
    } catch (error) {
      const late = error instanceof Error && error.name === "TimeoutError";
      res
        .status(late ? 504 : 502)
        .type("html")
        .send(errorPage(shop.store.data.shop.name));
      return;
    }
    const headers = answerHeaders(answer.headers);
    res.status(answer.status);
    if (renderInTheme && headers["content-type"]?.startsWith("application/liquid")) {
      res.type("html").send(await renderInTheme(req, body.toString()));
      return;
    }
    // Not `send`: it would add an ETag and a charset that the app did not give.
    res.set(headers).end(body);
  }

  /** The time limit covers the body too. */
  function askApp(req: Request, shop: ShopState, pathPrefix: string): Promise<Response> {
    const { path, query } = addressAtApp(req, shop, pathPrefix);
    const hasBody = Buffer.isBuffer(req.body) && req.body.length > 0 && !["GET", "HEAD"].includes(req.method);
    return fetch(`${world.app.url}${path}?${query}`, {
      method: req.method,
      headers: requestHeaders(req.headers, { host: shop.domain, address: req.ip ?? "" }),
      body: hasBody ? new Uint8Array(req.body as Buffer) : null,
      redirect: "follow",
      signal: AbortSignal.timeout(timeoutMs),
    });
  }

  function addressAtApp(req: Request, shop: ShopState, pathPrefix: string): { path: string; query: URLSearchParams } {
    const asked = new URL(req.originalUrl, "http://storefront.invalid");
    const base = new URL(world.app.proxy.url, world.app.url).pathname.replace(/\/$/, "");
    const facts = {
      shop: shop.domain,
      customerId: signedInCustomer(shop, req)?.id.split("/").pop() ?? "",
      pathPrefix,
      timestamp: Math.floor(Date.now() / 1000),
    };
    return {
      path: base + asked.pathname.slice(pathPrefix.length),
      query: signedProxyQuery(asked.searchParams, facts, world.app.secret),
    };
  }
}
