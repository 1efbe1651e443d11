/**
 * The block's own words for when there is no session yet. Each language has them by name in `texts/`, and the build
 * makes a list of them in this order, which is a third smaller on the wire. Everything else that a shopper reads
 * comes from the server (`BlockTexts` of the contract, messages, cards).
 */
export enum Text {
  close,
  aiAssistant,
  person,
  messages,
  placeholder,
  send,
  stop,
  offline,
  unreachable,
  end,
}

/** By `Text`. */
export type Texts = Record<Text, string>;

/** Fills in the one placeholder, "{name}" or "{n}". Counts are written so that no plural form is needed. */
export const fill = (text: string, value: string | number): string => text.replace(/\{\w+\}/, () => String(value));
