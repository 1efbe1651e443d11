import { ShopSettings } from "~/conversations/settings";
import type { StaffMember } from "~/conversations/append-staff-message";
import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";
import { parseShopDomain, shopIdOf } from "~/platform/shop-id";
import { rememberShop } from "~/shopify/remember-shop";
import { authenticateStaff } from "~/shopify/authenticate-staff.server";

export interface StaffContext {
  shop: {
    id: string;
    domain: string;
    name: string;
    contactEmail: string | null;
    currency: string;
    timeZone: string;
    locale: string;
    storefrontUrl: string;
    settings: ShopSettings;
  };
  staff: StaffMember;
}

/** A staff member seen within this is not written again. */
const SEEN_AGAIN_MS = 60_000;

/**
 * Who is at the keyboard and in which shop: from the session token that Shopify signed (one minute long) and the
 * online token exchanged for it, never from the request's own words. Throws as `authenticateStaff`, and what the first
 * look at the shop may meet.
 */
export async function requireStaff(request: Request): Promise<StaffContext> {
  const session = await authenticateStaff(request);
  const domain = parseShopDomain(session.shop);
  const shopId = shopIdOf(domain);
  const user = session.onlineAccessInfo?.associated_user;
  const staffId = String(user?.id ?? "owner");

  let shop = await findShop(shopId);
  if (!shop || shop.uninstalledAt) {
    await rememberShop(domain, session.scope ?? "");
    shop = await findShop(shopId);
  }
  if (!shop) throw new AppError("internal", "shop is not remembered");
  const staff = await forShop(shopId, async (tx) => {
    const key = { shopId_id: { shopId, id: staffId } };
    const known = await tx.staff.findUnique({ where: key });
    if (known && known.lastSeenAt.getTime() > Date.now() - SEEN_AGAIN_MS) return known;
    return tx.staff.upsert({
      where: key,
      create: { shopId, id: staffId, name: user?.first_name || shop.name, email: user?.email ?? null },
      update: { lastSeenAt: new Date(), email: user?.email ?? null },
    });
  });
  const { contactEmail, name, currency, timeZone, locale, storefrontUrl } = shop;
  return {
    shop: {
      id: shopId,
      domain,
      name,
      contactEmail,
      currency,
      timeZone,
      locale,
      storefrontUrl,
      settings: ShopSettings.parse(shop.settings),
    },
    staff: { id: staff.id, name: staff.name },
  };
}

const findShop = (shopId: string) => forShop(shopId, (tx) => tx.shop.findUnique({ where: { id: shopId } }));
