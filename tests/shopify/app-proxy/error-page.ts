import { html } from "../pages/html";

/** What a shopper sees when the app behind the proxy does not answer. */
export function errorPage(shopName: string): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Something went wrong – ${shopName}</title>
        <style>
          body {
            margin: 0;
            min-height: 100vh;
            display: grid;
            place-items: center;
            background: #fff;
            color: #222;
          }
          main {
            max-width: 30rem;
            padding: 2rem;
            text-align: center;
            font:
              1rem/1.6 system-ui,
              sans-serif;
          }
          h1 {
            font-size: 1.5rem;
            font-weight: 600;
          }
        </style>
      </head>
      <body>
        <main>
          <h1>Sorry, something went wrong</h1>
          <p>A third-party application that this page needs did not answer.</p>
          <p>If you own the application, look into its logs.</p>
        </main>
      </body>
    </html>`.toString();
}
