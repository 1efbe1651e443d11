import { randomBytes } from "node:crypto";

/** A token of one app for one shop. Times are real milliseconds: tokens expire for the app's real clock. */
export interface AccessToken {
  value: string;
  mode: "offline" | "online";
  scopes: Set<string>;
  /** null: never. */
  expiresAt: number | null;
  /** Only of online tokens: the staff member. */
  userId: string | null;
  revoked: boolean;
  /** The refresh token issued together with it. */
  refreshToken: string | null;
}

export interface RefreshToken {
  value: string;
  expiresAt: number;
  accessToken: string;
  /** The refresh token that this one replaced; it stays good until this one is used. */
  replaces: string | null;
  revoked: boolean;
}

export function newAccessTokenValue(mode: AccessToken["mode"]): string {
  return `${mode === "online" ? "shpua_" : "shpat_"}${randomBytes(16).toString("hex")}`;
}

export function newRefreshTokenValue(): string {
  return `shprt_${randomBytes(16).toString("hex")}`;
}
