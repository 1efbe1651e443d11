import { Session } from "@shopify/shopify-api";
import type { SessionParams } from "@shopify/shopify-api";
import type { SessionStorage } from "@shopify/shopify-app-session-storage";
import { config } from "~/platform/config";
import { forShop, hotQuery } from "~/platform/database";
import type { ShopTransaction } from "~/platform/database";
import { parseShopDomain, shopIdOf } from "~/platform/shop-id";
import { seal, unseal } from "~/platform/seal";

/**
 * Shopify's sessions, sealed at rest and bound to their shop and id. Ids are made by the library:
 * `offline_{shop}` and `{shop}_{user id}`, so an id names its own tenant.
 */
export class SealedSessionStorage implements SessionStorage {
  async storeSession(session: Session): Promise<boolean> {
    await forShop(shopIdOf(session.shop), (tx) => this.storeIn(tx, session));
    return true;
  }

  /** For callers that hold a transaction of the session's shop already. */
  async storeIn(tx: ShopTransaction, session: Session): Promise<void> {
    const shopId = shopIdOf(session.shop);
    const payload = new Uint8Array(
      seal(JSON.stringify(session.toObject()), boundTo(shopId, session.id), config().ENCRYPTION_KEY),
    );
    const row = { isOnline: session.isOnline, expiresAt: session.expires ?? null, payload };
    await tx.shopifySession.upsert({
      where: { shopId_id: { shopId, id: session.id } },
      create: { shopId, id: session.id, ...row },
      update: row,
    });
  }

  async loadSession(id: string): Promise<Session | undefined> {
    const shopId = shopIdOfSession(id);
    if (!shopId) return undefined;
    const rows = await hotQuery<{ payload: Buffer | null }>("select sealed_session($1, $2) as payload", [shopId, id]);
    const payload = rows[0]?.payload;
    return payload ? open(shopId, id, payload) : undefined;
  }

  async deleteSession(id: string): Promise<boolean> {
    return this.deleteSessions([id]);
  }

  async deleteSessions(ids: string[]): Promise<boolean> {
    for (const id of ids) {
      const shopId = shopIdOfSession(id);
      if (shopId) await forShop(shopId, (tx) => tx.shopifySession.deleteMany({ where: { shopId, id } }));
    }
    return true;
  }

  async findSessionsByShop(shop: string): Promise<Session[]> {
    const shopId = shopIdOf(shop);
    const rows = await forShop(shopId, (tx) => tx.shopifySession.findMany({ where: { shopId } }));
    return rows.map((row) => open(shopId, row.id, row.payload));
  }
}

const boundTo = (shopId: string, id: string) => `${shopId}/${id}`;

function open(shopId: string, id: string, payload: Uint8Array): Session {
  const stored = JSON.parse(unseal(payload, boundTo(shopId, id), config().ENCRYPTION_KEY)) as SessionParams;
  return new Session({
    ...stored,
    expires: stored.expires && new Date(stored.expires),
    refreshTokenExpires: stored.refreshTokenExpires && new Date(stored.refreshTokenExpires),
  });
}

/** Null for an id that names no shop: nothing of ours. */
function shopIdOfSession(id: string): string | null {
  const domain = id.startsWith("offline_") ? id.slice("offline_".length) : id.replace(/_[^_]*$/, "");
  try {
    return shopIdOf(parseShopDomain(domain));
  } catch {
    return null;
  }
}
