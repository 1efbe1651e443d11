import type en from "./texts/en.json";

/**
 * The block's own words; `{name}` and `{n}` are filled in. Counts are written so that no plural form is needed.
 * Everything else that a shopper reads comes from the server.
 */
export type Texts = typeof en;

export const fill = (text: string, value: string | number): string => text.replace(/\{\w+\}/, () => String(value));
