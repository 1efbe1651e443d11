import { EventEmitter } from "node:events";
import pg from "pg";
import { z } from "zod";
import { config } from "./config";
import { log } from "./log";

/** NOTIFY channel; the SQL functions send on it in the transaction that wrote the row. */
const CHANNEL = "warmline";
const HEARTBEAT_MS = 10_000;
const LONGEST_BACKOFF_MS = 5_000;

const LiveEvent = z.object({
  shopId: z.string(),
  /** Empty where it is about the shop: `offer`, `return`. */
  conversationId: z.string(),
  /** Last message's number after the change. */
  seq: z.number(),
  kind: z.enum(["message", "state", "turn", "staff_typing", "order", "offer", "return"]),
});
/** Says that something changed, never what: listeners read it in their own scope. */
export type LiveEvent = z.infer<typeof LiveEvent>;

/** `resync`: events may have been missed; read again from what was last seen. */
type Listener = (event: LiveEvent | "resync") => void;

/**
 * One LISTEN connection per process. It reconnects by itself; after every (re)connection listeners get `resync`,
 * because PostgreSQL does not keep notifications for those who were away.
 */
class EventBus {
  private readonly emitter = new EventEmitter().setMaxListeners(0);
  private client: pg.Client | undefined;
  private heartbeat: NodeJS.Timeout | undefined;
  private retry: NodeJS.Timeout | undefined;
  private failures = 0;
  private stopped = false;

  constructor(private readonly url: string) {}

  async connect(): Promise<void> {
    if (this.stopped) return;
    const client = new pg.Client({ connectionString: this.url, keepAlive: true, connectionTimeoutMillis: 5_000 });
    let lost = false;
    const reconnect = (error?: Error) => {
      if (lost) return; // `error` and `end` both fire for one loss
      lost = true;
      clearInterval(this.heartbeat);
      client.removeAllListeners("notification");
      void client.end().catch(() => undefined);
      if (this.stopped) return;
      log.warn({ code: "events_lost", reason: error?.message }, "live events: connection lost");
      const wait = Math.min(LONGEST_BACKOFF_MS, 50 * 2 ** this.failures++) * (0.5 + Math.random());
      this.retry = setTimeout(() => void this.connect(), wait);
    };
    client.on("error", reconnect);
    client.on("end", () => reconnect());
    client.on("notification", (notification) => this.receive(notification.payload ?? ""));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
    } catch (error) {
      return reconnect(error as Error);
    }
    this.client = client;
    this.failures = 0;
    this.heartbeat = setInterval(() => {
      const cut = setTimeout(() => reconnect(new Error("no heartbeat")), 3_000);
      void client.query("select 1").then(
        () => clearTimeout(cut),
        () => clearTimeout(cut),
      );
    }, HEARTBEAT_MS);
    this.heartbeat.unref();
    this.emitter.emit("resync");
  }

  private receive(payload: string): void {
    const event = LiveEvent.safeParse(JSON.parse(payload));
    if (event.success) this.emitter.emit(event.data.shopId, event.data);
  }

  subscribe(shopId: string, listener: Listener): () => void {
    const onEvent = (event: LiveEvent) => listener(event);
    const onResync = () => listener("resync");
    this.emitter.on(shopId, onEvent).on("resync", onResync);
    return () => this.emitter.off(shopId, onEvent).off("resync", onResync);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.heartbeat);
    clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }
}

let bus: Promise<EventBus> | undefined;

async function theBus(): Promise<EventBus> {
  bus ??= (async () => {
    const made = new EventBus(config().DATABASE_DIRECT_URL);
    await made.connect();
    return made;
  })();
  return bus;
}

/**
 * Live events of one shop from every process, until `signal` aborts. Delivery is at most once: listeners must read
 * from what they last saw on every event and on `resync`.
 */
export async function subscribe(shopId: string, listener: Listener, signal: AbortSignal): Promise<void> {
  const unsubscribe = (await theBus()).subscribe(shopId, listener);
  if (signal.aborted) unsubscribe();
  else signal.addEventListener("abort", unsubscribe, { once: true });
}

export async function closeEvents(): Promise<void> {
  await (await bus)?.stop();
  bus = undefined;
}
