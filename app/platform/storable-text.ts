/**
 * Text as PostgreSQL can store it, in `text` and in `jsonb` alike: NUL and halves of surrogate pairs (an emoji that was
 * cut in two) become U+FFFD, so that a message with one of them is not lost.
 */
export const storableText = (text: string): string =>
  text.replaceAll("\u0000", "\ufffd").replace(/\p{Surrogate}/gu, "\ufffd");
