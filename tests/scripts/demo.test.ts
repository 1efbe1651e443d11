import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { fromRoot } from "../project/root";

/** A process of its own, on a machine that may be busy. */
const PATIENT = { timeout: 60_000 };

function demo(args: string[], calledFrom = fromRoot(".")) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/demo.ts", ...args], {
    cwd: fromRoot("."),
    env: { ...process.env, INIT_CWD: calledFrom },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function folderWith(name: string, content: string): string {
  const folder = mkdtempSync(join(tmpdir(), "warmline-demo-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, name), content);
  return folder;
}

it("refuses a store that is none with a sentence, before anything is started", PATIENT, () => {
  const folder = folderWith("store.json", '{ "shop": {}');
  const { status, stdout, stderr } = demo(["--store", "store.json"], folder);
  expect(stderr).toContain(`${join(folder, "store.json")} is not a usable store:\n  - it is not JSON: `);
  expect(stderr).not.toMatch(/^ +at /m);
  expect(stdout).toBe("");
  expect(status).toBe(1);
});

it("says what it can be asked for", PATIENT, () => {
  const { status, stdout, stderr } = demo(["--help"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("--fast-clock");
});
