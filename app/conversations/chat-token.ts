import { z } from "zod";
import { BOUNDS } from "~/platform/bounds";
import { config } from "~/platform/config";
import { AppError } from "~/platform/errors";
import { seal, unseal } from "~/platform/seal";
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

/** Sealed, not only signed: what it says is nobody's but ours. The purpose is bound in, so one never opens as the other. */
function sign(purpose: "chat" | "resume", claims: object, seconds: number) {
  const expiresAt = new Date(Date.now() + seconds * 1_000);
  const sealed = seal(JSON.stringify({ claims, expiresAt: expiresAt.getTime() }), boundTo(purpose), keys());
  return { token: sealed.toString("base64url"), expiresAt };
}

function verify(purpose: "chat" | "resume", token: string): unknown {
  try {
    const opened = unseal(Buffer.from(token, "base64url"), boundTo(purpose), keys());
    const { claims, expiresAt } = JSON.parse(opened) as { claims: unknown; expiresAt: number };
    if (expiresAt > Date.now()) return claims;
  } catch {
    // Not one of ours: the same answer as for one that is over.
  }
  throw new AppError("unauthorized", `${purpose} token does not open`);
}

const keys = (): string[] => config().ENCRYPTION_KEY;
const boundTo = (purpose: string): string => `token/${purpose}`;

export const signChatToken = (shopper: Shopper) => sign("chat", shopper, BOUNDS.chatTokenSeconds);

/** Throws `unauthorized` for anything forged, expired, made for another purpose or by a version that knew less. */
export function verifyChatToken(token: string): Shopper {
  const shopper = Shopper.safeParse(verify("chat", token));
  if (!shopper.success) throw new AppError("unauthorized", z.prettifyError(shopper.error));
  return shopper.data;
}

export const signResumeToken = (resume: Resume): string => sign("resume", resume, BOUNDS.resumeDays * 86_400).token;

/** Null for anything that is not a valid resume token of this shop: the visitor then starts afresh. */
export function readResumeToken(shopId: string, token: string | null): Resume | null {
  if (!token) return null;
  try {
    const resume = Resume.parse(verify("resume", token));
    return resume.shopId === shopId ? resume : null;
  } catch {
    return null;
  }
}
