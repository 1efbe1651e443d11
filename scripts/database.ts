import { createHmac } from "node:crypto";
import { join } from "node:path";
import pg from "pg";
import { APP_ROLE } from "~/platform/migrate";
import { startEmbeddedPostgres } from "./postgres";
import { SetupError } from "./setup-error";

const OWNER_ROLE = "warmline_owner";
/** Two starters that make the same role at once would collide; this advisory lock lines them up. */
const PREPARE_LOCK = 72707370;

export const dataFolder = join(import.meta.dirname, "../.data");

export interface DatabaseServer {
  /** May create roles and databases. */
  adminUrl: string;
  /** True for the one in .data/, which is ours alone. */
  embedded: boolean;
  release(): Promise<void>;
}

/** The server that DATABASE_URL names, else the embedded one, started or joined. */
export async function openServer(): Promise<DatabaseServer> {
  const adminUrl = process.env.DATABASE_URL;
  if (!adminUrl) return { embedded: true, ...(await startEmbeddedPostgres(dataFolder)) };
  await assertMayCreate(adminUrl);
  return { adminUrl, embedded: false, release: () => Promise.resolve() };
}

export interface DatabaseUrls {
  /** Role `warmline_app`: bound by row-level security, owns nothing. */
  appUrl: string;
  /** Role `warmline_owner`: runs migrations. */
  ownerUrl: string;
}

/** Makes the two roles and one database that belongs to the owner, where they are missing. Does not migrate. */
export async function prepareDatabase(adminUrl: string, name: string): Promise<DatabaseUrls> {
  const database = pg.escapeIdentifier(name);
  await asAdmin(adminUrl, async (client) => {
    await client.query("select pg_advisory_lock($1)", [PREPARE_LOCK]);
    await prepareRole(client, adminUrl, OWNER_ROLE);
    await prepareRole(client, adminUrl, APP_ROLE);
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (rowCount === 0) await client.query(`create database ${database} owner ${OWNER_ROLE}`);
    await client.query(`revoke connect, temporary on database ${database} from public`);
    await client.query(`grant connect on database ${database} to ${APP_ROLE}`);
  });
  const urls = databaseUrls(adminUrl, name);
  await asAdmin(urls.ownerUrl, (client) => client.query(`grant usage on schema public to ${APP_ROLE}`));
  return urls;
}

/** Nobody may be connected to the template meanwhile. */
export async function copyDatabase(adminUrl: string, template: string, name: string): Promise<void> {
  const [from, to] = [pg.escapeIdentifier(template), pg.escapeIdentifier(name)];
  await asAdmin(adminUrl, (client) => client.query(`create database ${to} template ${from} owner ${OWNER_ROLE}`));
}

export function databaseUrls(adminUrl: string, name: string): DatabaseUrls {
  const as = (role: string): string => {
    const url = new URL(adminUrl);
    url.username = role;
    url.password = rolePassword(adminUrl, role);
    url.pathname = `/${name}`;
    return url.href;
  };
  return { appUrl: as(APP_ROLE), ownerUrl: as(OWNER_ROLE) };
}

export async function asAdmin<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function prepareRole(client: pg.Client, adminUrl: string, role: string): Promise<void> {
  const { rowCount } = await client.query("select 1 from pg_roles where rolname = $1", [role]);
  if (rowCount !== 0) return assertOurs(adminUrl, role);
  const password = pg.escapeLiteral(rolePassword(adminUrl, role));
  await client.query(`create role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole password ${password}`);
  await client.query(`alter role ${role} set timezone to 'UTC'`);
  // A superuser needs no membership; another may give databases only to roles that it belongs to.
  await client.query(`
    do $$ begin
      if not (select rolsuper from pg_roles where rolname = current_user) then grant ${role} to current_user; end if;
    end $$`);
}

/** A role of this name with another password is somebody's installation, which must not lose its password to us. */
async function assertOurs(adminUrl: string, role: string): Promise<void> {
  const url = new URL(adminUrl);
  [url.username, url.password] = [role, rolePassword(adminUrl, role)];
  try {
    await asAdmin(url.href, () => Promise.resolve());
  } catch (error) {
    if (!(error instanceof Error && "code" in error && String(error.code).startsWith("28"))) return;
    throw new SetupError(
      `DATABASE_URL is set, and that server has a role ${role} already that is not the demo's: an installation of ` +
        "Warmline? Name another server, or none: without DATABASE_URL there is a built-in one.",
    );
  }
}

/** Derived, so that every process and checkout that uses one server agrees without a file between them. */
function rolePassword(adminUrl: string, role: string): string {
  const { password, host, username } = new URL(adminUrl);
  return createHmac("sha256", password || `${username}@${host}`)
    .update(role)
    .digest("base64url");
}

async function assertMayCreate(adminUrl: string): Promise<void> {
  const rights = await asAdmin(adminUrl, async (client) => {
    const { rows } = await client.query<{ able: boolean; version: number }>(
      `select rolsuper or (rolcreatedb and rolcreaterole) as able, current_setting('server_version_num')::int as version
         from pg_roles where rolname = current_user`,
    );
    return rows[0];
  }).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SetupError(`DATABASE_URL is set, but that server cannot be used: ${reason}`, { cause });
  });
  if (!rights?.able) {
    throw new SetupError(
      "DATABASE_URL is set: the demo, development and the tests need a role there that may create databases and roles " +
        "(ALTER ROLE … CREATEDB CREATEROLE). Without DATABASE_URL they bring their own PostgreSQL.",
    );
  }
  if (rights.version < 150_000)
    throw new SetupError("DATABASE_URL is set, but that server is older than PostgreSQL 15.");
}
