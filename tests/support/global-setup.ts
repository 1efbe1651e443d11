import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import type { TestProject } from "vitest/node";
import { migrate } from "~/platform/migrate";
import { asAdmin, openServer, prepareDatabase } from "../../scripts/database";
import { isAlive } from "../../scripts/lock";
import { dropDatabase } from "./database";

declare module "vitest" {
  interface ProvidedContext {
    /** Where createTestDatabase() copies from, and how this run's databases begin. */
    database: { adminUrl: string; template: string; prefix: string };
  }
}

const TEMPLATES = "warmline_template_";
const COPIES = "warmline_test_";
/** Several runs may start at once; this advisory lock lines up what they do to templates. */
const SETUP_LOCK = 72707371;

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await openServer();
  const template = `${TEMPLATES}${migrationsHash()}`;
  const prefix = `${COPIES}${process.pid}_`;
  await asAdmin(server.adminUrl, async (client) => {
    await client.query("select pg_advisory_lock($1)", [SETUP_LOCK]);
    if (server.embedded) await dropLeftovers(server.adminUrl, template);
    await buildTemplate(server.adminUrl, template);
  });
  project.provide("database", { adminUrl: server.adminUrl, template, prefix });
  return async () => {
    for (const name of await databasesLike(server.adminUrl, prefix)) await dropDatabase(server.adminUrl, name);
    await server.release();
  };
}

/** Built under another name: once a template has its own, nobody connects to it, which copying demands. */
async function buildTemplate(adminUrl: string, template: string): Promise<void> {
  if ((await databasesLike(adminUrl, template)).length > 0) return;
  const draft = "warmline_template";
  await dropDatabase(adminUrl, draft);
  const { ownerUrl } = await prepareDatabase(adminUrl, draft);
  await migrate(ownerUrl);
  await asAdmin(adminUrl, (client) => client.query(`alter database ${draft} rename to ${template}`));
}

/** A template is as good as new while nothing that makes it has changed. */
function migrationsHash(): string {
  const folder = join(import.meta.dirname, "../../prisma/migrations");
  const hash = createHash("sha256");
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    if (file.endsWith(".sql")) hash.update(file).update(readFileSync(join(folder, file)));
  }
  hash.update(readFileSync(join(import.meta.dirname, "../../app/platform/migrate.ts")));
  hash.update(readFileSync(join(import.meta.dirname, "../../node_modules/pg-boss/package.json")));
  return hash.digest("hex").slice(0, 12);
}

/** Databases of runs that were killed, and templates of migrations that have changed since. */
async function dropLeftovers(adminUrl: string, template: string): Promise<void> {
  for (const name of await databasesLike(adminUrl, COPIES)) {
    const pid = Number(name.slice(COPIES.length).split("_")[0]);
    if (!isAlive(pid)) await dropDatabase(adminUrl, name);
  }
  for (const name of await databasesLike(adminUrl, TEMPLATES)) {
    if (name !== template && !(await anyCopies(adminUrl))) await dropDatabase(adminUrl, name);
  }
}

/** While another run of this checkout is on, it may still copy from an older template. */
async function anyCopies(adminUrl: string): Promise<boolean> {
  return (await databasesLike(adminUrl, COPIES)).length > 0;
}

function databasesLike(adminUrl: string, prefix: string): Promise<string[]> {
  return asAdmin(adminUrl, async (client: pg.Client) => {
    const { rows } = await client.query<{ datname: string }>(
      "select datname from pg_database where starts_with(datname, $1)",
      [prefix],
    );
    return rows.map((row) => row.datname);
  });
}
