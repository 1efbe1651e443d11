import type { ActionRequest, ChatEvent, MessageRequest, SessionRequest, SessionResponse, WholeAnswer } from "../contract/chat";
import { createEventParser } from "./stream";

export type Failure = "offline" | "unauthorized" | "again" | "refused" | "cut" | "stopped";

export class ApiError extends Error {
  constructor(
    readonly failure: Failure,
    /** The server's words for the shopper, where it had some. */
    readonly text: string | null = null,
  ) {
    super(failure);
  }
}

export interface ApiOptions {
  /** "/apps/warmline". */
  proxy: string;
  /** Everything of the session request that the page knows. */
  visit(): SessionRequest;
  onSession(session: SessionResponse): void;
  fetch(url: string, init: RequestInit): Promise<Response>;
  online(): boolean;
  /** Milliseconds. */
  now(): number;
}

export interface Api {
  session(): Promise<SessionResponse>;
  /** Resolves when the answer has ended; `whole` when it came in one piece and later parts come by the live channel. */
  send(kind: "messages", request: Omit<MessageRequest, "token">, onEvent: OnEvent, signal: AbortSignal): Promise<Channel>;
  send(kind: "actions", request: Omit<ActionRequest, "token">, onEvent: OnEvent, signal: AbortSignal): Promise<Channel>;
  /** One connection or one poll. */
  listen(after: number, onEvent: OnEvent, signal: AbortSignal): Promise<Channel>;
  /** The network has changed: the direct way is worth a try again. */
  tryDirect(): void;
}

export type Channel = "stream" | "whole";
type OnEvent = (event: ChatEvent) => void;

/** The server sends a comment every 15 s; a connection silent for longer than this is dead. */
const SILENCE_MS = 40_000;
/** How long the proxy is used after the direct way has failed. */
const DETOUR_MS = 300_000;

export function createApi({ proxy, visit, onSession, fetch, online, now }: ApiOptions): Api {
  let session: SessionResponse | null = null;
  let opening: Promise<SessionResponse> | null = null;
  let renewAt = 0;
  let detourUntil = 0;
  let cuts = 0;

  async function request(url: string, init: RequestInit): Promise<Response> {
    if (!online()) throw new ApiError("offline");
    try {
      return await fetch(url, { cache: "no-store", ...init });
    } catch {
      throw new ApiError(init.signal?.aborted ? "stopped" : "offline");
    }
  }

  async function open(): Promise<SessionResponse> {
    const response = await request(`${proxy}/session`, post(visit()));
    if (!response.ok || !speaksContract(response)) throw await refusal(response);
    const opened = (session = (await response.json()) as SessionResponse);
    // Renewed after four fifths of its life. A browser's clock may be wrong: at least a minute is believed.
    renewAt = now() + Math.max(60_000, (Date.parse(opened.expiresAt) - now()) * 0.8);
    onSession(opened);
    return opened;
  }

  function current(): Promise<SessionResponse> {
    if (session && now() < renewAt) return Promise.resolve(session);
    opening ??= open().finally(() => (opening = null));
    return opening;
  }

  /** To the app's own host, else by the shop's proxy: the same call with the same ids, so nothing happens twice. */
  async function reach(path: string, init: RequestInit, origin: string): Promise<Response> {
    if (now() >= detourUntil) {
      try {
        const response = await request(`${origin}/chat/${path}`, { ...init, credentials: "omit" });
        if (speaksContract(response)) return response;
      } catch (error) {
        if (init.signal?.aborted || !online()) throw error;
      }
    }
    const response = await request(`${proxy}/${path}`, init);
    if (speaksContract(response)) detourUntil ||= now() + DETOUR_MS;
    return response;
  }

  async function exchange(
    toCall: (token: string) => [path: string, init: RequestInit],
    onEvent: OnEvent,
    signal: AbortSignal,
  ): Promise<Channel> {
    for (let renewed = false; ; renewed = true) {
      const { token, origin } = await current();
      if (detourUntil && now() >= detourUntil) detourUntil = 0;
      const guard = guardSilence(signal);
      try {
        const [path, init] = toCall(token);
        const response = await reach(path, { ...init, signal: guard.signal }, origin);
        if (response.status === 401 && !renewed) {
          session = null;
          continue;
        }
        if (!response.ok || !speaksContract(response)) throw await refusal(response);
        return await read(response, onEvent, guard.touch);
      } catch (error) {
        if (signal.aborted) throw new ApiError("stopped");
        if (error instanceof ApiError && error.failure !== "stopped") throw error;
        // Some networks let a request through and break every stream: after the second time, whole answers.
        if (++cuts > 1) detourUntil = now() + DETOUR_MS;
        throw new ApiError("cut");
      } finally {
        guard.release();
      }
    }
  }

  async function read(response: Response, onEvent: OnEvent, touch: () => void): Promise<Channel> {
    if (!isStream(response) || !response.body) {
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
    cuts = 0;
    return "stream";
  }

  return {
    session: current,
    send: (kind: "messages" | "actions", body: object, onEvent: OnEvent, signal: AbortSignal) =>
      exchange((token) => [kind, post({ token, ...body })], onEvent, signal),
    listen: (after, onEvent, signal) =>
      exchange((token) => [`events?token=${encodeURIComponent(token)}&after=${after}`, {}], onEvent, signal),
    tryDirect: () => {
      detourUntil = cuts = 0;
    },
  };
}

/** Without a content type of its own a text body is `text/plain`, which needs no CORS preflight. */
const post = (body: object): RequestInit => ({ method: "POST", body: JSON.stringify(body) });

const contentType = (response: Response): string => response.headers.get("content-type") ?? "";
const isStream = (response: Response): boolean => contentType(response).includes("text/event-stream");
/** A filter's block page, a captive portal or the shop's own "not found" page answers in HTML. */
const speaksContract = (response: Response): boolean => isStream(response) || contentType(response).includes("json");

/** An error response carries its words as an event, alone or in a whole answer. */
async function refusal(response: Response): Promise<ApiError> {
  const { status } = response;
  const body = (await response.json().catch(() => null)) as (Partial<WholeAnswer> & { text?: string }) | null;
  const error = body?.events?.find((event) => event.type === "error");
  const failure =
    status === 401 ? "unauthorized" : status < 400 || status === 429 || status >= 500 ? "again" : "refused";
  return new ApiError(error?.retry ? "again" : failure, error?.text ?? body?.text ?? null);
}

/** A signal that also aborts when nothing has arrived for too long. */
function guardSilence(outer: AbortSignal) {
  const controller = new AbortController();
  const abort = () => controller.abort();
  let timer = setTimeout(abort, SILENCE_MS);
  outer.addEventListener("abort", abort);
  if (outer.aborted) abort();
  return {
    signal: controller.signal,
    touch: () => {
      clearTimeout(timer);
      timer = setTimeout(abort, SILENCE_MS);
    },
    release: () => {
      clearTimeout(timer);
      outer.removeEventListener("abort", abort);
    },
  };
}
