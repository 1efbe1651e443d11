/**
 * What every turn does to the database: a handful of SQL functions (migration `tenancy`), each one round trip that
 * opens its shop's scope by itself. Everything else goes through Prisma.
 */
import type {
  ChatAction,
  ChatMessage,
  ConversationStatus,
  Card,
  Locale,
  MessageSource,
  Receipt,
} from "~/contract/chat";
import { BOUNDS } from "~/platform/bounds";
import { hotQuery } from "~/platform/database";
import { AppError } from "~/platform/errors";
import type { Shopper } from "./chat-token";
import type { HandoverBrief, HandoverReason } from "./brief";

export interface ShopRow {
  id: string;
  domain: string;
  name: string;
  contactEmail: string | null;
  currency: string;
  timeZone: string;
  locale: string;
  storefrontUrl: string;
  proxyPath: string | null;
  settings: unknown;
}

export interface TurnContext {
  id: string;
  status: ConversationStatus;
  locale: Locale;
  timeZone: string;
  /** Shopify's numeric customer id: signed in, else proved by an e-mailed code. Everything of theirs, and writes. */
  customerId: string | null;
  /** `customerId` comes from Shopify's own login. */
  signedIn: boolean;
  /** Proved by an e-mailed code; may be set without a customer, for an address that Shopify does not know. */
  verifiedEmail: string | null;
  /** A merchant trying the assistant out: nothing is written outside. */
  isTest: boolean;
  flow: unknown;
  answeredSeq: number;
  lastSeq: number;
  replyEmail: string | null;
  handoverReason: HandoverReason | null;
  shop: ShopRow | null;
  /** Orders whose status this conversation may see, the latest proof first. */
  proofs: { orderId: string; orderName: string }[];
  /** The last messages, oldest first; the shopper's new one is the last of them. */
  messages: (Omit<ChatMessage, "sources" | "clientId"> & {
    /** A tap, worded by the block: not the shopper's own words. */
    tapped: boolean;
  })[];
}

export interface IncomingMessage {
  clientId: string;
  text: string;
  action: ChatAction | null;
}

export type OpenedTurn =
  | { outcome: "turn"; message: ChatMessage; context: TurnContext }
  | { outcome: "busy"; message: ChatMessage; context: TurnContext }
  | { outcome: "answered"; message: ChatMessage; context: TurnContext; replies: ChatMessage[] };

type RefusedTurn = { outcome: "limited"; retryAfterSeconds: number } | { outcome: "forbidden" };

/** Stores the shopper's message exactly once and takes the conversation for this turn (`turnId`) if it is free. */
export async function openTurn(shopper: Shopper, incoming: IncomingMessage, turnId: string): Promise<OpenedTurn> {
  const rows = await hotQuery<{ opened: OpenedTurn | RefusedTurn }>(
    "select open_turn($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13) as opened",
    [
      shopper.shopId,
      shopper.conversationId,
      shopper.visitorId,
      shopper.customerId,
      shopper.locale,
      shopper.timeZone,
      shopper.page,
      JSON.stringify({ author: "shopper", ...incoming }),
      turnId,
      BOUNDS.turnSeconds,
      BOUNDS.messagesPerVisitor.limit,
      BOUNDS.messagesPerVisitor.windowSeconds,
      BOUNDS.turnMessages,
    ],
  );
  const { opened } = rows[0]!;
  if (opened.outcome === "limited") {
    throw new AppError("too_many_requests", "too many messages", { retryAfterSeconds: opened.retryAfterSeconds });
  }
  if (opened.outcome === "forbidden") {
    throw new AppError("not_found", "conversation of another visitor");
  }
  return opened;
}

/** A message of the assistant or the system, not yet stored. */
export interface NewReply {
  /** Made before it is stored: parts of the reply that the block has seen carry it. */
  id: string;
  author: "assistant" | "system";
  authorName: string | null;
  text: string;
  cards: Card[];
  receipts: Receipt[];
  sources: MessageSource[];
}

export interface TurnResult {
  answeredSeq: number;
  /** Status when the turn began: a reply to a conversation that staff took over since is dropped. */
  startedAs: ConversationStatus;
  locale: Locale | null;
  reading: unknown;
  flow: unknown;
  replies: NewReply[];
  handover: { reason: HandoverReason; brief: HandoverBrief } | null;
  replyEmail: string | null;
  status: "resolved" | null;
}

export interface ClosedTurn {
  /** `dropped`: a person had taken over. `lost`: this turn had taken too long and another has the conversation. */
  outcome: "stored" | "dropped" | "lost";
  messages: ChatMessage[];
  status: ConversationStatus;
  /** A message that arrived meanwhile; the caller keeps the turn and answers it with `context`. */
  next?: (ChatMessage & { action: ChatAction | null }) | null;
  context?: TurnContext | null;
}

export async function closeTurn(
  shopId: string,
  conversationId: string,
  turnId: string,
  result: TurnResult,
): Promise<ClosedTurn> {
  const rows = await hotQuery<{ closed: ClosedTurn }>("select close_turn($1,$2,$3,$4,$5) as closed", [
    shopId,
    conversationId,
    turnId,
    BOUNDS.turnSeconds,
    JSON.stringify(result),
  ]);
  return rows[0]!.closed;
}

export interface ConversationView {
  status: ConversationStatus;
  answeredSeq: number;
  staffName: string | null;
  /** After `after`, oldest first. */
  messages: ChatMessage[];
}

/** What a block may see of its own conversation; null before its first message and for anybody else's. */
export async function readConversation(shopper: Shopper, after: number): Promise<ConversationView | null> {
  const rows = await hotQuery<{ view: ConversationView | null }>(
    "select read_conversation($1,$2,$3,$4,$5,$6) as view",
    [shopper.shopId, shopper.conversationId, shopper.visitorId, shopper.customerId, after, BOUNDS.transcriptMessages],
  );
  return rows[0]?.view ?? null;
}

/** `new`: no such conversation yet. `no`: it is another visitor's or customer's. */
export async function mayResume(
  who: Pick<Shopper, "shopId" | "conversationId" | "visitorId" | "customerId">,
): Promise<"new" | "yes" | "no"> {
  const rows = await hotQuery<{ answer: "new" | "yes" | "no" }>(
    "select resumable_conversation($1,$2,$3,$4) as answer",
    [who.shopId, who.conversationId, who.visitorId, who.customerId],
  );
  return rows[0]!.answer;
}
