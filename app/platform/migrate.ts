import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { PgBoss } from "pg-boss";

/** PostgreSQL schema of the job queue. */
export const JOBS_SCHEMA = "jobs";
/** The role that the app runs as; row-level security binds it. */
export const APP_ROLE = "warmline_app";
/** The advisory lock that `prisma migrate` itself takes: the two can never run at once. */
const MIGRATION_LOCK = 72707369;

/**
 * Brings a database up to date: prisma/migrations, then the job queue's schema and what the app's role may do there.
 * Bookkeeping is Prisma's own, so that `prisma migrate status` agrees. Safe when many processes start at once.
 *
 * @param ownerUrl the database's owner, straight at PostgreSQL: the lock is a session's, which PgBouncer would share.
 * @returns the names of the migrations that were applied now.
 */
export async function migrate(ownerUrl: string, folder = join(process.cwd(), "prisma/migrations")): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    const applied = await applyMigrations(client, folder);
    // Migrations grant on all tables; this one is none of the app's business.
    await client.query(`revoke all on table _prisma_migrations from ${APP_ROLE}`);
    await prepareJobs(client, ownerUrl);
    return applied;
  } finally {
    await client.end();
  }
}

interface Bookkeeping {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
  logs: string | null;
}

async function applyMigrations(client: pg.Client, folder: string): Promise<string[]> {
  await client.query(`
    create table if not exists _prisma_migrations (
      id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz,
      migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
      started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`);
  const { rows } = await client.query<Bookkeeping>("select * from _prisma_migrations where rolled_back_at is null");
  const known = new Map(rows.map((row) => [row.migration_name, row]));
  const applied: string[] = [];
  for (const name of await migrationNames(folder)) {
    const sql = await readFile(join(folder, name, "migration.sql"), "utf8");
    const checksum = createHash("sha256").update(sql).digest("hex");
    const row = known.get(name);
    if (!row) {
      await applyOne(client, name, sql, checksum);
      applied.push(name);
    } else if (!row.finished_at) {
      throw new Error(`Migration ${name} failed earlier: ${row.logs ?? "see its row in _prisma_migrations"}`);
    } else if (row.checksum !== checksum) {
      throw new Error(`Migration ${name} was edited after it had been applied`);
    }
  }
  return applied;
}

async function migrationNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** One file is one transaction, with its own bookkeeping row in it: a failed migration leaves nothing behind. */
async function applyOne(client: pg.Client, name: string, sql: string, checksum: string): Promise<void> {
  await client.query("begin");
  try {
    await client.query(sql);
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       values ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("commit");
  } catch (cause) {
    await client.query("rollback");
    throw new Error(`Migration ${name} failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/**
 * pg-boss makes and upgrades its own tables, as the owner. The app's role then uses them and can change none: start it
 * there with `createSchema: false, migrate: false`, and create queues without partitions (those would be new tables).
 */
async function prepareJobs(client: pg.Client, ownerUrl: string): Promise<void> {
  await client.query(`create schema if not exists ${JOBS_SCHEMA}`);
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: JOBS_SCHEMA,
    createSchema: false,
    supervise: false,
    schedule: false,
    max: 2,
  });
  boss.on("error", () => undefined);
  await boss.start();
  await boss.stop({ graceful: false });
  await client.query(`
    grant usage on schema ${JOBS_SCHEMA} to ${APP_ROLE};
    grant select, insert, update, delete on all tables in schema ${JOBS_SCHEMA} to ${APP_ROLE};
    grant usage on all sequences in schema ${JOBS_SCHEMA} to ${APP_ROLE};
    grant execute on all functions in schema ${JOBS_SCHEMA} to ${APP_ROLE};`);
}
