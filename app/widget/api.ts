import type {
  ActionRequest,
  ChatEvent,
  MessageRequest,
  PhotoAnswer,
  SessionRequest,
  SessionResponse,
  WholeAnswer,
} from "../contract/chat";
import { cart } from "./cart";
import { createEventParser } from "./stream";

/** `offline`: nothing got out. `again`: it may work later. `refused`: it never will. `cut`: the answer broke off. */
export type Failure = "offline" | "again" | "refused" | "cut" | "stopped";

export class ApiError extends Error {
  constructor(
    readonly failure: Failure,
    /** The server's words for the shopper, where it had some. */
    readonly text?: string,
  ) {
    super();
  }
}

/** `whole`: the answer came in one piece, through the shop's proxy. */
export type Channel = "stream" | "whole";
type OnEvent = (event: ChatEvent) => void;
type WithoutToken<T> = T extends unknown ? Omit<T, "token"> : never;

export interface Api {
  /** Resolves when the answer has ended. */
  send: (
    request: WithoutToken<MessageRequest | ActionRequest>,
    onEvent: OnEvent,
    signal?: AbortSignal,
  ) => Promise<Channel>;
  /** One connection or one poll. `after` is asked when there is a session. */
  listen: (after: () => number, onEvent: OnEvent, signal: AbortSignal) => Promise<Channel>;
  /** A picture's bytes; resolves to its id. */
  upload: (picture: Blob) => Promise<string>;
  /** The network has changed: the direct way is worth a try again. */
  tryDirect: () => void;
}

/** How long the proxy is used after the direct way has failed. */
const DETOUR_MS = 300_000;

/**
 * The server, by whichever way gets through. `proxy` is the app proxy's path, "/apps/warmline"; `visit` is asked for
 * the session request; `onSession` is told of the first session and each renewal.
 */
export function createApi(
  proxy: string,
  visit: () => SessionRequest,
  onSession: (session: SessionResponse) => void,
): Api {
  let session: SessionResponse | null = null;
  let opening: Promise<SessionResponse> | null = null;
  let renewAt = 0;
  let detourUntil = 0;
  let cuts = 0;

  async function open(): Promise<SessionResponse> {
    const response = await accepted(await request(`${proxy}/session`, post(visit())));
    const opened = (await response.json()) as SessionResponse;
    // Renewed after four fifths of its life. A browser's clock may be wrong: at least a minute is believed.
    renewAt = Date.now() + Math.max(60_000, (Date.parse(opened.expiresAt) - Date.now()) * 0.8);
    session = opened;
    onSession(opened);
    return opened;
  }

  async function current(): Promise<SessionResponse> {
    if (session && Date.now() < renewAt) return session;
    return (opening ??= open().finally(() => (opening = null)));
  }

  /** To the app's own host, else by the shop's proxy: the same call with the same ids, so nothing happens twice. */
  async function reach(path: string, init: RequestInit, origin: string): Promise<Response> {
    if (Date.now() > detourUntil) {
      try {
        const response = await request(`${origin}/chat/${path}`, { ...init, credentials: "omit" });
        if (speaksContract(response)) return response;
      } catch (error) {
        if (init.signal?.aborted || !navigator.onLine) throw error;
      }
    }
    const response = await request(`${proxy}/${path}`, init);
    if (Date.now() > detourUntil) detourUntil = Date.now() + DETOUR_MS;
    return response;
  }

  async function exchange<Answer>(
    toCall: (token: string) => [path: string, init?: RequestInit],
    take: (response: Response, touch: () => void) => Promise<Answer>,
    outer = new AbortController().signal,
  ): Promise<Answer> {
    for (let renewed = false; ; renewed = true) {
      const { token, origin } = await current();
      const [path, init] = toCall(token);
      const { signal, touch, unguard } = guardSilence(outer);
      try {
        const response = await reach(path, { ...init, signal }, origin);
        if (response.status === 401 && !renewed) {
          session = null;
          continue;
        }
        const answer = await take(await accepted(response), touch);
        cuts = 0;
        return answer;
      } catch (error) {
        if (outer.aborted) throw new ApiError("stopped");
        if (error instanceof ApiError && !signal.aborted) throw error;
        // Some networks let a request through and break every stream: after the second time, whole answers.
        if (++cuts > 1) detourUntil = Date.now() + DETOUR_MS;
        throw new ApiError("cut");
      } finally {
        unguard();
      }
    }
  }

  return {
    send: (body, onEvent, signal) =>
      exchange(
        (token) => ["action" in body ? "actions" : "messages", post({ token, cart, ...body })],
        read(onEvent),
        signal,
      ),
    listen: (after, onEvent, signal) =>
      exchange((token) => [`events?token=${token}&after=${after()}`], read(onEvent), signal),
    upload: (body) =>
      exchange(
        (token) => [`photos?token=${token}`, { method: "POST", body }],
        async (response) => ((await response.json()) as PhotoAnswer).id,
      ),
    tryDirect: () => {
      detourUntil = cuts = 0;
    },
  };
}

async function request(url: string, init: RequestInit): Promise<Response> {
  try {
    if (navigator.onLine) return await fetch(url, { cache: "no-store", ...init });
  } catch {
    // said below
  }
  throw new ApiError("offline");
}

/** Without a content type of its own a text body is `text/plain`, which needs no CORS preflight. */
const post = (body: object): RequestInit => ({ method: "POST", body: JSON.stringify(body) });

/** A filter's block page, a captive portal or the shop's own "not found" page answers in HTML. */
const speaksContract = (response: Response): boolean =>
  /json|event-stream/.test(response.headers.get("content-type") ?? "");

const read =
  (onEvent: OnEvent) =>
  async (response: Response, touch: () => void): Promise<Channel> => {
    if (response.headers.get("content-type")?.includes("json") || !response.body) {
      ((await response.json()) as WholeAnswer).events.forEach(onEvent);
      return "whole";
    }
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    const parse = createEventParser(onEvent);
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      touch();
      parse(decoder.decode(piece.value, { stream: true }));
    }
    return "stream";
  };

/** Throws when it is anything else; an error response carries its words as `{ error: { text } }`. */
async function accepted(response: Response): Promise<Response> {
  if (response.ok && speaksContract(response)) return response;
  const body = (await response.json().catch(() => null)) as { error?: { text?: string } } | null;
  throw new ApiError(/^4(?!01|29)/.test(`${response.status}`) ? "refused" : "again", body?.error?.text);
}

/** A signal that also aborts when nothing has arrived for too long, and when it is released. */
function guardSilence(outer: AbortSignal) {
  const controller = new AbortController();
  const abort = () => controller.abort();
  let timer: ReturnType<typeof setTimeout>;
  const touch = () => {
    clearTimeout(timer);
    // The server sends a comment every 20 s.
    timer = setTimeout(abort, 45_000);
  };
  touch();
  outer.addEventListener("abort", abort);
  if (outer.aborted) abort();
  return {
    signal: controller.signal,
    touch,
    unguard: () => {
      clearTimeout(timer);
      abort();
    },
  };
}
