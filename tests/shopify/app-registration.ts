import { readFileSync } from "node:fs";
import { z } from "zod";
import { API_KEY, API_SECRET } from "./identity";
import { API_VERSION } from "./schema/admin-schema";
import { parseToml } from "./toml";
import type { AppRegistration } from "./world";

/** What the stand-in reads of shopify.app.toml. */
const appToml = z.looseObject({
  name: z.string().default("App"),
  handle: z.string().optional(),
  access_scopes: z
    .looseObject({ scopes: z.string().default(""), optional_scopes: z.array(z.string()).default([]) })
    .prefault({}),
  app_proxy: z.looseObject({ url: z.string(), prefix: z.string(), subpath: z.string() }).optional(),
  webhooks: z
    .looseObject({
      api_version: z.string().default(API_VERSION),
      subscriptions: z
        .array(
          z.looseObject({
            uri: z.string(),
            topics: z.array(z.string()).default([]),
            compliance_topics: z.array(z.string()).default([]),
            include_fields: z.array(z.string()).optional(),
          }),
        )
        .default([]),
    })
    .prefault({}),
});

/** For tests that bring no configuration: every scope that the simulated operations need. */
const DEFAULT_TOML = `
name = "Warmline"
handle = "warmline"
[access_scopes]
scopes = "read_orders,read_customers,read_products,read_fulfillments,read_returns,write_returns,write_discounts,read_legal_policies,read_locales,read_themes,write_app_proxy"
[app_proxy]
url = "/chat/proxy"
prefix = "apps"
subpath = "warmline"
`;

/** `tomlFile` left out: a configuration without webhooks. Relative addresses are the app's own. */
export function readAppRegistration(appUrl: string, tomlFile?: string): AppRegistration {
  const parsed = appToml.parse(parseToml(tomlFile ? readFileSync(tomlFile, "utf8") : DEFAULT_TOML));
  const url = appUrl.replace(/\/$/, "");
  // shopify.app.toml names the production address; `shopify app dev` swaps it for the tunnel's, and so does this.
  const onApp = (address: string) => (address.startsWith("/") ? url + address : url + pathOf(address));
  const proxy = parsed.app_proxy ?? { url: "/", prefix: "apps", subpath: "app" };
  return {
    url,
    key: API_KEY,
    secret: API_SECRET,
    name: parsed.name,
    handle: parsed.handle ?? parsed.name.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
    scopes: parsed.access_scopes.scopes
      .split(",")
      .map((scope) => scope.trim())
      .filter(Boolean),
    optionalScopes: parsed.access_scopes.optional_scopes,
    proxy: { prefix: proxy.prefix, subpath: proxy.subpath, url: onApp(proxy.url) },
    webhooks: parsed.webhooks.subscriptions.flatMap(
      ({ uri, topics, compliance_topics: complianceTopics, include_fields: includeFields }) => [
        ...topics.map((topic) => ({ topic, uri: onApp(uri), compliance: false, includeFields })),
        ...complianceTopics.map((topic) => ({ topic, uri: onApp(uri), compliance: true })),
      ],
    ),
    webhookApiVersion: parsed.webhooks.api_version,
  };
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname === "/" ? "" : pathname + search;
}
