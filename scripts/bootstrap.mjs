/**
 * The first thing that every command of package.json runs, in plain JavaScript for any Node from 18 on, before any
 * package is there: installs what is missing, finds a Node that is new enough, then runs the real script.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const COMMANDS = {
  demo: "scripts/demo.ts",
  test: "scripts/test.ts",
  dev: "scripts/dev.ts",
  build: "scripts/build.ts",
  generate: "scripts/generate-operations.ts",
  migration: "scripts/migration.ts",
  eval: "tests/eval/run.ts",
  bench: "tests/bench/run.ts",
};
/** Commands of a production server run the build as it is, on the packages and the Node that its image has. */
const BUILT_COMMANDS = { start: "build/server.js", migrate: "build/migrate.js" };

const NODE_NEEDED = [22, 12];
const INSTALL_WAIT_MS = 15 * 60_000;

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [command = "", ...args] = process.argv.slice(2);

if (command in COMMANDS) {
  await installPackages();
  const node = findNode();
  generatePrismaClient(node);
  run(node, [...imports("./scripts/end-with-parent.mjs", "tsx"), join(root, COMMANDS[command]), ...args]);
} else if (command in BUILT_COMMANDS) {
  if (!isNewEnough(process.versions.node)) fail(`npm run ${command} needs Node ${NODE_NEEDED.join(".")} or later.`);
  const entry = join(root, BUILT_COMMANDS[command]);
  if (!existsSync(entry)) fail(`${BUILT_COMMANDS[command]} is not there yet: run npm run build first.`);
  run(process.execPath, ["--enable-source-maps", entry, ...args]);
} else {
  fail(`Usage: npm run ${[...Object.keys(COMMANDS), ...Object.keys(BUILT_COMMANDS)].join("|")}`);
}

function imports(...modules) {
  return modules.flatMap((module) => ["--import", module]);
}

async function installPackages() {
  if (packagesAreCurrent()) return;
  const unlock = await lockInstall();
  try {
    if (packagesAreCurrent()) return;
    await npmCi();
  } finally {
    unlock();
  }
}

/** npm writes node_modules/.package-lock.json last; every package that the lock asks for must be in it as it is. */
function packagesAreCurrent() {
  const installed = readLock("node_modules/.package-lock.json");
  const wanted = readLock("package-lock.json");
  if (!wanted) fail("package-lock.json is missing: this is not a whole checkout.");
  if (!installed) return false;
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    const there = installed[path];
    return path === "" || link || (there ? there.version === version : optional);
  });
}

function readLock(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).packages : null;
}

/** Two commands started at once on a fresh checkout: the second waits, and finds everything there. */
async function lockInstall() {
  const file = join(root, ".cache/installing");
  mkdirSync(dirname(file), { recursive: true });
  for (const since = Date.now(); Date.now() - since < INSTALL_WAIT_MS;) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      if (!isAlive(Number(readFileSync(file, "utf8")))) rmSync(file, { force: true });
      await new Promise((done) => setTimeout(done, 500));
    }
  }
  return fail(`Another install has been running for long; remove ${file} if it is none.`);
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Install scripts stay off: none is needed, and some try to download engines that the project does without. */
function npmCi() {
  say("Installing packages (once; one to four minutes) …");
  const since = Date.now();
  const ci = ["ci", "--ignore-scripts", "--include=dev", "--include=optional", "--no-audit", "--no-fund"];
  const npm = process.env.npm_execpath?.endsWith(".js") ? [process.execPath, process.env.npm_execpath] : ["npm"];
  const child = spawn(npm[0], [...npm.slice(1), ...ci], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const progress = setInterval(() => say(`… still installing, ${seconds(since)} s`), 15_000);
  return new Promise((done) => {
    const end = (problem) => {
      clearInterval(progress);
      if (problem) fail(`${output}\nnpm ci failed (${problem}).`);
      say(`Packages installed in ${seconds(since)} s.`);
      done();
    };
    child.on("error", (error) => end(error.message));
    child.on("close", (code) => end(code === 0 ? "" : `exit code ${code}`));
  });
}

/** The running Node when it is new enough, else the one that came with the packages. */
function findNode() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const names = [`node-${process.platform}-${process.arch}`, `node-bin-${process.platform}-${process.arch}`];
  for (const name of names) {
    const binary = join(root, "node_modules", name, "bin/node");
    if (!existsSync(binary)) continue;
    const { stdout, status } = spawnSync(binary, ["-p", "process.versions.node"], { encoding: "utf8" });
    if (status === 0 && isNewEnough(stdout.trim())) return binary;
  }
  return fail(
    `Warmline needs Node ${NODE_NEEDED.join(".")} or later; this is ${process.versions.node}, and npm has no newer one ` +
      `for ${process.platform}/${process.arch} that runs here.`,
  );
}

function isNewEnough(version) {
  const [major, minor] = version.split(".").map(Number);
  return major > NODE_NEEDED[0] || (major === NODE_NEEDED[0] && minor >= NODE_NEEDED[1]);
}

/** The generated client keeps a copy of its schema, with other white space. */
function generatePrismaClient(node) {
  const copy = join(root, "node_modules/.prisma/client/schema.prisma");
  const words = (file) => readFileSync(file, "utf8").replace(/\s+/g, " ").trim();
  if (existsSync(copy) && words(copy) === words(join(root, "prisma/schema.prisma"))) return;
  say("Generating the database client …");
  const prisma = join(root, "node_modules/prisma/build/index.js");
  const { status, stdout, stderr } = spawnSync(node, [prisma, "generate"], {
    cwd: root,
    env: environment(node),
    encoding: "utf8",
  });
  if (status !== 0) fail(`${stdout}${stderr}\nprisma generate failed.`);
}

function environment(node) {
  const path = [dirname(node), join(root, "node_modules/.bin"), process.env.PATH].join(delimiter);
  return { ...process.env, PATH: path };
}

/** Stays as a thin parent: hands signals on and ends as the script ends. */
function run(node, nodeArgs) {
  const stdio = ["inherit", "inherit", "inherit", "ipc"];
  const child = spawn(node, nodeArgs, { cwd: root, stdio, env: environment(node) });
  // Ctrl-C in a terminal reaches the script by itself too; a plain kill -INT reaches only us.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill("SIGTERM"));
  stopWithNpm(child);
  child.on("error", (error) => fail(error.message));
  child.on("exit", (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code));
}

/** When npm is killed outright, nobody would ever end what it started. Between it and us there may be a shell. */
function stopWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const { ppid: grandparent, args } = look(parent);
  const isShell = args.includes("bootstrap.mjs");
  setInterval(() => {
    const orphaned = process.ppid !== parent || (isShell && look(parent).ppid !== grandparent);
    if (orphaned) child.kill("SIGTERM");
  }, 1000).unref();
}

/** Parent and command line of a process. Linux has them in files; elsewhere `ps` is asked. */
function look(pid) {
  try {
    const ppid = Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
    return { ppid, args: readFileSync(`/proc/${pid}/cmdline`, "utf8") };
  } catch {
    const { stdout } = spawnSync("ps", ["-o", "ppid=,args=", "-p", String(pid)], { encoding: "utf8" });
    const [, ppid, args = ""] = /^\s*(\d+)\s+(.*)/.exec(stdout ?? "") ?? [];
    return { ppid: Number(ppid), args };
  }
}

function seconds(since) {
  return Math.round((Date.now() - since) / 1000);
}

function say(text) {
  console.error(text);
}

function fail(text) {
  console.error(text);
  process.exit(1);
}
