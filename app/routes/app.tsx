import type { HeadersFunction } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { NavMenu } from "@shopify/app-bridge-react";
import { AppProvider as PolarisProvider } from "@shopify/polaris";
import polarisTexts from "@shopify/polaris/locales/en.json";
import polarisStyles from "@shopify/polaris/build/esm/styles.css?url";
import { AppProvider } from "@shopify/shopify-app-remix/react";
import { boundary } from "@shopify/shopify-app-remix/server";
import type { AdminData } from "~/admin/admin-data";
import adminStyles from "~/admin/admin.css?url";
import chartStyles from "~/admin/charts/charts.css?url";
import { LiveProvider } from "~/admin/live";
import { NavLinks } from "~/admin/nav-links";
import { RouteErrorPage } from "~/admin/route-error";
import { staffLoader } from "~/admin/staff-route.server";
import { config } from "~/platform/config";

export const links = () => [
  { rel: "stylesheet", href: polarisStyles },
  { rel: "stylesheet", href: adminStyles },
  { rel: "stylesheet", href: chartStyles },
];

export const loader = staffLoader(({ shop, staff }): AdminData => ({
  apiKey: config().SHOPIFY_API_KEY,
  shop: { name: shop.name, domain: shop.domain, timeZone: shop.timeZone },
  staff,
}));

/** Nothing here changes while the admin is open, and every live event would ask again. */
export const shouldRevalidate = () => false;

export default function Admin() {
  const { apiKey } = useLoaderData<typeof loader>();
  return (
    <AppProvider isEmbeddedApp apiKey={apiKey}>
      <NavMenu>
        <NavLinks />
      </NavMenu>
      <LiveProvider path="/app/events">
        <main>
          <Outlet />
        </main>
      </LiveProvider>
    </AppProvider>
  );
}

export function ErrorBoundary() {
  return (
    <PolarisProvider i18n={polarisTexts}>
      <main>
        <RouteErrorPage />
      </main>
    </PolarisProvider>
  );
}

/** Shopify's library answers with headers that App Bridge needs. */
export const headers: HeadersFunction = (args) => boundary.headers(args);
