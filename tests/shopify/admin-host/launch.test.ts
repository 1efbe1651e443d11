import "@shopify/shopify-api/adapters/node";
import { ApiVersion, LogSeverity, shopifyApi } from "@shopify/shopify-api";
import { expect, test } from "vitest";
import { API_KEY, API_SECRET, DEMO_SHOP } from "../identity";
import { storeWith } from "../store/fixtures";
import { openShopify } from "../testing";
import { launchUrl, mintIdToken } from "./launch";
import { staffOf } from "./staff";

/** The library that the app uses: what it accepts is right. */
const library = shopifyApi({
  apiKey: API_KEY,
  apiSecretKey: API_SECRET,
  apiVersion: ApiVersion.October26,
  hostName: "localhost",
  isEmbeddedApp: true,
  logger: { level: LogSeverity.Error },
});

async function open() {
  const shopify = await openShopify({ stores: [storeWith()], appUrl: "http://localhost:4001" });
  const [maya, tom] = staffOf(shopify.shop());
  return { app: shopify.world.app, shop: shopify.shop(), maya: maya!, tom: tom! };
}

test("mints id tokens that the app's library accepts, one person each", async () => {
  const { app, shop, maya, tom } = await open();
  const claims = await library.session.decodeSessionToken(mintIdToken(app, shop, maya));
  expect(claims).toMatchObject({
    iss: `https://${DEMO_SHOP}/admin`,
    dest: `https://${DEMO_SHOP}`,
    aud: API_KEY,
    sub: "701",
  });
  expect(claims.exp - claims.iat).toBe(60);
  const other = await library.session.decodeSessionToken(mintIdToken(app, shop, tom));
  expect(other.sub).toBe("702");
  expect(other.sid).not.toBe(claims.sid);
});

test("mints id tokens that end after a minute", async () => {
  const { app, shop, maya } = await open();
  const old = mintIdToken(app, shop, maya, Date.now() - 75_000);
  await expect(library.session.decodeSessionToken(old)).rejects.toThrow();
});

test("opens the app with a query that the app's library finds valid, until it is changed", async () => {
  const { app, shop, maya } = await open();
  const url = new URL(launchUrl(app, shop, maya, "/app/inbox?tab=open"));
  expect(url.origin + url.pathname).toBe("http://localhost:4001/app/inbox");
  const query = Object.fromEntries(url.searchParams);
  expect(query).toMatchObject({ tab: "open", embedded: "1", shop: DEMO_SHOP, locale: "en" });
  expect(library.utils.sanitizeHost(query.host!)).toBe(query.host);
  expect(Buffer.from(query.host!, "base64").toString()).toBe("admin.shopify.com/store/juniper-lane");
  expect(await library.utils.validateHmac(query)).toBe(true);
  expect(await library.utils.validateHmac({ ...query, shop: "pico-books.myshopify.com" })).toBe(false);
});
