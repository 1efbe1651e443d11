import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { fromRoot } from "./root";

// Shopify's own check of shopify.app.toml and the extension: its schemas need no network and no account.
it("passes `shopify app build`", { timeout: 120_000 }, async () => {
  const home = await mkdtemp(join(tmpdir(), "warmline-shopify-"));
  try {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [fromRoot("node_modules/@shopify/cli/bin/run.js"), "app", "build", "--path", fromRoot(".")],
      {
        env: {
          NODE_ENV: "production",
          PATH: process.env.PATH,
          HOME: home,
          CI: "1",
          SHOPIFY_CLI_NO_ANALYTICS: "1",
          NO_COLOR: "1",
        },
      },
    );
    expect(`${stdout}${stderr}`).toMatch(/warmline built/);
    // An extension of an unknown type is skipped without a word.
    expect(`${stdout}${stderr}`).toContain("Bundling theme extension chat-block");
  } finally {
    await rm(home, { recursive: true, force: true });
  }
});
