import type { Locale } from "../../contract/chat";

/** What was understood of one message. Made without a model and without the network, under 5 ms CPU. */
export interface Reading {
  /** The language of the text; null when it is too short to tell ("ok", "#1005"). */
  language: Locale | null;
  /** Best first; empty when nothing was understood. `score` 0..1. */
  intents: { intent: Intent; score: number }[];
  entities: Entities;
  emotion: Emotion;
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

/** `distress`: must reach a person at once (self-harm, threat, medical emergency). */
export type Emotion = "calm" | "worried" | "frustrated" | "angry" | "distress";

export interface Entities {
  /** In the shop's own format where it fits, else the bare digits: "#1005", "1005". */
  orderNames: string[];
  emails: string[];
  /** As typed, digits and leading + kept. */
  phones: string[];
  postcodes: string[];
  /** Carriers' numbers whose format (and checksum, where there is one) fits. */
  trackingNumbers: { number: string; carriers: string[] }[];
}

/** What the reader may know of the conversation. */
export interface ReadingContext {
  /** The shop's order-name format around the number: "#" and "" give "#1005". */
  orderNamePrefix: string;
  orderNameSuffix: string;
  /** Language of the conversation so far; breaks ties for short texts. */
  conversationLocale: Locale;
}
