import type { StaffMember } from "../store/types";
import type { ShopState } from "../world";
import { newAccessTokenValue, newRefreshTokenValue, type AccessToken } from "./tokens";

/** Seconds. */
export interface TokenLifetimes {
  access: number;
  refresh: number;
  online: number;
}

/** As shopify.dev: an hour, 90 days, a day. */
export const SHOPIFY_LIFETIMES: TokenLifetimes = { access: 3_600, refresh: 7_776_000, online: 86_400 };

/** Stores a fresh offline token and returns the body of the answer. */
export function issueOffline(
  shop: ShopState,
  { expiring, replaces }: { expiring: boolean; replaces: string | null },
  lifetimes: TokenLifetimes,
): Record<string, unknown> {
  const token = addToken(shop, "offline", expiring ? lifetimes.access : null, null);
  const body = { access_token: token.value, scope: scopeText(shop) };
  if (!expiring) return body;
  const refreshToken = newRefreshTokenValue();
  token.refreshToken = refreshToken;
  shop.refreshTokens.set(refreshToken, {
    value: refreshToken,
    expiresAt: Date.now() + lifetimes.refresh * 1000,
    accessToken: token.value,
    replaces,
    revoked: false,
  });
  return {
    ...body,
    expires_in: lifetimes.access,
    refresh_token: refreshToken,
    refresh_token_expires_in: lifetimes.refresh,
  };
}

/** Stores a fresh online token of a staff member and returns the body of the answer. */
export function issueOnline(shop: ShopState, staff: StaffMember, lifetimes: TokenLifetimes): Record<string, unknown> {
  const id = staff.id.split("/").at(-1) ?? "";
  const token = addToken(shop, "online", lifetimes.online, id);
  return {
    access_token: token.value,
    scope: scopeText(shop),
    expires_in: lifetimes.online,
    associated_user_scope: scopeText(shop),
    associated_user: {
      id: Number(id),
      first_name: staff.firstName,
      last_name: staff.lastName,
      email: staff.email,
      email_verified: true,
      account_owner: staff.isShopOwner,
      locale: staff.locale,
      collaborator: false,
    },
  };
}

function addToken(
  shop: ShopState,
  mode: AccessToken["mode"],
  seconds: number | null,
  userId: string | null,
): AccessToken {
  const token: AccessToken = {
    value: newAccessTokenValue(mode),
    mode,
    scopes: new Set(shop.grantedScopes),
    expiresAt: seconds === null ? null : Date.now() + seconds * 1000,
    userId,
    revoked: false,
    refreshToken: null,
  };
  shop.accessTokens.set(token.value, token);
  return token;
}

function scopeText(shop: ShopState): string {
  return [...shop.grantedScopes].join(",");
}
