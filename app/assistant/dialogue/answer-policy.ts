import { directionOf } from "~/i18n/languages";
import type { Locale } from "~/contract/chat";
import type { Receipt } from "~/contract/chat";
import type { HandoverReason } from "~/conversations/brief";
import { plainDay } from "~/i18n/dates";
import { isolate, translate } from "~/i18n/translate";
import { findPassage } from "~/knowledge/find-passage";
import type { FoundPassage } from "~/knowledge/find-passage";
import { recordGap } from "~/knowledge/record-gap";
import type { Intent } from "../reading/types";
import type { Reply } from "../reply";
import type { Turn } from "../turn";
import { offerForIntent, offerHuman } from "./offer-human";

/** Longer ones tell a story that a passage of a page does not answer. */
const CLEAR_QUESTION_CHARACTERS = 240;
/** About an order, or for a person: never answered with a page. */
const ORDER_MATTERS: readonly Intent[] = [
  "track_order",
  "not_received",
  "order_problem",
  "change_order",
  "refund_status",
  "complaint",
  "invoice",
  "human",
];

/**
 * Answers a question about the shop's rules with the shop's own words: the passage that is about it, word for word,
 * with its title, link and date. Where nothing is, the question is kept as a gap and a person is offered.
 */
export async function answerPolicy(turn: Turn): Promise<Reply> {
  const question = { text: turn.text, locale: turn.locale };
  const passage = await findPassage(turn.shop.id, question, turn.shop.locale, "asked");
  if (passage) return quote(turn, passage);
  await noteGap(turn, question);
  return offerForIntent(turn, "policy") ?? offerHuman(turn, "cannot_help", translate(turn.locale, "dialogue.ask_back"));
}

/** What a shop may have written about, besides its policies. */
const MAY_BE_WRITTEN: readonly Intent[] = ["billing", "account", "place_order", "newsletter"];
/** The catalogue answers these; a page may, all the same. */
const CATALOGUE: readonly Intent[] = ["product", "stock", "price"];

/** Before a person is offered for something else: the shop's own words where they clearly fit; null where none do. */
export async function answerIfWritten(turn: Turn, intent: Intent): Promise<Reply | null> {
  // "Can I return sale items?" asks for the rule; "I want to return this" does not.
  if (intent === "return_item" && /[?？؟]/.test(turn.text)) return answerFromKnowledge(turn, "return");
  if (!MAY_BE_WRITTEN.includes(intent) && !CATALOGUE.includes(intent)) return null;
  const answer = await answerFromKnowledge(turn);
  if (!answer && MAY_BE_WRITTEN.includes(intent)) await noteGap(turn, { text: turn.text, locale: turn.locale });
  return answer;
}

/** Staff's own answer to just this question; null where they wrote none. A page is no answer to "one for me?". */
export async function answerFaq(turn: Turn): Promise<Reply | null> {
  const question = { text: turn.text, locale: turn.locale };
  const passage = await findPassage(turn.shop.id, question, turn.shop.locale, "clear");
  return passage?.kind === "faq" ? quote(turn, passage) : null;
}

/**
 * For a message that was not understood for certain: the passage that is clearly about it; null where none is.
 * `reason`: why a person would be brought in after all.
 */
export async function answerFromKnowledge(turn: Turn, reason: HandoverReason = "cannot_help"): Promise<Reply | null> {
  const { text, reading } = turn;
  if (text.trim() === "" || text.length > CLEAR_QUESTION_CHARACTERS) return null;
  const { orderNames, trackingNumbers } = reading.entities;
  if (orderNames.length + trackingNumbers.length > 0) return null;
  if (reading.intents[0] && ORDER_MATTERS.includes(reading.intents[0].intent)) return null;
  const question = { text, locale: turn.locale };
  const isRule = reading.intents[0]?.intent === "policy";
  const passage = await findPassage(turn.shop.id, question, turn.shop.locale, isRule ? "asked" : "clear");
  if (!passage && isRule) await noteGap(turn, question);
  return passage && quote(turn, passage, reason);
}

/** Nothing of the passage is put in other words: the quoted text is its own receipt. */
export function quote(turn: Turn, passage: FoundPassage, reason: HandoverReason = "cannot_help"): Reply {
  const { locale, now, timeZone } = turn;
  const receipts: Receipt[] = [];
  const fact = (shown: string) => {
    receipts.push({ shown, source: "knowledge", ref: passage.ref, readAt: passage.readAt.toISOString() });
    return shown;
  };
  const ofFaq = passage.kind === "faq";
  const heading = !ofFaq && passage.heading !== null && passage.heading !== passage.title ? passage.heading : null;
  const changed = passage.changedAt
    ? translate(locale, "knowledge.changed", { day: fact(plainDay(passage.changedAt, locale, timeZone, now)) })
    : null;
  const link = passage.url ? `[${linkLabel(fact(passage.title))}](${fact(passage.url)})` : null;
  const quoted = [heading ? `**${plain(fact(heading))}**` : null, fact(passage.text)].filter(Boolean).join("\n");
  const text = [
    ofFaq
      ? translate(locale, "knowledge.shop_says")
      : translate(locale, "knowledge.page_says", { title: fact(passage.title) }),
    passage.locale === locale
      ? null
      : translate(locale, "knowledge.other_language", { language: nameOf(passage.locale, locale) }),
    "",
    directionOf(locale) === "rtl" && passage.locale !== locale ? isolatedLines(quoted) : quoted,
    "",
    [link, changed].filter(Boolean).join(" · "),
    "",
    translate(locale, "knowledge.more"),
  ];
  const answer = offerHuman(turn, reason, text.filter((line) => line !== null).join("\n"));
  return { ...answer, receipts };
}

/** The chat's Markdown has no escapes: what would end a label or the bold is left out of it. */
const linkLabel = (title: string) => title.replace(/[[\]]/g, "");
const plain = (heading: string) => heading.replaceAll("*", "");

/** Left-to-right lines inside of right-to-left text keep their own direction. */
const isolatedLines = (text: string) =>
  text
    .split("\n")
    .map((line) =>
      line.trim() === ""
        ? line
        : line.replace(
            /^(- |\*\*)?(.*?)(\*\*)?$/u,
            (_, start = "", body, end = "") => `${start}${isolate(String(body))}${end}`,
          ),
    )
    .join("\n");

/** "German", as the reader's language calls it; the tag where that has no name for it. */
function nameOf(tag: string, reader: string): string {
  try {
    return new Intl.DisplayNames([reader], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A question that nothing answers is counted, unless a merchant is only trying things out. */
async function noteGap({ shop, conversation }: Turn, question: { text: string; locale: Locale }): Promise<void> {
  if (!conversation.isTest) await recordGap(shop.id, question);
}
