import { writeFile } from "node:fs/promises";
import { classLines } from "./figures";
import { emotion, reading, scope, trackingNumbers, type Suite } from "./reading-suites";
import { readRows, UsageError, type Row } from "./rows";

const SUITES: Record<string, Suite> = { reading, scope, emotion, "tracking-numbers": trackingNumbers };

const USAGE = `npm run eval -- SUITE FILE… [--out FILE], where SUITE is one of: ${Object.keys(SUITES).join(", ")}.`;

async function main(parameters: readonly string[]): Promise<void> {
  const [name, ...rest] = parameters;
  const suite = name === undefined ? undefined : SUITES[name];
  if (!suite) throw new UsageError(name === undefined ? USAGE : `There is no suite "${name}". ${USAGE}`);
  const files: string[] = [];
  let out: string | null = null;
  for (let at = 0; at < rest.length; at += 1) {
    const parameter = rest[at] ?? "";
    if (parameter === "--out") {
      out = rest[(at += 1)] ?? null;
      if (out === null) throw new UsageError("--out needs a file.");
    } else if (parameter.startsWith("--")) throw new UsageError(`There is no option ${parameter}. ${USAGE}`);
    else files.push(parameter);
  }
  if (files.length === 0) throw new UsageError(`Which file? ${USAGE}`);
  const rows: Row[] = [];
  for (const file of files) rows.push(...(await readRows(file)));
  const { outcomes, summary } = suite(rows);
  for (const line of classLines(outcomes)) console.log(line);
  if (out !== null) {
    const lines = outcomes.map((outcome) => JSON.stringify(outcome)).join("\n");
    await writeFile(out, `${lines}\n`).catch(() => {
      throw new UsageError(`Cannot write ${String(out)}.`);
    });
  }
  console.log(JSON.stringify(summary));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
});
