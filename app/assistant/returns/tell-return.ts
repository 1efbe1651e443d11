import type { CarriedOut } from "~/proposals/proposal";
import type { Telling } from "../proposals/kind";
import { reply } from "../reply";
import type { Reply } from "../reply";
import { isSome } from "./outcomes";
import type { ReturnPayload } from "./return-payload";
import { ReturnWords } from "./return-words";

/** What came of the tap, in the shopper's words. */
export function tellReturn(telling: Telling, payload: ReturnPayload, outcome: CarriedOut): Reply {
  const words = new ReturnWords(telling);
  const { plan, decision, instructions } = payload;
  const orderId = payload.state.orderId;
  const order = words.fact(payload.orderName, "order", orderId);
  if (outcome.result === "refused") {
    return reply({
      text: words.say("told.refused", { order }),
      receipts: words.receipts,
      handover: { reason: "return" },
    });
  }
  const returnId = typeof outcome.returnId === "string" ? outcome.returnId : null;
  const name = words.fact(
    typeof outcome.returnName === "string" ? outcome.returnName : payload.orderName,
    "return",
    returnId,
  );
  const approved = decision.verdict === "allowed";
  const text = decision.withdrawal ? "told.withdrawal" : approved ? "told.approved" : "told.requested";
  const amount = isSome(plan.refund) ? words.money(plan.refund, returnId, "return") : null;
  const status = words.fact(words.say(approved ? "status.open" : "status.requested"), "return", returnId);
  return reply({
    text: words.sentences([
      words.say(text, { name, order }),
      approved ? words.say(plan.labelPayer === "shop" ? "told.label_comes" : "told.label_yours") : "",
    ]),
    cards: [
      {
        kind: "return",
        title: words.say("card.return", { name }),
        status: { code: approved ? "open" : "requested", label: status, tone: approved ? "success" : "info" },
        items: plan.items.map((item) => ({
          title: words.fact([item.title, item.variant].filter(Boolean).join(" · "), "order", item.lineItemId),
          detail: words.say("items.back", { count: words.count(item.quantity, "return", returnId) }),
          note: null,
          picture: null,
          url: null,
        })),
        rows: [
          ...exchangeRows(plan, words),
          ...(isSome(plan.due)
            ? [{ label: words.say("row.due"), value: words.money(plan.due, returnId, "return"), strong: true }]
            : []),
          ...(amount === null
            ? []
            : [
                {
                  label: words.say(plan.outcome === "store_credit" ? "row.store_credit" : "row.refund"),
                  value: amount,
                  strong: true,
                },
              ]),
        ],
        note: instructions === "" ? null : words.fact(instructions, "policy", null),
        links: [],
      },
    ],
    receipts: words.receipts,
    ...(orderId && {
      orders: [{ id: orderId, name: payload.orderName, cases: [approved ? "return" : "return_requested"] }],
    }),
  });
}

const exchangeRows = ({ exchange }: ReturnPayload["plan"], words: ReturnWords) =>
  exchange.map(({ variantId, title, variant, quantity }) => {
    const item = words.fact([title, variant].filter(Boolean).join(" · "), "product", variantId);
    return { label: words.say("row.exchange"), value: words.pieces(item, quantity, "shopper", null), strong: false };
  });
