import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

const WAIT_MS = 120_000;

/**
 * Runs one piece of work at a time across processes. The lock is a file with its holder's pid, so a holder that was
 * killed does not lock anyone out.
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    const since = performance.now();
    while (!tryLink(mine, file)) {
      dropIfHolderDied(file);
      if (performance.now() - since > WAIT_MS)
        throw new Error(`Waited two minutes for ${file}; remove it if it is stale`);
      await sleep(50);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Killed, but not yet collected by its parent; Linux shows that, elsewhere it passes by itself. */
function isZombie(pid: number): boolean {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

function dropIfHolderDied(file: string): void {
  const holder = readPid(file);
  if (holder === null || isAlive(holder)) return;
  const aside = `${file}.dead.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  // Two waiters may have seen the same dead holder, and the other taken the lock meanwhile: then give it back.
  if (readPid(aside) !== holder) tryLink(aside, file);
  rmSync(aside, { force: true });
}

function readPid(file: string): number | null {
  try {
    return Number(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
