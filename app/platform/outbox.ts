import type { Prisma } from "@prisma/client";
import { forShop } from "./database";
import type { ShopTransaction } from "./database";
import { AppError } from "./errors";
import { QUICK_RETRIES, sendJob } from "./jobs";
import type { Attempt } from "./jobs";
import { log } from "./log";

/**
 * The outbox: an intent to change something outside is stored first, in the transaction of what caused it, and
 * carried out by a job. `key` is derived from the intent: storing the same intent again is the same entry.
 */
export interface Intent {
  /** Which handler carries it out. */
  kind: string;
  key: string;
  payload: Prisma.InputJsonObject;
}

/**
 * Carries out one intent. May run more than once (delivery is at least once): look before writing, or use what the
 * other side offers against repeats. Returns the outcome to keep; throws to be tried again.
 */
export type IntentHandler = (shopId: string, intent: Intent) => Promise<Prisma.InputJsonObject>;

/**
 * Stores the intent alone: the caller sends a job of its own for it, in the same transaction. `on conflict do nothing`:
 * an upsert of Prisma's looks first, and fails for one of two that store the same intent at once.
 */
export async function storeIntent(tx: ShopTransaction, shopId: string, intent: Intent): Promise<void> {
  await tx.outboxEntry.createMany({ data: { shopId, ...intent }, skipDuplicates: true });
}

/** Stores the intent together with the job that carries it out. */
export async function planIntent(tx: ShopTransaction, shopId: string, intent: Intent): Promise<void> {
  await storeIntent(tx, shopId, intent);
  await wake(shopId, intent.key, { within: tx });
}

/** Longer than what is carried out at once takes. */
const AFTERWARDS_SECONDS = 35;

/** The same for what the caller carries out itself, at once: the job looks afterwards, in case the caller dies. */
export async function planIntentAfterwards(tx: ShopTransaction, shopId: string, intent: Intent): Promise<void> {
  await storeIntent(tx, shopId, intent);
  const singletonKey = `${shopId}/${intent.key}/afterwards`;
  await sendJob("outbox", { shopId, key: intent.key }, { singletonKey, afterSeconds: AFTERWARDS_SECONDS, within: tx });
}

/** Has a stored intent carried out by its job now. */
export const announceIntent = (shopId: string, key: string): Promise<void> => wake(shopId, key);

const wake = (shopId: string, key: string, how: { within?: ShopTransaction } = {}): Promise<void> =>
  sendJob("outbox", { shopId, key }, { singletonKey: `${shopId}/${key}`, ...how });

/** Takes an intent that was settled back up, for what must be written again with another payload. */
export async function replaceIntent(shopId: string, intent: Intent): Promise<void> {
  await forShop(shopId, async (tx) => {
    await tx.outboxEntry.upsert({
      where: { shopId_key: { shopId, key: intent.key } },
      create: { shopId, ...intent },
      update: { payload: intent.payload, status: "pending", settledAt: null, outcome: undefined },
    });
    await wake(shopId, intent.key, { within: tx });
  });
}

/** Longer than any handler's own time-outs: after this a claim belongs to a process that died. */
const CLAIM_SECONDS = 30;

/**
 * The job of an entry. Where the other side is away it is tried again for hours; what was refused, or is wrong here, is
 * given up after a minute, because somebody waits for the answer.
 */
export async function carryOutIntent(
  shopId: string,
  key: string,
  handlers: Record<string, IntentHandler>,
  { retries, isLast }: Attempt,
): Promise<void> {
  await settleIntent(shopId, key, handlers, (error) => isLast || (retries >= QUICK_RETRIES && !mayPass(error)));
}

/** What is not ours passes: a mail server's error, a broken connection. Of ours, that Shopify is away or a claim runs. */
const mayPass = (error: unknown): boolean =>
  !(error instanceof AppError) || error.code === "shopify_unavailable" || error.code === "conflict";

/**
 * One run of an entry's handler. A settled entry stays settled; the claim keeps two workers from carrying out the
 * same entry at once: the second throws `conflict` and comes back when the first is through. Throws what the handler
 * threw, after noting it, so that the job is tried again.
 */
export async function settleIntent(
  shopId: string,
  key: string,
  handlers: Record<string, IntentHandler>,
  isLastTry: boolean | ((error: unknown) => boolean),
): Promise<void> {
  const entry = await claim(shopId, key);
  if (!entry) return;
  const handler = handlers[entry.kind];
  if (!handler) throw new AppError("internal", `outbox: no handler for ${entry.kind}`);
  try {
    const outcome = await handler(shopId, { kind: entry.kind, key, payload: entry.payload as Prisma.InputJsonObject });
    await note(shopId, key, { status: "done", outcome, settledAt: new Date(), lastError: null });
  } catch (error) {
    const lastError = error instanceof Error ? error.message.slice(0, 500) : "unknown";
    const isOver = typeof isLastTry === "function" ? isLastTry(error) : isLastTry;
    await note(shopId, key, isOver ? { status: "failed", settledAt: new Date(), lastError } : { lastError });
    log.error({ code: "outbox_failed", shopId, kind: entry.kind, isOver }, "outbox entry failed");
    throw error;
  }
}

/** The entry, for this worker alone; null when there is nothing left to do. */
async function claim(shopId: string, key: string) {
  return forShop(shopId, async (tx) => {
    const where = { shopId_key: { shopId, key } };
    const { count } = await tx.outboxEntry.updateMany({
      where: { shopId, key, status: "pending", OR: [{ claimedUntil: null }, { claimedUntil: { lt: new Date() } }] },
      data: { claimedUntil: new Date(Date.now() + CLAIM_SECONDS * 1_000) },
    });
    const entry = await tx.outboxEntry.findUnique({ where });
    if (count > 0) return entry;
    if (entry?.status === "pending") throw new AppError("conflict", "outbox entry is being carried out elsewhere");
    return null;
  });
}

async function note(shopId: string, key: string, data: Prisma.OutboxEntryUpdateInput): Promise<void> {
  await forShop(shopId, (tx) =>
    tx.outboxEntry.update({
      where: { shopId_key: { shopId, key } },
      data: { ...data, claimedUntil: null, attempts: { increment: 1 } },
    }),
  );
}
