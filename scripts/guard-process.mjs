/**
 * Outlives the process that started it, by as long as it takes to clean up after it: when that process is killed, it
 * cannot stop its children or the database itself. Reads lines from it until their pipe breaks.
 */
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

/** The app drains for 2 s in the demo and in tests; with its database gone it may never be done. */
const GRACE_MS = 4_000;

const pids = [];
let folder = null;

// Ctrl-C reaches the whole group; cleaning up comes after it.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => undefined);

for await (const line of createInterface({ input: process.stdin })) {
  const [word, value] = line.split("\t");
  if (word === "process") pids.push(Number(value));
  if (word === "postgres") folder = value;
  if (word === "done") process.exit(0);
}

for (const pid of pids) signal(pid, "SIGTERM");
for (const since = Date.now(); Date.now() - since < GRACE_MS && pids.some(isRunning);) await sleep(100);
for (const pid of pids) signal(pid, "SIGKILL");

if (folder) {
  const { register } = await import("tsx/esm/api");
  register();
  const { stopIfUnused } = await import("./postgres.ts");
  await stopIfUnused(folder);
}

function signal(pid, name) {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

/** A process that has ended, but that nobody has collected yet, still takes signals; Linux tells it apart. */
function isRunning(pid) {
  if (!signal(pid, 0)) return false;
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return true;
  }
}

function sleep(milliseconds) {
  return new Promise((done) => setTimeout(done, milliseconds));
}
