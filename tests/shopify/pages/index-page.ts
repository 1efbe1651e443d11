import { displayName } from "../store/customer-facts";
import type { World } from "../world";
import { defaultShop } from "../storefront/shop-of";
import { html, type SafeHtml } from "./html";
import { standinPage } from "./shell";

/** An order of the demo store that shows something. */
export interface Scenario {
  /** "#1005" */
  orderName: string;
  /** What a shopper proves it with. */
  email: string;
  /** What is special about it: "out for delivery", "two parcels". */
  title: string;
}

/** `/_standin`: where everything is, and what to try. */
export function indexPage(world: World, scenarios: Scenario[]): string {
  const { store } = defaultShop(world);
  const { name } = store.data.shop;
  return standinPage({
    title: "Start",
    current: "/_standin",
    body: html`
      <h1>${name}, a shop to try ${world.app.name} in</h1>
      <p class="lead">
        This plays Shopify: a storefront with the chat block, the admin with the app in it, the APIs behind both. Open the shop
        in one window and the admin in another.
      </p>
      <div class="cards">
        ${card("/", "Storefront", "Shop, chat, sign in as a customer")}
        ${card("/admin", "Admin", `${world.app.name} as the merchant's staff see it`)}
        ${card("/mail", "Mail", "Everything that the app sends")}
        ${card("/clock", "Clock", "Let parcels move on")}
      </div>
      ${scenarios.length > 0 && scenarioTable(scenarios)}
      <h2>Customers to sign in as</h2>
      <p class="soft">
        In the storefront under “Account”, by e-mail, without a password:
        ${store.data.customers
          .slice(0, 6)
          .map((customer) => html`<code>${customer.defaultEmailAddress?.emailAddress}</code> (${displayName(customer)}) `)}
      </p>
      ${world.shops.size > 1 && shopList(world)}
    `,
  });
}

function scenarioTable(scenarios: Scenario[]): SafeHtml {
  return html`
    <h2>Orders to ask about</h2>
    <div class="table">
      <table>
        <thead>
          <tr><th scope="col">Order</th><th scope="col">E-mail</th><th scope="col">What it shows</th></tr>
        </thead>
        <tbody>
          ${scenarios.map(
            ({ orderName, email, title }) => html`<tr><td><code>${orderName}</code></td><td><code>${email}</code></td><td>${title}</td></tr>`,
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
          html`<li>${shop.store.data.shop.name}: <a href="http://${shop.handle}.localhost:${port}/">storefront</a>, <a href="/admin?shop=${shop.domain}">admin</a></li>`,
      )}
    </ul>
  `;
}

function card(href: string, title: string, text: string): SafeHtml {
  return html`<a class="card" href="${href}"><strong>${title}</strong><span>${text}</span></a>`;
}
