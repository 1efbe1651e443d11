import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrate } from "~/platform/migrate";
import { createTestDatabase, type TestDatabase } from "../support/database";

let database: TestDatabase;
let owner: pg.Client;
let app: pg.Client;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  app = new pg.Client({ connectionString: database.appUrl });
  await Promise.all([owner.connect(), app.connect()]);
  folder = await mkdtemp(join(tmpdir(), "warmline-migrations-"));
});

afterAll(async () => {
  await Promise.all([owner.end(), app.end()]);
  await database.drop();
  await rm(folder, { recursive: true });
});

async function writeMigration(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, "migration.sql"), sql);
}

async function tableExists(name: string): Promise<boolean> {
  const { rows } = await owner.query<{ there: boolean }>("select to_regclass($1) is not null as there", [name]);
  return rows[0]?.there === true;
}

describe("migrate", () => {
  it("applies a migration once when several processes start at the same time", async () => {
    await writeMigration("20300101000000_lamp", "create table lamp (id int); insert into lamp values (1);");
    const applied = await Promise.all([1, 2, 3].map(() => migrate(database.ownerUrl, folder)));
    expect(applied.flat()).toEqual(["20300101000000_lamp"]);
    expect((await owner.query("select id from lamp")).rows).toEqual([{ id: 1 }]);
  });

  it("leaves nothing of a migration that fails, and applies it once it is mended", async () => {
    await writeMigration("20300102000000_shelf", "create table shelf (id int); select 1 / 0;");
    await expect(migrate(database.ownerUrl, folder)).rejects.toThrow("20300102000000_shelf failed: division by zero");
    expect(await tableExists("shelf")).toBe(false);
    await writeMigration("20300102000000_shelf", "create table shelf (id int);");
    expect(await migrate(database.ownerUrl, folder)).toEqual(["20300102000000_shelf"]);
    expect(await tableExists("shelf")).toBe(true);
  });

  it("refuses a migration that was edited after it had been applied", async () => {
    await writeMigration("20300101000000_lamp", "create table lamp (id bigint);");
    await expect(migrate(database.ownerUrl, folder)).rejects.toThrow("20300101000000_lamp was edited");
  });

  it("runs the app as a role that owns nothing, cannot bypass row-level security and is in UTC", async () => {
    const { rows } = await app.query(
      `select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, current_setting('TimeZone') as zone,
              (select count(*)::int from pg_class where relowner = pg_roles.oid) as owned
         from pg_roles where rolname = current_user`,
    );
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false, zone: "UTC", owned: 0 },
    ]);
  });

  it("keeps the app's role from changing tables and from the migrations' bookkeeping", async () => {
    await expect(app.query("create table mine (id int)")).rejects.toThrow("permission denied");
    await expect(app.query("create table jobs.mine (id int)")).rejects.toThrow("permission denied");
    await expect(app.query("select * from _prisma_migrations")).rejects.toThrow("permission denied");
  });
});
