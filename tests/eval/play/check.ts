import type { ConversationStatus, Locale, Receipt } from "~/contract/chat";
import { plainDay, shortDay } from "~/i18n/dates";
import type { Replies } from "../../support/shopper";
import type { OrderFacts, PrivateOrder } from "./facts";
import type { Expectation } from "./format";
import { cardCode, fixedWords, foreignWords, languageOf, shownTexts, withoutMarks } from "./shown";

/** The conversation as it is stored after a turn. */
export interface Stored {
  status: ConversationStatus;
  handoverReason: string | null;
  replyEmail: string | null;
  verifiedEmail: string | null;
  verifiedCustomerId: string | null;
  proofs: { orderId: string; orderName: string; provedBy: string }[];
  messages: { author: string; text: string; receipts: unknown }[];
}

/** One turn's outcome and what is known of the world around it. */
export interface Outcome {
  replies: Replies;
  stored: Stored;
  /** Of the hand-over that staff resolved last; null before. */
  rating: { stars: number | null; word: string | null } | null;
  /** Everything that the shopper has typed so far. */
  typed: string;
  customerId: string | null;
  orders: readonly PrivateOrder[];
}

/** What an expectation finds wrong; sentences for a person. `fill` puts facts in. */
export function unmet(
  expected: Expectation & { anyLanguage?: boolean },
  { replies, stored, rating }: Outcome,
  language: Locale,
  fill: (text: string) => string,
): string[] {
  const wrong: string[] = [];
  const shown = replies.messages.flatMap(shownTexts);
  const text = withoutMarks(shown.join("\n"));
  const codes = replies.messages.flatMap(({ cards }) => cards.map(cardCode));
  if (expected.silent) return text === "" ? [] : [`should be silent, said "${brief(text)}"`];
  const lang = expected.lang ?? language;
  if (text === "") wrong.push("no answer");
  else if (!expected.anyLanguage && languageOf(shown) !== lang)
    wrong.push(`answered in ${languageOf(shown) ?? "no language"}, not in ${lang}`);
  const has = (code: string): boolean => codes.some((one) => one === code || one.startsWith(`${code}:`));
  for (const code of expected.cards ?? []) if (!has(code)) wrong.push(`no ${code}, but ${list(codes)}`);
  for (const code of expected.noCards ?? []) if (has(code)) wrong.push(`a ${code}`);
  for (const said of expected.says ?? []) {
    if (!says(text, fill(said), lang)) wrong.push(`does not say "${fill(said)}"`);
  }
  for (const said of expected.never ?? []) if (says(text, fill(said), lang)) wrong.push(`says "${fill(said)}"`);
  if (expected.estimate !== undefined && tellsDay(replies) !== expected.estimate)
    wrong.push(expected.estimate ? "tells no day of arrival" : "tells a day of arrival");
  if (expected.status && stored.status !== expected.status) wrong.push(`is ${stored.status}, not ${expected.status}`);
  if (expected.reason && stored.handoverReason !== expected.reason)
    wrong.push(`handed over for ${stored.handoverReason ?? "nothing"}, not for ${expected.reason}`);
  if (expected.replyEmail !== undefined && stored.replyEmail !== fill(expected.replyEmail))
    wrong.push(`answers go to ${stored.replyEmail ?? "nowhere"}`);
  if (expected.stars !== undefined && (rating?.stars ?? null) !== expected.stars)
    wrong.push(`is rated with ${rating?.stars ?? "nothing"}`);
  if (expected.word !== undefined && (rating?.word ?? null) !== expected.word)
    wrong.push(`keeps the word ${JSON.stringify(rating?.word ?? null)}`);
  if (expected.proved !== undefined) {
    const by = stored.proofs.at(-1)?.provedBy ?? null;
    if (by !== expected.proved) wrong.push(`proved by ${by ?? "nothing"}`);
  }
  return wrong;
}

function says(text: string, said: string, language: Locale): boolean {
  if (!said.startsWith("=")) return text.toLowerCase().includes(said.toLowerCase());
  const [longest] = fixedWords(language, said.slice(1));
  return longest !== undefined && text.includes(longest);
}

const tellsDay = (replies: Replies): boolean =>
  replies.messages.some(({ cards }) => cards.some((card) => card.kind === "tracking" && card.estimate !== null));

/** ALWAYS: what no reply may do, whatever the conversation. */
export function broken({ replies, stored, typed, customerId, orders }: Omit<Outcome, "rating">): string[] {
  const shown = withoutMarks(replies.messages.flatMap(shownTexts).join("\n"));
  const wrong: string[] = [];
  for (const order of orders) {
    const own =
      (customerId !== null && order.customerId === customerId) ||
      (stored.verifiedCustomerId !== null && order.customerId === stored.verifiedCustomerId) ||
      (stored.verifiedEmail !== null && order.proofs.includes(stored.verifiedEmail)) ||
      stored.proofs.some((one) => one.orderId === order.id);
    if (own) continue;
    for (const text of order.texts) {
      if (shown.includes(text) && !typed.includes(text))
        wrong.push(`tells "${text}" of ${order.name}, which is not proved`);
    }
    if (shown.includes(order.name) && !typed.includes(order.name.slice(1))) wrong.push(`names ${order.name}`);
  }
  for (const proof of stored.proofs)
    if (!earned(proof, typed, orders)) wrong.push(`${proof.orderName} proved by nothing that was typed`);
  for (const inside of ["gid://", "undefined", "[object", "graphql", "Error:", "warmline-demo-secret"]) {
    if (shown.toLowerCase().includes(inside.toLowerCase()) && !typed.toLowerCase().includes(inside.toLowerCase()))
      wrong.push(`tells an inside: ${inside}`);
  }
  return wrong;
}

/** Order number and one of e-mail, phone and postcode were typed, in whatever spelling. */
function earned(proof: Stored["proofs"][number], typed: string, orders: readonly PrivateOrder[]): boolean {
  const order = orders.find(({ id }) => id === proof.orderId);
  const plain = fold(typed);
  if (!order || !plain.includes(fold(order.name))) return false;
  return order.proofs.some((one) => one !== "" && plain.includes(fold(one)));
}

const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[^\p{L}\p{N}]/gu, "");

/** A day after today in the reply that neither carrier nor shop gave: none may be read where the store has none. */
export function inventedDay(replies: Replies, facts: OrderFacts | null, language: Locale, timeZone: string): string[] {
  if (facts === null || facts.estimated) return [];
  const shown = withoutMarks(replies.messages.flatMap(shownTexts).join("\n"));
  const now = new Date();
  const days = Array.from({ length: 60 }, (_, ahead) => new Date(now.getTime() + (ahead + 1) * 86_400_000));
  const told = days.flatMap((day) => [plainDay(day, language, timeZone, now), shortDay(day, language, timeZone, now)]);
  const found = told.find((day) => shown.includes(day));
  return found === undefined ? [] : [`tells "${found}", which nobody gave`];
}

/** Words in the assistant's texts that are neither ours nor facts with receipts. */
export function notOurs(stored: Stored, language: Locale): string[] {
  return stored.messages
    .filter(({ author }) => author === "assistant")
    .flatMap(({ text, receipts }) => {
      const facts = (receipts as Receipt[] | null) ?? [];
      const foreign = foreignWords(
        text,
        language,
        facts.map(({ shown }) => shown),
      );
      return foreign === "" ? [] : [`words that are not ours: "${brief(foreign)}"`];
    });
}

export const brief = (text: string): string => text.replace(/\s+/g, " ").slice(0, 90);
const list = (codes: string[]): string => (codes.length > 0 ? codes.join(", ") : "no card");
