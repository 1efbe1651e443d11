import { defaultShop } from "../storefront/shop-of";
import { displayName, ordersPlaced } from "../store/customer-facts";
import type { Customer } from "../store/types";
import type { ShopState, World } from "../world";
import { html, type SafeHtml } from "./html";
import type { Scenario } from "./scenarios";
import { standinPage } from "./shell";

const CUSTOMERS = 8;

/** `/_standin`: where everything is, and what to try. */
export function indexPage(world: World, scenarios: Scenario[]): string {
  const shop = defaultShop(world);
  const { name } = shop.store.data.shop;
  return standinPage({
    title: "Start",
    current: "/_standin",
    body: html`
      <h1>${name}, a shop to try ${world.app.name} in</h1>
      <p class="lead">
        This plays Shopify: a storefront with the chat block, the admin with the app in it, the APIs behind both. Open
        the shop in one window and the admin in another.
      </p>
      <div class="cards">
        ${card("/", "Storefront", "Shop, chat, sign in as a customer")}
        ${card("/admin", "Admin", `${world.app.name} as the merchant’s staff see it`)}
        ${card("/mail", "Mail", "Everything that the app sends")} ${card("/clock", "Clock", "Let parcels move on")}
      </div>
      ${customerList(world, shop)} ${scenarioTable(scenarios)} ${world.shops.size > 1 && shopList(world)}
    `,
  });
}

/** Those who have something to ask first. */
function customerList(world: World, shop: ShopState): SafeHtml | null {
  const withOrders = shop.store.data.customers
    .map((customer) => ({ customer, orders: ordersPlaced(shop.store, customer, world.clock).length }))
    .filter(({ customer, orders }) => orders > 0 && customer.defaultEmailAddress)
    .slice(0, CUSTOMERS);
  if (withOrders.length === 0) return null;
  return html`
    <h2>Customers to sign in as</h2>
    <div class="cards">${withOrders.map(({ customer, orders }) => customerCard(customer, orders))}</div>
  `;
}

function customerCard(customer: Customer, orders: number): SafeHtml {
  const language = new Intl.DisplayNames(["en"], { type: "language" }).of(customer.locale) ?? customer.locale;
  return html`<form method="post" action="/account/login">
    <input type="hidden" name="customer[email]" value="${customer.defaultEmailAddress?.emailAddress}" />
    <button class="card">
      <strong>${displayName(customer)}</strong
      ><span>${language}, ${orders === 1 ? "1 order" : `${orders} orders`}</span>
    </button>
  </form>`;
}

function scenarioTable(scenarios: Scenario[]): SafeHtml | null {
  if (scenarios.length === 0) return null;
  return html`
    <h2>Orders to ask about</h2>
    <div class="table" tabindex="0" role="region" aria-label="Orders to ask about">
      <table>
        <thead>
          <tr>
            <th scope="col">Order</th>
            <th scope="col">What it shows</th>
            <th scope="col">Proved by</th>
          </tr>
        </thead>
        <tbody>
          ${scenarios.map(
            ({ order, email, title }) =>
              html`<tr>
                <td><code>${order}</code></td>
                <td>${title}</td>
                <td><code>${email}</code></td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}

function shopList(world: World): SafeHtml {
  const { port } = new URL(world.url);
  return html`
    <h2>Shops</h2>
    <ul>
      ${[...world.shops.values()].map(
        (shop) =>
          html`<li>
            ${shop.store.data.shop.name}: <a href="http://${shop.handle}.localhost:${port}/">storefront</a>,
            <a href="/admin?shop=${shop.domain}">admin</a>
          </li>`,
      )}
    </ul>
  `;
}

function card(href: string, title: string, text: string): SafeHtml {
  return html`<a class="card" href="${href}"><strong>${title}</strong><span>${text}</span></a>`;
}
