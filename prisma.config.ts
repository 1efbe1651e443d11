/**
 * Prisma's command line without its Rust engines, whose downloads are blocked in many places: the schema engine runs
 * as WASM over `pg`. DATABASE_URL must be a role that may create databases (the shadow database).
 */
import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import type pg from "pg";
import { parseIntoClientConfig } from "pg-connection-string";
import { defineConfig } from "prisma/config";

// With the variable unset, `prisma generate` goes looking for the Rust engine instead of failing.
process.env.DATABASE_URL ??= "postgresql://unset";
process.env.CHECKPOINT_DISABLE ??= "1";

type Connection = Awaited<ReturnType<PrismaPg["connect"]>>;

/** PostgreSQL's types "char" and name: catalog queries return them, the adapter cannot read them. Both are text. */
const CATALOG_TEXT_TYPES = new Set([18, 19]);
const TEXT_TYPE = 25;

class MigrationAdapter extends PrismaPg {
  constructor(private readonly connection: pg.PoolConfig) {
    super(connection);
  }

  override async connect(): Promise<Connection> {
    return repaired(await super.connect());
  }

  /** Prisma's own drops the shadow database before it closes its pool, and so leaves it behind. */
  override async connectToShadowDb(): Promise<Connection> {
    const name = `prisma_shadow_${randomUUID().slice(0, 8)}`;
    const main = await super.connect();
    await main.executeScript(`create database "${name}"`);
    const shadow = repaired(await new PrismaPg({ ...this.connection, database: name }).connect());
    const close = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await close();
      await main.executeScript(`drop database if exists "${name}" with (force)`);
      await main.dispose();
    };
    return shadow;
  }
}

function repaired(connection: Connection): Connection {
  const pool = connection.underlyingDriver();
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<unknown>;
  pool.query = async (...args: unknown[]) => readable(await query(...args));
  // The adapter cuts scripts at every semicolon, also inside $$ bodies; sent whole, a file is one transaction.
  connection.executeScript = async (script) => void (await query(script));
  return connection;
}

interface CatalogResult {
  fields: pg.FieldDef[];
  rows: unknown[][];
}

function readable(result: unknown): never {
  if (isCatalogResult(result)) {
    for (const field of result.fields) if (CATALOG_TEXT_TYPES.has(field.dataTypeID)) field.dataTypeID = TEXT_TYPE;
    // PostgreSQL 18 lists NOT NULL among a table's constraints (kind n), at which the schema engine panics.
    const kind = result.fields.findIndex((field) => field.name === "constraint_type");
    if (kind >= 0) result.rows = result.rows.filter((row) => row[kind] !== "n");
  }
  return result as never;
}

/** A script of several statements has a list of results instead; nobody reads those. */
function isCatalogResult(result: unknown): result is CatalogResult {
  return typeof result === "object" && result !== null && "fields" in result && "rows" in result;
}

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  experimental: { adapter: true },
  engine: "js",
  adapter: () =>
    Promise.resolve(
      new MigrationAdapter({
        // Not `connectionString`: it would win over `database`, and the shadow database would be the real one.
        ...parseIntoClientConfig(process.env.DATABASE_URL ?? ""),
        // Otherwise every command lingers for 10 s on the pool's idle timer.
        idleTimeoutMillis: 500,
      }),
    ),
});
