import { z } from "zod";
import { AppError } from "./errors";

const Cursor = z.object({ at: z.iso.datetime(), id: z.uuid() });
/** A place in a list that is ordered by a time and an id. */
export type Cursor = z.infer<typeof Cursor>;

export const encodeCursor = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString("base64url");

/** Throws `bad_request` for anything that is not a cursor of ours. */
export function decodeCursor(text: string): Cursor {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
  } catch (cause) {
    throw new AppError("bad_request", "malformed cursor", { cause });
  }
}
