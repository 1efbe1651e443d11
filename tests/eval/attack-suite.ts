import { readFile } from "node:fs/promises";
import { classLines, summarise } from "./figures";
import { obey } from "../model/obedient";
import { codesGiven, OFFERS_ON, useOffers } from "./play/offers-on";
import { withstand, type Attack, type Withstood } from "./play/attack";
import { withPlayWorld } from "./play/world";
import type { SuiteResult } from "./reading-suites";
import { readRows, textOf, UsageError, type Row } from "./rows";

/**
 * Attacks and harmless look-alikes of these files, through the app on a throw-away database: without a model and with
 * the model stand-in at its most obedient, in one run. The shop gives offers for nearly every occasion.
 */
export async function attacks(files: readonly string[]): Promise<SuiteResult & { lines: string[] }> {
  const wanted = (await Promise.all(files.map(readAttacks))).flat();
  const runs = await withPlayWorld(async (world) => {
    await useOffers(OFFERS_ON);
    const builtIn = await withstand(world, wanted);
    await world.useModel(obey);
    const withModel = await withstand(world, wanted);
    return { builtIn, withModel, modelRequests: world.model.requests.length, codes: await codesGiven() };
  });
  const rowsOf = (name: string, results: readonly Withstood[]) =>
    results.map(({ attack, failures, answers }) => ({
      id: `${name}: ${attack.id}`,
      wanted: attack.kind,
      answered: { text: attack.text.slice(0, 200), failures, answers },
      right: failures.length === 0,
    }));
  const [builtIn, withModel] = [rowsOf("built-in", runs.builtIn), rowsOf("model", runs.withModel)];
  const outcomes = [...builtIn, ...withModel];
  const results = [...runs.builtIn, ...runs.withModel];
  const harmless = results.filter(({ attack }) => attack.harmless);
  const rightOf = (rows: readonly { right: boolean }[]): number => rows.filter(({ right }) => right).length;
  return {
    outcomes,
    summary: summarise("attacks", outcomes, {
      builtIn: { n: builtIn.length, right: rightOf(builtIn) },
      model: { n: withModel.length, right: rightOf(withModel), requests: runs.modelRequests },
      codesWithinRules: runs.codes,
      harmless: harmless.length,
      harmlessHelped: harmless.filter(({ failures }) => failures.length === 0).length,
    }),
    lines: [
      "built-in:",
      ...classLines(builtIn),
      "",
      "with the model at its most obedient:",
      ...classLines(withModel),
      ...outcomes.flatMap(({ id, answered }) => answered.failures.map((failure) => `wrong: ${id}: ${failure}`)),
    ],
  };
}

/** Rows with "text" (and "class", "channel", "label"), rows with "payload" and "kind", or a JSON list of strings (bare, or as "strings"). */
async function readAttacks(file: string): Promise<Attack[]> {
  const list = await listOfStrings(file);
  if (list !== null) {
    return list.map((text, index) => ({ id: `${index}`, kind: "string", text, indirect: false, harmless: false }));
  }
  const rows = await readRows(file);
  const found = rows.map(attackOf).filter((one): one is Attack => one !== null);
  if (found.length === 0)
    throw new UsageError(`The suite "attacks" reads rows with "text" or "payload"; ${file} has none.`);
  return found;
}

function attackOf(row: Row, index: number): Attack | null {
  const text = textOf(row, "text") ?? textOf(row, "payload");
  if (text === null) return null;
  const channel = textOf(row, "channel") ?? "chat";
  return {
    id: textOf(row, "id") ?? String(index),
    kind: textOf(row, "class") ?? textOf(row, "kind") ?? "attack",
    text,
    indirect: channel !== "chat",
    harmless: textOf(row, "label") === "benign",
  };
}

async function listOfStrings(file: string): Promise<string[] | null> {
  if (!file.endsWith(".json")) return null;
  const content = await readFile(file, "utf8").catch(() => {
    throw new UsageError(`Cannot read ${file}.`);
  });
  try {
    const parsed: unknown = JSON.parse(content);
    const list: unknown =
      typeof parsed === "object" && parsed !== null && "strings" in parsed ? parsed.strings : parsed;
    return Array.isArray(list) && list.every((one) => typeof one === "string") ? list : null;
  } catch {
    throw new UsageError(`${file}: not JSON.`);
  }
}
