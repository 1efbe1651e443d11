import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type {
  ActionRequest,
  ChatEvent,
  ChatMessage,
  ChatSettings,
  ConversationStatus,
  MessageRequest,
  SessionRequest,
  SessionResponse,
} from "~/contract/chat";
import { blockTexts } from "~/assistant/block-texts";
import { matchLocale } from "~/i18n/languages";
import { asset, renderPage } from "./storefront";

type Turn = Partial<MessageRequest> & Partial<ActionRequest> & { token: string; clientId: string };

/** What the server tells of a turn after "accepted"; `pause` waits until the test lets it go on. */
export type Answer = (turn: Turn, say: (...events: ChatEvent[]) => void, server: ChatServer) => Promise<void> | void;

export interface Heard {
  /** "direct" or "proxy". */
  way: string;
  path: string;
  turn: Turn | null;
}

/**
 * A storefront with the block and an app that speaks the chat contract, each on its own port, so that what goes
 * from one to the other is cross-origin as in the real world. Idempotent by clientId, as the real server is.
 */
export class ChatServer {
  settings: ChatSettings = {
    locale: "en",
    direction: "ltr",
    assistantName: "June",
    disclosure: "June is an AI assistant. It can make mistakes; a person is one tap away.",
    consent: {
      text: "We keep this chat for 30 days to help you.",
      link: { url: "https://shop.example/privacy", label: "Privacy policy" },
    },
    greeting: "Hi! How can I help you today?",
    suggestions: [
      { label: "Where is my order?", text: "Where is my order?" },
      { label: "Something is wrong", text: "Something is wrong with my order" },
    ],
    staffHours: "Usually answers within 10 minutes",
    maxMessageLength: 4000,
    timeTag: "en-GB",
    texts: blockTexts("en"),
  };
  status: ConversationStatus = "open";
  staffName: string | null = null;
  messages: ChatMessage[] = [];
  heard: Heard[] = [];
  sessions: SessionRequest[] = [];
  /** What Shopify's /cart.js says is in the cart; null: it does not answer in JSON. */
  cart: { variant_id: number; quantity: number }[] | null = null;
  photos: { way: string; type: string | null; picture: Buffer }[] = [];
  /** Awaited before a photo is answered. */
  photoAnswer: (() => Promise<void>) | null = null;
  /** The words with which photos are refused. */
  photoRefusal: string | null = null;
  answer: Answer = (_turn, say, server) => say({ type: "message", message: server.add("assistant", "All right.") });
  /** Seconds that a session token lives. */
  tokenSeconds = 3600;
  validTokens = new Set<string>();
  /** Every direct call is refused at the socket, as a blocking network does. */
  directBlocked = false;
  pageOptions: Parameters<typeof renderPage>[0] = { locale: "en" };
  proxyPath = "/apps/warmline";
  /** CSS of the shop's theme, to see what of it reaches the block. */
  theme =
    "html { font-size: 62.5% } body { font-family: serif } button { border-radius: 0; text-transform: uppercase }";
  #ids = 0;
  #open = new Set<ServerResponse>();
  #listeners = new Set<ServerResponse>();
  #answered = new Map<string, ChatMessage>();

  private constructor(
    readonly shop: Server,
    readonly app: Server,
  ) {
    shop.on("request", (request, response) => void this.#serveShop(request, response));
    app.on("request", (request, response) => void this.#serveApp(request, response));
  }

  static async start(): Promise<ChatServer> {
    const server = new ChatServer(createServer(), createServer());
    for (const part of [server.shop, server.app])
      await new Promise<void>((ready) => part.listen(0, "127.0.0.1", ready));
    return server;
  }

  async stop(): Promise<void> {
    for (const part of [this.shop, this.app]) {
      part.closeAllConnections();
      await new Promise((closed) => part.close(closed));
    }
  }

  get shopUrl(): string {
    return `http://127.0.0.1:${(this.shop.address() as AddressInfo).port}/`;
  }

  get appUrl(): string {
    return `http://127.0.0.1:${(this.app.address() as AddressInfo).port}`;
  }

  /** Stores a message without telling anyone. */
  add(author: ChatMessage["author"], text: string, more: Partial<ChatMessage> = {}): ChatMessage {
    const seq = this.messages.length + 1;
    const authorName = author === "assistant" ? this.settings.assistantName : author === "staff" ? "Maya" : null;
    const at = new Date(Date.UTC(2026, 10, 20, 9, seq)).toISOString();
    const message = {
      id: `m${++this.#ids}`,
      seq,
      author,
      authorName,
      text,
      cards: [],
      sources: [],
      at,
      clientId: null,
      ...more,
    };
    this.messages.push(message);
    return message;
  }

  /** Tells everyone who listens. */
  publish(...events: ChatEvent[]): void {
    for (const listener of this.#listeners) events.forEach((event) => listener.write(line(event)));
  }

  get listening(): number {
    return this.#listeners.size;
  }

  /** Breaks every open stream off, as a lost connection does. */
  cut(): void {
    for (const response of this.#open) response.destroy();
  }

  turns(): Turn[] {
    return this.heard.flatMap(({ turn }) => (turn ? [turn] : []));
  }

  async #serveShop(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", this.shopUrl);
    if (url.pathname.startsWith("/assets/")) {
      const type = url.pathname.endsWith(".js") ? "text/javascript" : "application/json";
      response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(asset(url.pathname));
    } else if (url.pathname === "/theme.css") {
      response.writeHead(200, { "content-type": "text/css" }).end(this.theme);
    } else if (url.pathname === "/cart.js" && this.cart) {
      json(response, {
        currency: "EUR",
        total_price: 9000,
        items: this.cart.map((line) => ({ ...line, price: 4500 })),
      });
    } else if (url.pathname === "/files/mug.svg") {
      response.writeHead(200, { "content-type": "image/svg+xml" }).end(MUG);
    } else if (url.pathname.startsWith(`${this.proxyPath}/`)) {
      await this.#serveChat(url.pathname.slice(this.proxyPath.length + 1), url, request, response, "proxy");
    } else {
      response
        .writeHead(200, {
          "content-type": "text/html; charset=utf-8",
          // Strict on purpose: no inline script, no inline style, no eval.
          "content-security-policy": `default-src 'self'; connect-src 'self' ${this.appUrl}; img-src 'self' https: data:`,
        })
        .end(await renderPage(this.pageOptions));
    }
  }

  async #serveApp(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.directBlocked) return void request.socket.destroy();
    const url = new URL(request.url ?? "/", this.appUrl);
    response.setHeader("access-control-allow-origin", "*");
    if (request.method === "OPTIONS") return void response.writeHead(403).end();
    await this.#serveChat(url.pathname.replace("/chat/", ""), url, request, response, "direct");
  }

  async #serveChat(
    path: string,
    url: URL,
    request: IncomingMessage,
    response: ServerResponse,
    way: string,
  ): Promise<void> {
    if (path === "photos") {
      const picture = await bytes(request);
      if (!this.validTokens.has(url.searchParams.get("token") ?? "")) return json(response, {}, 401);
      this.photos.push({ way, type: request.headers["content-type"] ?? null, picture });
      await this.photoAnswer?.();
      if (this.photoRefusal) return json(response, { error: { text: this.photoRefusal } }, 400);
      return json(response, { id: photoId(this.photos.length) });
    }
    const body = request.method === "POST" ? (JSON.parse((await bytes(request)).toString("utf8")) as Turn) : null;
    this.heard.push({ way, path, turn: path === "session" || path === "events" ? null : body });
    if (path === "session") return json(response, this.#session(body as unknown as SessionRequest));
    if (!this.validTokens.has(body?.token ?? url.searchParams.get("token") ?? "")) {
      return json(response, { type: "error", code: "unauthorized", text: "Please try again.", retry: true }, 401);
    }
    if (path === "events") return this.#events(Number(url.searchParams.get("after")), response, way);
    if (body) await this.#turn(body, response, way);
  }

  #session(request: SessionRequest): SessionResponse {
    this.sessions.push(request);
    const token = `token-${this.sessions.length}-${Math.random()}`;
    this.validTokens.add(token);
    const { status, staffName, messages } = this;
    const locale = matchLocale(request.locale) ?? "en";
    return {
      token,
      expiresAt: new Date(Date.now() + this.tokenSeconds * 1000).toISOString(),
      resume: "resume-1",
      origin: this.appUrl,
      settings: { ...this.settings, locale, texts: blockTexts(locale) },
      conversation: { id: "c1", status, staffName, messages },
    };
  }

  #events(after: number, response: ServerResponse, way: string): void {
    const events: ChatEvent[] = this.messages
      .filter((message) => message.seq > after)
      .map((message) => ({ type: "message", message }));
    events.push({ type: "state", status: this.status, staffName: this.staffName });
    if (way === "proxy") return json(response, { events });
    this.#stream(response, events);
    this.#listeners.add(response);
    response.on("close", () => this.#listeners.delete(response));
  }

  async #turn(turn: Turn, response: ServerResponse, way: string): Promise<void> {
    const known = this.#answered.get(turn.clientId);
    const label = turn.text ?? (turn.action && "label" in turn.action ? turn.action.label : (turn.action?.type ?? ""));
    const message = known ?? this.add("shopper", label, { clientId: turn.clientId });
    this.#answered.set(turn.clientId, message);
    const events: ChatEvent[] = [{ type: "accepted", message }];
    if (way === "direct") this.#stream(response, events);
    const say = (...more: ChatEvent[]) => {
      events.push(...more);
      if (way === "direct") more.forEach((event) => response.write(line(event)));
    };
    const replies = this.messages.filter(({ seq, author }) => known && seq > known.seq && author !== "shopper");
    if (replies.length) say(...replies.map((reply): ChatEvent => ({ type: "message", message: reply })));
    else await this.answer(turn, say, this);
    if (response.destroyed) return;
    say({ type: "state", status: this.status, staffName: this.staffName }, { type: "done" });
    if (way === "direct") response.end();
    else json(response, { events });
  }

  #stream(response: ServerResponse, events: ChatEvent[]): void {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write(": ping\n\n");
    events.forEach((event) => response.write(line(event)));
    this.#open.add(response);
    response.on("close", () => this.#open.delete(response));
  }
}

const MUG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><path fill="#e8d9c5" d="M0 0h48v48H0z"/><path fill="#a8662f" d="M12 16h20v18a4 4 0 0 1-4 4H16a4 4 0 0 1-4-4z"/><path fill="none" stroke="#a8662f" stroke-width="3" d="M32 20h3a4 4 0 0 1 0 9h-3"/></svg>`;

/** Of the first, second … photo that was sent. */
export const photoId = (count: number): string => `00000000-0000-4000-8000-${String(count).padStart(12, "0")}`;

const line = (event: ChatEvent): string => `data: ${JSON.stringify(event)}\n\n`;

function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" }).end(JSON.stringify(body));
}

async function bytes(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
