import type { ChatAction, ChatEvent, ChatMessage, ChatSettings, SessionResponse } from "../contract/chat";
import { type Api, ApiError } from "./api";
import { createLive } from "./live";
import { createOutbox, type Outcome } from "./outbox";
import { backoff, type Pause } from "./pause";
import { type Change, type ChatState, countUnread, EMPTY, lastWithoutHole, type Outgoing, reduce } from "./state";

export interface ConversationOptions {
  api: Api;
  /** Woken when the network is back; everything that waits for it waits here. */
  pause: Pause;
  makeId(): string;
  /** The dialog is open and the tab in front. */
  watched(): boolean;
  visible(): boolean;
  seen: number;
  restored: Outgoing[];
  /** Of the actions that carry none. */
  labels: { human: string; end: string };
  onChange(state: ChatState): void;
  /** A finished message that was not there when the conversation was opened. */
  onArrival(message: ChatMessage): void;
}

export interface Conversation {
  settings: ChatSettings | null;
  state: ChatState;
  /** Gets the session; safe to call at any time. */
  start(): void;
  /** A session has come, the first or a renewed one. */
  opened(session: SessionResponse): void;
  say(text: string): void;
  act(action: ChatAction): void;
  retry(clientId: string): void;
  stop(): void;
  /** After the dialog opened or closed, or the tab came or went. */
  attend(): void;
  reconnect(): void;
  /** Position up to which the shopper has seen everything, and how many messages came after it. */
  unread(): { seen: number; unread: number };
}

const TYPING_MS = 6_000;

/** The conversation of one page: what happens to it, without anything of how it looks. */
export function createConversation(options: ConversationOptions): Conversation {
  const { api, pause, onChange, onArrival } = options;
  let typingTimer: ReturnType<typeof setTimeout>;
  let starting = false;
  let seen = options.seen;

  function change(next: Change): void {
    const before = chat.state;
    chat.state = reduce(before, next);
    if (next.type === "event") {
      const { event } = next;
      if (event.type === "message" && !before.messages.some(({ id }) => id === event.message.id)) onArrival(event.message);
      if (event.type === "staff_typing") {
        clearTimeout(typingTimer);
        typingTimer = setTimeout(() => change({ type: "staff_quiet" }), TYPING_MS);
      }
    }
    onChange(chat.state);
    live.refresh();
  }

  const outbox = createOutbox({
    report: change,
    wait: pause.wait,
    isAccepted: (clientId) => chat.state.messages.some((message) => message.clientId === clientId),
    send: async ({ clientId, text, action }, signal): Promise<Outcome> => {
      let done = false;
      let failure: Extract<ChatEvent, { type: "error" }> | null = null;
      const onEvent = (event: ChatEvent) => {
        if (event.type === "done") done = true;
        if (event.type === "error") failure = event;
        change({ type: "event", event, from: "turn" });
      };
      try {
        const channel = action
          ? await api.send("actions", { clientId, action }, onEvent, signal)
          : await api.send("messages", { clientId, text }, onEvent, signal);
        change({ type: "connection", lost: false });
        return outcomeOf(failure) ?? { kind: done || channel === "whole" ? "done" : "cut" };
      } catch (error) {
        // The server's own words about the failure are better than the break that followed them.
        return outcomeOf(failure) ?? toOutcome(error, change);
      }
    },
  });

  const live = createLive({
    pause,
    wanted: () =>
      chat.settings !== null &&
      options.visible() &&
      (options.watched() || chat.state.status === "waiting" || chat.state.status === "handled_by_staff"),
    listen: async (signal) => {
      const onEvent = (event: ChatEvent) => change({ type: "event", event, from: "live" });
      try {
        const channel = await api.listen(lastWithoutHole(chat.state.messages), onEvent, signal);
        change({ type: "connection", lost: false });
        return channel;
      } catch (error) {
        if (!signal.aborted) change({ type: "connection", lost: true });
        throw error;
      }
    },
  });

  async function start(): Promise<void> {
    if (starting) return;
    starting = true;
    for (let tries = 1; !chat.settings; tries++) {
      try {
        await api.session();
      } catch {
        change({ type: "connection", lost: true });
        await pause.wait(backoff(tries));
      }
    }
  }

  function add(text: string, action: ChatAction | null): void {
    const item: Outgoing = { clientId: options.makeId(), text, action, status: "queued", error: null };
    change({ type: "queue", item });
    if (action?.type === "human") outbox.addUrgent(item);
    else outbox.add(item);
  }

  const chat: Conversation = {
    settings: null,
    state: { ...EMPTY, outgoing: options.restored },
    start: () => void start(),
    opened: ({ settings, conversation }) => {
      chat.settings = settings;
      seen = Math.min(seen, conversation.messages.at(-1)?.seq ?? 0);
      change({ type: "connection", lost: false });
      change({ type: "session", conversation });
    },
    say: (text) => add(text, null),
    act: (action) => add("label" in action ? action.label : options.labels[action.type], action),
    retry: (clientId) => {
      const item = chat.state.outgoing.find((outgoing) => outgoing.clientId === clientId && outgoing.status === "failed");
      if (!item) return;
      change({ type: "mark", clientId, status: "queued" });
      outbox.add(item);
    },
    stop: () => {
      outbox.stop();
      pause.wake();
    },
    attend: () => {
      onChange(chat.state);
      live.refresh();
    },
    reconnect: () => {
      api.tryDirect();
      pause.wake();
    },
    unread: () => {
      const { messages } = chat.state;
      if (options.watched()) seen = messages.at(-1)?.seq ?? seen;
      return { seen, unread: countUnread(messages, seen) };
    },
  };
  options.restored.forEach((item) => {
    if (item.status !== "failed") outbox.add(item);
  });
  return chat;
}

function outcomeOf(failure: { text: string; retry: boolean } | null): Outcome | null {
  return failure && { kind: failure.retry ? "again" : "refused", text: failure.text };
}

function toOutcome(error: unknown, change: (next: Change) => void): Outcome {
  const { failure, text } = error instanceof ApiError ? error : new ApiError("cut");
  if (failure === "offline") change({ type: "connection", lost: true });
  return failure === "unauthorized" ? { kind: "again", text } : { kind: failure, text };
}
