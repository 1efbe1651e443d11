import type { Request, Router } from "express";
import { discountStatus, shortSummary, usageCount } from "../checkout/discount-state";
import { html, type SafeHtml } from "../pages/html";
import { amountSpent, displayName, ordersPlaced } from "../store/customer-facts";
import { currentTotalPrice, displayFinancialStatus, displayFulfillmentStatus } from "../store/order-facts";
import type { Customer, Order, Product } from "../store/types";
import type { ShopState, World } from "../world";
import { adminLayout, type AdminPage } from "./layout";
import { amount, badge, date, numberOf } from "./record-parts";
import { returnRoutes, returnsOf } from "./return-records";
import type { AdminVisit } from "./router";

/** The admin's own orders, customers and products, in short: where an app's `shopify://admin/…` links lead. */
export function recordRoutes(router: Router, world: World, visit: (req: Request) => AdminVisit): void {
  const show = (req: Request, section: AdminPage["section"], title: string, body: SafeHtml) => {
    const { shop, staff, search } = visit(req);
    return adminLayout(world, shop, {
      title,
      section,
      staff,
      search,
      body: html`<div class="records">
        <h1>${title}</h1>
        ${body}
      </div>`,
    });
  };

  router.get("/admin/orders", (req, res) => {
    const { shop, search } = visit(req);
    const orders = shop.store.data.orders.filter((order) => world.clock.hasPassed(order.createdAt));
    orders.sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
    res.send(show(req, "orders", "Orders", orderTable(world, shop, orders, search)));
  });
  router.get("/admin/orders/:number", (req, res, next) => {
    const { shop, search } = visit(req);
    const order = shop.store.order(`gid://shopify/Order/${req.params.number}`);
    if (!order) return next();
    const { problem } = req.query;
    const returns = returnsOf({ world, shop }, order, visit(req), typeof problem === "string" ? problem : null);
    res.send(show(req, "orders", order.name, html`${orderFacts(world, shop, order, search)}${returns}`));
  });
  returnRoutes(router, world, visit);
  router.get("/admin/customers", (req, res) => {
    const { shop, search } = visit(req);
    res.send(show(req, "customers", "Customers", customerTable(world, shop, search)));
  });
  router.get("/admin/customers/:number", (req, res, next) => {
    const { shop, search } = visit(req);
    const customer = shop.store.customer(`gid://shopify/Customer/${req.params.number}`);
    if (!customer) return next();
    const orders = ordersPlaced(shop.store, customer, world.clock);
    const facts = html`<p>
      ${customer.defaultEmailAddress?.emailAddress} · ${customer.defaultPhoneNumber?.phoneNumber} · ${customer.locale}
    </p>`;
    res.send(show(req, "customers", displayName(customer), html`${facts}${orderTable(world, shop, orders, search)}`));
  });
  router.get(["/admin/products", "/admin/products/:number"], (req, res) => {
    res.send(show(req, "products", "Products", productTable(visit(req).shop)));
  });
  router.get("/admin/discounts", (req, res) => {
    res.send(show(req, "discounts", "Discounts", discountTable(world, visit(req).shop)));
  });
}

function orderTable(world: World, shop: ShopState, orders: Order[], search: string): SafeHtml {
  const rows = orders.map((order) => {
    const customer = order.customer && shop.store.customer(order.customer.id);
    return [
      html`<a href="/admin/orders/${numberOf(order.id)}${search}">${order.name}</a>`,
      date(world, order.createdAt),
      customer ? displayName(customer) : (order.email ?? "No customer"),
      amount(currentTotalPrice(order, world.clock).shopMoney),
      badge(displayFinancialStatus(order, world.clock)),
      badge(displayFulfillmentStatus(order, world.clock)),
    ];
  });
  return table(["Order", "Date", "Customer", "Total", "Payment", "Fulfillment"], rows);
}

function orderFacts(world: World, shop: ShopState, order: Order, search: string): SafeHtml {
  const customer = order.customer && shop.store.customer(order.customer.id);
  const address = order.shippingAddress;
  const lines = order.lineItems.map((line) => [
    `${line.title}${line.variantTitle ? ` · ${line.variantTitle}` : ""}`,
    String(line.quantity),
    amount(line.originalUnitPriceSet.shopMoney),
  ]);
  const parcels = order.fulfillments
    .filter((parcel) => world.clock.hasPassed(parcel.createdAt))
    .map((parcel) => {
      const seen = parcel.events.filter((event) => world.clock.hasPassed(event.happenedAt));
      return [
        parcel.trackingInfo.map(({ company, number }) => [company, number].filter(Boolean).join(" ")).join(", "),
        badge(seen.at(-1)?.status ?? "FULFILLED"),
        html`<ul>
          ${seen.map((event) => html`<li>${date(world, event.happenedAt)}: ${event.message ?? event.status}</li>`)}
        </ul>`,
      ];
    });
  return html`
    <p>
      ${date(world, order.createdAt)} · ${badge(displayFinancialStatus(order, world.clock))}
      ${badge(displayFulfillmentStatus(order, world.clock))}
    </p>
    <p>
      ${customer && html`<a href="/admin/customers/${numberOf(customer.id)}${search}">${displayName(customer)}</a> · `}${order.email}
      ${address && html`<br />${[address.address1, address.zip, address.city, address.country].filter(Boolean).join(", ")}`}
    </p>
    ${table(["Product", "Quantity", "Price"], lines)}
    ${parcels.length > 0 && table(["Tracking", "Status", "Events"], parcels)}
  `;
}

function customerTable(world: World, shop: ShopState, search: string): SafeHtml {
  const row = (customer: Customer) => [
    html`<a href="/admin/customers/${numberOf(customer.id)}${search}">${displayName(customer)}</a>`,
    customer.defaultEmailAddress?.emailAddress ?? "",
    customer.defaultAddress?.country ?? "",
    String(ordersPlaced(shop.store, customer, world.clock).length),
    amount(amountSpent(shop.store, customer, world.clock)),
  ];
  return table(["Customer", "E-mail", "Country", "Orders", "Spent"], shop.store.data.customers.map(row));
}

function productTable(shop: ShopState): SafeHtml {
  const row = (product: Product) => [
    html`<a href="/products/${product.handle}">${product.title}</a>`,
    badge(product.status),
    product.productType,
    String(product.variants.length),
  ];
  return table(["Product", "Status", "Type", "Variants"], shop.store.data.products.map(row));
}

/** Newest first. */
function discountTable(world: World, shop: ShopState): SafeHtml {
  const rows = [...shop.store.data.discountNodes].reverse().map(({ discount }) => {
    const { context, usageLimit } = discount;
    const customers = context.__typename === "DiscountCustomers" ? context.customers : [];
    return [
      discount.codes.map(({ code }) => code).join(", "),
      html`${discount.title}<br /><small>${discount.tags.join(", ")}</small>`,
      badge(discountStatus(discount, world.clock)),
      shortSummary(discount),
      customers.map(({ id }) => displayName(shop.store.customer(id) ?? NOBODY)).join(", ") || "Everyone",
      `${usageCount(discount)}${usageLimit === null ? "" : ` of ${usageLimit}`}`,
      discount.endsAt === null ? "" : date(world, discount.endsAt),
    ];
  });
  if (rows.length === 0) return html`<p>There are no discounts.</p>`;
  return table(["Code", "Title and tags", "Status", "Worth", "For", "Uses", "Ends"], rows);
}

function table(heads: string[], rows: (string | SafeHtml)[][]): SafeHtml {
  return html`<div class="table" tabindex="0" role="region" aria-label="${heads[0]}">
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

const NOBODY = { firstName: null, lastName: null, defaultEmailAddress: null, defaultPhoneNumber: null };
