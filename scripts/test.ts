/**
 * `npm test`: every check there is, in an order in which the quick ones speak first. Ends with the number of checks
 * and tests that passed and failed. `npm test -- PATH…` runs the tests of those paths only.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium } from "./ensure-chromium";
import { report, runStep, type Step, type StepResult } from "./steps";

const paths = process.argv.slice(2);
const since = performance.now();
const results: StepResult[] = [];

/** After so long without a word, somebody who watches wants to know what it is at. */
const SLOW_MS = 10_000;

const GENERATED: Step[] = [
  { title: "Operations match their documents", command: ["tsx", "scripts/generate-operations.ts", "--check"] },
  { title: "Messages match their files", command: ["tsx", "scripts/generate-messages.ts", "--check"] },
  { title: "The chat block's assets are its sources", command: ["tsx", "scripts/build-widget.ts", "--check"] },
];
const FORMAT: Step = { title: "Formatting", command: ["prettier", "--check", "--log-level=warn", "--cache", "."] };
const TYPES: Step = { title: "Types", command: ["tsc", "--noEmit"] };
const LINT: Step = { title: "Lint", command: ["eslint", "--cache", "--cache-location=.cache/eslint", "."] };
const BUILD: Step = { title: "Production build", command: ["tsx", "scripts/ensure-build.ts"] };

if (paths.length === 0) {
  // Two rows at a time, as many as the smallest machine has cores; types and the build are the long ones.
  await Promise.all([runInOrder([...GENERATED, TYPES]), runInOrder([FORMAT, LINT, BUILD])]);
} else {
  await runInOrder([BUILD]);
}
const hasBrowser = !needsBrowser() || (await prepareBrowser());
const tests = await runTests(hasBrowser);

const passed = results.filter((result) => result.ok).length + tests.passed;
const failed = results.filter((result) => !result.ok).length + tests.failed;
console.log(`\nAll of it took ${Math.round((performance.now() - since) / 1000)} s.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function runInOrder(steps: Step[]): Promise<void> {
  for (const step of steps) {
    const slow = setTimeout(() => console.log(`… ${step.title} (still at it)`), SLOW_MS);
    const result = await runStep(step);
    clearTimeout(slow);
    report(result);
    results.push(result);
  }
}

/** Vitest takes any part of a path; a folder in full is surely not the browser's. */
function needsBrowser(): boolean {
  return paths.length === 0 || !paths.every((path) => /^tests\/(?!browser\/)[^/]+\//.test(path));
}

/** Without one, everything else is tested all the same, and the whole fails. */
async function prepareBrowser(): Promise<boolean> {
  const title = "Chromium for the browser tests";
  const error = await ensureChromium().then(
    () => null,
    (reason: unknown) => (reason instanceof Error ? reason.message : String(reason)),
  );
  if (error === null) return true;
  const result = { title, ok: false, seconds: 0, output: error };
  report(result);
  results.push(result);
  return false;
}

interface TestReport {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  success: boolean;
}

/** Vitest prints as it goes; its numbers come from its own report file. */
async function runTests(withBrowser: boolean): Promise<{ passed: number; failed: number }> {
  const folder = mkdtempSync(join(tmpdir(), "warmline-tests-"));
  // Also after Ctrl-C.
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "report.json");
  const projects = withBrowser ? [] : ["--project=server"];
  const result = await runStep(
    {
      title: "Tests",
      command: [
        "vitest",
        "run",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${file}`,
        ...projects,
        ...paths,
      ],
    },
    true,
  );
  const counts = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as TestReport) : null;
  if (!counts) return { passed: 0, failed: 1 };
  // A file that does not load has no tests to fail; neither has an error between tests.
  const failed = Math.max(counts.numFailedTests, result.ok && counts.success ? 0 : 1);
  return { passed: counts.numPassedTests, failed };
}
