import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { withLock } from "./lock";
import { runStep } from "./steps";

const root = join(import.meta.dirname, "..");
const stampFile = join(root, "build/stamp");

/** Everything that a build is made of. */
const SOURCES = ["app", "public", "vite.config.ts", "tsconfig.json", "package-lock.json", "scripts/build-app.ts"];

/** Browser and server bundles by Remix, then the server that serves them. Packages stay outside, in node_modules. */
export async function buildApp(): Promise<void> {
  const stamp = sourceStamp();
  rmSync(join(root, "build"), { recursive: true, force: true });
  const remix = await runStep({ title: "Remix build", command: ["remix", "vite:build"] });
  if (!remix.ok) throw new Error(`The app did not build:\n${problemIn(remix.output)}`);
  await build({
    absWorkingDir: root,
    entryPoints: { server: "app/server.ts", migrate: "scripts/migrate.ts" },
    outdir: "build",
    bundle: true,
    platform: "node",
    target: "node22",
    format: "esm",
    sourcemap: true,
    packages: "external",
    external: ["./server/index.js"],
    logLevel: "warning",
  });
  writeFileSync(stampFile, stamp);
}

/** Builds unless the build is of just these sources; `onBuild` is told first. Two that need one make one. */
export async function ensureBuild(onBuild?: () => void): Promise<void> {
  const cache = join(root, ".cache");
  mkdirSync(cache, { recursive: true });
  await withLock(join(cache, "building"), async () => {
    if (buildIsCurrent()) return;
    onBuild?.();
    await buildApp();
  });
}

/** Rollup ends its errors with every file that it watches, Vite begins with every file that it wrote. */
function problemIn(output: string): string {
  const [problem = ""] = output.slice(Math.max(0, output.indexOf("✗"))).split("watchFiles");
  return problem.trim() || output;
}

function buildIsCurrent(): boolean {
  return existsSync(stampFile) && readFileSync(stampFile, "utf8") === sourceStamp();
}

function sourceStamp(): string {
  const hash = createHash("sha256");
  for (const source of SOURCES.map((name) => join(root, name)).filter((path) => existsSync(path))) {
    for (const file of filesUnder(source)) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  try {
    const entries = readdirSync(path, { withFileTypes: true, recursive: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [path];
  }
}
