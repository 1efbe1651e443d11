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
/** Exit code of who was stopped by Ctrl-C or a kill. */
const STOPPED = 130;

/** What programs between here and the demo (Vite, initdb) cannot take in a path. */
const UNUSABLE_IN_PATH = /[#?$`"\\\n]/;

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [command = "", ...args] = process.argv.slice(2);
const startedAt = Date.now();

/** What runs for us at the moment, and the signal that ends it when we are told to end. */
let child = null;
let endSignal = "SIGTERM";
let isStopping = false;
// Ctrl-C in a terminal reaches the child by itself too; a plain kill -INT reaches only us.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
stopWithNpm();

if (command in COMMANDS) {
  const [unusable] = UNUSABLE_IN_PATH.exec(root) ?? [];
  if (unusable) fail(`This folder cannot be used, because its path has a ${unusable} in it: ${root}`);
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
  const lock = await lockInstall();
  const unlock = () => rmSync(lock, { force: true });
  process.once("exit", unlock);
  if (!packagesAreCurrent()) await npmCi(lock);
  process.off("exit", unlock);
  unlock();
}

/** npm writes node_modules/.package-lock.json last; every package that the lock asks for must be in it as it is. */
function packagesAreCurrent() {
  const installed = readLock("node_modules/.package-lock.json");
  const wanted = readLock("package-lock.json");
  if (!wanted) fail("package-lock.json is missing or damaged: this is not a whole checkout.");
  if (!installed) return false;
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    const there = installed[path];
    return path === "" || link || (there ? there.version === version : optional);
  });
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), "utf8")).packages;
  } catch {
    return null;
  }
}

/**
 * Two commands started at once on a fresh checkout: the second waits, and finds everything there. The lock is a file
 * with the pid of who installs.
 */
async function lockInstall() {
  const file = join(root, ".cache/installing");
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch (error) {
    fail(`This folder cannot be written to: ${error.message}`);
  }
  for (let waited = 0; waited < INSTALL_WAIT_MS; waited += 500) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      return file;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      const holder = Number(readFileSync(file, "utf8"));
      if (!isAlive(holder)) rmSync(file, { force: true });
      else if (waited === 0) say(`Waiting for another command that installs packages here (process ${holder}) …`);
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
function npmCi(lock) {
  say("Installing packages (once; one to four minutes) …");
  const since = Date.now();
  const ci = ["ci", "--ignore-scripts", "--include=dev", "--include=optional", "--no-audit", "--no-fund"];
  const npm = process.env.npm_execpath?.endsWith("npm-cli.js") ? [process.execPath, process.env.npm_execpath] : ["npm"];
  const install = spawn(npm[0], [...npm.slice(1), ...ci], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  // Asked kindly, npm first takes back what it has done, which is of no use: the next install begins anew.
  [child, endSignal] = [install, "SIGKILL"];
  // Should we be killed outright, it goes on, and nobody may install beside it.
  if (install.pid) writeFileSync(lock, String(install.pid));
  let output = "";
  install.stdout.on("data", (chunk) => (output += chunk));
  install.stderr.on("data", (chunk) => (output += chunk));
  const progress = setInterval(() => say(`… still installing, ${seconds(since)} s`), 15_000);
  return new Promise((done) => {
    const end = (problem) => {
      clearInterval(progress);
      if (isStopping) process.exit(STOPPED);
      if (problem) fail(`${output}\nnpm ci failed (${problem}).`);
      say(`Packages installed in ${seconds(since)} s.`);
      done();
    };
    install.on("error", (error) => end(error.message));
    install.on("close", (code) => end(code === 0 ? "" : `exit code ${code}`));
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
  // Ctrl-C ended it as well, before we could hear of it.
  if (status === null && !stderr.trim()) process.exit(STOPPED);
  if (status !== 0) fail(`${stdout}${stderr}\nprisma generate failed.`);
}

function environment(node) {
  const path = [dirname(node), join(root, "node_modules/.bin"), process.env.PATH].join(delimiter);
  return { ...process.env, PATH: path, COMMAND_STARTED_AT: String(startedAt) };
}

/** Stays as a thin parent: hands signals on and ends as the script ends. */
function run(node, nodeArgs) {
  const stdio = ["inherit", "inherit", "inherit", "ipc"];
  [child, endSignal] = [spawn(node, nodeArgs, { cwd: root, stdio, env: environment(node) }), "SIGTERM"];
  child.on("error", (error) => fail(error.message));
  child.on("exit", (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code));
}

function stop() {
  isStopping = true;
  if (!child?.kill(endSignal)) process.exit(STOPPED);
}

/** When npm is killed outright, nobody would ever end what it started. Between it and us there may be a shell. */
function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const { ppid: grandparent, args } = look(parent);
  const isShell = args.includes("bootstrap.mjs");
  setInterval(() => {
    const orphaned = process.ppid !== parent || (isShell && look(parent).ppid !== grandparent);
    if (orphaned) stop();
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
