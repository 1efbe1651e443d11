import { isEnumType } from "graphql";
import type { GraphQLEnumType } from "graphql";
import { describe, expect, it } from "vitest";
import { adminSchema } from "../shopify/schema/admin-schema";
import { requiredScopes, topicEnum } from "../shopify/webhooks/topics";
import { readAppConfig } from "./app-config";

// What `shopify app build` lets pass and Shopify refuses, or silently ignores, at deploy time.

const config = readAppConfig();

function topicsOfShopify(): GraphQLEnumType {
  const topics = adminSchema().getType("WebhookSubscriptionTopic");
  if (!isEnumType(topics)) throw new Error("WebhookSubscriptionTopic is not an enum");
  return topics;
}

describe("webhooks", () => {
  it("subscribes to topics that exist", () => {
    const known = topicsOfShopify()
      .getValues()
      .map(({ name }) => name);
    const used = config.webhooks.subscriptions.flatMap(({ topics }) => topics);
    expect(used).toContain("app/uninstalled");
    for (const topic of used) expect(known).toContain(topicEnum(topic));
  });

  it("asks for a scope of every topic: Shopify sends nothing of what the app may not read", () => {
    const granted = config.access_scopes.scopes;
    for (const topic of config.webhooks.subscriptions.flatMap(({ topics }) => topics)) {
      const words = topicsOfShopify().getValue(topicEnum(topic))?.description ?? "";
      const anyOf = words.match(/read_\w+/g) ?? [];
      const fits = anyOf.some((scope) => granted.includes(scope) || granted.includes(scope.replace("read_", "write_")));
      expect(anyOf.length === 0 || fits, `${topic} needs ${anyOf.join(" or ")}`).toBe(true);
      // The stand-in holds back what Shopify would.
      const held = requiredScopes(topic).groups.flat();
      expect(held.length > 0, topic).toBe(anyOf.length > 0);
      expect(anyOf, topic).toEqual(expect.arrayContaining(held));
    }
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
