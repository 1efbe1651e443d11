/**
 * Writes app/i18n/messages.generated.ts: every messages/{locale}/{namespace}.json as a static import, so that server
 * bundles carry them and the keys are types. `--check` writes nothing and fails when that file is stale.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { LOCALES } from "../app/i18n/languages";

const folder = join(import.meta.dirname, "../app/i18n");
const target = join(folder, "messages.generated.ts");

const source = await generate();
const current = existsSync(target) ? readFileSync(target, "utf8") : "";
if (process.argv.includes("--check")) {
  if (current !== source) {
    console.error("app/i18n/messages.generated.ts is stale: run tsx scripts/generate-messages.ts");
    process.exit(1);
  }
} else if (current !== source) {
  writeFileSync(target, source);
}

async function generate(): Promise<string> {
  const namespaces = namespacesOf("en");
  const imports: string[] = [];
  const tables = LOCALES.map((locale) => {
    const entries = namespacesOf(locale).map((namespace) => {
      const name = `${locale.replace("-", "")}_${namespace}`;
      imports.push(`import ${name} from "./messages/${locale}/${namespace}.json" with { type: "json" };`);
      return `${namespace}: ${name}`;
    });
    return `${JSON.stringify(locale)}: { ${entries.join(", ")} }`;
  });
  const text = `// Written by scripts/generate-messages.ts from app/i18n/messages/. Do not edit.
import type { Locale } from "../contract/chat";
${imports.join("\n")}

/** English has every message; its keys are the keys. */
export interface EnglishMessages {
${namespaces.map((namespace) => `  ${namespace}: typeof en_${namespace};`).join("\n")}
}

export const MESSAGES: Record<Locale, Partial<Record<keyof EnglishMessages, Record<string, string>>>> = { ${tables.join(", ")} };
`;
  return format(text, { ...(await resolveConfig(target)), filepath: target });
}

function namespacesOf(locale: string): string[] {
  const path = join(folder, "messages", locale);
  if (!existsSync(path)) return [];
  return (
    readdirSync(path)
      // The admin's texts go to staff, in the browser, by another way (app/admin/messages.ts).
      .filter((name) => name.endsWith(".json") && name !== "admin.json")
      .map((name) => name.slice(0, -".json".length))
      .sort()
  );
}
