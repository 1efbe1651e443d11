import { createHmac } from "node:crypto";
import { jwtVerify, SignJWT } from "jose";
import { z } from "zod";
import { BOUNDS } from "~/platform/bounds";
import { config } from "~/platform/config";
import { AppError } from "~/platform/errors";
import { LOCALES } from "~/i18n/languages";

/**
 * Who talks in a block: everything here was true on a request that Shopify signed, so a holder of the token needs
 * no further proof. Never built from anything that a browser merely claims.
 */
const Shopper = z.object({
  shopId: z.uuid(),
  visitorId: z.uuid(),
  conversationId: z.uuid(),
  /** Shopify's numeric id of the signed-in customer; null for guests. */
  customerId: z.string().nullable(),
  locale: z.enum(LOCALES),
  timeZone: z.string(),
  page: z.string(),
});
export type Shopper = z.infer<typeof Shopper>;

/** What a block keeps to find its conversation again. */
const Resume = Shopper.pick({ shopId: true, visitorId: true, conversationId: true });
export type Resume = z.infer<typeof Resume>;

const key = (purpose: string, secret: string) =>
  createHmac("sha256", Buffer.from(secret, "base64")).update(`warmline/${purpose}`).digest();

async function sign(purpose: "chat" | "resume", claims: Record<string, unknown>, seconds: number) {
  const expiresAt = new Date(Date.now() + seconds * 1_000);
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: "HS256" })
    .setAudience(purpose)
    .setExpirationTime(expiresAt)
    .sign(key(purpose, config().ENCRYPTION_KEY[0]!));
  return { token, expiresAt };
}

async function verify(purpose: "chat" | "resume", token: string): Promise<unknown> {
  for (const secret of config().ENCRYPTION_KEY) {
    try {
      const { payload } = await jwtVerify(token, key(purpose, secret), { audience: purpose, algorithms: ["HS256"] });
      return payload;
    } catch {
      continue;
    }
  }
  throw new AppError("unauthorized", `${purpose} token does not verify`);
}

export const signChatToken = (shopper: Shopper) => sign("chat", shopper, BOUNDS.chatTokenSeconds);

/** Throws `unauthorized` for anything forged, expired or made for another purpose. */
export async function verifyChatToken(token: string): Promise<Shopper> {
  return Shopper.parse(await verify("chat", token));
}

export const signResumeToken = async (resume: Resume): Promise<string> =>
  (await sign("resume", { ...resume }, BOUNDS.resumeDays * 86_400)).token;

/** Null for anything that is not a valid resume token of this shop: the visitor then starts afresh. */
export async function readResumeToken(shopId: string, token: string | null): Promise<Resume | null> {
  if (!token) return null;
  try {
    const resume = Resume.parse(await verify("resume", token));
    return resume.shopId === shopId ? resume : null;
  } catch {
    return null;
  }
}
