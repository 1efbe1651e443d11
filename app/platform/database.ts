import type { Prisma } from "@prisma/client";
import { PrismaClient } from "@prisma/client";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { parseIntoClientConfig } from "pg-connection-string";
import { config } from "./config";

/** Connections per process: everyday queries, and the statements of a shopper's turn. */
const PRISMA_CONNECTIONS = 8;
const HOT_CONNECTIONS = 6;
/** Queueing for a connection or a row under a burst; Prisma's own 2 s is too short for that. */
const MAX_WAIT_MS = 8_000;

let prismaClient: PrismaClient | undefined;
let hotPool: pg.Pool | undefined;

function prisma(): PrismaClient {
  return (prismaClient ??= new PrismaClient({
    adapter: new PrismaPg({ ...parseIntoClientConfig(config().DATABASE_URL), max: PRISMA_CONNECTIONS }),
  }));
}

export type ShopTransaction = Prisma.TransactionClient;

/**
 * The one way to a shop's rows through Prisma: opens the shop's scope for one transaction. A query outside of it
 * sees nothing (row-level security). `shopId` must come from a verified request, token or job.
 */
export function forShop<T>(shopId: string, run: (tx: ShopTransaction) => Promise<T>): Promise<T> {
  return prisma().$transaction(
    async (tx) => {
      await tx.$executeRaw`select set_config('app.shop', ${shopId}, true)`;
      return run(tx);
    },
    { maxWait: MAX_WAIT_MS, timeout: 15_000 },
  );
}

/**
 * Plain `pg` for what every turn does: one SQL function per call, which opens the shop's scope itself (its first
 * argument). Prisma costs ten times the CPU there (docs/decisions/0003).
 */
export async function hotQuery<Row extends pg.QueryResultRow>(text: string, values: unknown[]): Promise<Row[]> {
  if (!hotPool) {
    hotPool = new pg.Pool({ connectionString: config().DATABASE_URL, max: HOT_CONNECTIONS });
    // Without a listener an idle connection that breaks would end the process; the pool replaces it by itself.
    hotPool.on("error", () => undefined);
  }
  // Unnamed: named statements would not survive PgBouncer's transaction mode before 1.21.
  return (await hotPool.query<Row>(text, values)).rows;
}

/**
 * Refuses a database that is not there or not migrated, a role that could step around row-level security, and one whose
 * sessions are not in UTC.
 */
export async function assertDatabaseIsSafe(): Promise<void> {
  const rows = await hotQuery<{ unsafe: boolean; zone: string; empty: boolean }>(
    `select to_regclass('public.shop') is null as empty,
            (rolsuper or rolbypassrls
             or exists (select from pg_class c where c.oid = to_regclass('public.shop') and c.relowner = r.oid)) as unsafe,
            current_setting('TimeZone') as zone
       from pg_roles r where rolname = current_user`,
    [],
  ).catch((cause: unknown) => {
    throw new Error(`DATABASE_URL cannot be used: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  });
  if (rows[0]?.unsafe !== false)
    throw new Error(
      "DATABASE_URL must not be a superuser, the tables' owner or a role that bypasses row-level security",
    );
  if (rows[0].empty) throw new Error("The database has no tables yet: run npm run migrate");
  if (rows[0].zone !== "UTC") throw new Error(`The database role's time zone is ${rows[0].zone}, it must be UTC`);
}

/** True when the database answers; for the health check. */
export async function databaseAnswers(): Promise<boolean> {
  return hotQuery("select 1", []).then(
    () => true,
    () => false,
  );
}

export async function closeDatabase(): Promise<void> {
  await Promise.allSettled([prismaClient?.$disconnect(), hotPool?.end()]);
  prismaClient = undefined;
  hotPool = undefined;
}
