import { ShopSettings } from "~/conversations/settings";
import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";

/** How far the merchant has come with setting up. */
export interface Setup {
  /** The storefront has asked for a session: the app embed is on and the proxy works. */
  blockActive: boolean;
  hoursSet: boolean;
  replyAddressSet: boolean;
  /** Somebody has written in the block. */
  tried: boolean;
  storefrontUrl: string;
}

export async function readSetup(shopId: string): Promise<Setup> {
  return forShop(shopId, async (tx) => {
    const shop = await tx.shop.findUnique({ where: { id: shopId } });
    if (!shop) throw new AppError("not_found", "no such shop");
    const settings = ShopSettings.parse(shop.settings);
    const first = await tx.conversation.findFirst({ where: { shopId, lastSeq: { gt: 0 } }, select: { id: true } });
    return {
      // A signed proxy request is the better proof than the theme's files, which not every theme keeps.
      blockActive: shop.proxyPath !== null,
      hoursSet: settings.hours !== null,
      replyAddressSet: settings.mailReplyTo !== null,
      tried: first !== null,
      storefrontUrl: shop.storefrontUrl,
    };
  });
}
