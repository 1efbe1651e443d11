import type { Prisma } from "@prisma/client";
import { BOUNDS } from "~/platform/bounds";
import { forShop } from "~/platform/database";
import type { AdminApi } from "~/shopify/admin-api";
import { isCode } from "./code";
import { findPerson } from "./find-person";

export type CheckedCode =
  | { result: "verified"; email: string; customerId: string | null; wanted: Prisma.JsonValue }
  /** `left`: guesses that remain at this code. */
  | { result: "wrong"; left: number; email: string | null; wanted: Prisma.JsonValue }
  /** Run out, used, replaced, guessed at too often, or never asked for. `wanted` of the last one, if there was any. */
  | { result: "over"; email: string | null; wanted: Prisma.JsonValue };

/**
 * Holds six typed digits against the conversation's code; a fitting one verifies the address for the conversation,
 * once. A guess counts before it is looked at, so that no number of guesses at the same moment is one too many.
 * Throws `shopify_unavailable` when the code fits and its customer cannot be looked up: the code stays good.
 */
export async function checkCode(
  shopId: string,
  conversationId: string,
  api: AdminApi,
  typed: string,
  now: Date,
): Promise<CheckedCode> {
  const code = await takeGuess(shopId, conversationId, now);
  if (!code) return over(shopId, conversationId);
  const { id, email, wanted } = code;
  // Without an address no code was mailed to anybody: whoever has it has guessed.
  if (email === null || !isCode(id, typed, code.hash)) {
    return { result: "wrong", left: BOUNDS.identityCodeGuesses - code.guesses, email, wanted };
  }
  const person = await findPerson(api, email);
  const customerId = person?.customerId ?? null;
  const verified = await forShop(shopId, async (tx) => {
    const { count } = await tx.identityCode.updateMany({
      where: { shopId, conversationId, id, usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now, sealed: null },
    });
    if (count === 0) return false;
    await tx.conversation.update({
      where: { shopId_id: { shopId, id: conversationId } },
      data: {
        verifiedEmail: email,
        verifiedCustomerId: customerId,
        verifiedUntil: new Date(now.getTime() + BOUNDS.verifiedMinutes * 60_000),
      },
    });
    return true;
  });
  return verified ? { result: "verified", email, customerId, wanted } : over(shopId, conversationId);
}

/** The open code with this guess counted; null when there is none that may be guessed at. */
async function takeGuess(shopId: string, conversationId: string, now: Date) {
  return forShop(shopId, async (tx) => {
    const { count } = await tx.identityCode.updateMany({
      where: {
        shopId,
        conversationId,
        usedAt: null,
        expiresAt: { gt: now },
        guesses: { lt: BOUNDS.identityCodeGuesses },
      },
      data: { guesses: { increment: 1 } },
    });
    return count === 0 ? null : findCode(tx, shopId, conversationId);
  });
}

async function over(shopId: string, conversationId: string): Promise<CheckedCode> {
  const code = await forShop(shopId, (tx) => findCode(tx, shopId, conversationId));
  return { result: "over", email: code?.email ?? null, wanted: code?.wanted ?? null };
}

const findCode = (tx: Prisma.TransactionClient, shopId: string, conversationId: string) =>
  tx.identityCode.findUnique({ where: { shopId_conversationId: { shopId, conversationId } } });

/** Whether a code of this conversation waits to be typed: then six digits are that, and no order number. */
export async function awaitsCode(shopId: string, conversationId: string, now: Date): Promise<boolean> {
  const code = await forShop(shopId, (tx) => findCode(tx, shopId, conversationId));
  return code !== null && code.usedAt === null && code.expiresAt > now;
}
