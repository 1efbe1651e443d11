import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { Severity, themeCheckRun } from "@shopify/theme-check-node";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { tolerateRefused } from "../support/network";
import { fromRoot } from "./root";

const extension = fromRoot("extensions/chat-block");

const files = readdirSync(extension, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const blocks = files.filter((file) => relative(extension, file).startsWith("blocks/"));

it("passes theme-check without an error", async () => {
  // It looks for newer documentation of Liquid than its own, and does without.
  tolerateRefused("raw.githubusercontent.com");
  const { offenses } = await themeCheckRun(extension);
  const errors = offenses.filter(({ severity }) => severity === Severity.ERROR);
  expect(errors.map(({ uri, check, message }) => `${uri}: ${check}: ${message}`)).toEqual([]);
});

// theme-check does not look into the schema of an extension's block.
describe.each(blocks.map((file) => [relative(extension, file), file] as const))("the schema of %s", (_name, file) => {
  const source = readFileSync(file, "utf8");
  const schema = readBlockSchema(source);
  const ids = schema.settings.flatMap((setting) => (setting.id ? [setting.id] : []));

  it("has a target and a name that fits", () => {
    expect(["section", "head", "body", "compliance_head"]).toContain(schema.target);
    expect(schema.name).toMatch(/^(t:.+|.{1,25})$/);
  });

  it("has only settings that Shopify knows", () => {
    const isSetting = new Ajv({ strict: false, allErrors: true }).compile(
      JSON.parse(
        readFileSync(fromRoot("node_modules/@shopify/theme-check-docs-updater/data/setting.json"), "utf8"),
      ) as object,
    );
    for (const setting of schema.settings) {
      expect(isSetting(setting), `${setting.id}: ${JSON.stringify(isSetting.errors)}`).toBe(true);
    }
  });

  it("has no id twice, and every setting that the block reads", () => {
    expect(ids).toEqual([...new Set(ids)]);
    const read = [...source.matchAll(/block\.settings\.(\w+)/g)].map(([, id]) => id);
    expect(read.length).toBeGreaterThan(0);
    for (const id of read) expect(ids).toContain(id);
  });
});

// Deploy-time limits of Shopify's command line, which `shopify app build` does not look at.
describe("what can be deployed", () => {
  const size = (list: string[]) => list.reduce((sum, file) => sum + statSync(file).size, 0);

  it("stays below 10 MB in all and 500 kB of Liquid", () => {
    expect(files.length).toBeGreaterThan(3);
    expect(size(files)).toBeLessThan(10 * 1024 * 1024);
    expect(size(files.filter((file) => file.endsWith(".liquid")))).toBeLessThan(500 * 1024);
  });

  it("has only folders and file types that Shopify takes", () => {
    const allowed: Record<string, string[]> = {
      assets: [".jpg", ".jpeg", ".json", ".js", ".css", ".png", ".svg", ".wasm"],
      blocks: [".liquid"],
      snippets: [".liquid"],
      locales: [".json"],
    };
    const settings = ["shopify.extension.toml", ".theme-check.yml"];
    const inFolders = files.filter((file) => !settings.includes(relative(extension, file)));
    for (const file of inFolders) {
      const [folder = ""] = relative(extension, file).split("/");
      expect(allowed[folder], `${relative(extension, file)} is in a folder that Shopify refuses`).toBeDefined();
      expect(allowed[folder]).toContain(extname(file));
    }
  });
});

interface BlockSchema {
  name: string;
  target: string;
  settings: { id?: string; type: string }[];
}

function readBlockSchema(source: string): BlockSchema {
  const [, text] = /{% schema %}([\s\S]*){% endschema %}/.exec(source) ?? [];
  if (!text) throw new Error("The block has no schema tag");
  return { settings: [], ...(JSON.parse(text) as Partial<BlockSchema>) } as BlockSchema;
}
