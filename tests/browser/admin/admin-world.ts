import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { closeDatabase } from "~/platform/database";
import { appEnvironment } from "../../support/app-environment";
import { launchBrowser, openPage } from "../../support/browser";
import { createTestDatabase } from "../../support/database";
import type { TestDatabase } from "../../support/database";
import { startWorld } from "../../support/world";
import type { RunningWorld, WorldOptions } from "../../support/world";

/** The embedded app as one staff member has it open: the admin's page around, the app's frame in it. */
export interface OpenAdmin {
  page: Page;
  app: Frame;
  /** What must not happen on the page. */
  trouble: string[];
}

/** The demo shop with two app processes for the test file; this process may write to their database. */
export function useAdminWorld(options: Pick<WorldOptions, "stores" | "encryptionKey"> = {}) {
  let database: TestDatabase | undefined;
  let world: RunningWorld | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    database = await createTestDatabase();
    Object.assign(process.env, appEnvironment(database));
    [world, browser] = await Promise.all([startWorld({ database, ...options }), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await closeDatabase();
    await world?.stop();
    await database?.drop();
  });
  return {
    world: () => world!,
    browser: () => browser!,
    /** `user`: a first name of the shop's staff; the first of them when left out. */
    open: async (
      path: string,
      user = "",
      options: BrowserContextOptions = {},
      prepare?: (page: Page) => Promise<void>,
    ): Promise<OpenAdmin> => {
      const { page, trouble } = await openPage(browser!, options);
      await prepare?.(page);
      await page.goto(`${world!.adminUrl}/apps/warmline${path}${user && `?user=${user}`}`);
      const frame = await (await page.waitForSelector("iframe")).contentFrame();
      if (!frame) throw new Error("the admin has no frame of the app");
      await frame.waitForFunction("window.__remixContext !== undefined && document.readyState === 'complete'");
      return { page, app: frame, trouble };
    },
  };
}

/** Nothing that axe finds, in the frame only: what is around it is Shopify's. */
export async function expectAccessible({ page, app }: OpenAdmin): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include(["iframe", "body"])
    .options({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`),
    new URL(app.url()).pathname,
  ).toEqual([]);
}
