import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteError } from "@remix-run/react";
import type { ReactNode } from "react";
import { t } from "~/admin/messages";

export function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

/** Outside of the admin there is no Polaris: a plain page is enough. */
export function ErrorBoundary() {
  const error = useRouteError();
  const missing = isRouteErrorResponse(error) && error.status === 404;
  return (
    <main
      style={{ font: "16px/1.5 system-ui, sans-serif", maxWidth: "34rem", margin: "15vh auto", padding: "0 1.5rem" }}
    >
      <title>{t("app.name")}</title>
      <h1 style={{ fontSize: "1.25rem" }}>{t(missing ? "error.not_found.title" : "error.page.title")}</h1>
      <p>{t(missing ? "error.not_found.text" : "error.page.text")}</p>
    </main>
  );
}
