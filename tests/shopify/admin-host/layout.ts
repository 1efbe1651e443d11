import { html, type SafeHtml } from "../pages/html";
import type { StaffMember } from "../store/types";
import type { ShopState, World } from "../world";
import { staffNumber, staffOf } from "./staff";

export interface AdminPage {
  title: string;
  /** The entry of the left navigation that is marked. */
  section: "orders" | "customers" | "products" | "discounts" | "app";
  staff: StaffMember;
  /** "?shop=…" where another shop than the default was chosen, else "". */
  search: string;
  body: SafeHtml;
}

const SECTIONS = [
  { id: "orders", label: "Orders", icon: "M4 7h16l-1.5 12h-13zM8 7a4 4 0 0 1 8 0" },
  { id: "products", label: "Products", icon: "M4 12V4h8l8 8-8 8zM8 8h.01" },
  { id: "customers", label: "Customers", icon: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20c1-4 4-5 8-5s7 1 8 5" },
  {
    id: "discounts",
    label: "Discounts",
    icon: "M6 18 18 6M8 9a1 1 0 1 0 0-2 1 1 0 0 0 0 2zM16 17a1 1 0 1 0 0-2 1 1 0 0 0 0 2z",
  },
] as const;

/** The frame of every admin page: top bar with shop and person, navigation on the left. */
export function adminLayout(world: World, shop: ShopState, page: AdminPage): string {
  const { name } = shop.store.data.shop;
  const appAddress = `/admin/apps/${world.app.handle}${page.search}`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title} · ${name} · Shopify stand-in</title>
        <link rel="icon" href="/_standin/icon.svg" />
        <link rel="stylesheet" href="/admin/_host.css" />
      </head>
      <body>
        <header class="top">
          <button
            id="nav-toggle"
            class="nav-toggle"
            type="button"
            aria-expanded="false"
            aria-controls="nav"
            aria-label="Menu"
          >
            ${icon("M4 6h16M4 12h16M4 18h16")}
          </button>
          <a class="brand" href="/_standin">Stand-in for Shopify</a>
          <a class="shop" href="/" target="_blank" rel="noopener"
            >${name} ${icon("M14 4h6v6M20 4l-9 9M18 14v6H4V6h6")}</a
          >
          ${staffMenu(shop, page.staff)}
        </header>
        <nav id="nav" class="nav" aria-label="Admin">
          <ul>
            ${SECTIONS.map(
              ({ id, label, icon: path }) =>
                html`<li>
                  <a href="/admin/${id}${page.search}" ${page.section === id && html`aria-current="page"`}
                    >${icon(path)} ${label}</a
                  >
                </li>`,
            )}
          </ul>
          <h2>Apps</h2>
          <ul>
            <li>
              <a href="${appAddress}" ${page.section === "app" && html`aria-current="true"`}
                >${appIcon()} ${world.app.name}</a
              >
              <ul id="app-nav" class="app-nav"></ul>
            </li>
          </ul>
        </nav>
        <main class="content">${page.body}</main>
        ${
          page.section !== "app" &&
          html`<script>
            document.getElementById("nav-toggle").onclick = () => document.body.classList.toggle("nav-open");
          </script>`
        }
      </body>
    </html>`.toString();
}

export function icon(path: string): SafeHtml {
  return html`<svg
    viewBox="0 0 24 24"
    width="18"
    height="18"
    fill="none"
    stroke="currentColor"
    stroke-width="1.8"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d="${path}" />
  </svg>`;
}

export function appIcon(): SafeHtml {
  return html`<svg class="app-icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
    <rect width="24" height="24" rx="6" fill="#b5532f" />
    <path
      d="M6 9.5C6 8 7 7 8.5 7h7C17 7 18 8 18 9.5v4c0 1.5-1 2.5-2.5 2.5H12l-3 2.5V16h-.5C7 16 6 15 6 13.5z"
      fill="#fff"
    />
  </svg>`;
}

function staffMenu(shop: ShopState, current: StaffMember): SafeHtml {
  return html`<details class="staff">
    <summary>
      <span class="avatar" aria-hidden="true">${initials(current)}</span>
      <span class="name">${current.firstName} ${current.lastName}</span>
    </summary>
    <div class="menu">
      <p>You are signed in as</p>
      ${staffOf(shop).map(
        (each) =>
          html`<a href="?user=${staffNumber(each)}" ${each.id === current.id && html`aria-current="true"`}
            ><span class="avatar" aria-hidden="true">${initials(each)}</span
            ><span
              >${each.firstName} ${each.lastName}<small
                >${each.isShopOwner ? "Store owner" : "Staff"} · ${each.email}</small
              ></span
            ></a
          >`,
      )}
    </div>
  </details>`;
}

function initials({ firstName, lastName }: StaffMember): string {
  return `${firstName.charAt(0)}${lastName.charAt(0)}`;
}
