import { reply } from "../reply";
import type { Reply } from "../reply";
import type { Telling } from "../proposals/kind";
import { refusalKey, type ShopifyRefusal } from "./refusal";
import { ChangeWords } from "./words";

/** Shopify refused at the last moment: what was true at the tap no longer was. A person takes it from there. */
export function tellRefused(telling: Telling, order: { id: string; name: string }, code: string | undefined): Reply {
  const words = new ChangeWords(telling);
  return reply({
    text: words.say(refusalKey((code ?? "not_editable") as ShopifyRefusal), words.order(order)),
    receipts: words.receipts,
    handover: { reason: "order_change" },
    orders: [{ ...order, cases: [] }],
  });
}
