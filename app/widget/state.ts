import type { ChatAction, ChatEvent, ChatMessage, ConversationStatus, SessionResponse } from "../contract/chat";

/** Something that the shopper did and that the server has not finished answering. */
export interface Outgoing {
  /** A retry carries the same id, so the server answers the same message. */
  clientId: string;
  /** A message's text, or the label of the button that was tapped. */
  text: string;
  /** null: a message. */
  action: ChatAction | null;
  /** `queued`: not on its way (offline). `sending`: until the server has finished answering. */
  status: "queued" | "sending" | "failed";
  /** The server's words for a failure, where it had some. */
  error: string | null;
}

export interface ChatState {
  /** Absent before the first session. */
  conversationId?: string;
  /** By `seq`. */
  messages: readonly ChatMessage[];
  outgoing: readonly Outgoing[];
  /** A reply that is still being made. */
  reply?: { id: string; text: string } | null;
  /** clientId of the turn of our own that is running. */
  turn?: string | null;
  thinking?: boolean;
  staffTyping?: boolean;
  status: ConversationStatus;
  staffName?: string | null;
  /** An error's words, shown until the next thing is sent. */
  notice?: string | null;
  /** No way to the server at the moment. */
  disconnected?: boolean;
}

export const EMPTY: ChatState = {
  messages: [],
  outgoing: [],
  status: "open",
};

const QUIET = { reply: null, thinking: false };

/** A session's conversation: everything when it is another one, else what was missed. */
export function withConversation(state: ChatState, conversation: SessionResponse["conversation"]): ChatState {
  const { id, messages, status, staffName } = conversation;
  const known = id === state.conversationId ? state.messages : [];
  return { ...state, conversationId: id, messages: messages.reduce(withMessage, known), status, staffName };
}

/** `answered` takes it off the list. */
export function withMark(
  state: ChatState,
  clientId: string,
  status: Outgoing["status"] | "answered",
  error: string | null = null,
): ChatState {
  const outgoing = state.outgoing.flatMap((item) =>
    item.clientId !== clientId ? item : status === "answered" ? [] : { ...item, status, error },
  );
  if (status === "sending") return { ...state, outgoing, turn: clientId, notice: null };
  return { ...state, outgoing, ...(state.turn === clientId && { ...QUIET, turn: null }) };
}

/** `own`: the event is from our own turn; else from the live channel. */
export const withEvent = (state: ChatState, event: ChatEvent, own: boolean): ChatState => ({
  ...state,
  ...effect(state, event, own),
});

function effect(state: ChatState, event: ChatEvent, own: boolean): Partial<ChatState> | null {
  const { reply, messages, turn } = state;
  // Parts come without a position: while our own turn streams, the live channel's copies would stand there twice.
  const overheard = !own && !!turn;
  switch (event.type) {
    case "accepted":
    case "message": {
      const { id, author } = event.message;
      return {
        messages: withMessage(messages, event.message),
        // "accepted" begins a reply anew: what an earlier try had shown of it goes.
        ...((event.type === "accepted" && own) || reply?.id === id ? { reply: null } : null),
        ...(author === "staff" && { staffTyping: false }),
        ...(author === "assistant" && { thinking: false }),
      };
    }
    case "state":
      return { status: event.status, staffName: event.staffName, staffTyping: false };
    case "staff_typing":
      return { staffTyping: true };
    case "error":
      return own ? null : { notice: event.text };
    case "thinking":
      return overheard ? null : { thinking: true };
    case "done":
      return overheard ? null : QUIET;
    case "part": {
      const { replyId: id, text } = event;
      if (overheard || messages.some((message) => message.id === id)) return null;
      return { reply: { id, text: joinSentences(reply?.id === id ? reply.text : "", text) } };
    }
    default:
      return null;
  }
}

/** A space after a sentence that ends in ASCII; Chinese and Japanese have their own full stops and no spaces. */
const joinSentences = (before: string, next: string): string => before + (/[!-~]$/.test(before) ? " " : "") + next;

/**
 * In its place by `seq`, once. Two messages at one position mean that a new conversation has begun
 * (after `end`, or in another tab): the old one's messages leave the screen.
 */
function withMessage(messages: readonly ChatMessage[], message: ChatMessage): readonly ChatMessage[] {
  const before = messages.find((other) => other.seq === message.seq);
  if (before && before.id !== message.id) return [message];
  // The same again, by another way: its row is not made anew, and what is typed into its form stays.
  if (before && JSON.stringify(before) === JSON.stringify(message)) return messages;
  return [...messages.filter((other) => other !== before), message].sort((a, b) => a.seq - b.seq);
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
      (item.action?.type !== "end" || item.status !== "sending"),
  );
