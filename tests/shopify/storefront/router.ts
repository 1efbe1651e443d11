import { fileURLToPath } from "node:url";
import compression from "compression";
import express, { Router, type Request } from "express";
import { asyncRoute } from "../pages/async-route";
import type { World } from "../world";
import { payOrder } from "../checkout/pay-order";
import { accountPage, customerByEmail, loginPage, orderToPay } from "./account";
import { cartRoutes } from "./cart";
import { cataloguePage } from "./catalogue";
import { EXTENSION_ASSETS } from "./extension-assets";
import { readLocale } from "./locale";
import { renderAppLiquid, renderPage, THEME, themeAssetPath, type PageVisit } from "./render-page";
import { endedSessionCookie, sessionCookie, signedInCustomer } from "./session";
import { shopOf } from "./shop-of";

export interface StorefrontOptions {
  /** Folder of the theme app extension; this repository's by default. */
  extension?: string;
  /** Folder with the pictures that product data names as "/cdn/shop/products/…". */
  pictures?: string;
}

const EXTENSION = fileURLToPath(new URL("../../../extensions/chat-block", import.meta.url));
const PICTURES = fileURLToPath(new URL("../demo-store/pictures", import.meta.url));

/** The shop's website, at "/". Answers everything that no router before it did, with the theme's 404 at last. */
export function storefrontRouter(
  world: World,
  { extension = EXTENSION, pictures = PICTURES }: StorefrontOptions = {},
): Router {
  const router = Router();
  router.use(compression());
  // As Shopify's CDN: for any origin, and for ever, because the address has a version in it.
  const forEver = {
    immutable: true,
    maxAge: "1y",
    setHeaders: (res: { setHeader(name: string, value: string): void }) =>
      res.setHeader("access-control-allow-origin", "*"),
  };
  router.use(`${EXTENSION_ASSETS}/:version/assets`, express.static(`${extension}/assets`, forEver));
  router.use(themeAssetPath(), express.static(`${THEME}/assets`, { maxAge: 0 }));
  router.use("/cdn/shop/products", express.static(pictures, { maxAge: "1d" }));
  router.get("/favicon.ico", (_req, res) => res.redirect(`${themeAssetPath()}/icon.svg`));

  router.post(
    /\/account\/login$/,
    express.urlencoded({ extended: false }),
    asyncRoute(async (req, res) => {
      const visit = visitOf(req);
      const email = (req.body as Record<string, string | undefined>)["customer[email]"] ?? "";
      const customer = customerByEmail(visit.shop, email);
      if (!customer) return void res.status(401).send(await renderPage(visit, loginPage(visit.shop, email)));
      res.set("set-cookie", sessionCookie(visit.shop, customer));
      res.redirect(303, `${visit.locale.root_url}account`);
    }),
  );
  router.get(/\/account\/logout$/, (req, res) => {
    res.set("set-cookie", endedSessionCookie);
    res.redirect(visitOf(req).locale.root_url);
  });

  router.post(/\/orders\/\d+\/pay\/\w+$/, (req, res) => {
    const visit = visitOf(req);
    const order = orderToPay(visit);
    if (!order) return void res.sendStatus(404);
    payOrder(order, visit);
    res.redirect(303, req.originalUrl);
  });

  cartRoutes(router, world, visitOf);
  router.get(
    "*",
    asyncRoute(async (req, res) => {
      const visit = visitOf(req);
      const page = cataloguePage(visit, addressOf(req).searchParams) ?? accountPage(visit);
      if (page === "login") return res.redirect(`${visit.locale.root_url}account/login`);
      const missing = { template: "404", title: "404" };
      res.status(page ? 200 : 404).set("cache-control", "no-store");
      res.send(await renderPage(visit, page ?? missing));
    }),
  );
  return router;

  function visitOf(req: Request): PageVisit {
    return readVisit(world, req, extension);
  }
}

/** For the app proxy: the page that Liquid answered by the app becomes. */
export function liquidInTheme(world: World, extension = EXTENSION): (req: Request, liquid: string) => Promise<string> {
  return (req, liquid) => renderAppLiquid(readVisit(world, req, extension), liquid);
}

function readVisit(world: World, req: Request, extension: string): PageVisit {
  const shop = shopOf(world, req);
  const { locale, path } = readLocale(shop, addressOf(req));
  return { world, shop, locale, path, extension, customer: signedInCustomer(shop, req) };
}

function addressOf(req: Request): URL {
  return new URL(req.originalUrl, "http://storefront.invalid");
}
