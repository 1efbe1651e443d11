import pg from "pg";
import { SetupError } from "./setup-error";

/**
 * Keeps a second demo away from a database in use: two stand-ins would each know half of what the app did. Held by a
 * connection, so that it ends with the process, however that ends. Throws SetupError; returns how to let go.
 */
export async function claimDatabase(adminUrl: string, database: string, port: number): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: adminUrl, application_name: `${database} on port ${port}` });
  // The server may be stopped before us.
  client.on("error", () => undefined);
  await client.connect();
  const text = "select pg_try_advisory_lock(hashtextextended($1, 0)) as mine";
  const { rows } = await client.query<{ mine: boolean }>(text, [database]);
  if (rows[0]?.mine) return () => client.end();
  const holders = await client.query<{ name: string }>(
    "select application_name as name from pg_stat_activity where starts_with(application_name, $1) and pid <> pg_backend_pid()",
    [`${database} on port `],
  );
  await client.end();
  const where = /\d+$/.exec(holders.rows[0]?.name ?? "")?.[0];
  throw new SetupError(
    `This demo runs already${where ? `, on port ${where}` : ""}. Stop that one first, or run another one from a checkout of its own.`,
  );
}
