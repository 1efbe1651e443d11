import { describe, expect, it } from "vitest";
import { config, parseConfig } from "~/platform/config";
import { assertDatabaseIsSafe, closeDatabase } from "~/platform/database";
import { appEnvironment, useAppDatabase } from "../support/app-environment";

const { database } = useAppDatabase();

describe("the database role", () => {
  it("of the app is fit to serve", async () => {
    expect(parseConfig(appEnvironment(database())).DATABASE_URL).toContain("warmline_app");
    await expect(assertDatabaseIsSafe()).resolves.toBeUndefined();
  });

  it("that owns the tables is refused, although row-level security is forced on it", async () => {
    await closeDatabase();
    const asApp = config().DATABASE_URL;
    config().DATABASE_URL = database().ownerUrl;
    await expect(assertDatabaseIsSafe()).rejects.toThrow(/owner/);
    await closeDatabase();
    config().DATABASE_URL = asApp;
  });

  it.each([
    ["cannot be reached", (url: URL) => (url.port = "1"), /^DATABASE_URL cannot be used: .*ECONNREFUSED/],
    ["has no tables yet", (url: URL) => (url.pathname = "/postgres"), /run npm run migrate$/],
  ])("on a database that %s is refused, and told what to do", async (_what, change, message) => {
    await closeDatabase();
    const asApp = config().DATABASE_URL;
    const url = new URL(asApp);
    change(url);
    config().DATABASE_URL = url.href;
    await expect(assertDatabaseIsSafe()).rejects.toThrow(message);
    await closeDatabase();
    config().DATABASE_URL = asApp;
  });

  it("that is not in UTC is refused: times would be stored hours off", async () => {
    await closeDatabase();
    const asApp = config().DATABASE_URL;
    config().DATABASE_URL = `${asApp}${asApp.includes("?") ? "&" : "?"}options=${encodeURIComponent("-c TimeZone=Asia/Tokyo")}`;
    await expect(assertDatabaseIsSafe()).rejects.toThrow(/Asia\/Tokyo, it must be UTC/);
    await closeDatabase();
    config().DATABASE_URL = asApp;
  });
});
