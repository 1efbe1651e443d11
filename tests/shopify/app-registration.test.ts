import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { readAppRegistration } from "./app-registration";
import { parseToml } from "./toml";

describe("what Shopify knows of the app", () => {
  it("is read from shopify.app.toml, with the tunnel's address in place of the app's own", () => {
    const folder = mkdtempSync(join(tmpdir(), "toml-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, "shopify.app.toml");
    writeFileSync(
      file,
      `# The app
client_id = "abc"
name = "Warm # line"
handle = "warm"
application_url = "https://warm.example"
embedded = true

[access_scopes]
scopes = "read_orders, write_app_proxy"
optional_scopes = [ "read_all_orders" ]

[app_proxy]
url = "https://warm.example/chat/proxy"
prefix = "apps"
subpath = "warm"

[webhooks]
api_version = "2026-10"

  [[webhooks.subscriptions]]
  topics = [
    "orders/updated", # one
    "app/uninstalled"
  ]
  uri = "/webhooks"

  [[webhooks.subscriptions]]
  compliance_topics = [ "shop/redact" ]
  uri = "https://warm.example/compliance"
`,
    );
    expect(readAppRegistration("http://localhost:4001/", file)).toMatchObject({
      url: "http://localhost:4001",
      name: "Warm # line",
      handle: "warm",
      scopes: ["read_orders", "write_app_proxy"],
      optionalScopes: ["read_all_orders"],
      proxy: { prefix: "apps", subpath: "warm", url: "http://localhost:4001/chat/proxy" },
      webhooks: [
        { topic: "orders/updated", uri: "http://localhost:4001/webhooks", compliance: false },
        { topic: "app/uninstalled", uri: "http://localhost:4001/webhooks", compliance: false },
        { topic: "shop/redact", uri: "http://localhost:4001/compliance", compliance: true },
      ],
      webhookApiVersion: "2026-10",
    });
  });

  it("has scopes and a proxy without a file, and no webhooks", () => {
    const app = readAppRegistration("http://localhost:4001");
    expect(app.scopes).toContain("read_orders");
    expect(app.webhooks).toEqual([]);
  });
});

it("says in which line a configuration is not understood", () => {
  expect(() => parseToml('a = "1"\nb: 2')).toThrow("line 2 is not understood: b: 2");
  expect(() => parseToml("a = 2026-01-01T00:00:00Z")).toThrow("line 1 has a value that is not understood");
});
