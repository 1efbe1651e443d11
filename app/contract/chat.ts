/**
 * The chat contract: what the storefront block and the server say to each other.
 * Types only: the block ships no validation library, the server parses with zod
 * (`app/routes/` derives its schemas from these types with `satisfies`).
 *
 * Everything that a shopper reads arrives ready to show: in the shopper's language and time zone.
 * The block decides nothing but layout.
 */

/** Languages of everything that a shopper reads. */
export type Locale =
  "en" | "es" | "fr" | "de" | "it" | "pt-BR" | "nl" | "pl" | "tr" | "ja" | "ko" | "zh-CN" | "zh-TW" | "ar";

export type Author = "shopper" | "assistant" | "staff" | "system";

/** `waiting`: waits for staff. */
export type ConversationStatus = "open" | "waiting" | "handled_by_staff" | "resolved";

/** Colour of a badge; never the only carrier of meaning, a label stands beside it. */
export type Tone = "neutral" | "info" | "success" | "warning" | "critical";

/** A moment: `at` for `<time datetime>` (ISO 8601, UTC), `label` as the shopper reads it. */
export interface Moment {
  at: string;
  label: string;
}

export interface StatusBadge {
  code: string;
  label: string;
  tone: Tone;
}

export interface Picture {
  url: string;
  alt: string;
}

export interface OrderCard {
  kind: "order";
  /** As the shop writes it, "#1005". */
  orderName: string;
  title: string;
  status: StatusBadge;
  placed: Moment | null;
  items: OrderCardItem[];
  /** "and 3 more", when `items` was cut. */
  more: string | null;
  total: string | null;
}

export interface OrderCardItem {
  title: string;
  variant: string | null;
  quantity: number;
  picture: Picture | null;
  /** "not shipped yet", "returned"; null where the order's own status says it all. */
  note: string | null;
}

export interface TrackingCard {
  kind: "tracking";
  /** "Parcel 1 of 2", or "Your parcel". */
  title: string;
  status: StatusBadge;
  carrier: string | null;
  trackingNumber: string | null;
  /** The carrier's own page; https only. */
  link: { url: string; label: string } | null;
  /** Only when the carrier or the shop gave one: "Expected Tue 24 November". */
  estimate: Moment | null;
  /** Four to five steps from "ordered" to "delivered", for the progress line. */
  steps: { label: string; state: "done" | "current" | "todo" }[];
  /** Newest first, as the carrier reported them. */
  events: { when: Moment; text: string; place: string | null }[];
  /** Labels of the toggle that shows the older events. */
  eventsLabel: string;
  items: string[];
}

export interface ChoiceCard {
  kind: "choice";
  /** Sent back in the `choose` action. */
  id: string;
  prompt: string | null;
  options: ChoiceOption[];
}

export interface ChoiceOption {
  id: string;
  label: string;
  detail: string | null;
  picture: Picture | null;
}

export interface FormCard {
  kind: "form";
  /** Sent back in the `submit` action. */
  id: string;
  title: string | null;
  fields: FormField[];
  submitLabel: string;
}

export interface FormField {
  name: string;
  label: string;
  hint: string | null;
  /** `photo`: pictures are uploaded at once (POST /chat/photos); the value is their ids, joined by spaces. */
  type: "text" | "email" | "tel" | "textarea" | "select" | "photo";
  /** Of a `select`; empty for others. */
  options?: { value: string; label: string }[];
  autocomplete: string;
  required: boolean;
  /** Filled in beforehand from what was already said. */
  value: string;
  maxLength: number;
}

export interface HandoverCard {
  kind: "handover";
  state: "waiting" | "away" | "joined" | "resolved";
  title: string;
  text: string;
  /** The shop's hours in the shopper's words, or null where none are set. */
  hours: string | null;
}

/** A thing in a list: a line item, a product, a parcel. */
export interface CardItem {
  title: string;
  /** Variant, price, size note: the smaller line below. */
  detail: string | null;
  /** What is out of the ordinary: "only 2 left", "returned"; null mostly. */
  note: string | null;
  picture: Picture | null;
  /** A page of the shop; https only. */
  url: string | null;
}

/** What every summary is made of; the block shows all of them the same way, top to bottom. */
export interface Summary {
  title: string;
  status: StatusBadge | null;
  items: CardItem[];
  /** "Refund: €45.00"; `strong` marks the one that counts. */
  rows: { label: string; value: string; strong: boolean }[];
  /** One or two sentences below: what happens next, until when. */
  note: string | null;
  /** https only: a label to print, the shop's policy, a product. */
  links: { url: string; label: string }[];
}

/** A write that awaits the shopper's own tap. Text cannot confirm it, and neither can a model. */
export interface ProposalCard extends Summary {
  kind: "proposal";
  /** Sent back in `confirm` or `decline`. */
  id: string;
  confirmLabel: string;
  declineLabel: string;
  /** After this the tap is refused and the matter looked at anew. */
  expiresAt: string;
}

/** A return, a cancellation, an address as it stands now at Shopify. */
export interface ReturnCard extends Summary {
  kind: "return";
}

/** Products with price and stock as read at this moment. */
export interface ProductsCard extends Summary {
  kind: "products";
}

/** A personal discount code. */
export interface OfferCard extends Summary {
  kind: "offer";
  code: string;
  copyLabel: string;
  copiedLabel: string;
  ends: Moment | null;
}

export type SummaryCard = ProposalCard | ReturnCard | ProductsCard | OfferCard;
export type Card = OrderCard | TrackingCard | ChoiceCard | FormCard | HandoverCard | SummaryCard;

/** A fact shown in a reply and where it was read. */
export interface Receipt {
  /** What was stated, as shown: "24 November", "3SXYZ123". */
  shown: string;
  /** Where it was read: "Shopify order", "carrier event", "shop settings". A code; the block does not show it raw. */
  source: ReceiptSource;
  /** The object read, e.g. a Shopify GID; null for settings. */
  ref: string | null;
  /** When it was read, ISO 8601 UTC. */
  readAt: string;
}

export type ReceiptSource =
  | "order"
  | "fulfillment"
  | "carrier_event"
  | "shop_settings"
  | "shopper"
  | "knowledge"
  | "product"
  | "return"
  /** The merchant's rules (returns, order changes). */
  | "policy"
  | "offer";

/** "How we know": what a shopper sees of a message's receipts. */
export interface MessageSource {
  /** "Order #1005", "DHL", "Our return policy". */
  label: string;
  /** When it was read. */
  read: Moment;
}

export interface ChatMessage {
  id: string;
  /** Position in the conversation, from 1, without holes; order of `seq` is order of commit. */
  seq: number;
  author: Author;
  /** The assistant's or the staff member's name; null for shopper and system. */
  authorName: string | null;
  /** Plain text with a small Markdown: **bold**, [text](https://…), "- " lists, line breaks. */
  text: string;
  cards: Card[];
  /** Where the facts of an assistant's message come from; empty where it states none. */
  sources: MessageSource[];
  /** ISO 8601, UTC. */
  at: string;
  /** The client-made id of a shopper's message, so that the block can match its own; else null. */
  clientId: string | null;
}

/** What the block is told, in order. The same objects travel in streams (SSE `data:`) and in whole answers. */
export type ChatEvent =
  /** The shopper's message is stored; a retry with the same clientId gets the same answer. */
  | { type: "accepted"; message: ChatMessage }
  /** The assistant is working. */
  | { type: "thinking" }
  /** A proved sentence of a reply that is still being made; `message` with the same id replaces it all. */
  | { type: "part"; replyId: string; text: string }
  | { type: "message"; message: ChatMessage }
  | { type: "state"; status: ConversationStatus; staffName: string | null }
  /** A staff member is typing; shown for a few seconds. */
  | { type: "staff_typing" }
  /** The turn is over. */
  | { type: "done" }
  /** `text` is fit to show. `retry`: sending the same message again may help. */
  | { type: "error"; code: string; text: string; retry: boolean };

/** POST {proxy}/session: body. The query carries Shopify's signature. */
export interface SessionRequest {
  /** From an earlier session, kept by the block; null for a first visit. */
  resume: string | null;
  /** BCP 47 tag of the page. */
  locale: string;
  /** IANA name from the browser, "Europe/Berlin". */
  timeZone: string;
  /** Where the block stands: path without query. */
  page: string;
}

export interface SessionResponse {
  /** Short-lived; goes into the body or query of every later call. */
  token: string;
  /** ISO 8601, UTC. Ask for a new session before this. */
  expiresAt: string;
  /** To be kept by the block and given back in the next session request. */
  resume: string;
  /** Origin of the app for direct calls, e.g. https://app.example. */
  origin: string;
  settings: ChatSettings;
  conversation: { id: string; status: ConversationStatus; staffName: string | null; messages: ChatMessage[] };
}

export interface ChatSettings {
  locale: Locale;
  direction: "ltr" | "rtl";
  assistantName: string;
  /** Says that it is an AI; shown above the first message. */
  disclosure: string;
  /** What is stored and where the privacy policy stands. */
  consent: { text: string; link: { url: string; label: string } | null };
  greeting: string;
  /** One-tap openers: `text` is sent as the shopper's message. */
  suggestions: { label: string; text: string }[];
  /** "Usually answers within 10 minutes" or "Back on Monday at 9:00"; null where no hours are set. */
  staffHours: string | null;
  maxMessageLength: number;
  /** BCP 47 tag by which the server writes times ("en-GB": 24 hours); the block writes those of messages by it. */
  timeTag: string;
  texts: BlockTexts;
}

/** The block's own words, as far as they are needed only once there is a session. "{name}" and "{n}" are filled in. */
export interface BlockTexts {
  /** The mark on everything that the assistant says. */
  ai: string;
  /** Staff without a name. */
  team: string;
  you: string;
  waiting: string;
  withStaff: string;
  typing: string;
  queued: string;
  failed: string;
  retry: string;
  left: string;
  ended: string;
  required: string;
  email: string;
  progress: string;
  done: string;
  current: string;
  todo: string;
  newTab: string;
  number: string;
  total: string;
  /** "How we know": opens a message's sources. */
  sources: string;
  /** Which of a proposal's buttons was tapped. */
  chosen: string;
  /** A proposal whose time is over. */
  expired: string;
  addPhotos: string;
  uploading: string;
  uploaded: string;
  remove: string;
  photoFailed: string;
}

/**
 * What a browser says is in the shop's cart: Shopify's numeric variant id and a quantity. Nobody vouches for it: it is
 * priced by the shop's own data, shown as an estimate, decides nothing and is not stored.
 */
export type CartLine = [variant: number, quantity: number];

/** POST /chat/messages (direct, answered as an event stream) and POST {proxy}/messages (whole answer). */
export interface MessageRequest {
  token: string;
  /** UUID made by the block: a retry with it is the same message. */
  clientId: string;
  text: string;
  cart?: CartLine[];
}

/** POST /chat/actions and POST {proxy}/actions. */
export interface ActionRequest {
  token: string;
  /** UUID made by the block: a double tap with it is one action. */
  clientId: string;
  action: ChatAction;
  cart?: CartLine[];
}

/**
 * `label`: the tap as the shopper sees it in the log (the option's label; the form's values, joined by " · "):
 * stored as the message's text for the transcript, never read for meaning.
 */
export type ChatAction =
  | { type: "human" }
  | { type: "choose"; choice: string; option: string; label: string }
  | { type: "submit"; form: string; values: Record<string, string>; label: string }
  | { type: "confirm"; proposal: string; label: string }
  | { type: "decline"; proposal: string; label: string }
  /** Ends the conversation; the next message begins a new one. */
  | { type: "end" };

/** POST /chat/photos?token= and POST {proxy}/photos?token=; the body is the picture's bytes, without a content type. */
export interface PhotoAnswer {
  /** The same for the same picture. */
  id: string;
}

/** Whole answers through the proxy, and GET {proxy}/events?token=&after=. */
export interface WholeAnswer {
  events: ChatEvent[];
}
