import { randomBytes } from "node:crypto";
import express, { type Request, type Response, type Router } from "express";
import type { CartLine } from "../checkout/apply-discount";
import { placeOrder, totalsOf, type Purchase, type Totals } from "../checkout/place-order";
import { asyncRoute } from "../pages/async-route";
import { readCookie } from "../pages/cookies";
import { storefrontAddress } from "../storefront-address";
import type { Product } from "../store/types";
import type { World } from "../world";
import { orderStatusPath, productDrop, variantDrop } from "./drops";
import { renderPage, type PageVisit } from "./render-page";

const CART = "cart_lines";
const CODE = "discount_code";
const MAX_LINES = 50;
const MAX_PIECES = 100;

/**
 * Cart and checkout: the forms of the theme, Shopify's own addresses for scripts (/cart.js, /cart/add.js,
 * /cart/clear.js), and links that bring a discount (/discount/CODE?redirect=/path). There is no payment: placing the
 * order is one button.
 */
export function cartRoutes(router: Router, world: World, visitOf: (req: Request) => PageVisit): void {
  router.use(/.*\/(cart|checkout)(\/.*|\.js)?$/, express.urlencoded({ extended: false }), express.json());
  router.use(/.*\/(cart|checkout|discount)(\/.*|\.js)?$/, (_req, res, next) => {
    res.set("cache-control", "no-store");
    next();
  });

  router.get(/\/discount\/([^/]+)$/, (req, res) => {
    keep(res, CODE, encodeURIComponent(decodeURIComponent(req.params[0] ?? "")));
    const { redirect } = req.query;
    // Only within the shop: what follows two slashes, or a backslash, is another host.
    const isPath = typeof redirect === "string" && /^\/(?![/\\])/.test(redirect);
    res.redirect(isPath ? redirect : visitOf(req).locale.root_url);
  });

  router.get(/\/cart\.js$/, (req, res) => void res.json(cartJson(world, visitOf(req), req)));
  router.post(/\/cart\/add(\.js)?$/, (req, res) => {
    const visit = visitOf(req);
    const lines = readLines(visit, req);
    const { id, quantity } = req.body as { id?: string | number; quantity?: string | number };
    const variant = visit.shop.store.variant(`gid://shopify/ProductVariant/${String(id)}`);
    if (!variant)
      return void res.status(404).json({ status: 404, message: "Cart Error", description: "Cannot find variant" });
    const more = Math.max(1, Math.trunc(Number(quantity ?? 1)) || 1);
    const line = lines.find((each) => each.variant === variant);
    if (line) line.quantity += more;
    else lines.push({ product: visit.shop.store.parentOf<Product>(variant), variant, quantity: more });
    writeLines(res, lines);
    if (req.path.endsWith(".js")) return void res.json({ id: Number(id), quantity: line?.quantity ?? more });
    res.redirect(303, `${visit.locale.root_url}cart`);
  });
  router.post(/\/cart\/clear(\.js)?$/, (req, res) => {
    writeLines(res, []);
    if (req.path.endsWith(".js")) return void res.json({ item_count: 0, items: [] });
    res.redirect(303, `${visitOf(req).locale.root_url}cart`);
  });
  router.post(/\/cart$/, (req, res) => {
    const visit = visitOf(req);
    const form = req.body as Record<string, string | undefined>;
    const quantityOf = (line: CartLine) => Number(form[`quantity_${numberOf(line.variant.id)}`] ?? line.quantity);
    writeLines(
      res,
      readLines(visit, req).map((line) => ({ ...line, quantity: Math.trunc(quantityOf(line)) || 0 })),
    );
    if (form["discount"] !== undefined) keep(res, CODE, encodeURIComponent(form["discount"].trim()));
    res.redirect(303, `${visit.locale.root_url}cart`);
  });
  router.get(
    /\/cart$/,
    asyncRoute(async (req, res) => void res.send(await cartPage(world, visitOf(req), req))),
  );
  router.post(
    /\/checkout$/,
    asyncRoute(async (req, res) => {
      const visit = visitOf(req);
      const purchase = purchaseOf(visit, req, (req.body as { email?: string }).email ?? "");
      if (purchase.lines.length === 0 || purchase.email === "") {
        return void res.status(422).send(await cartPage(world, visit, req));
      }
      const order = placeOrder(world, visit.shop, {
        ...purchase,
        statusPageUrl: `${storefrontAddress(world, visit.shop)}/orders/${randomBytes(16).toString("hex")}`,
      });
      writeLines(res, []);
      keep(res, CODE, "");
      res.redirect(303, orderStatusPath(order) ?? "/");
    }),
  );
}

async function cartPage(world: World, visit: PageVisit, req: Request): Promise<string> {
  const purchase = purchaseOf(visit, req);
  const totals = totalsOf(world, visit.shop, purchase);
  const { email } = purchase;
  const cart = { ...cartDrop(visit, purchase, totals), email };
  return renderPage(visit, { template: "cart", title: visit.shop.store.data.shop.name, scope: { cart } });
}

function purchaseOf(visit: PageVisit, req: Request, email = ""): Purchase {
  const known = visit.customer?.defaultEmailAddress?.emailAddress ?? "";
  const code = decodeURIComponent(readCookie(req, CODE) ?? "");
  return { lines: readLines(visit, req), customer: visit.customer, email: known || email.trim(), code: code || null };
}

/** Amounts in hundredths, as Liquid and /cart.js have them. */
function cartDrop(visit: PageVisit, { lines, code }: Purchase, totals: Totals) {
  const root = visit.locale.root_url;
  return {
    currency: visit.shop.store.data.shop.currencyCode,
    item_count: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    items: lines.map(({ product, variant, quantity }, index) => {
      const { id, price, title, image } = variantDrop(product, variant);
      const off = totals.effect?.perLine[index] ?? 0;
      return {
        id,
        variant_id: id,
        product_id: numberOf(product.id),
        product_title: product.title,
        variant_title: title === "Default Title" ? null : title,
        sku: variant.sku,
        url: productDrop(product, root).url,
        quantity,
        price,
        original_line_price: price * quantity,
        final_line_price: price * quantity - off,
        image,
      };
    }),
    items_subtotal_price: totals.subtotal,
    original_total_price: totals.subtotal,
    total_discount: totals.discount,
    /** Without shipping, which only the checkout knows. */
    total_price: totals.subtotal - totals.discount + (totals.effect?.shipping ?? 0),
    discount_codes: code ? [{ code, applicable: totals.refusal === null }] : [],
    code,
    code_refused: totals.refusal !== null,
    shipping_price: totals.shipping,
    checkout_total: totals.total,
  };
}

function cartJson(world: World, visit: PageVisit, req: Request) {
  const purchase = purchaseOf(visit, req);
  const { items, ...cart } = cartDrop(visit, purchase, totalsOf(world, visit.shop, purchase));
  return { ...cart, items: items.map(({ image, ...item }) => ({ ...item, image: image?.src ?? null })) };
}

/** The cart lives in a cookie, "variant:quantity|…": what is gone from the shop is gone from the cart. */
function readLines({ shop }: PageVisit, req: Request): CartLine[] {
  return (readCookie(req, CART) ?? "")
    .split("|")
    .slice(0, MAX_LINES)
    .flatMap((pair) => {
      const [number = "", quantity = ""] = pair.split(":");
      const variant = shop.store.variant(`gid://shopify/ProductVariant/${number}`);
      const pieces = Math.min(MAX_PIECES, Math.trunc(Number(quantity)) || 0);
      return variant && pieces > 0
        ? [{ product: shop.store.parentOf<Product>(variant), variant, quantity: pieces }]
        : [];
    });
}

function writeLines(res: Response, lines: CartLine[]): void {
  const kept = lines.filter(({ quantity }) => quantity > 0);
  keep(res, CART, kept.map(({ variant, quantity }) => `${numberOf(variant.id)}:${quantity}`).join("|"));
}

function keep(res: Response, name: string, value: string): void {
  const age = value === "" ? 0 : 1_209_600;
  res.append("set-cookie", `${name}=${value}; Path=/; SameSite=Lax; Max-Age=${age}`);
}

const numberOf = (id: string): number => Number(id.split("/").pop());
