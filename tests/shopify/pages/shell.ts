import { html, type SafeHtml } from "./html";

/** The frame of the stand-in's own pages: those that no Shopify has. */
export function standinPage({ title, current, body }: { title: string; current: string; body: SafeHtml }): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Stand-in for Shopify</title>
        <link rel="icon" href="/_standin/icon.svg" />
        <link rel="stylesheet" href="/_standin/pages.css" />
      </head>
      <body>
        <header>
          <a class="brand" href="/_standin">Stand-in for Shopify</a>
          <nav aria-label="Stand-in">
            ${LINKS.map(
              ({ href, label }) =>
                html`<a href="${href}" ${href === current && html`aria-current="page"`}>${label}</a>`,
            )}
          </nav>
        </header>
        <main>${body}</main>
      </body>
    </html>`.toString();
}

const LINKS = [
  { href: "/", label: "Storefront" },
  { href: "/admin", label: "Admin" },
  { href: "/mail", label: "Mail" },
  { href: "/clock", label: "Clock" },
];
