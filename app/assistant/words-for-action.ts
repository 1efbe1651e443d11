import type { ChatAction, Locale } from "~/contract/chat";
import { translate } from "~/i18n/translate";

/** A tap as it stands in the transcript. */
export function wordsForAction(locale: Locale, action: ChatAction): string {
  switch (action.type) {
    case "human":
      return translate(locale, "chat.suggest_person");
    case "choose":
    case "submit":
    case "confirm":
    case "decline":
      return action.label;
    case "end":
      return "";
  }
}
