import type { ChoiceCard, FormCard } from "~/contract/chat";
import { FactWords } from "../words";
import type { Setting } from "../words";
import { IDENTITY_CARD, IDENTITY_OPTION } from "./flow";

/** Words for proving who one is. */
export class IdentityWords extends FactWords<"identity"> {
  constructor(setting: Setting) {
    super(setting, setting.now.toISOString(), "identity");
  }
}

/** `known`: an address that the shopper has typed before. */
export function emailForm(known: string | null, words: IdentityWords): FormCard {
  return {
    kind: "form",
    id: IDENTITY_CARD.email,
    title: words.say("email.title"),
    fields: [
      {
        name: "email",
        label: words.say("email.label"),
        hint: words.say("email.hint"),
        type: "email",
        autocomplete: "email",
        required: true,
        value: known === null ? "" : words.fact(known, "shopper", null),
        maxLength: 254,
      },
    ],
    submitLabel: words.say("email.submit"),
  };
}

/** For who does not know with which address they ordered. */
export function nameForm(words: IdentityWords): FormCard {
  const field = (name: string, label: "first" | "last" | "postcode", autocomplete: string) => ({
    ...{ name, autocomplete, label: words.say(`name.${label}`), hint: null, value: "" },
    ...{ type: "text" as const, required: true, maxLength: 100 },
  });
  return {
    kind: "form",
    id: IDENTITY_CARD.name,
    title: words.say("name.title"),
    fields: [
      field("first_name", "first", "given-name"),
      field("last_name", "last", "family-name"),
      field("postcode", "postcode", "postal-code"),
    ],
    submitLabel: words.say("name.submit"),
  };
}

export function codeForm(words: IdentityWords): FormCard {
  return {
    kind: "form",
    id: IDENTITY_CARD.code,
    title: words.say("code.title"),
    fields: [
      {
        name: "code",
        label: words.say("code.label"),
        hint: words.say("code.hint"),
        // The keyboard of digits, on every phone.
        type: "tel",
        autocomplete: "one-time-code",
        required: true,
        value: "",
        maxLength: 12,
      },
    ],
    submitLabel: words.say("code.submit"),
  };
}

export function nextCard(options: readonly (keyof typeof IDENTITY_OPTION)[], words: IdentityWords): ChoiceCard {
  return {
    kind: "choice",
    id: IDENTITY_CARD.next,
    prompt: null,
    options: options.map((option) => ({
      id: IDENTITY_OPTION[option],
      label: words.say(`option.${option}`),
      detail: null,
      picture: null,
    })),
  };
}
