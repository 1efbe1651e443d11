import type { Card, Receipt } from "~/contract/chat";
import { BOUNDS } from "~/platform/bounds";
import { fromShopper } from "../hand-over";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { phrasesIn } from "../reading/phrases-in";
import { INSTRUCTIONS } from "./prompt";
import { SentenceProver } from "./prove-sentence";
import type { Verdict } from "./prove-sentence";
import { StandIns } from "./stand-ins";

/** For the model to know, not to say. */
const SHOWN_BELOW = "Shown to the shopper below your reply";

/** What one turn with the model has come to: what was looked up, and what of the model's words has been proved. */
export class Talk {
  readonly standIns: StandIns;
  private readonly prover: SentenceProver;
  private readonly lookups: Reply[] = [];
  private said = "";

  constructor(
    private readonly turn: Turn,
    private readonly fallback: Reply,
  ) {
    const { settings } = turn.shop;
    this.standIns = new StandIns({
      orderNamePrefix: settings.orderNamePrefix,
      orderNameSuffix: settings.orderNameSuffix,
      conversationLocale: turn.locale,
    });
    for (const { orderName } of turn.conversation.proofs) this.standIns.know("order", orderName);
    const names = [settings.assistantName, turn.shop.name];
    this.prover = new SentenceProver(this.standIns, turn.locale, `${INSTRUCTIONS} ${SHOWN_BELOW}`, names);
  }

  /** As shown so far. */
  get text(): string {
    return this.said;
  }

  /** One sentence of the model; a proved one is part of the reply from now on. */
  say(sentence: string): Verdict {
    const avoided = phrasesIn(sentence, this.turn.shop.settings.avoidWords);
    if (avoided.length > 0) return { proved: false, claims: avoided };
    const verdict = this.prover.check(sentence);
    if (verdict.proved) this.said = join(this.said, verdict.text);
    return verdict;
  }

  /** Takes in what a tool found; returns what the model may read of it. */
  note(found: Reply | null): string {
    if (found === null) return "There is no such tool, or it does not take such arguments.";
    if (found.text === "" && found.cards.length === 0) return "Nothing is known about that.";
    this.lookups.push(found);
    for (const { name } of found.orders) this.standIns.know("order", name);
    this.prover.addSource(found.text, found.orders[0]?.name ?? null);
    const cards = found.cards.map(({ kind }) => kind).join(", ");
    return this.standIns
      .hide([found.text, cards && `(${SHOWN_BELOW}: ${cards}.)`].filter(Boolean).join("\n"))
      .slice(0, BOUNDS.modelToolCharacters);
  }

  /** The model's own, whole answer. */
  answered(): Reply {
    const last = this.lookups.at(-1);
    return {
      ...this.fallback,
      text: this.said,
      cards: mergeCards(this.lookups.flatMap(({ cards }) => cards)),
      receipts: [...this.lookups.flatMap(({ receipts }) => receipts), ...this.repeated()],
      flow: last ? last.flow : this.turn.flow,
      suggestHuman: this.lookups.some(({ suggestHuman }) => suggestHuman),
      orders: this.lookups.flatMap(({ orders }) => orders),
    };
  }

  /** The built-in words: a look-up's in place of what was shown, else the fallback's after it. */
  fallenBack(): Reply {
    const last = this.lookups.at(-1);
    if (last) return { ...last, proved: [] };
    return {
      ...this.fallback,
      text: this.said === "" ? this.fallback.text : `${this.said}\n\n${this.fallback.text}`,
      receipts: [...this.fallback.receipts, ...this.repeated()],
    };
  }

  /** Nobody reads on: what was shown is what is kept. */
  stopped(): Reply {
    return this.said === "" ? this.fallenBack() : this.answered();
  }

  /** The shopper's own numbers and addresses, said back to them. */
  private repeated(): Receipt[] {
    return this.standIns.values
      .filter((value) => this.said.includes(value))
      .map((value) => fromShopper(this.turn, value));
  }
}

/** The block joins parts the same way (app/widget/state.ts). */
const join = (before: string, next: string): string => before + (/[!-~]$/.test(before) ? " " : "") + next;

/** Of choices and forms with one id, the last counts. */
function mergeCards(cards: Card[]): Card[] {
  return cards.filter((card, index) => {
    const key = keyOf(card);
    return !cards.slice(index + 1).some((later) => keyOf(later) === key);
  });
}

const keyOf = (card: Card): string =>
  card.kind === "choice" || card.kind === "form" ? `${card.kind} ${card.id}` : JSON.stringify(card);
