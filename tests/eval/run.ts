import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { classLines } from "./figures";
import { attacks } from "./attack-suite";
import { conversations } from "./conversation-suite";
import { emotion, reading, scope, trackingNumbers, type Suite, type SuiteResult } from "./reading-suites";
import { readRows, UsageError, type Row } from "./rows";
import { convertTau } from "./tau/convert-store";
import { identityProbes } from "./tau/identity-suite";
import { policyProbes } from "./tau/policy-suite";
import { replays } from "./tau/replay-suite";

const SUITES: Record<string, Suite> = { reading, scope, emotion, "tracking-numbers": trackingNumbers };
/** Those that play whole conversations through the app; they read their files themselves. */
const PLAYED: Record<string, (files: readonly string[]) => Promise<SuiteResult & { lines: string[] }>> = {
  conversations,
  attacks,
};
/** Those over tau-bench's retail store. */
const TAU: Record<string, TauSuite> = { identity: identityProbes, policy: policyProbes, tau: replays };
/** With no file these take our own. */
const OWN_FILES: Record<string, string[]> = {
  conversations: [],
  attacks: ["offer-attacks", "injection-attacks"].map((name) => join(import.meta.dirname, `own/${name}.jsonl`)),
  emotion: [join(import.meta.dirname, "own/distress.jsonl")],
  reading: [join(import.meta.dirname, "own/reading.jsonl")],
};

const TAU_STORE = "taubench_store.json.gz";
/** Beside a checkout of the project, where data for measuring lies; nothing else reads it from there. */
const DATA_FOLDER = join(import.meta.dirname, "../../../shared/data");
type TauSuite = (files: readonly string[], store: string) => Promise<SuiteResult & { lines: string[] }>;
const NAMES = [...Object.keys(SUITES), ...Object.keys(PLAYED), ...Object.keys(TAU)];
const USAGE = `npm run eval -- SUITE FILE… [--out FILE] [--store FILE], where SUITE is one of: ${NAMES.join(", ")}.`;

async function main(parameters: readonly string[]): Promise<void> {
  const [name, ...rest] = parameters;
  if (name === "convert-tau") return convert(rest);
  const suite = name === undefined ? undefined : SUITES[name];
  const played = name === undefined ? undefined : PLAYED[name];
  const overTau = name === undefined ? undefined : TAU[name];
  if (!suite && !played && !overTau)
    throw new UsageError(name === undefined ? USAGE : `There is no suite "${name}". ${USAGE}`);
  const files: string[] = [];
  let out: string | null = null;
  let store: string | null = null;
  for (let at = 0; at < rest.length; at += 1) {
    const parameter = rest[at] ?? "";
    if (parameter === "--out") {
      out = rest[(at += 1)] ?? null;
      if (out === null) throw new UsageError("--out needs a file.");
    } else if (parameter === "--store" && overTau) {
      store = rest[(at += 1)] ?? null;
      if (store === null) throw new UsageError("--store needs a file.");
    } else if (parameter.startsWith("--")) throw new UsageError(`There is no option ${parameter}. ${USAGE}`);
    else files.push(parameter);
  }
  const own = OWN_FILES[name ?? ""];
  if (files.length === 0 && !own) throw new UsageError(`Which file? ${USAGE}`);
  if (files.length === 0) files.push(...(own ?? []));
  const { outcomes, summary, lines } = overTau
    ? await overTau(files, store ?? findTauStore(files[0]!))
    : played
      ? await played(files)
      : await overRows(suite!, files);
  for (const line of lines) console.log(line);
  if (out !== null) {
    const lines = outcomes.map((outcome) => JSON.stringify(outcome)).join("\n");
    await writeFile(out, `${lines}\n`).catch(() => {
      throw new UsageError(`Cannot write ${String(out)}.`);
    });
  }
  console.log(JSON.stringify(summary));
}

/** Where `--store` says nothing: beside the rows, one folder above them, or where data for measuring lies. */
function findTauStore(rows: string): string {
  const beside = join(dirname(rows), TAU_STORE);
  return [beside, join(dirname(rows), "..", TAU_STORE), join(DATA_FOLDER, TAU_STORE)].find(existsSync) ?? beside;
}

async function convert([file, flag, out, ...more]: readonly string[]): Promise<void> {
  if (!file || flag !== "--out" || !out || more.length > 0) {
    throw new UsageError("npm run eval -- convert-tau FILE --out STORE.json");
  }
  console.log(JSON.stringify(await convertTau(file, out)));
}

async function overRows(suite: Suite, files: readonly string[]): Promise<SuiteResult & { lines: string[] }> {
  const rows: Row[] = [];
  for (const file of files) rows.push(...(await readRows(file)));
  const result = suite(rows);
  return { ...result, lines: classLines(result.outcomes) };
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
