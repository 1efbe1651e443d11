import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import pg from "pg";
import type { KeepOptions } from "../tests/shopify/state/keeper";
import type { WorldState } from "../tests/shopify/state/snapshot";
import { readState, StateFileError, type KeptState } from "../tests/shopify/state/state-file";
import { asAdmin } from "./database";

/** What the demo goes on from: the app's database and the store of Shopify's stand-in, always of one piece. */
export interface DemoData {
  database: string;
  /** Null: the stores begin as their files say. */
  resumed: WorldState | null;
  /** Null: the store is not kept. */
  keep: KeepOptions | null;
  /** Says in the database, once everything that a first start puts there is there, which store belongs to it. */
  mark(): Promise<void>;
}

interface DemoDataOptions {
  /** Server on which databases may be made and dropped. */
  adminUrl: string;
  database: string;
  /** Where the store is kept. */
  file: string;
  stores: string[];
  fresh: boolean;
  say(words: string): void;
}

/** A store of one's own begins anew each time, in a database of its own: the demo's is left alone. */
export async function openOwnStoreData(adminUrl: string, database: string): Promise<DemoData> {
  await dropDatabase(adminUrl, database);
  return { database, resumed: null, keep: null, mark: () => Promise.resolve() };
}

/**
 * Finds the demo's database and store of before. Where one is missing, broken or not the other's, both are removed and
 * begin anew, and `say` tells why: an app whose returns Shopify does not know is of no use.
 */
export async function openDemoData({ adminUrl, database, file, fresh, ...rest }: DemoDataOptions): Promise<DemoData> {
  const before = fresh ? null : await findBefore({ adminUrl, database, file, ...rest });
  const belongsTo = before?.belongsTo ?? randomUUID();
  if (!before) {
    await dropDatabase(adminUrl, database);
    rmSync(file, { recursive: true, force: true });
  }
  return {
    database,
    resumed: before?.state ?? null,
    keep: { file, belongsTo },
    mark: () => markDatabase(adminUrl, database, belongsTo),
  };
}

async function findBefore({ adminUrl, database, file, stores, say }: Omit<DemoDataOptions, "fresh">) {
  const { exists, mark } = await databaseMark(adminUrl, database);
  let kept: KeptState | null = null;
  let reason: string | null = null;
  try {
    kept = readState(file, stores);
    if (exists && mark === null) reason = "its first start was not finished";
    else if (!kept && exists) reason = "the database has no store beside it";
    else if (kept && !exists) reason = "the store has no database beside it";
    else if (kept && mark !== kept.belongsTo) reason = "the database and the store are not of one piece";
  } catch (error) {
    if (!(error instanceof StateFileError)) throw error;
    reason = error.message;
  }
  if (reason === null) return kept;
  say(`The demo begins anew, database and store: ${reason}.`);
  return null;
}

/** Kept as the comment on the database: the app's tables know nothing of a stand-in. */
async function databaseMark(adminUrl: string, name: string): Promise<{ exists: boolean; mark: string | null }> {
  const [row] = await asAdmin(adminUrl, async (client) => {
    const text = "select shobj_description(oid, 'pg_database') as mark from pg_database where datname = $1";
    return (await client.query<{ mark: string | null }>(text, [name])).rows;
  });
  return { exists: row !== undefined, mark: row?.mark ?? null };
}

async function markDatabase(adminUrl: string, name: string, mark: string): Promise<void> {
  await asAdmin(adminUrl, (client) =>
    client.query(`comment on database ${pg.escapeIdentifier(name)} is ${pg.escapeLiteral(mark)}`),
  );
}

async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await asAdmin(adminUrl, (client) =>
    client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`),
  );
}
