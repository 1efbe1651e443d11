import { readIdentifier } from "~/orders/identifiers";
import type { Turn } from "../turn";
import type { TrackingFlow } from "./flow";

/** What the shopper has given so far to find their order; nothing of it is proved. */
export interface Typed {
  orderName: string | null;
  /** E-mail, phone or postcode. */
  identifier: string | null;
  trackingNumber: string | null;
}

const LONGEST = { orderName: 80, identifier: 254, trackingNumber: 60 };

/** From this message and from those that the pending flow remembers; the newer word counts. */
export function typedSoFar(turn: Pick<Turn, "text" | "reading">, flow: TrackingFlow | null): Typed {
  const before = flow?.step === "identify" ? flow : NOTHING;
  const now = typedNow(turn, before);
  return {
    orderName: now.orderName ?? before.orderName,
    identifier: now.identifier ?? before.identifier,
    trackingNumber: now.trackingNumber ?? before.trackingNumber,
  };
}

/**
 * From this message alone. `before` is what is known already: where only the identifier is still awaited, a bare
 * "10115" is a postcode; at any other time it is an order number.
 */
export function typedNow({ text, reading }: Pick<Turn, "text" | "reading">, before: Typed): Typed {
  const { orderNames, emails, phones, postcodes, trackingNumbers } = reading.entities;
  const [orderName = null] = orderNames;
  const identifier = emails[0] ?? spacedEmail(text) ?? phones[0] ?? postcodes[0] ?? null;
  const awaited = before.orderName !== null && before.identifier === null;
  if (identifier === null && awaited && !text.trim().startsWith("#")) {
    const bare = readIdentifier(orderName === before.orderName ? without(text, orderName) : text);
    if (bare !== null) return { ...NOTHING, identifier: cut(bare.value, "identifier") };
  }
  return {
    orderName: cut(orderName, "orderName"),
    identifier: cut(identifier ?? besides(text, orderName), "identifier"),
    trackingNumber: cut(trackingNumbers[0]?.number ?? null, "trackingNumber"),
  };
}

export const NOTHING: Typed = { orderName: null, identifier: null, trackingNumber: null };

export const isNothing = (typed: Typed): boolean =>
  typed.orderName === null && typed.identifier === null && typed.trackingNumber === null;

/** "1104 407": an order number, and nothing else but what can only be the postcode. */
function besides(text: string, orderName: string | null): string | null {
  const rest = without(text, orderName).replace(/^[\s,;/]+|[\s,;/]+$/g, "");
  return orderName !== null && /^[\p{L}\d -]{3,9}$/u.test(rest) && /\d/.test(rest)
    ? (readIdentifier(rest)?.value ?? null)
    : null;
}

/** "anna @ example.com", as a phone's keyboard leaves it. */
function spacedEmail(text: string): string | null {
  return /[^\s@,;<>()]+\s*@\s*[^\s@,;<>()]+\.\p{L}{2,}/u.exec(text)?.[0].replace(/\s+/g, "") ?? null;
}

/** The text without the order number, as the reader normalised it or as bare digits. */
function without(text: string, orderName: string | null): string {
  const digits = orderName?.replace(/\D/g, "") ?? "";
  return digits === "" ? text : text.replace(new RegExp(`#?\\s*${digits}(?!\\d)`), "");
}

function cut(value: string | null, field: keyof typeof LONGEST): string | null {
  return value === null ? null : value.slice(0, LONGEST[field]);
}
