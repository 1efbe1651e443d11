import { request } from "node:http";
import { expect, it } from "vitest";
import { SECOND_SHOP } from "./identity";
import { startShopify } from "./start";
import { storeWith } from "./store/fixtures";
import { StoreFileError } from "./store/load";
import { openShopify, tokenFor } from "./testing";

const second = storeWith({ shop: { name: "Pico Books", myshopifyDomain: SECOND_SHOP } });

function shopNameAt(port: number, host: string, token: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const call = request(
      {
        host: "127.0.0.1",
        port,
        method: "POST",
        path: "/admin/api/2026-10/graphql.json",
        headers: { host, "content-type": "application/json", "x-shopify-access-token": token },
      },
      (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (part: string) => (body += part));
        response.on("end", () => resolve((JSON.parse(body) as { data?: { shop: { name: string } } }).data?.shop.name));
      },
    );
    call.on("error", reject);
    call.end(JSON.stringify({ query: "{ shop { name } }" }));
  });
}

it("takes the shop from the subdomain, and the first shop without one", async () => {
  const shopify = await openShopify({ stores: [storeWith(), second] });
  const token = tokenFor(shopify.shop(SECOND_SHOP));
  expect(await shopNameAt(shopify.port, `pico-books.localhost:${shopify.port}`, token)).toBe("Pico Books");
  expect(await shopNameAt(shopify.port, `localhost:${shopify.port}`, tokenFor(shopify.shop()))).toBe("Juniper Lane");
});

it("runs several at once in one process, each with its own clock and shops", async () => {
  const [one, other] = [await openShopify({ stores: [storeWith()] }), await openShopify({ stores: [storeWith()] })];
  one.world.clock.advance(86_400_000);
  expect(one.world.clock.now() - other.world.clock.now()).toBeGreaterThan(86_000_000);
  const token = tokenFor(one.shop());
  expect(await shopNameAt(one.port, "localhost", token)).toBe("Juniper Lane");
  expect(await shopNameAt(other.port, "localhost", token)).toBeUndefined();
});

it("refuses a port that is taken, a store that is wrong, and two stores of one name", async () => {
  const shopify = await openShopify({ stores: [storeWith()] });
  await expect(startShopify({ stores: [storeWith()], port: shopify.port })).rejects.toThrow("EADDRINUSE");
  await expect(startShopify({ stores: ["/none.json"] })).rejects.toThrow(StoreFileError);
  await expect(startShopify({ stores: [storeWith(), storeWith()] })).rejects.toThrow(
    "two stores are both juniper-lane",
  );
});

it("gives its port back when it stops", async () => {
  const shopify = await startShopify({ stores: [storeWith()] });
  await shopify.stop();
  const again = await openShopify({ stores: [storeWith()], port: shopify.port });
  expect(again.port).toBe(shopify.port);
});
