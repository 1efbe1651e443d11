import { readFile, readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";
import { LOCALES } from "~/i18n/languages";
import { HANDOVER_REASONS } from "~/conversations/brief";
import { UsageError } from "../rows";
import { isOrderName } from "./facts";

/**
 * A conversation as a file tells it. In every text `{order}`, `{number}`, `{email}`, `{zip}`, `{phone}`, `{tracking}`
 * and `{id}` stand for the facts of `order`, with `other.` before them for those of `other`.
 */

/** What must come, and must not; left out is not looked at. Beside this, every reply is held to `ALWAYS` (check.ts). */
const expectation = {
  /** "tracking:in_transit", "form:tracking.identify", "handover:waiting", or a kind alone: all of them. */
  cards: z.array(z.string()).optional(),
  /** The same: none of them. */
  noCards: z.array(z.string()).optional(),
  /** Texts that must be read; "=tracking.not_found" is the fixed wording of a message in the reply's language. */
  says: z.array(z.string()).optional(),
  never: z.array(z.string()).optional(),
  /** Whether a card tells a day of arrival. */
  estimate: z.boolean().optional(),
  /** The conversation's state after the turn. */
  status: z.enum(["open", "waiting", "handled_by_staff", "resolved"]).optional(),
  reason: z.enum(HANDOVER_REASONS).optional(),
  /** By what the order was proved; null: it must not be. */
  proved: z.enum(["email", "phone", "postcode"]).nullable().optional(),
  /** Where answers by mail go. */
  replyEmail: z.string().optional(),
  /** How staff's help is rated after the turn; null: not. */
  stars: z.number().int().min(1).max(5).nullable().optional(),
  /** The word that is kept beside the stars. */
  word: z.string().nullable().optional(),
  /** Nobody but staff answers. */
  silent: z.literal(true).optional(),
  /** Mutations that this turn may send to Shopify: asking what an edit would come to is one. Without it, none. */
  writes: z.array(z.string()).optional(),
  /** The reply's language, where it is not the conversation's. */
  lang: z.enum(LOCALES).optional(),
};

const turn = z.union([
  z.strictObject({ say: z.string(), ...expectation }),
  /** "human", "end" or card and option: "tracking.next:human", "dialogue.topic:track". */
  z.strictObject({ tap: z.string(), ...expectation }),
  /** The form that finds an order, with order and identifier. */
  z.strictObject({ find: z.tuple([z.string(), z.string()]), ...expectation }),
  /** The form that takes an address for answers. */
  z.strictObject({ leaveEmail: z.string(), ...expectation }),
  /** The forms that ask who one is: the address, then the code that is mailed to it. */
  z.strictObject({ prove: z.string(), ...expectation }),
  /** An option of the last card of choices, by a part of its label. */
  z.strictObject({ pick: z.string(), ...expectation }),
  /** The last form as it came, with these fields changed. */
  z.strictObject({ fill: z.record(z.string(), z.string()), ...expectation }),
  /** The last proposal's other button: what is played here changes no order. */
  z.strictObject({ decline: z.literal(true), ...expectation }),
  /** A staff member writes. */
  z.strictObject({ staff: z.string() }),
  /** Staff are done; the shopper, who has the chat open, has read along. */
  z.strictObject({ resolve: z.literal(true) }),
  /** How Shopify is from now on, in this conversation alone. */
  z.strictObject({ shopify: z.enum(["down", "up"]) }),
]);
export type PlayedTurn = z.infer<typeof turn>;
export type Expectation = z.infer<z.ZodObject<typeof expectation>>;

const conversation = z.strictObject({
  name: z.string(),
  /** What the shopper writes in, and is answered in. */
  lang: z.enum(LOCALES),
  /** The language of the page, where it is another. */
  page: z.enum(LOCALES).optional(),
  /** A situation of the demo's store or a rare one (rare-orders.ts). */
  order: z.string().refine(isOrderName, "no such order").optional(),
  /** An order of somebody else. */
  other: z.string().refine(isOrderName, "no such order").optional(),
  /** As the customer of `order`. */
  signedIn: z.boolean().default(false),
  /** The shop gives offers for nearly every occasion (offers-on.ts); else it has no rules. */
  offers: z.boolean().optional(),
  /** The team's hours: none are set, always there, never there. */
  hours: z.enum(["unset", "open", "closed"]).default("unset"),
  turns: z.array(turn).min(1),
});
export type Conversation = z.infer<typeof conversation> & { theme: string };

const file = z.array(conversation);

export const FOLDER = join(import.meta.dirname, "../conversations");

/** The conversations of these files; all of our own when none is named. The theme is the file's name. */
export async function readConversations(files: readonly string[] = []): Promise<Conversation[]> {
  const own = async () =>
    (await readdir(FOLDER)).filter((name) => name.endsWith(".json")).map((name) => join(FOLDER, name));
  const read = async (path: string): Promise<Conversation[]> => {
    const text = await readFile(path, "utf8").catch(() => {
      throw new UsageError(`Cannot read ${path}.`);
    });
    const parsed = file.safeParse(json(text));
    if (!parsed.success) throw new UsageError(`${path}: ${z.prettifyError(parsed.error)}`);
    return parsed.data.map((one) => ({ ...one, theme: basename(path, ".json") }));
  };
  return (await Promise.all((files.length > 0 ? files : (await own()).sort()).map(read))).flat();
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
