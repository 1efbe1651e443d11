import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const made = new Map<string, Promise<string>>();

/** A script for the browser out of a TypeScript file (`new URL("./x.ts", import.meta.url)`). Made once per process. */
export function browserScript(file: URL): Promise<string> {
  const path = fileURLToPath(file);
  const script = made.get(path) ?? bundle(path);
  made.set(path, script);
  return script;
}

async function bundle(path: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

export const appBridgeScript = () => browserScript(new URL("./app-bridge.ts", import.meta.url));
