import { isEnumType } from "graphql";
import { describe, expect, it } from "vitest";
import { adminSchema } from "../shopify/schema/admin-schema";
import { readAppConfig } from "./app-config";

// What `shopify app build` lets pass and Shopify refuses, or silently ignores, at deploy time.

const config = readAppConfig();

describe("webhooks", () => {
  it("subscribes to topics that exist", () => {
    const topics = adminSchema().getType("WebhookSubscriptionTopic");
    if (!isEnumType(topics)) throw new Error("WebhookSubscriptionTopic is not an enum");
    const known = topics.getValues().map(({ name }) => name);
    const used = config.webhooks.subscriptions.flatMap(({ topics }) => topics);
    expect(used).toContain("app/uninstalled");
    for (const topic of used) expect(known).toContain(topic.toUpperCase().replace("/", "_"));
  });

  it("subscribes to the three compliance topics", () => {
    const topics = config.webhooks.subscriptions.flatMap((subscription) => subscription.compliance_topics);
    expect(topics.sort()).toEqual(["customers/data_request", "customers/redact", "shop/redact"]);
  });

  it("names no topic twice", () => {
    const topics = config.webhooks.subscriptions.flatMap((subscription) => subscription.topics);
    expect(topics).toEqual([...new Set(topics)]);
  });
});

describe("app proxy", () => {
  // shopify.dev/docs/apps/build/online-store/app-proxies
  it("has a prefix that Shopify serves", () => {
    expect(["a", "apps", "community", "tools"]).toContain(config.app_proxy.prefix);
  });

  it("has a subpath that Shopify takes", () => {
    expect(config.app_proxy.subpath).toMatch(/^[a-zA-Z0-9_-]{1,30}$/);
    expect(["admin", "services", "password", "login"]).not.toContain(config.app_proxy.subpath);
  });
});

it("has all its addresses at the app's own host", () => {
  const { host } = new URL(config.application_url);
  for (const url of [config.app_proxy.url, ...config.auth.redirect_urls]) expect(new URL(url).host).toBe(host);
  for (const { uri } of config.webhooks.subscriptions) expect(uri).toMatch(/^\//);
});
