import type { ChatAction, ChatEvent, ChatMessage, ConversationStatus, SessionResponse } from "../contract/chat";

/** Something that the shopper did and that the server has not finished answering. */
export interface Outgoing {
  /** A retry carries the same id, so the server answers the same message. */
  clientId: string;
  /** A message's text, or the label of the button that was tapped. */
  text: string;
  /** null: a message. */
  action: ChatAction | null;
  /** `queued`: not on its way (offline). `accepted`: the server has it, the answer is still to come. */
  status: "queued" | "sending" | "accepted" | "failed";
  /** The server's words for a failure, where it had some. */
  error: string | null;
}

export interface ChatState {
  conversationId: string | null;
  /** By `seq`. */
  messages: readonly ChatMessage[];
  outgoing: readonly Outgoing[];
  /** A reply that is still being made. */
  reply: { id: string; text: string } | null;
  /** clientId of the turn of our own that is running. */
  turn: string | null;
  thinking: boolean;
  staffTyping: boolean;
  status: ConversationStatus;
  staffName: string | null;
  /** An error's words, shown until the next thing is sent. */
  notice: string | null;
  /** No way to the server at the moment. */
  disconnected: boolean;
}

export type Change =
  | { type: "session"; conversation: SessionResponse["conversation"] }
  /** `from`: parts come without a position, so while our own turn streams, the live channel's copies are left out. */
  | { type: "event"; event: ChatEvent; from: "turn" | "live" }
  | { type: "queue"; item: Outgoing }
  | { type: "mark"; clientId: string; status: Outgoing["status"]; error?: string | null }
  | { type: "forget"; clientId: string }
  | { type: "notice"; text: string | null }
  | { type: "staff_quiet" }
  | { type: "connection"; lost: boolean };

export const EMPTY: ChatState = {
  conversationId: null,
  messages: [],
  outgoing: [],
  reply: null,
  turn: null,
  thinking: false,
  staffTyping: false,
  status: "open",
  staffName: null,
  notice: null,
  disconnected: false,
};

const QUIET = { reply: null, thinking: false };

export function reduce(state: ChatState, change: Change): ChatState {
  switch (change.type) {
    case "session": {
      const { id, messages, status, staffName } = change.conversation;
      const known = id === state.conversationId ? state.messages : [];
      return { ...state, conversationId: id, messages: messages.reduce(withMessage, known), status, staffName };
    }
    case "event":
      return applyEvent(state, change.event, change.from === "turn");
    case "queue":
      return { ...state, notice: null, outgoing: [...state.outgoing, change.item] };
    case "mark": {
      const { clientId, status, error = null } = change;
      const ended = status === "queued" || status === "failed";
      return {
        ...state,
        ...(ended && state.turn === clientId ? { ...QUIET, turn: null } : null),
        ...(status === "sending" ? { turn: clientId, notice: null } : null),
        outgoing: state.outgoing.map((item) => (item.clientId === clientId ? { ...item, status, error } : item)),
      };
    }
    case "forget":
      return {
        ...state,
        ...(state.turn === change.clientId ? { ...QUIET, turn: null } : null),
        outgoing: state.outgoing.filter((item) => item.clientId !== change.clientId),
      };
    case "notice":
      return { ...state, notice: change.text };
    case "staff_quiet":
      return { ...state, staffTyping: false };
    case "connection":
      return { ...state, disconnected: change.lost };
  }
}

function applyEvent(state: ChatState, event: ChatEvent, own: boolean): ChatState {
  const overheard = !own && state.turn !== null;
  switch (event.type) {
    case "accepted":
    case "message": {
      const { message } = event;
      const next = { ...state, messages: withMessage(state.messages, message) };
      if (message.author === "staff") next.staffTyping = false;
      if (message.author === "assistant") next.thinking = false;
      // After "accepted" a reply begins anew: what an earlier try had shown of it would stand there twice.
      if ((event.type === "accepted" && own) || state.reply?.id === message.id) next.reply = null;
      if (event.type === "accepted") {
        next.outgoing = state.outgoing.map((item) =>
          item.clientId === message.clientId ? { ...item, status: "accepted" } : item,
        );
      }
      return next;
    }
    case "thinking":
      return overheard ? state : { ...state, thinking: true };
    case "part": {
      if (overheard || state.messages.some((message) => message.id === event.replyId)) return state;
      const before = state.reply?.id === event.replyId ? state.reply.text : "";
      return { ...state, reply: { id: event.replyId, text: joinSentences(before, event.text) } };
    }
    case "state":
      return { ...state, status: event.status, staffName: event.staffName };
    case "staff_typing":
      return { ...state, staffTyping: true };
    case "done":
      return overheard ? state : { ...state, ...QUIET };
    case "error":
      return own ? state : { ...state, notice: event.text };
    default:
      return state;
  }
}

/** Sentences of scripts that put spaces between them get one. */
function joinSentences(before: string, next: string): string {
  return before + (/[.!?…:;)\]*؟]$/.test(before) && /^\S/.test(next) ? " " : "") + next;
}

/**
 * In its place by `seq`, once. Two messages at one position mean that a new conversation has begun
 * (after `end`, or in another tab): the old one's messages leave the screen.
 */
function withMessage(messages: readonly ChatMessage[], message: ChatMessage): readonly ChatMessage[] {
  const same = messages.findIndex((other) => other.id === message.id);
  if (same >= 0) return messages.map((other, index) => (index === same ? message : other));
  if (messages.some((other) => other.seq === message.seq)) return [message];
  return [...messages, message].sort((a, b) => a.seq - b.seq);
}

/** Up to where nothing is missing: the live channel catches up from here. */
export function lastWithoutHole(messages: readonly ChatMessage[]): number {
  let last = 0;
  for (const { seq } of messages) if (!last || seq === last + 1) last = seq;
  return last;
}

/** Messages for the shopper after the last position that was on screen. */
export const countUnread = (messages: readonly ChatMessage[], seen: number): number =>
  messages.filter((message) => message.seq > seen && message.author !== "shopper").length;

/** What the server has not stored yet, so that it stands below the log in the order of writing. */
export const unstored = (state: ChatState): Outgoing[] =>
  state.outgoing.filter(
    (item) =>
      !state.messages.some((message) => message.clientId === item.clientId) &&
      (item.action?.type !== "end" || item.status === "queued" || item.status === "failed"),
  );
