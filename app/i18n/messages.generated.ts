// Written by scripts/generate-messages.ts from app/i18n/messages/. Do not edit.
import type { Locale } from "../contract/chat";
import en_chat from "./messages/en/chat.json" with { type: "json" };
import en_dialogue from "./messages/en/dialogue.json" with { type: "json" };
import en_errors from "./messages/en/errors.json" with { type: "json" };
import en_handover from "./messages/en/handover.json" with { type: "json" };
import en_mail from "./messages/en/mail.json" with { type: "json" };
import en_tracking from "./messages/en/tracking.json" with { type: "json" };
import es_tracking from "./messages/es/tracking.json" with { type: "json" };
import fr_tracking from "./messages/fr/tracking.json" with { type: "json" };
import de_tracking from "./messages/de/tracking.json" with { type: "json" };
import it_tracking from "./messages/it/tracking.json" with { type: "json" };
import ptBR_tracking from "./messages/pt-BR/tracking.json" with { type: "json" };
import nl_tracking from "./messages/nl/tracking.json" with { type: "json" };
import pl_tracking from "./messages/pl/tracking.json" with { type: "json" };
import tr_tracking from "./messages/tr/tracking.json" with { type: "json" };
import ja_tracking from "./messages/ja/tracking.json" with { type: "json" };
import ko_tracking from "./messages/ko/tracking.json" with { type: "json" };
import zhCN_tracking from "./messages/zh-CN/tracking.json" with { type: "json" };
import zhTW_tracking from "./messages/zh-TW/tracking.json" with { type: "json" };
import ar_tracking from "./messages/ar/tracking.json" with { type: "json" };

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
  es: { tracking: es_tracking },
  fr: { tracking: fr_tracking },
  de: { tracking: de_tracking },
  it: { tracking: it_tracking },
  "pt-BR": { tracking: ptBR_tracking },
  nl: { tracking: nl_tracking },
  pl: { tracking: pl_tracking },
  tr: { tracking: tr_tracking },
  ja: { tracking: ja_tracking },
  ko: { tracking: ko_tracking },
  "zh-CN": { tracking: zhCN_tracking },
  "zh-TW": { tracking: zhTW_tracking },
  ar: { tracking: ar_tracking },
};
