import type { ChatAction, ChatEvent, ChatMessage, ChatSettings, SessionRequest } from "../contract/chat";
import { type Api, ApiError, createApi } from "./api";
import { createLive } from "./live";
import { createOutbox, type Outcome } from "./outbox";
import { createPause } from "./pause";
import {
  type ChatState,
  countUnread,
  EMPTY,
  lastWithoutHole,
  type Outgoing,
  withConversation,
  withEvent,
  withMark,
} from "./state";

export interface ConversationOptions {
  /** Path of the app proxy. */
  proxy: string;
  visit: () => SessionRequest;
  onSession: (resume: string) => void;
  /** The dialog is open. */
  isOpen: () => boolean;
  /** From the last page. */
  seen: number;
  outgoing: Outgoing[];
  taken: string[];
  photos: string;
  /** A person had been asked for. */
  listening: boolean;
  onChange: () => void;
}

export interface Conversation {
  settings: ChatSettings | null;
  /** Proposals that were tapped, each as "confirm" or "decline" and its id. */
  taken: string[];
  chatState: ChatState;
  say: (text: string) => void;
  /** `label`: what the log calls it; needed where the action has none of its own. */
  act: (action: ChatAction & { label?: string }, label?: string) => void;
  retry: (item: Outgoing) => void;
  /** A picture for a form; resolves to its id, or throws an ApiError. */
  upload: Api["upload"];
  /** Address of `photos.js`. */
  photos: string;
  stop: () => void;
  /** After the dialog opened or closed, or the tab came or went. */
  attend: () => void;
  /** The network is back. */
  reconnect: () => void;
  /** Finished messages for the shopper since the last call; not those that a session began with. */
  takeArrivals: () => ChatMessage[];
  /** Position up to which the shopper has seen everything, and how many messages came after it. */
  unread(): { seen: number; unread: number };
}

const isVisible = (): boolean => !document.hidden;

/** The conversation of one page: what happens to it, without anything of how it looks. */
export function createConversation(options: ConversationOptions): Conversation {
  const pause = createPause();
  const isWatched = () => options.isOpen() && isVisible();
  let typingTimer: ReturnType<typeof setTimeout>;
  let arrivals: ChatMessage[] = [];
  let { seen } = options;

  function change(next: ChatState): void {
    chat.chatState = next;
    chat.attend();
  }

  const set = (values: Partial<ChatState>) => change({ ...chat.chatState, ...values });

  function hear(event: ChatEvent, own: boolean): void {
    const known = chat.chatState.messages;
    change(withEvent(chat.chatState, event, own));
    if (
      event.type === "message" &&
      event.message.author !== "shopper" &&
      !known.some(({ id }) => id === event.message.id)
    ) {
      arrivals.push(event.message);
    }
    if (event.type === "staff_typing") {
      clearTimeout(typingTimer);
      typingTimer = setTimeout(() => set({ staffTyping: false }), 6_000);
    }
  }

  const api = createApi(options.proxy, options.visit, ({ settings, resume, conversation }) => {
    chat.settings = settings;
    seen = Math.min(seen, conversation.messages.at(-1)?.seq ?? 0);
    options.onSession(resume);
    change(withConversation(chat.chatState, conversation));
  });

  /** One try. */
  async function send({ clientId, text, action }: Outgoing, signal?: AbortSignal): Promise<Outcome> {
    let outcome: Outcome = { kind: "cut" };
    const onEvent = (event: ChatEvent) => {
      // An error ends a turn, too: "done" after it changes nothing.
      if (event.type === "done" && outcome.kind === "cut") outcome = { kind: "done" };
      if (event.type === "error") outcome = { kind: event.retry ? "again" : "refused", text: event.text };
      hear(event, true);
    };
    try {
      await api.send(action ? { clientId, action } : { clientId, text }, onEvent, signal);
    } catch (error) {
      // The server's own words about a failure are better than the break that followed them.
      if (outcome.kind === "cut" && error instanceof ApiError) outcome = { kind: error.failure, text: error.text };
    }
    set({ disconnected: outcome.kind === "offline" });
    return outcome;
  }

  const outbox = createOutbox({
    send,
    mark: (clientId, status, error) => {
      change(withMark(chat.chatState, clientId, status, error));
      // The message itself is stored; what failed is its answer.
      if (status === "answered" && error) set({ notice: error });
    },
    wait: pause.wait,
    isAccepted: (clientId) => chat.chatState.messages.some((message) => message.clientId === clientId),
  });

  const live = createLive({
    pause,
    wanted: () => isVisible() && (options.isOpen() || /waiting|staff/.test(chat.chatState.status)),
    listen: async (signal) => {
      try {
        const channel = await api.listen(
          () => lastWithoutHole(chat.chatState.messages),
          (event) => hear(event, false),
          signal,
        );
        set({ disconnected: false });
        return channel;
      } catch (error) {
        if (!signal.aborted) set({ disconnected: true });
        throw error;
      }
    },
  });

  function add(text: string, action: ChatAction | null): void {
    const item: Outgoing = { clientId: crypto.randomUUID(), text, action, status: "queued", error: null };
    set({ notice: null, outgoing: [...chat.chatState.outgoing, item] });
    if (action?.type === "human") outbox.addUrgent(item);
    else outbox.add(item);
  }

  const chat: Conversation = {
    settings: null,
    taken: options.taken,
    chatState: { ...EMPTY, outgoing: options.outgoing, status: options.listening ? "waiting" : "open" },
    say: (text) => add(text, null),
    act: (action, label = action.label ?? "") => add(label, action),
    retry: outbox.add,
    upload: api.upload,
    photos: options.photos,
    stop: () => {
      outbox.stop();
      pause.wake();
    },
    attend: () => {
      live.review();
      options.onChange();
    },
    reconnect: () => {
      api.tryDirect();
      pause.wake();
    },
    takeArrivals: () => {
      const taken = arrivals;
      arrivals = [];
      return isWatched() ? taken : [];
    },
    unread: () => {
      const { messages } = chat.chatState;
      if (isWatched()) seen = messages.at(-1)?.seq ?? seen;
      return { seen, unread: countUnread(messages, seen) };
    },
  };
  for (const item of options.outgoing) if (item.status !== "failed") outbox.add(item);
  return chat;
}
