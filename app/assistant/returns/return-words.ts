import type { ChoiceCard, ChoiceOption, ReceiptSource } from "~/contract/chat";
import { FactWords } from "../words";
import type { Setting } from "../words";
import { RETURN_CARD, RETURN_OPTION } from "./flow";

/** Words for sending things back. */
export class ReturnWords extends FactWords<"returns"> {
  constructor(setting: Setting, readAt: string = setting.now.toISOString()) {
    super(setting, readAt, "returns");
  }

  /** "2 × Linen shirt · L"; one piece needs no count. */
  pieces(item: string, quantity: number, source: ReceiptSource, ref: string | null): string {
    return quantity > 1 ? this.say("exchange.pieces", { item, count: this.count(quantity, source, ref) }) : item;
  }

  /** A day of the shop's calendar, "YYYY-MM-DD", which is the same day everywhere. */
  policyDay(day: string): string {
    return this.since({ at: `${day}T12:00:00Z`, source: "policy", ref: null });
  }
}

const LABEL = {
  human: "option.human",
  start: "option.start",
  faulty: "option.faulty",
  otherOrder: "option.other_order",
  otherItems: "option.other_items",
  otherOutcome: "option.other_outcome",
} as const;

export function nextCard(options: readonly (keyof typeof LABEL)[], words: ReturnWords): ChoiceCard {
  return {
    kind: "choice",
    id: RETURN_CARD.next,
    prompt: null,
    options: options.map((option) => plainOption(RETURN_OPTION[option], words.say(LABEL[option]))),
  };
}

export const plainOption = (id: string, label: string, detail: string | null = null): ChoiceOption => ({
  id,
  label,
  detail,
  picture: null,
});
