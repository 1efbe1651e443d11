import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { fromRoot } from "./root";

/** The floors of the house, top to bottom. Folders of one floor stand side by side; imports run downwards only. */
const FLOORS = [
  ["server", "routes", "root", "entry.client", "entry.server"],
  ["lifecycle.server"],
  ["admin"],
  ["edges"],
  ["jobs"],
  ["assistant"],
  ["inbox", "insights"],
  [
    "orders",
    "returns",
    "offers",
    "products",
    "knowledge",
    "conversations",
    "shipments",
    "identity",
    "policy",
    "proposals",
  ],
  ["shopify"],
  ["platform"],
  ["i18n"],
  ["contract"],
];

const businessFloor = FLOORS.findIndex((floor) => floor.includes("orders"));

interface Import {
  from: string;
  to: string;
  typesOnly: boolean;
}

const app = fromRoot("app");
const files = sourceFiles(app);
const imports = files.flatMap(importsOf);

const top = (file: string) =>
  relative(app, file)
    .split("/")[0]
    ?.replace(/\.tsx?$/, "") ?? "";
const floorOf = (file: string) => FLOORS.findIndex((floor) => floor.includes(top(file)));
const shown = ({ from, to }: Import) => `${relative(app, from)} → ${relative(app, to)}`;

describe("the arrows of app/", () => {
  it("finds the imports", () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it("knows every folder", () => {
    const unknown = files.filter((file) => floorOf(file) < 0 && top(file) !== "widget").map(top);
    expect([...new Set(unknown)]).toEqual([]);
  });

  it("run downwards only", () => {
    const upwards = imports.filter(({ from, to }) => top(from) !== "widget" && floorOf(to) < floorOf(from));
    expect(upwards.map(shown)).toEqual([]);
  });

  it("do not cross between neighbours on the upper floors", () => {
    const across = imports.filter(
      ({ from, to }) =>
        floorOf(from) === floorOf(to) && top(from) !== top(to) && floorOf(from) < businessFloor && floorOf(from) > 0,
    );
    expect(across.map(shown)).toEqual([]);
  });

  it("lead from the widget to types of the contract, and to nothing else", () => {
    const leaving = imports.filter(({ from, to }) => top(from) === "widget" && top(to) !== "widget");
    expect(leaving.length).toBeGreaterThan(0);
    expect(leaving.filter(({ to, typesOnly }) => top(to) !== "contract" || !typesOnly).map(shown)).toEqual([]);
    const entering = imports.filter(({ from, to }) => top(to) === "widget" && top(from) !== "widget");
    expect(entering.map(shown)).toEqual([]);
  });

  it("never lead out of app/", () => {
    const outside = imports.filter(({ to }) => relative(app, to).startsWith(".."));
    expect(outside.map(shown)).toEqual([]);
  });
});

describe("what the assistant and the business are kept from", () => {
  const packagesOf = (folders: string[]) =>
    files
      .filter((file) => folders.includes(top(file)))
      .flatMap((file) => specifiers(file).map(({ name }) => ({ file: relative(app, file), name })));

  it("is HTTP and React in the assistant and in the business", () => {
    const below = ["assistant", "inbox", "insights", ...(FLOORS[businessFloor] ?? [])];
    const web = packagesOf(below).filter(({ name }) =>
      /^(@remix-run\/|react|express|@shopify\/polaris|node:https?$)/.test(name),
    );
    expect(web).toEqual([]);
  });
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith(".d.ts"))
    .map((entry) => join(entry.parentPath, entry.name));
}

interface Specifier {
  name: string;
  typesOnly: boolean;
}

/** Static and dynamic imports, and re-exports. */
function specifiers(file: string): Specifier[] {
  const found: Specifier[] = [];
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const add = (name: ts.Expression | undefined, typesOnly: boolean) => {
    if (name && ts.isStringLiteral(name)) found.push({ name: name.text, typesOnly });
  };
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

function importsOf(file: string): Import[] {
  return specifiers(file).flatMap(({ name, typesOnly }) => {
    const to = name.startsWith("~/")
      ? join(app, name.slice(2))
      : name.startsWith(".")
        ? join(dirname(file), name)
        : null;
    return to ? [{ from: file, to, typesOnly }] : [];
  });
}
