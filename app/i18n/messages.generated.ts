// Written by scripts/generate-messages.ts from app/i18n/messages/. Do not edit.
import type { Locale } from "../contract/chat";
import en_chat from "./messages/en/chat.json" with { type: "json" };
import en_dialogue from "./messages/en/dialogue.json" with { type: "json" };
import en_errors from "./messages/en/errors.json" with { type: "json" };
import en_handover from "./messages/en/handover.json" with { type: "json" };
import en_mail from "./messages/en/mail.json" with { type: "json" };
import en_tracking from "./messages/en/tracking.json" with { type: "json" };

/** English has every message; its keys are the keys. */
export interface EnglishMessages {
  chat: typeof en_chat;
  dialogue: typeof en_dialogue;
  errors: typeof en_errors;
  handover: typeof en_handover;
  mail: typeof en_mail;
  tracking: typeof en_tracking;
}

export const MESSAGES: Record<Locale, Partial<Record<keyof EnglishMessages, Record<string, string>>>> = {
  en: {
    chat: en_chat,
    dialogue: en_dialogue,
    errors: en_errors,
    handover: en_handover,
    mail: en_mail,
    tracking: en_tracking,
  },
  es: {},
  fr: {},
  de: {},
  it: {},
  "pt-BR": {},
  nl: {},
  pl: {},
  tr: {},
  ja: {},
  ko: {},
  "zh-CN": {},
  "zh-TW": {},
  ar: {},
};
