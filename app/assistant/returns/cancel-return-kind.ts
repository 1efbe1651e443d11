import { z } from "zod";
import { forShop } from "~/platform/database";
import { cancelReturn } from "~/returns/end-return";
import { followReturn } from "~/returns/follow-return";
import { readReturn } from "~/returns/read-returns";
import { adminApi } from "~/shopify/admin-api";
import { defineKind } from "../proposals/kind";
import { propose } from "../proposals/propose";
import { reply } from "../reply";
import type { Reply } from "../reply";
import { whenSourceFails } from "../tracking/source-down";
import type { Turn } from "../turn";
import { returnCard } from "./return-card";
import { ReturnWords } from "./return-words";

const CANCEL_RETURN_KIND = "cancel_return";
const Payload = z.object({ returnId: z.string(), name: z.string() });

/** The shopper takes a return back. */
export const cancelReturnKind = defineKind({
  name: CANCEL_RETURN_KIND,
  payload: Payload,
  recheck: (turn, { returnId }) =>
    whenSourceFails(turn, async () => ((await readOwn(turn, returnId)) ? null : gone(turn))),
  carryOut: async (shopId, { returnId, name }) => {
    const { domain } = await forShop(shopId, (tx) => tx.shop.findUniqueOrThrow({ where: { id: shopId } }));
    const written = await cancelReturn(adminApi(domain), returnId);
    if (written.result === "refused") return { result: "refused", code: written.code ?? "refused", name };
    await noteTold(shopId, returnId);
    return { result: "done", name };
  },
  tell: (telling, { returnId, name }, outcome) => {
    const words = new ReturnWords(telling);
    const shown = words.fact(name, "return", returnId);
    return outcome.result === "done"
      ? reply({ text: words.say("cancel.told", { name: shown }), receipts: words.receipts })
      : reply({
          text: words.say("cancel.refused", { name: shown }),
          receipts: words.receipts,
          handover: { reason: "return" },
        });
  },
});

/** Shows what cancelling means, awaiting the tap. */
export async function proposeCancelReturn(turn: Turn, returnId: string): Promise<Reply> {
  return whenSourceFails(turn, async () => {
    const facts = await readOwn(turn, returnId);
    if (!facts) return gone(turn);
    const words = new ReturnWords(turn, facts.readAt);
    const name = words.fact(facts.name, "return", facts.id);
    const card = returnCard({ facts }, words);
    return propose(
      turn,
      CANCEL_RETURN_KIND,
      { returnId, name: facts.name },
      {
        text: words.say("cancel.check"),
        title: words.say("cancel.title", { name }),
        items: card.items,
        confirmLabel: words.say("cancel.confirm"),
        receipts: words.receipts,
        orders: [{ id: facts.orderId, name: facts.orderName, cases: ["return"] }],
      },
    );
  });
}

/** The customer's own return that can still be taken back; null for any other. */
async function readOwn(turn: Turn, returnId: string) {
  const { customerId } = turn.conversation;
  if (customerId === null || !/^gid:\/\/shopify\/Return\/\d+$/.test(returnId)) return null;
  const facts = await readReturn(turn.shopify, returnId);
  const isOwn = facts?.customerId === `gid://shopify/Customer/${customerId}`;
  const isOpen = facts?.waitingFor === "shop_decision" || facts?.waitingFor === "parcel";
  return facts && isOwn && isOpen ? facts : null;
}

/** They did it themselves: the webhook need not tell them. */
async function noteTold(shopId: string, returnId: string): Promise<void> {
  const followed = await followReturn(shopId, returnId);
  if (!followed) return;
  const { id, told } = followed.case;
  await forShop(shopId, (tx) =>
    tx.returnCase.updateMany({ where: { shopId, id }, data: { told: [...told, "canceled"] } }),
  );
}

function gone(turn: Turn): Reply {
  const words = new ReturnWords(turn);
  return reply({ text: words.say("not_yours"), suggestHuman: true });
}
