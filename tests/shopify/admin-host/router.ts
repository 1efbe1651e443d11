import { fileURLToPath } from "node:url";
import { json, Router, type Request } from "express";
import { z } from "zod";
import { appBridgeScript, browserScript } from "../app-bridge/bundle";
import type { Answers } from "../app-bridge/messages";
import { asyncRoute } from "../pages/async-route";
import { html, scriptJson } from "../pages/html";
import { grantScopes, installApp } from "../installation";
import { defaultShop, shopOf } from "../storefront/shop-of";
import type { StaffMember } from "../store/types";
import type { ShopState, World } from "../world";
import { appIcon, adminLayout } from "./layout";
import { launchUrl, mintIdToken } from "./launch";
import { recordRoutes } from "./records";
import { currentStaff, STAFF_COOKIE, staffNumber } from "./staff";

/** The address of the stand-in's App Bridge below the stand-in's own. */
export const APP_BRIDGE_PATH = "/shopifycloud/app-bridge.js";

/** What `shopOf`, the query (`shop`, `user`) and the cookie say about who looks at which shop's admin. */
export interface AdminVisit {
  shop: ShopState;
  staff: StaffMember;
  search: string;
}

/**
 * The Shopify admin as far as an embedded app sees it: `/admin/apps/{handle}/{path}` frames the app's own `{path}`.
 * `?shop=` looks at another shop than the host name says; `?user=` (number, e-mail or first name) changes the person.
 */
export function adminHostRouter(world: World): Router {
  const router = Router();
  const base = `/admin/apps/${world.app.handle}`;

  router.get(
    APP_BRIDGE_PATH,
    asyncRoute(async (_req, res) => {
      // The app's documents, of another origin, load it as they would from Shopify's CDN.
      res.set({ "cache-control": "no-cache", "cross-origin-resource-policy": "cross-origin" });
      res.type("js").send(await appBridgeScript());
    }),
  );
  router.get(
    "/admin/_host.js",
    asyncRoute(async (_req, res) => {
      res.set("cache-control", "no-cache");
      res.type("js").send(await browserScript(new URL("./host.ts", import.meta.url)));
    }),
  );
  router.get("/admin/_host.css", (_req, res) => {
    res.set("cache-control", "no-cache").sendFile(fileURLToPath(new URL("./admin.css", import.meta.url)));
  });

  // Choosing a person is remembered, and the address stays clean.
  router.use("/admin", (req, res, next) => {
    const { user } = req.query;
    if (typeof user !== "string" || req.method !== "GET") return next();
    const url = new URL(req.originalUrl, world.url);
    url.searchParams.delete("user");
    const staff = currentStaff(visit(world, req).shop, req, user);
    res.set("set-cookie", `${STAFF_COOKIE}=${staffNumber(staff)}; Path=/admin; SameSite=Lax; Max-Age=2592000`);
    res.redirect(url.pathname + url.search);
  });

  router.get("/admin", (req, res) => res.redirect(base + visit(world, req).search));
  router.get("/admin/open", (req, res) => {
    const url = new URL(typeof req.query.path === "string" ? req.query.path : "/", world.app.url);
    const wanted = new URL(base + (url.pathname === "/" ? "" : url.pathname), world.url);
    for (const [name, value] of url.searchParams) if (!ADDED_BY_SHOPIFY.has(name)) wanted.searchParams.set(name, value);
    for (const [name, value] of new URLSearchParams(visit(world, req).search)) wanted.searchParams.set(name, value);
    res.redirect(wanted.pathname + wanted.search);
  });
  router.post("/admin/_host/grant", json(), (req, res) => {
    const { shop } = visit(world, req);
    const { scopes, agreed } = GrantBody.parse(req.body);
    try {
      grantScopes(world, shop, scopes, agreed);
    } catch (error) {
      return void res.status(422).json({ error: error instanceof Error ? error.message : String(error) });
    }
    res.json({ result: agreed ? "granted-all" : "declined-all", detail: scopesOf(world, shop) });
  });
  router.get("/admin/_host/:what", (req, res) => {
    const answer = answers(world, visit(world, req))[req.params.what as keyof Answers];
    if (!answer) return void res.status(404).json(null);
    res.set("cache-control", "no-store").json(answer());
  });
  router.get([base, `${base}/*`], (req, res) => res.type("html").send(appPage(world, req, base)));
  recordRoutes(router, world, (req) => visit(world, req));
  return router;
}

const ADDED_BY_SHOPIFY = new Set(["embedded", "hmac", "host", "id_token", "locale", "session", "shop", "timestamp"]);

function visit(world: World, req: Request): AdminVisit {
  const chosen = typeof req.query.shop === "string" ? world.shops.get(req.query.shop) : undefined;
  const shop = chosen ?? shopOf(world, req);
  const search = chosen && chosen !== defaultShop(world) ? `?shop=${chosen.domain}` : "";
  return { shop, staff: currentStaff(shop, req), search };
}

function appPage(world: World, req: Request, base: string): string {
  const { shop, staff, search } = visit(world, req);
  // Opening an app that a shop does not have yet installs it.
  installApp(world, shop);
  const url = new URL(req.originalUrl, world.url);
  url.searchParams.delete("shop");
  const src = launchUrl(world.app, shop, staff, (url.pathname.slice(base.length) || "/") + url.search);
  const config = { appOrigin: new URL(world.app.url).origin, base, shop: shop.domain, search };
  return adminLayout(world, shop, {
    title: world.app.name,
    section: "app",
    staff,
    search,
    body: html`
      <div id="loading" class="loading" role="progressbar" aria-label="Loading" hidden></div>
      <div id="save-bar" class="save-bar" role="region" aria-label="Unsaved changes" hidden>
        <span>Unsaved changes</span>
        <span id="save-bar-buttons" class="buttons"></span>
      </div>
      <div class="title-bar">
        <h1>${appIcon()} ${world.app.name} <span id="page-title"></span></h1>
        <span id="title-bar-actions" class="buttons"></span>
      </div>
      <iframe
        id="app-frame"
        class="app-frame"
        title="${world.app.name}"
        data-src="${src}"
        allow="clipboard-write"
      ></iframe>
      <div id="toasts" class="toasts" role="status"></div>
      <dialog id="grant" class="grant" aria-labelledby="grant-title">
        <form method="dialog">
          <h2 id="grant-title">${world.app.name} asks for more access</h2>
          <ul id="grant-scopes"></ul>
          <div class="buttons">
            <button value="allow" class="primary">Update access</button>
            <button value="">Cancel</button>
          </div>
        </form>
      </dialog>
      <script type="application/json" id="host-config">
        ${scriptJson(config)}
      </script>
      <script src="/admin/_host.js" defer></script>
    `,
  });
}

const GrantBody = z.object({ scopes: z.array(z.string()).min(1), agreed: z.boolean() });

const scopesOf = (world: World, shop: ShopState): Answers["scopes"] => ({
  granted: [...shop.grantedScopes],
  required: world.app.scopes,
  optional: world.app.optionalScopes,
});

/** What the frame may ask the admin, except `leave` and `grant`, which the page asks the person. */
function answers(world: World, { shop, staff }: AdminVisit): Partial<{ [What in keyof Answers]: () => Answers[What] }> {
  return {
    idToken: () => mintIdToken(world.app, shop, staff),
    user: () => ({
      id: Number(staffNumber(staff)),
      name: `${staff.firstName} ${staff.lastName}`,
      email: staff.email,
      accountAccess: staff.isShopOwner ? "Administrator" : "Limited",
    }),
    scopes: () => scopesOf(world, shop),
  };
}
