import { randomUUID } from "node:crypto";
import { Prisma } from "@prisma/client";
import { BOUNDS } from "~/platform/bounds";
import { config } from "~/platform/config";
import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";
import { takeAllowance } from "~/platform/limits";
import { planIntent } from "~/platform/outbox";
import { seal } from "~/platform/seal";
import { countedAs, hashCode, makeCode } from "./code";
import { asOne } from "./find-by-name";
import type { NameAndPostcode } from "./find-by-name";
import { MAIL_CODE, sealedFor } from "./mail-code";

export type CodeRequest = Asking & {
  /** What the shopper goes on with once the code fits; for the assistant, opaque here. */
  wanted: Prisma.InputJsonObject;
  now: Date;
};

/** `email`: from `readEmail`. `person`: from `readName`, whose address on file gets the code. Proved by nothing yet. */
type Asking = { email: string; person?: undefined } | { email?: undefined; person: NameAndPostcode };

/**
 * Makes a code for an address, or for the account of a name and postcode, and has it mailed, in place of any earlier
 * code of the conversation. Whether the shop knows them is found out by the mail's job alone: here nothing differs,
 * neither the answer nor its time. False when too many codes were asked for: in this conversation, for this address or
 * person, in this shop.
 */
export async function requestCode(
  shopId: string,
  conversationId: string,
  { email, person, wanted, now }: CodeRequest,
): Promise<boolean> {
  const counted = countedAs(person ? asOne(person) : email);
  if (!(await mayAsk(shopId, conversationId, counted))) return false;
  const id = randomUUID();
  const code = makeCode();
  const row = {
    id,
    email: email ?? null,
    sought: person ? { ...person } : Prisma.DbNull,
    hash: new Uint8Array(hashCode(id, code)),
    sealed: new Uint8Array(seal(code, sealedFor(shopId, id), config().ENCRYPTION_KEY)),
    wanted,
    guesses: 0,
    createdAt: now,
    expiresAt: new Date(now.getTime() + BOUNDS.identityCodeMinutes * 60_000),
    usedAt: null,
  };
  const intent = { kind: MAIL_CODE, key: `${MAIL_CODE}/${id}`, payload: { conversationId, codeId: id } };
  await forShop(shopId, async (tx) => {
    await tx.identityCode.upsert({
      where: { shopId_conversationId: { shopId, conversationId } },
      create: { shopId, conversationId, ...row },
      update: row,
    });
    await planIntent(tx, shopId, intent);
  });
  return true;
}

async function mayAsk(shopId: string, conversationId: string, address: string): Promise<boolean> {
  try {
    await takeAllowance(shopId, `code:${conversationId}`, BOUNDS.identityCodesPerConversation);
    await takeAllowance(shopId, `code_email:${address}`, BOUNDS.identityCodesPerEmail);
    await takeAllowance(shopId, `code_email_day:${address}`, BOUNDS.identityCodesPerEmailAndDay);
    await takeAllowance(shopId, "code_shop", BOUNDS.identityCodesPerShop);
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === "too_many_requests") return false;
    throw error;
  }
}
