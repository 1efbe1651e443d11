import { classLines, summarise } from "./figures";
import { playAll } from "./play/play";
import { readConversations } from "./play/format";
import { withPlayWorld } from "./play/world";
import type { SuiteResult } from "./reading-suites";

/** Our own conversations, or those of other files of the same shape, through the app on a throw-away database. */
export async function conversations(files: readonly string[]): Promise<SuiteResult & { lines: string[] }> {
  const wanted = await readConversations(files);
  const played = await withPlayWorld((world) => playAll(world, wanted));
  const rows = played.map(({ theme, name, lang, failures }) => ({
    id: `${theme}/${name} (${lang})`,
    wanted: theme,
    lang,
    answered: failures,
    right: failures.length === 0,
  }));
  return {
    outcomes: rows,
    summary: summarise("conversations", rows),
    lines: [
      ...classLines(rows),
      "",
      ...classLines(rows.map((row) => ({ ...row, wanted: row.lang }))),
      ...rows.flatMap(({ id, answered }) => answered.map((failure) => `wrong: ${id}: ${failure}`)),
    ],
  };
}
