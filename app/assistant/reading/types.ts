import type { Locale } from "../../contract/chat";

/** What was understood of one message. Made without a model and without the network, under 5 ms CPU. */
export interface Reading {
  /** The language of the text; null when it is too short to tell ("ok", "#1005"). */
  language: Locale | null;
  /** Best first; empty when nothing was understood. `score` 0..1. */
  intents: { intent: Intent; score: number }[];
  entities: Entities;
  /** Which change is meant; best first, empty where nothing tells. Told beside `change_order` only. `score` 0..1. */
  changeKinds: KindOf<ChangeKind>[];
  /** Which return, or what is wrong; told beside `return_item`, `order_problem` and `not_received` only. */
  returnKinds: KindOf<ReturnKind>[];
  emotion: Emotion;
  /** The distress is the death of somebody near, and nobody is in danger. */
  bereaved: boolean;
  /** 0..1: how safe it is to act on `intents[0]` without asking back. Below SURE the assistant asks. */
  confidence: number;
}

/** At or above: the assistant acts on the first intent; below: it asks back with choices. */
export const SURE = 0.6;

/** Intents that this version tells apart. `other` is "an order matter that no finer intent fits". */
export type Intent =
  | "track_order"
  | "not_received" // "it says delivered but I don't have it"
  | "order_problem" // wrong, damaged or missing item, something to check
  | "change_order" // cancel, address, items
  | "return_item"
  | "refund_status"
  | "policy"
  | "product"
  | "stock"
  | "price"
  | "discount"
  | "billing"
  | "invoice"
  | "account"
  | "site_problem"
  | "place_order"
  | "newsletter"
  | "complaint"
  | "feedback"
  | "human"
  | "greeting"
  | "thanks"
  | "goodbye"
  | "help"
  | "yes"
  | "no"
  | "cancel" // stop the step we are in
  | "repeat"
  | "change_language"
  | "smalltalk"
  | "out_of_scope";

/** `items`: add, remove, other ones or how many. `hurry`: sooner, or by another way of shipping. */
export type ChangeKind = "cancel" | "address" | "items" | "payment" | "hurry";

/** `wrong`: not what was ordered; `missing`: something of the order was not in the parcel. */
export type ReturnKind = "return" | "exchange" | "damaged" | "wrong" | "missing";

export interface KindOf<Kind> {
  kind: Kind;
  score: number;
}

/** `distress`: must reach a person at once (self-harm, threat, medical emergency). */
export type Emotion = "calm" | "worried" | "frustrated" | "angry" | "distress";

/** What proves or names an order. */
export interface Contacts {
  /** In the shop's own format where it fits, else the bare digits: "#1005", "1005". */
  orderNames: string[];
  emails: string[];
  /** As typed, digits and leading + kept. */
  phones: string[];
  postcodes: string[];
  /** Carriers' numbers whose format (and checksum, where there is one) fits. */
  trackingNumbers: { number: string; carriers: string[] }[];
}

export interface Entities extends Contacts {
  /** Days, "YYYY-MM-DD" in the conversation's time zone; a single day is its own `until`, a week goes from its Monday. */
  dates: Mention<{ from: string; until: string }>[];
  /** How many of something: 1..999. Never times, prices, sizes. */
  quantities: Mention<{ count: number }>[];
  /** What may name a product; whether it does is for the catalogue to say. */
  products: { text: string }[];
}

/** `text`: as typed. */
export type Mention<What> = { text: string } & What;

/** What the reader may know of the conversation. */
export interface ReadingContext {
  /** The shop's order-name format around the number: "#" and "" give "#1005". */
  orderNamePrefix: string;
  orderNameSuffix: string;
  /** Language of the conversation so far; breaks ties for short texts. */
  conversationLocale: Locale;
  /** Without it no dates are read. */
  clock?: { now: Date; timeZone: string };
}
