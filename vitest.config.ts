import { join } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "~": join(import.meta.dirname, "app") } },
  test: {
    globalSetup: "tests/support/global-setup.ts",
    setupFiles: "tests/support/setup.ts",
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: "server",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/browser/**"],
          testTimeout: 15_000,
          // These wait for the database and for each other's servers more than they reckon.
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        // A whole world per file: storefront, admin, app processes and a browser.
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          // What a page is to show may take as long on a busy machine as what Playwright waits for.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
