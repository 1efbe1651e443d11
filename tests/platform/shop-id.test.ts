import { describe, expect, it } from "vitest";
import { parseShopDomain, shopIdOf } from "~/platform/shop-id";

describe("a shop's id", () => {
  it("is the same for the same domain in any case, and never to change", () => {
    expect(shopIdOf("Juniper-Lane.myshopify.com")).toBe(shopIdOf("juniper-lane.myshopify.com"));
    expect(shopIdOf("juniper-lane.myshopify.com")).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(shopIdOf("juniper-lane.myshopify.com")).not.toBe(shopIdOf("pico-books.myshopify.com"));
  });

  it.each([
    "",
    "example.com",
    "evil.com/.myshopify.com",
    "a.myshopify.com.evil.com",
    "-x.myshopify.com",
    "a b.myshopify.com",
    "x.myshopify.com\n",
  ])("refuses %j", (domain) => {
    expect(() => parseShopDomain(domain)).toThrow(/not a myshopify.com domain/);
  });
});
