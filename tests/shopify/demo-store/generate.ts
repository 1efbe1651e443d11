/** Writes the demo stores and their pictures; with --check, tells whether the committed files still follow. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildJuniperLane } from "./juniper-lane";
import { buildPicoBooks } from "./pico-books";
import { serialize } from "./serialize";

const folder = import.meta.dirname;

/** Path below this folder → content. */
export function generateFiles(): Map<string, string> {
  const juniper = buildJuniperLane();
  const pico = buildPicoBooks();
  const files = new Map([
    ["juniper-lane.json", serialize(juniper.store)],
    ["pico-books.json", serialize(pico.store)],
  ]);
  files.set("scenarios.ts", juniper.scenarioModule);
  for (const [name, svg] of [...juniper.pictures, ...pico.pictures]) files.set(`pictures/${name}`, svg);
  return files;
}

/** Names of files that are missing, different, or no longer made. */
export function staleFiles(files: Map<string, string>): string[] {
  const differing = [...files].filter(
    ([name, content]) => !existsSync(join(folder, name)) || readFileSync(join(folder, name), "utf8") !== content,
  );
  const pictures = existsSync(join(folder, "pictures")) ? readdirSync(join(folder, "pictures")) : [];
  return [
    ...differing.map(([name]) => name),
    ...pictures.map((name) => `pictures/${name}`).filter((name) => !files.has(name)),
  ];
}

if (process.argv[1] === import.meta.filename) {
  const files = generateFiles();
  const stale = staleFiles(files);
  if (process.argv.includes("--check")) {
    if (stale.length > 0) {
      console.error(`Not as generated: ${stale.join(", ")}. Run tsx tests/shopify/demo-store/generate.ts`);
      process.exitCode = 1;
    }
  } else {
    mkdirSync(join(folder, "pictures"), { recursive: true });
    for (const name of stale) {
      const content = files.get(name);
      if (content === undefined) rmSync(join(folder, name));
      else writeFileSync(join(folder, name), content);
    }
    console.log(stale.length === 0 ? "Everything as it was." : `Wrote ${stale.length} of ${files.size} files.`);
  }
}
