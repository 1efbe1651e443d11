import { readFileSync } from "node:fs";
import { z } from "zod";
import { parseToml } from "../shopify/toml";
import { fromRoot } from "./root";

const AppConfig = z.strictObject({
  client_id: z.string(),
  name: z.string(),
  handle: z.string(),
  application_url: z.url({ protocol: /^https$/ }),
  embedded: z.literal(true),
  build: z.strictObject({ include_config_on_deploy: z.boolean() }),
  access_scopes: z.strictObject({
    scopes: z.string().transform((text) => text.split(",")),
    optional_scopes: z.array(z.string()),
  }),
  auth: z.strictObject({ redirect_urls: z.array(z.url({ protocol: /^https$/ })) }),
  app_proxy: z.strictObject({ url: z.url({ protocol: /^https$/ }), prefix: z.string(), subpath: z.string() }),
  webhooks: z.strictObject({
    api_version: z.string(),
    subscriptions: z.array(
      z.strictObject({
        topics: z.array(z.string()).default([]),
        compliance_topics: z.array(z.string()).default([]),
        uri: z.string(),
        include_fields: z.array(z.string()).optional(),
      }),
    ),
  }),
  pos: z.strictObject({ embedded: z.boolean() }),
});

export type AppConfig = z.infer<typeof AppConfig>;

/** shopify.app.toml; an unknown or missing key is an error, which Shopify's own command line lets pass. */
export function readAppConfig(): AppConfig {
  return AppConfig.parse(parseToml(readFileSync(fromRoot("shopify.app.toml"), "utf8")));
}
