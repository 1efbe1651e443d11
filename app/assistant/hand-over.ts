import type { Card, FormCard, Locale, Receipt } from "~/contract/chat";
import type { HandoverReason } from "~/conversations/brief";
import { answerTime, staffHoursAt } from "~/conversations/staff-hours";
import type { StaffHours } from "~/conversations/staff-hours";
import { formatMoment } from "~/i18n/dates";
import { translate } from "~/i18n/translate";
import { AppError } from "~/platform/errors";
import { reply } from "./reply";
import type { Reply } from "./reply";
import type { Turn } from "./turn";

/** The form that takes an address for answers by mail; its id comes back in a `submit` action. */
export const REPLY_EMAIL_FORM = "handover.reply_email";

/**
 * Brings a person in. Says honestly whether somebody is there; never a waiting time that the merchant has not set.
 * `said`: what the assistant says before, in the same message.
 */
export function handOver(turn: Turn, reason: HandoverReason, said?: Reply): Reply {
  const hours = staffHoursAt(turn.shop.settings, turn.shop.timeZone, turn.now);
  const already = turn.conversation.status === "waiting" || turn.conversation.status === "handled_by_staff";
  const told = tellHours(turn, hours);
  const text = already
    ? translate(turn.locale, "handover.already")
    : translate(turn.locale, isHeard(reason) ? `handover.${reason}` : "handover.passed_on");
  const askEmail = turn.conversation.replyEmail === null && hours.state !== "open";
  const email = turn.reading.entities.emails[0];
  const cards: Card[] = [
    ...(said?.cards ?? []),
    {
      kind: "handover",
      state: hours.state === "closed" ? "away" : "waiting",
      title: translate(turn.locale, hours.state === "closed" ? "handover.away_title" : "handover.waiting_title"),
      text: translate(turn.locale, "handover.keep_writing"),
      hours: told?.text ?? null,
    },
    ...(askEmail ? [replyEmailForm(turn.locale, email)] : []),
  ];
  return {
    ...(said ?? reply({ text: "" })),
    text: [said?.text, text].filter(Boolean).join("\n\n"),
    cards,
    receipts: [
      ...(said?.receipts ?? []),
      ...(told?.receipts ?? []),
      ...(askEmail && email ? [fromShopper(turn, email)] : []),
    ],
    flow: null,
    handover: { ...said?.handover, reason },
  };
}

/** What gets words of its own before anything else is said. */
const isHeard = (reason: HandoverReason) => reason === "distress" || reason === "bereavement";

/** The shopper's own words, said back to them. */
export const fromShopper = ({ now }: Pick<Turn, "now">, shown: string): Receipt => ({
  shown,
  source: "shopper",
  ref: null,
  readAt: now.toISOString(),
});

/** When somebody will be there, in the shopper's words and time zone; null where the merchant has not said. */
export function tellHours(
  turn: Pick<Turn, "locale" | "timeZone" | "now" | "shop">,
  hours: StaffHours,
): { text: string; receipts: Receipt[] } | null {
  const receipt = (shown: string): Receipt => ({
    shown,
    source: "shop_settings",
    ref: turn.shop.id,
    readAt: turn.now.toISOString(),
  });
  if (hours.state === "open" && hours.answerMinutes !== null) {
    const text = translate(turn.locale, "handover.usual_wait", answerTime(hours.answerMinutes));
    return { text, receipts: [receipt(text)] };
  }
  if (hours.state === "closed" && hours.opensAt) {
    const when = formatMoment(hours.opensAt, turn.locale, turn.timeZone, turn.now);
    return { text: translate(turn.locale, "handover.back_at", { when }), receipts: [receipt(when)] };
  }
  return null;
}

export function replyEmailForm(locale: Locale, known = ""): FormCard {
  return {
    kind: "form",
    id: REPLY_EMAIL_FORM,
    title: translate(locale, "handover.email_title"),
    fields: [
      {
        name: "email",
        label: translate(locale, "handover.email_label"),
        hint: translate(locale, "handover.email_hint"),
        type: "email",
        autocomplete: "email",
        required: true,
        value: known,
        maxLength: 254,
      },
    ],
    submitLabel: translate(locale, "handover.email_submit"),
  };
}

/** What a shopper reads when a turn failed: no inside, and a person takes it from here. */
export function failureReply(turn: Turn, error: unknown): Reply {
  const sourceDown =
    error instanceof AppError && (error.code === "shopify_unavailable" || error.code === "shopify_unauthorized");
  const said = reply({ text: translate(turn.locale, sourceDown ? "handover.source_down" : "handover.failure") });
  return handOver(turn, sourceDown ? "source_down" : "failure", said);
}
