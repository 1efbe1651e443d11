import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, inject, it, onTestFinished } from "vitest";
import { asAdmin, databaseUrls, prepareDatabase } from "../../scripts/database";
import { openDemoData, openOwnStoreData, type DemoData } from "../../scripts/demo-data";
import { startShopify } from "../shopify/start";
import { STATE_VERSION } from "../shopify/state/state-file";
import { storeWith } from "../shopify/store/fixtures";
import { dropDatabase } from "../support/database";

const { adminUrl, prefix } = inject("database");
let folder: string;
let file: string;
let store: string;
let database: string;
let said: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "warmline-demo-"));
  file = join(folder, "store.state");
  store = join(folder, "store.json");
  writeFileSync(store, JSON.stringify(storeWith()));
  database = `${prefix}${randomBytes(6).toString("hex")}`;
  said = [];
  const [made, name] = [folder, database];
  onTestFinished(async () => {
    rmSync(made, { recursive: true, force: true });
    await dropDatabase(adminUrl, name);
  });
});

const open = (fresh = false): Promise<DemoData> =>
  openDemoData({ adminUrl, database, file, stores: [store], fresh, say: (words) => said.push(words) });

/** A start of the demo and its end, as far as data is concerned; `note` is what the app writes meanwhile. */
async function run(note: string, fresh = false): Promise<DemoData> {
  const data = await open(fresh);
  await prepareDatabase(adminUrl, data.database);
  await data.mark();
  const shopify = await startShopify({ stores: [store], resumed: data.resumed, keep: data.keep });
  await shopify.stop();
  await asAdmin(databaseUrls(adminUrl, database).ownerUrl, async (client) => {
    await client.query("create table if not exists public.note (text text)");
    await client.query("insert into public.note values ($1)", [note]);
  });
  return data;
}

async function notes(): Promise<string[]> {
  const rows = await asAdmin(databaseUrls(adminUrl, database).ownerUrl, async (client) => {
    return (await client.query<{ text: string }>("select text from public.note")).rows;
  });
  return rows.map(({ text }) => text);
}

it("begins without a word where nothing was, and goes on from both the next time", async () => {
  expect((await run("first")).resumed).toBeNull();
  const again = await run("second");
  expect(again.resumed?.shops.map(({ domain }) => domain)).toEqual(["juniper-lane.myshopify.com"]);
  expect(await notes()).toEqual(["first", "second"]);
  expect(said).toEqual([]);
});

it("begins both anew when asked to, without a word", async () => {
  await run("first");
  expect((await run("second", true)).resumed).toBeNull();
  expect(await notes()).toEqual(["second"]);
  expect(said).toEqual([]);
});

it.each([
  ["is gone", () => rmSync(file), "the database has no store beside it"],
  ["is damaged", () => writeFileSync(file, readFileSync(file).subarray(0, 900)), "is damaged"],
  ["is not a state at all", () => writeFileSync(file, "{}"), "is not a state that was kept"],
  [
    "is of another version",
    () => {
      const text = readFileSync(file, "latin1").replace(`"version":${STATE_VERSION}`, '"version":99');
      writeFileSync(file, text, "latin1");
    },
    `is of version 99, and this is version ${STATE_VERSION}`,
  ],
  [
    "began from other files",
    () => writeFileSync(store, JSON.stringify(storeWith({ shop: { name: "Juniper Lane Two" } }))),
    "began from other store files than those here",
  ],
])("begins both anew and says why when the store %s", async (_what, spoil, reason) => {
  await run("first");
  spoil();
  expect((await run("second")).resumed).toBeNull();
  expect(await notes()).toEqual(["second"]);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^The demo begins anew, database and store: /);
  expect(said[0]).toContain(reason);
  expect((await run("third")).resumed).not.toBeNull();
});

it("begins both anew when the first start was stopped before everything was there", async () => {
  const begun = await open();
  await prepareDatabase(adminUrl, database);
  await (await startShopify({ stores: [store], keep: begun.keep })).stop();
  expect((await run("second")).resumed).toBeNull();
  expect(said).toEqual(["The demo begins anew, database and store: its first start was not finished."]);
});

it("begins both anew when the database is gone or another's", async () => {
  await run("first");
  await dropDatabase(adminUrl, database);
  expect((await open()).resumed).toBeNull();
  expect(existsSync(file)).toBe(false);
  await run("second");
  await asAdmin(adminUrl, (client) => client.query(`comment on database ${database} is 'somebody else''s'`));
  expect((await run("third")).resumed).toBeNull();
  expect(await notes()).toEqual(["third"]);
  expect(said).toEqual([
    "The demo begins anew, database and store: the store has no database beside it.",
    "The demo begins anew, database and store: the database and the store are not of one piece.",
  ]);
});

it("gives a store of one's own an empty database each time, and keeps nothing of it", async () => {
  await run("first");
  const own = await openOwnStoreData(adminUrl, database);
  expect(own).toMatchObject({ database, resumed: null, keep: null });
  await prepareDatabase(adminUrl, database);
  await expect(notes()).rejects.toThrow("does not exist");
});
