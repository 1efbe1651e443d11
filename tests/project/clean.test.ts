import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fromRoot } from "./root";

const tracked = execFileSync("git", ["ls-files", "-z"], { cwd: fromRoot("."), encoding: "utf8", maxBuffer: 1e8 })
  .split("\0")
  .filter((file) => file && existsSync(fromRoot(file)));

/** Folders of one person's or one machine's; a checkout elsewhere has none of them. */
const MACHINE_PATHS = /(?<![\w.~-])\/(work|home\/\w+|Users\/\w+|root|tmp\/\w)\//;

it("locks packages without naming a registry, so that npm ci works behind any", () => {
  const lock = readFileSync(fromRoot("package-lock.json"), "utf8");
  expect(lock).not.toMatch(/"resolved":/);
  expect(lock).not.toMatch(/https?:\/\/[^"]*registry/);
});

it("names no path of the machine that it was written on", () => {
  expect(tracked.length).toBeGreaterThan(50);
  const named = tracked
    .filter(
      (file) =>
        /\.(ts|tsx|js|mjs|json|toml|yml|md|liquid|css|sql|prisma|graphql)$/.test(file) &&
        !file.endsWith("clean.test.ts"),
    )
    .filter((file) => file !== "package-lock.json")
    .flatMap((file) => {
      const line = readFileSync(fromRoot(file), "utf8")
        .split("\n")
        .find((text) => MACHINE_PATHS.test(text));
      return line ? [`${file}: ${line.trim().slice(0, 120)}`] : [];
    });
  expect(named).toEqual([]);
});
