import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { fromRoot } from "../project/root";

const PATIENT = { timeout: 10_000 };

/** A checkout without packages, with an `npm` that does what the script says. */
function checkout({ name = "checkout", npm = "exit 0" }: { name?: string; npm?: string } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "warmline-bootstrap-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const root = join(folder, name);
  cpSync(fromRoot("scripts/bootstrap.mjs"), join(root, "scripts/bootstrap.mjs"));
  writeFileSync(
    join(root, "package-lock.json"),
    JSON.stringify({ packages: { "node_modules/zod": { version: "1" } } }),
  );
  mkdirSync(join(root, "bin"));
  writeFileSync(join(root, "bin/npm"), `#!/bin/sh\n${npm}\n`, { mode: 0o755 });
  return root;
}

interface Run {
  child: ChildProcess;
  said: () => string;
  ended: Promise<number | null>;
}

function bootstrap(root: string): Run {
  const { npm_execpath: _npm, npm_lifecycle_event: _event, ...env } = process.env;
  const child = spawn(process.execPath, [join(root, "scripts/bootstrap.mjs"), "demo"], {
    env: { ...env, PATH: [join(root, "bin"), env.PATH].join(delimiter) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text) => (said += text));
  const ended = new Promise<number | null>((done) => child.on("close", (code) => done(code)));
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await ended;
  });
  return { child, said: () => said, ended };
}

const lock = (root: string) => join(root, ".cache/installing");
const hasInstaller = (root: string) => () =>
  existsSync(join(root, "installer")) && readFileSync(join(root, "installer"), "utf8");

it("says which character of the folder's path is in the way", async () => {
  const run = bootstrap(checkout({ name: "shop #1" }));
  expect(await run.ended).toBe(1);
  expect(run.said()).toMatch(/^This folder cannot be used, because its path has a # in it: .*shop #1\n$/);
});

it("shows what npm said when packages cannot be installed, and leaves no lock", async () => {
  const root = checkout({ npm: "echo no network; exit 7" });
  const run = bootstrap(root);
  expect(await run.ended).toBe(1);
  expect(run.said()).toContain("no network\n\nnpm ci failed (exit code 7).");
  expect(existsSync(lock(root))).toBe(false);
});

it("takes the install with it when it is stopped, and leaves no lock", async () => {
  // Deaf to anything but a kill, as npm is while it takes an install back.
  const root = checkout({ npm: "trap '' INT TERM; echo $$ > installer; while true; do sleep 0.1; done" });
  const run = bootstrap(root);
  await expect.poll(hasInstaller(root), PATIENT).toMatch(/\d/);
  const installer = Number(readFileSync(join(root, "installer"), "utf8"));
  expect(readFileSync(lock(root), "utf8")).toBe(String(installer));
  run.child.kill("SIGTERM");
  expect(await run.ended).toBe(130);
  expect(() => process.kill(installer, 0)).toThrow("ESRCH");
  expect(existsSync(lock(root))).toBe(false);
});

it("waits for another command's install, says so, and takes over from one that was killed", async () => {
  const root = checkout();
  const other = spawn("sleep", ["60"]);
  onTestFinished(() => void other.kill("SIGKILL"));
  mkdirSync(join(root, ".cache"));
  writeFileSync(lock(root), String(other.pid));
  const run = bootstrap(root);
  const waiting = `Waiting for another command that installs packages here (process ${other.pid}) …\n`;
  await expect.poll(run.said, PATIENT).toBe(waiting);
  other.kill("SIGKILL");
  await run.ended;
  expect(run.said()).toContain("Packages installed");
});

it("takes a lock for what it is when its process is long gone", async () => {
  const root = checkout();
  const gone = Number(execFileSync("sh", ["-c", "echo $$"], { encoding: "utf8" }));
  mkdirSync(join(root, ".cache"));
  writeFileSync(lock(root), String(gone));
  const run = bootstrap(root);
  await run.ended;
  expect(run.said()).toContain("Packages installed");
});
