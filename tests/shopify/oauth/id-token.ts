import { createHmac, timingSafeEqual } from "node:crypto";
import type { AppRegistration } from "../world";

export interface IdTokenClaims {
  /** The shop's origin, "https://juniper-lane.myshopify.com". */
  dest: string;
  aud: string;
  /** The staff member's number. */
  sub: string;
  exp: number;
  nbf: number;
}

const CLOCK_TOLERANCE_SECONDS = 10;

/** The claims of an id token that this app may use now; null when anything about it is wrong. */
export function verifyIdToken(token: string, app: AppRegistration, nowMilliseconds = Date.now()): IdTokenClaims | null {
  const [header, payload, signature, ...rest] = token.split(".");
  if (!header || !payload || !signature || rest.length > 0) return null;
  const wanted = createHmac("sha256", app.secret).update(`${header}.${payload}`).digest();
  const given = Buffer.from(signature, "base64url");
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;

  const head = decode(header);
  const claims = decode(payload);
  if (head?.["alg"] !== "HS256" || !isClaims(claims) || claims.aud !== app.key) return null;
  const now = nowMilliseconds / 1000;
  const isCurrent = claims.exp > now - CLOCK_TOLERANCE_SECONDS && claims.nbf < now + CLOCK_TOLERANCE_SECONDS;
  return isCurrent ? claims : null;
}

function decode(part: string): Record<string, unknown> | null {
  try {
    return JSON.parse(Buffer.from(part, "base64url").toString("utf8")) as Record<string, unknown>;
  } catch {
    return null;
  }
}

function isClaims(claims: unknown): claims is IdTokenClaims {
  if (typeof claims !== "object" || claims === null) return false;
  const { dest, aud, sub, exp, nbf } = claims as Record<string, unknown>;
  return (
    [dest, aud, sub].every((claim) => typeof claim === "string") &&
    [exp, nbf].every((claim) => typeof claim === "number")
  );
}
