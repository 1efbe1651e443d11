import { describe, expect, test } from "vitest";
import { rewriteContentSecurityPolicy, rewriteLinkHeader, rewriteText } from "./rewrite";

const BRIDGE = "http://localhost:4000/shopifycloud/app-bridge.js";
const allow = { adminOrigin: "http://localhost:4000", appBridgeUrl: BRIDGE };

test("points documents at the stand-in's App Bridge and leaves every other address alone", () => {
  const page = `<script src="https://cdn.shopify.com/shopifycloud/app-bridge.js"></script><img src="https://cdn.shopify.com/s/files/1.png">`;
  expect(rewriteText(page, BRIDGE)).toBe(
    `<script src="${BRIDGE}"></script><img src="https://cdn.shopify.com/s/files/1.png">`,
  );
});

test("keeps the element of the hosted font, without its address", () => {
  const page = `<link rel="stylesheet" href="https://cdn.shopify.com/static/fonts/inter/v4/styles.css"/>`;
  expect(rewriteText(page, BRIDGE)).toBe(`<link rel="stylesheet" href="data:text/css,"/>`);
});

test("rewrites Link headers and drops the font's", () => {
  const header = `<https://cdn.shopify.com>; rel="preconnect", <https://cdn.shopify.com/shopifycloud/app-bridge.js>; rel="preload"; as="script", <https://cdn.shopify.com/static/fonts/inter/v4/styles.css>; rel="preload"; as="style"`;
  expect(rewriteLinkHeader(header, BRIDGE)).toBe(
    `<https://cdn.shopify.com>; rel="preconnect", <${BRIDGE}>; rel="preload"; as="script"`,
  );
});

describe("the content security policy", () => {
  test("gets the admin's origin among the ancestors", () => {
    const policy = "frame-ancestors https://shop.myshopify.com https://admin.shopify.com;";
    expect(rewriteContentSecurityPolicy(policy, allow)).toBe(
      "frame-ancestors https://shop.myshopify.com https://admin.shopify.com http://localhost:4000",
    );
  });

  test("loses 'none', which forbids all others beside it", () => {
    expect(rewriteContentSecurityPolicy("frame-ancestors 'none'", allow)).toBe("frame-ancestors http://localhost:4000");
  });

  test("lets the stand-in's script run where scripts are limited, and keeps the other directives", () => {
    const policy = "default-src 'self'; script-src 'self' https://cdn.shopify.com";
    expect(rewriteContentSecurityPolicy(policy, allow)).toBe(
      "default-src 'self'; script-src 'self' https://cdn.shopify.com http://localhost:4000",
    );
  });
});
