import { beSensible } from "../model/sensible";
import { classLines, summarise } from "./figures";
import { playAll } from "./play/play";
import { readConversations } from "./play/format";
import { withPlayWorld, type PlayWorld } from "./play/world";
import type { SuiteResult } from "./reading-suites";

/**
 * Our own conversations, or those of other files of the same shape, through the app on a throw-away database: without a
 * model and with the model stand-in, in one run.
 */
export async function conversations(files: readonly string[]): Promise<SuiteResult & { lines: string[] }> {
  const wanted = await readConversations(files);
  const runs = await withPlayWorld(async (world) => [
    await run(world, "built-in", wanted),
    await run(world, "model", wanted),
  ]);
  const rows = runs.flatMap(({ rows: ofRun }) => ofRun);
  return {
    outcomes: rows,
    summary: summarise("conversations", rows, Object.fromEntries(runs.map(({ name, figures }) => [name, figures]))),
    lines: [
      ...runs.flatMap(({ name, rows: ofRun, figures }) => [
        `${name}:`,
        ...classLines(ofRun),
        "",
        ...classLines(ofRun.map((row) => ({ ...row, wanted: row.lang }))),
        `${figures.turns} turns, ${figures.withoutModel * 100} % of them without a model, ${figures.tokensPerTurn} tokens per turn`,
        "",
      ]),
      ...rows.flatMap(({ id, answered }) => answered.map((failure) => `wrong: ${id}: ${failure}`)),
    ],
  };
}

async function run(
  world: PlayWorld,
  name: "built-in" | "model",
  wanted: Awaited<ReturnType<typeof readConversations>>,
) {
  await world.useModel(name === "model" ? beSensible : null);
  const played = await playAll(world, wanted);
  const rows = played.map(({ theme, name: title, lang, failures }) => ({
    id: `${name}: ${theme}/${title} (${lang})`,
    wanted: theme,
    lang,
    answered: failures,
    right: failures.length === 0,
  }));
  const sum = (of: "turns" | "modelTurns"): number => played.reduce((total, one) => total + one[of], 0);
  const [turns, modelTurns] = [sum("turns"), sum("modelTurns")];
  const tokens = name === "model" ? world.model.tokens : 0;
  return {
    name,
    rows,
    figures: {
      n: rows.length,
      right: rows.filter(({ right }) => right).length,
      turns,
      withoutModel: Math.round((1 - modelTurns / Math.max(1, turns)) * 1_000) / 1_000,
      tokensPerTurn: Math.round(tokens / Math.max(1, turns)),
      tokensPerModelTurn: Math.round(tokens / Math.max(1, modelTurns)),
    },
  };
}
