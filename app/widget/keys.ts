/** What of a key press the composer looks at. */
export type KeyPress = Pick<KeyboardEvent, "key" | "shiftKey" | "isComposing" | "keyCode">;

/**
 * Enter sends, Shift+Enter begins a line. An input method's Enter takes over its candidate and sends nothing:
 * `isComposing` says so, but Safari ends the composition before the key press, and only keyCode 229 is left.
 */
export const sends = ({ key, shiftKey, isComposing, keyCode }: KeyPress): boolean =>
  key === "Enter" && !shiftKey && !isComposing && keyCode !== 229;
