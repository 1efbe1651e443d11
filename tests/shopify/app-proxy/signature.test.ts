import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { signedProxyQuery, signProxyQuery } from "./signature";

/** The example of shopify.dev, "Authenticate app proxies". */
const published = (customer: string) =>
  new URLSearchParams(
    `extra=1&extra=2&shop=shop-name.myshopify.com&logged_in_customer_id=${customer}&path_prefix=%2Fapps%2Fawesome_reviews&timestamp=1317327555`,
  );

test("signs Shopify's published example of a signed-in customer", () => {
  expect(signProxyQuery(published("1"), "hush")).toBe(
    "4c68c8624d737112c91818c11017d24d334b524cb5c2b8ba08daa056f7395ddb",
  );
});

test("signs Shopify's published example of a guest", () => {
  expect(signProxyQuery(published(""), "hush")).toBe(
    "e072b6d7e6622d85912a5214b860d3100dc1e73d9bc29f43796ac8c9ff8093cb",
  );
});

test("sorts whole key=value texts, not keys", () => {
  const query = new URLSearchParams("a=2&a1=1");
  // "a1=1" comes before "a=2": "1" is less than "=".
  expect(signProxyQuery(query, "hush")).toBe(createHmac("sha256", "hush").update("a1=1a=2").digest("hex"));
});

test("keeps what the visitor sent, but never a signature of his own", () => {
  const facts = { shop: "a.myshopify.com", customerId: "", pathPrefix: "/apps/x", timestamp: 1 };
  const query = signedProxyQuery(new URLSearchParams("shop=victim.myshopify.com&signature=forged"), facts, "hush");
  expect(query.getAll("shop")).toEqual(["victim.myshopify.com", "a.myshopify.com"]);
  expect(query.getAll("signature")).toEqual([signProxyQuery(query, "hush")]);
});
