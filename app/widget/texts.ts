/**
 * The block's own words. Each language has them by name in `texts/`, and the build makes a list of them in this
 * order, which is a third smaller on the wire. Everything else that a shopper reads comes from the server.
 */
export enum Text {
  close,
  aiAssistant,
  ai,
  team,
  you,
  person,
  waiting,
  withStaff,
  messages,
  placeholder,
  send,
  stop,
  typing,
  queued,
  failed,
  retry,
  offline,
  unreachable,
  left,
  end,
  ended,
  required,
  email,
  progress,
  done,
  current,
  todo,
  newTab,
  number,
  total,
}

/** By `Text`. */
export type Texts = Record<Text, string>;

/** Fills in the one placeholder, "{name}" or "{n}". Counts are written so that no plural form is needed. */
export const fill = (text: string, value: string | number): string => text.replace(/\{\w+\}/, () => String(value));
