import type { Card, Receipt, SummaryCard } from "~/contract/chat";
import { AppError } from "~/platform/errors";
import type { Reply } from "./reply";

/** A piece of a reply that no receipt covers. */
export interface Violation {
  /** Where it stands: "text" or "order card". */
  where: string;
  /** The digits, the link or the status shown. */
  claim: string;
}

/**
 * Belief 1: a claim without a receipt does not leave the server. Every number (dates, amounts, order names, tracking
 * numbers and counts are made of them), every link and every status must stand in the `shown` of a receipt.
 * Throws `internal`; the caller falls back to a person.
 */
export function prove(reply: Pick<Reply, "text" | "cards" | "receipts">): void {
  const violations = findViolations(reply);
  if (violations.length === 0) return;
  const claims = violations.map(({ where, claim }) => `${where}: ${claim}`).join("; ");
  throw new AppError("internal", `reply without receipt: ${claims}`);
}

export function findViolations({ text, cards, receipts }: Pick<Reply, "text" | "cards" | "receipts">): Violation[] {
  const shown = receipts.map((receipt) => withoutIsolates(receipt.shown)).filter((one) => one !== "");
  return [
    ...uncovered(text, shown).map((claim) => ({ where: "text", claim })),
    ...cards.flatMap((card) => cardViolations(card, shown, receipts)),
  ];
}

function cardViolations(card: Card, shown: string[], receipts: Receipt[]): Violation[] {
  const where = `${card.kind} card`;
  const claims = visibleTexts(card).flatMap((text) => uncovered(text, shown));
  const label = "status" in card ? card.status?.label : undefined;
  if (label && !receipts.some((receipt) => receipt.shown === label)) claims.push(label);
  return claims.map((claim) => ({ where, claim }));
}

/** Every text of a card that is read by a shopper or opened by a tap. Pictures are decoration, not claims. */
function visibleTexts(card: Card): string[] {
  switch (card.kind) {
    case "order":
      return present([
        card.orderName,
        card.title,
        card.status.label,
        card.placed?.label,
        card.more,
        card.total,
        ...card.items.flatMap((item) => [item.title, item.variant, String(item.quantity), item.note]),
      ]);
    case "tracking":
      return present([
        card.title,
        card.status.label,
        card.carrier,
        card.trackingNumber,
        card.link?.url,
        card.link?.label,
        card.estimate?.label,
        card.eventsLabel,
        ...card.steps.map((step) => step.label),
        ...card.events.flatMap((event) => [event.when.label, event.text, event.place]),
        ...card.items,
      ]);
    case "choice":
      return present([card.prompt, ...card.options.flatMap((option) => [option.label, option.detail])]);
    case "form":
      return present([
        card.title,
        card.submitLabel,
        ...card.fields.flatMap((field) => [
          field.label,
          field.hint,
          field.value,
          ...(field.options ?? []).map((option) => option.label),
        ]),
      ]);
    case "handover":
      return present([card.title, card.text, card.hours]);
    case "proposal":
      return [...summaryTexts(card), card.confirmLabel, card.declineLabel];
    case "offer":
      return present([...summaryTexts(card), card.code, card.ends?.label]);
    case "return":
    case "products":
      return summaryTexts(card);
  }
}

function summaryTexts({ title, status, items, rows, note, links }: SummaryCard): string[] {
  return present([
    title,
    status?.label,
    note,
    ...items.flatMap((item) => [item.title, item.detail, item.note, item.url]),
    ...rows.flatMap((row) => [row.label, row.value]),
    ...links.flatMap((link) => [link.url, link.label]),
  ]);
}

function present(texts: (string | null | undefined)[]): string[] {
  return texts.filter((text): text is string => text != null && text !== "");
}

/** Links, e-mail addresses and numbers; a number with its separators is one claim ("129,90", "14:20"). */
const CLAIM =
  /https?:\/\/[^\s)\]]+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}|\p{N}+(?:[.,:/’'\u00a0\u202f-]?\p{N}+)*/gu;

/** Links and numbers of a text that stand in none of the texts given. */
export function unshown(text: string, shown: readonly string[]): string[] {
  return uncovered(
    text,
    shown.map(withoutIsolates).filter((one) => one !== ""),
  );
}

function uncovered(text: string, shown: readonly string[]): string[] {
  const visible = withoutIsolates(text);
  const claims = [...visible.matchAll(CLAIM)];
  if (claims.length === 0) return [];
  const covered = coveredRanges(visible, shown);
  return claims
    .filter(({ index, 0: claim }) => !covered.some(([from, to]) => from <= index && index + claim.length <= to))
    .map(({ 0: claim }) => claim);
}

/** Where receipts' texts stand. "6" covers a six, not a part of "16" or of "6.50". */
function coveredRanges(text: string, shown: readonly string[]): [from: number, to: number][] {
  const ranges: [number, number][] = [];
  for (const one of shown) {
    for (let from = text.indexOf(one); from !== -1; from = text.indexOf(one, from + 1)) {
      ranges.push([from, from + one.length]);
    }
  }
  return ranges;
}

/** Direction marks inside right-to-left text are not part of what is claimed. */
function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069\u200e\u200f]/g, "");
}
