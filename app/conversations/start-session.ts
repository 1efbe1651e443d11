import { randomUUID } from "node:crypto";
import { IANAZone } from "luxon";
import type { SessionRequest } from "~/contract/chat";
import { matchLocale } from "~/i18n/languages";
import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";
import { shopIdOf } from "~/platform/shop-id";
import { publishBlockSettings } from "~/shopify/remember-shop";
import { readResumeToken, signChatToken, signResumeToken } from "./chat-token";
import type { Shopper } from "./chat-token";
import { ShopSettings } from "./settings";
import { mayResume, readConversation } from "./turn-store";
import type { ConversationView, ShopRow } from "./turn-store";

/** From a request that Shopify signed (app proxy): true, whatever the browser says. */
export interface SignedVisit {
  shopDomain: string;
  /** Numeric id, or null when nobody is signed in to the shop. */
  customerId: string | null;
  /** Where this shop has the app proxy, "/apps/warmline". */
  pathPrefix: string;
}

export interface StartedSession {
  shop: ShopRow;
  settings: ShopSettings;
  shopper: Shopper;
  token: string;
  expiresAt: Date;
  resume: string;
  /** Null before the first message. */
  conversation: ConversationView | null;
}

/**
 * Opens or goes on with a visitor's conversation. Nothing is stored before the first message. A conversation that
 * belongs to another customer, or to one who has signed out, is not gone on with: a shared device must not tell.
 * Throws `not_found` when the app is not installed in this shop.
 */
export async function startSession(visit: SignedVisit, request: SessionRequest): Promise<StartedSession> {
  const shopId = shopIdOf(visit.shopDomain);
  const shop = await rememberProxyPath(shopId, visit.pathPrefix);
  const resume = readResumeToken(shopId, request.resume);
  const who = await identify(shopId, visit.customerId, resume);

  const shopper: Shopper = {
    shopId,
    ...who,
    locale: matchLocale(request.locale) ?? matchLocale(shop.locale) ?? "en",
    timeZone: IANAZone.isValidZone(request.timeZone) ? request.timeZone : shop.timeZone,
    page: request.page,
  };
  const { token, expiresAt } = signChatToken(shopper);
  return {
    shop,
    settings: ShopSettings.parse(shop.settings),
    shopper,
    token,
    expiresAt,
    resume: signResumeToken({ shopId, visitorId: who.visitorId, conversationId: who.conversationId }),
    conversation: await readConversation(shopper, 0),
  };
}

async function identify(shopId: string, customerId: string | null, resume: ReturnType<typeof readResumeToken>) {
  if (resume) {
    const who = { visitorId: resume.visitorId, conversationId: resume.conversationId, customerId };
    const answer = await mayResume({ shopId, ...who });
    if (answer !== "no") return who;
  }
  return { visitorId: randomUUID(), conversationId: randomUUID(), customerId };
}

/** The merchant may move the proxy; the block learns of it through Liquid, and we from every signed request. */
async function rememberProxyPath(shopId: string, pathPrefix: string): Promise<ShopRow> {
  const shop = await forShop(shopId, (tx) => tx.shop.findUnique({ where: { id: shopId } }));
  if (!shop || shop.uninstalledAt) throw new AppError("not_found", "app not installed in this shop");
  if (shop.proxyPath !== pathPrefix) {
    await forShop(shopId, (tx) => tx.shop.update({ where: { id: shopId }, data: { proxyPath: pathPrefix } }));
    await publishBlockSettings(shopId);
  }
  return { ...shop, proxyPath: pathPrefix };
}
