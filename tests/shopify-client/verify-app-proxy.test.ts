import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verifyAppProxy } from "~/shopify/verify-app-proxy";

/** The two examples that Shopify's documentation prints (with the shop that its signatures were made for). */
const PUBLISHED = {
  secret: "hush",
  timestamp: 1317327555,
  customer: "4c68c8624d737112c91818c11017d24d334b524cb5c2b8ba08daa056f7395ddb",
  anonymous: "e072b6d7e6622d85912a5214b860d3100dc1e73d9bc29f43796ac8c9ff8093cb",
};
const published = (customer: string, signature: string) =>
  new URLSearchParams(
    `extra=1&extra=2&shop=shop-name.myshopify.com&logged_in_customer_id=${customer}&path_prefix=%2Fapps%2Fawesome_reviews&timestamp=1317327555&signature=${signature}`,
  );
const NOW = PUBLISHED.timestamp * 1_000;

function signed(params: [string, string][], secret = "s", now = NOW): URLSearchParams {
  const query = new URLSearchParams([...params, ["timestamp", String(now / 1_000)]]);
  const keys = [...new Set(query.keys())];
  const message = keys
    .map((key) => `${key}=${query.getAll(key).join(",")}`)
    .sort()
    .join("");
  query.set("signature", createHmac("sha256", secret).update(message).digest("hex"));
  return query;
}

describe("a storefront request through the app proxy", () => {
  it("is known by the signatures that Shopify published", () => {
    expect(verifyAppProxy(published("1", PUBLISHED.customer), [PUBLISHED.secret], NOW)).toEqual({
      shopDomain: "shop-name.myshopify.com",
      customerId: "1",
      pathPrefix: "/apps/awesome_reviews",
    });
    expect(verifyAppProxy(published("", PUBLISHED.anonymous), [PUBLISHED.secret], NOW).customerId).toBeNull();
  });

  it("is refused when anything signed was changed", () => {
    for (const [from, to] of [
      ["logged_in_customer_id=1", "logged_in_customer_id=2"],
      ["shop-name", "other-name"],
      ["extra=2", "extra=3"],
    ] as const) {
      const changed = new URLSearchParams(published("1", PUBLISHED.customer).toString().replace(from, to));
      expect(() => verifyAppProxy(changed, [PUBLISHED.secret], NOW)).toThrow(/does not fit/);
    }
  });

  it("is refused with an unsigned duplicate of a deciding parameter, in front or behind", () => {
    const good = published("1", PUBLISHED.customer).toString();
    for (const forged of [`shop=victim.myshopify.com&${good}`, `${good}&logged_in_customer_id=2`]) {
      expect(() => verifyAppProxy(new URLSearchParams(forged), [PUBLISHED.secret], NOW)).toThrow(/repeats/);
    }
  });

  it("is refused when it is older than ninety seconds, or has no time", () => {
    const query = published("1", PUBLISHED.customer);
    expect(() => verifyAppProxy(query, [PUBLISHED.secret], NOW + 91_000)).toThrow(/too old/);
    expect(() => verifyAppProxy(new URLSearchParams("shop=a.myshopify.com"), ["s"], NOW)).toThrow(/does not fit/);
  });

  it("verifies for any parameters, keys that are prefixes of each other and repeated ones included", () => {
    const param = fc.tuple(fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9_]{0,6}$/), fc.string({ maxLength: 12 }));
    fc.assert(
      fc.property(fc.array(param, { maxLength: 8 }), (extra) => {
        const clean = extra.filter(([key]) => !["shop", "timestamp", "signature", "path_prefix"].includes(key));
        const query = signed([["shop", "a.myshopify.com"], ["path_prefix", "/apps/w"], ...clean]);
        expect(verifyAppProxy(query, ["s"], NOW).shopDomain).toBe("a.myshopify.com");
      }),
    );
  });

  it("is accepted with the secret before a rotation too", () => {
    const query = signed([["shop", "a.myshopify.com"]], "old");
    expect(verifyAppProxy(query, ["new", "old"], NOW).shopDomain).toBe("a.myshopify.com");
    expect(() => verifyAppProxy(query, ["new"], NOW)).toThrow(/does not fit/);
  });
});
