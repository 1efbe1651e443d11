import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { DEMO_SHOP, SECOND_SHOP } from "./identity";
import { useStandIn } from "./preload";
import { storeWith } from "./store/fixtures";
import { openShopify, tokenFor } from "./testing";

const run = promisify(execFile);

function ask(domain: string, token: string): Promise<Response> {
  return fetch(`https://${domain}/admin/api/2026-10/graphql.json`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-shopify-access-token": token },
    body: JSON.stringify({ query: "{ shop { myshopifyDomain } }" }),
  });
}

describe("in this process", () => {
  it("sends each shop's requests to the stand-in, as that shop", async () => {
    const shopify = await openShopify({ stores: [storeWith(), storeWith({ shop: { myshopifyDomain: SECOND_SHOP } })] });
    onTestFinished(useStandIn(shopify.url));
    for (const domain of [DEMO_SHOP, SECOND_SHOP]) {
      const answer: unknown = await (await ask(domain, tokenFor(shopify.shop(domain)))).json();
      expect(answer).toMatchObject({ data: { shop: { myshopifyDomain: domain } } });
    }
    expect((await ask("nobody.myshopify.com", "x")).status).toBe(404);
  });

  it("lets this machine through and refuses every other host by name", async () => {
    const shopify = await openShopify({ stores: [storeWith()] });
    onTestFinished(useStandIn("http://127.0.0.1:1"));
    expect((await fetch(`${shopify.url}/_standin/clock`)).status).toBe(200);
    const refusal = await fetch("https://api.example.com/v1").catch((error: unknown) => error);
    const words = refusal instanceof Error ? `${refusal.message} ${String(refusal.cause)}` : "";
    expect(words).toContain("may not call api.example.com/v1");
    const lookalike = fetch("https://myshopify.com.example/x").catch((error: unknown) => error);
    expect(await lookalike).toBeInstanceOf(Error);
  });
});

it("works as a preload of another process", async () => {
  const shopify = await openShopify({ stores: [storeWith()] });
  const script = `
    const answer = await fetch("https://${DEMO_SHOP}/_standin/clock");
    const other = await fetch("https://example.com").catch((error) => String(error.cause ?? error));
    console.log(answer.status, typeof other === "string" ? other : "reached");
  `;
  const { stdout } = await run(
    process.execPath,
    ["--import", "tsx", "--import", new URL("./preload.ts", import.meta.url).href, "--input-type=module", "-e", script],
    { env: { ...process.env, SHOPIFY_STANDIN: shopify.url } },
  );
  expect(stdout).toContain("200 Error: This process may not call example.com/");
});
