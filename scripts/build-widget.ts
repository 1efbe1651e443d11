/**
 * Builds `extensions/chat-block/assets` from `app/widget`. The built files are committed, because Shopify's CLI
 * uploads the folder as it is; `--check` fails when they differ from a fresh build.
 */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin, transform } from "esbuild";
import { Text } from "../app/widget/texts";

const ROOT = path.resolve(import.meta.dirname, "..");
const SOURCE = path.join(ROOT, "app/widget");
export const ASSETS = path.join(ROOT, "extensions/chat-block/assets");

/** Sheets travel inside the scripts, minified. */
const minifiedCss: Plugin = {
  name: "minified-css",
  setup: (chat) => {
    chat.onLoad({ filter: /\.css$/ }, async ({ path: file }) => {
      const { code } = await transform(await readFile(file, "utf8"), { loader: "css", minify: true, target: TARGETS });
      return { contents: code.trim().replace(/(--\w+[:,]) /g, "$1"), loader: "text" };
    });
  },
};

/** Constructed style sheets and color-mix: browsers from the spring of 2023 on. Older ones show no launcher. */
const TARGETS = ["es2022", "chrome111", "firefox113", "safari16.4"];

/**
 * Names of the chat's own objects, made short in `chat.js`. None may be the contract's, the browser's, or of anything
 * that is kept or handed over by the loader, nor be asked for as text ("name" in value); a test compares.
 */
export const OWN_NAMES = [
  ...["visit", "onSession", "isOpen", "onChange", "takeArrivals", "attend", "reconnect", "act", "say", "render"],
  ...["disconnected", "thinking", "staffTyping", "notice", "turn", "conversationId", "tryDirect", "listen", "touch"],
  ...[
    "isAccepted",
    "addUrgent",
    "wanted",
    "wait",
    "wake",
    "textOf",
    "toEnd",
    "retire",
    "failure",
    "node",
    "reply",
    "chatState",
    "unguard",
    "review",
  ],
];

/** In the order of the list that the chat reads by number. */
export const TEXT_NAMES = Object.values(Text).filter((name) => typeof name === "string");

/** Name and content of every asset. */
export async function buildWidget(): Promise<Map<string, string>> {
  const assets = new Map<string, string>();
  for (const [name, format] of [
    ["loader", "iife"],
    ["chat", "esm"],
    ["photos", "esm"],
  ] as const) {
    const result = await build({
      entryPoints: [path.join(SOURCE, `${name}.ts`)],
      absWorkingDir: ROOT,
      bundle: true,
      minify: true,
      write: false,
      format,
      charset: "utf8",
      target: TARGETS,
      tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
      legalComments: "none",
      plugins: [minifiedCss],
      mangleProps: name === "chat" ? new RegExp(`^(${OWN_NAMES.join("|")})$`) : undefined,
      logLevel: "warning",
    });
    assets.set(`${name}.js`, result.outputFiles[0]?.text ?? "");
  }
  const texts = path.join(SOURCE, "texts");
  for (const file of (await readdir(texts)).sort()) {
    const byName = JSON.parse(await readFile(path.join(texts, file), "utf8")) as Record<string, string>;
    assets.set(`chat.${file}`, JSON.stringify(TEXT_NAMES.map((name) => byName[name])));
  }
  return assets;
}

/** Names of the assets that are missing, different or too many. */
export async function staleAssets(fresh: Map<string, string>): Promise<string[]> {
  const present = await readdir(ASSETS).catch(() => []);
  const stale = present.filter((name) => !fresh.has(name));
  for (const [name, content] of fresh) {
    const committed = await readFile(path.join(ASSETS, name), "utf8").catch(() => null);
    if (committed !== content) stale.push(name);
  }
  return stale;
}

async function main(): Promise<void> {
  const fresh = await buildWidget();
  const stale = await staleAssets(fresh);
  if (process.argv.includes("--check")) {
    if (!stale.length) return console.log("The chat block's assets are up to date.");
    console.error(`Out of date: ${stale.join(", ")}. Run: tsx scripts/build-widget.ts`);
    process.exitCode = 1;
    return;
  }
  await mkdir(ASSETS, { recursive: true });
  for (const name of stale) if (!fresh.has(name)) await rm(path.join(ASSETS, name));
  for (const [name, content] of fresh) await writeFile(path.join(ASSETS, name), content);
  console.log(`Wrote ${fresh.size} assets to ${path.relative(ROOT, ASSETS)}.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
