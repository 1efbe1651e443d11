import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import path from "node:path";
import { themeCheckRun } from "@shopify/theme-check-node";
import { describe, expect, it } from "vitest";
import { LOCALES } from "~/i18n/languages";
import { takeRefused } from "../support/network";
import { ASSETS, buildWidget, OWN_NAMES, staleAssets } from "../../scripts/build-widget";

const asset = (name: string): Buffer => readFileSync(path.join(ASSETS, name));
const gzip = (name: string): number => gzipSync(asset(name), { level: 9 }).length;

describe("the built assets", () => {
  it("are those that the source builds", async () => {
    expect(await staleAssets(await buildWidget())).toEqual([]);
  });

  it("cost a page less than 2 KB until the chat is opened", () => {
    expect(gzip("loader.js")).toBeLessThan(2_000);
    expect(asset("loader.js").length).toBeLessThan(10_000);
  });

  it.each(LOCALES)("come to less than 12 KB in all, in %s", (locale) => {
    expect(gzip("loader.js") + gzip("chat.js") + gzip(`chat.${locale}.json`)).toBeLessThan(12 * 1024);
  });

  it("come to less than another kilobyte for a form that asks for photos, and for no other", () => {
    expect(gzip("photos.js")).toBeLessThan(1_000);
    for (const name of ["loader.js", "chat.js"]) expect(asset(name).toString()).not.toContain("photos.js");
  });

  it("have only names shortened that belong to the chat alone", () => {
    const read = (file: string) => readFileSync(path.resolve(import.meta.dirname, "../..", file), "utf8");
    const widget = ["kept", "block", "photos", "view/field"].map((name) => read(`app/widget/${name}.ts`));
    const others = [read("app/contract/chat.ts"), ...widget].join("\n");
    const own = readdirSync(path.resolve(ASSETS, "../../../app/widget"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => read(`app/widget/${file}`))
      .join("\n");
    const browser = read("node_modules/typescript/lib/lib.dom.d.ts");
    for (const name of OWN_NAMES) {
      expect(others).not.toMatch(new RegExp(`\\b${name}\\b[?]?[:(]`));
      expect(own).not.toContain(`"${name}" in `);
      expect(browser).not.toMatch(new RegExp(`^\\s+(readonly )?${name}[?]?[:(]`, "m"));
    }
  });

  it("parse no HTML and evaluate no text", () => {
    for (const name of ["loader.js", "chat.js", "photos.js"]) {
      expect(asset(name).toString()).not.toMatch(
        /innerHTML|outerHTML|insertAdjacent|DOMParser|document\.write|\beval\b|new Function|setHTML|createContextualFragment/,
      );
    }
  });
});

describe("the theme app extension", () => {
  it("passes Shopify's theme check without a remark", async () => {
    const { offenses } = await themeCheckRun(path.dirname(ASSETS));
    // It asks for newer docs of Liquid and is content with its own.
    for (const refused of takeRefused()) expect(refused).toBe("connection to raw.githubusercontent.com");
    expect(offenses.map(({ check, uri, message }) => `${check} ${path.basename(uri)}: ${message}`)).toEqual([]);
  });
});
