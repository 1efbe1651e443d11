/**
 * Text as PostgreSQL can store it, in `text` and in `jsonb` alike: NUL and halves of surrogate pairs (an emoji that was
 * cut in two) become U+FFFD, so that a message with one of them is not lost.
 */
export const storableText = (text: string): string =>
  text.replaceAll("\u0000", "\ufffd").replace(/\p{Surrogate}/gu, "\ufffd");

/** JSON whose texts can be stored. Throws for what is none, and for nesting that only an attack has. */
export const parseStorable = (json: string): unknown =>
  JSON.parse(json, (_key, value: unknown) => (typeof value === "string" ? storableText(value) : value)) as unknown;
