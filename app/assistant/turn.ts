import type { CartLine, ChatAction, Locale } from "~/contract/chat";
import type { ShopSettings } from "~/conversations/settings";
import type { ShopRow, TurnContext } from "~/conversations/turn-store";
import type { AdminApi } from "~/shopify/admin-api";
import type { Flow } from "./flow";
import type { Reading } from "./reading/types";

/** Everything that one turn knows: verified identity, the shop, what was said and what was understood of it. */
export interface Turn {
  shop: ShopRow & { settings: ShopSettings };
  conversation: TurnContext;
  /** What the words or the tap are about first. */
  flow: Flow | null;
  /** What else they may be about (keep-flow.ts). */
  beside: Flow | null;
  /** Empty for a tap. */
  text: string;
  action: ChatAction | null;
  reading: Reading;
  /** The language of the answer. */
  locale: Locale;
  timeZone: string;
  /** Where the block stands: path without query. */
  page: string;
  /** As the browser says: for words only, never for what anybody gets. */
  cart: CartLine[];
  now: Date;
  shopify: AdminApi;
}
