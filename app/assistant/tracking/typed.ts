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

/** From this message alone. `before` says what is still awaited: it decides what a bare "10115" is. */
export function typedNow({ text, reading }: Pick<Turn, "text" | "reading">, before: Typed): Typed {
  const { orderNames, emails, phones, postcodes, trackingNumbers } = reading.entities;
  const typed = {
    orderName: orderNames[0] ?? null,
    identifier: emails[0] ?? phones[0] ?? postcodes[0] ?? null,
    trackingNumber: trackingNumbers[0]?.number ?? null,
  };
  const awaited = before.orderName !== null && before.identifier === null;
  if (awaited && typed.identifier === null && !text.trim().startsWith("#")) {
    const bare = readIdentifier(withoutName(text, typed.orderName === before.orderName ? before.orderName : null));
    if (bare !== null) return { orderName: null, identifier: cut(bare.value, "identifier"), trackingNumber: null };
  }
  return {
    orderName: cut(typed.orderName, "orderName"),
    identifier: cut(typed.identifier, "identifier"),
    trackingNumber: cut(typed.trackingNumber, "trackingNumber"),
  };
}

export const NOTHING: Typed = { orderName: null, identifier: null, trackingNumber: null };

export const isNothing = (typed: Typed): boolean =>
  typed.orderName === null && typed.identifier === null && typed.trackingNumber === null;

function withoutName(text: string, name: string | null): string {
  return name === null ? text : text.replace(name, "").trim();
}

function cut(value: string | null, field: keyof typeof LONGEST): string | null {
  return value === null ? null : value.slice(0, LONGEST[field]);
}
