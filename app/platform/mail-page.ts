import { directionOf } from "~/i18n/languages";
import type { Locale } from "~/contract/chat";

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/** The frame of every mail to a shopper; plain and light: mail clients keep little else. `body`: HTML, escaped already. */
export const mailPage = (locale: Locale, body: string): string =>
  `<!doctype html><html lang="${locale}" dir="${directionOf(locale)}"><body style="font:16px/1.5 sans-serif;color:#1f1b18;max-width:560px;margin:24px auto;padding:0 16px">${body}</body></html>`;
