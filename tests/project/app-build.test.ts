import { execFile } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { fromRoot } from "./root";

// Shopify's own check of shopify.app.toml and the extension: its schemas need no network and no account.
it("passes `shopify app build`", { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), "warmline-shopify-"));
  try {
    // A copy, and no installation: left to itself, the command runs `npm install` in the app's folder and with
    // NODE_ENV=production takes the development packages away from under everything that runs there.
    const app = join(folder, "app");
    for (const part of ["shopify.app.toml", "shopify.web.toml", "extensions"]) {
      await cp(fromRoot(part), join(app, part), { recursive: true });
    }
    await writeFile(join(app, "package.json"), JSON.stringify({ name: "warmline", private: true }));
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [
        fromRoot("node_modules/@shopify/cli/bin/run.js"),
        ...["app", "build", "--path", app, "--skip-dependencies-installation"],
      ],
      {
        cwd: app,
        env: {
          NODE_ENV: "production",
          PATH: process.env.PATH,
          HOME: folder,
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
    await rm(folder, { recursive: true, force: true });
  }
});
