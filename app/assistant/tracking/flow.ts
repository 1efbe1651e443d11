import { z } from "zod";

/** What the shopper came for; decides what the answer turns to once the order is known. */
export const Wanted = z.enum(["track_order", "not_received", "refund_status"]);
export type Wanted = z.infer<typeof Wanted>;

const common = {
  /** Raised when the shape changes: a stored flow of another version is dropped, not guessed at. */
  v: z.literal(1),
  kind: z.literal("tracking"),
  wanted: Wanted,
  /** Worry or anger has been acknowledged in this flow; once is kind, twice is a script. */
  acknowledged: z.boolean(),
};

/** Where the tracking dialogue stands between two turns; stored as JSON with the conversation. */
export const TrackingFlow = z.discriminatedUnion("step", [
  /** The order has to be named and proved. What was typed so far is kept, so that nobody types it twice. */
  z.object({
    ...common,
    step: z.literal("identify"),
    orderName: z.string().max(80).nullable(),
    /** E-mail, phone or postcode, as typed; proved by nothing yet. */
    identifier: z.string().max(254).nullable(),
    trackingNumber: z.string().max(60).nullable(),
  }),
  /** One of several orders has to be chosen; `options` are the GIDs offered. */
  z.object({ ...common, step: z.literal("choose"), options: z.array(z.string()).max(10) }),
  /** Delivered, says the carrier; not there, says the shopper. */
  z.object({ ...common, step: z.literal("not_received"), orderId: z.string() }),
  /** Answered. Nothing is awaited, but "and when?" or "again please" means this order. */
  z.object({ ...common, step: z.literal("answered"), orderId: z.string() }),
]);
export type TrackingFlow = z.infer<typeof TrackingFlow>;

/** An order has been told, and the next words may be about it. */
export type OnOrder = Extract<TrackingFlow, { orderId: string }>;

/** The stored flow, or null when there is none, it is another dialogue's, or of another version. */
export function parseTrackingFlow(stored: unknown): TrackingFlow | null {
  const parsed = TrackingFlow.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

/** Whether the next message is first of all an answer to a question that this flow asked. */
export const isWaiting = (flow: TrackingFlow): boolean => flow.step !== "answered";

/** Ids of the cards that this flow sends and understands when they come back in an action. */
export const CARD = { identify: "tracking.identify", order: "tracking.order", next: "tracking.next" } as const;

/** Options of the `next` card. */
export const OPTION = {
  human: "human",
  other: "other_order",
  found: "found",
  notReceived: "not_received",
  report: "report",
} as const;
