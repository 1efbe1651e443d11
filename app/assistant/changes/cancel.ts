import { z } from "zod";
import { cancelOrder } from "~/orders/cancel-order";
import { decideCancellation } from "~/policy/decide-changes";
import { toMinor } from "~/policy/minor-units";
import { CancelReason } from "~/policy/policy";
import { defineKind } from "../proposals/kind";
import { propose } from "../proposals/propose";
import { reply } from "../reply";
import type { Reply } from "../reply";
import { choose } from "./choose";
import { CHANGE_CARD, joined, numberOf, wishFor } from "./flow";
import { lineItems, MoneyShape, ShownLine } from "./lines";
import { changeFacts, isOpened, openOrder } from "./open-order";
import type { OpenedOrder } from "./open-order";
import { explain } from "./refusal";
import { carryingOut } from "./staff-note";
import { tellRefused } from "./tell-refused";
import { ChangeWords } from "./words";

/** What is carried out at the tap, and what the shopper was shown of it. */
const Payload = z.object({
  orderId: z.string(),
  orderName: z.string(),
  reason: CancelReason.nullable(),
  restock: z.boolean(),
  /** What goes back, in the currency that was paid in; null where nothing was paid. */
  refund: MoneyShape.nullable(),
  lines: z.array(ShownLine),
  /** For the record: which rules, and which of them decided. */
  policyVersion: z.number(),
  rule: z.string(),
});
type Payload = z.infer<typeof Payload>;

export const CANCELLATION = "order_cancellation";

/** May it be cancelled? Then why, where the merchant's reasons leave a choice; then the proposal. */
export async function startCancellation(opened: OpenedOrder, reason: CancelReason | null): Promise<Reply> {
  const { order, policy, words, turn } = opened;
  const decision = decide(opened, reason);
  if (decision.verdict !== "allowed") return explain(opened, "cancel", decision);
  const { reasons } = policy.cancellation;
  if (reason === null && reasons.length > 1) {
    const options = reasons.map((one) => ({
      id: joined(numberOf(order.id), one),
      label: words.say(`reason.${one}`),
      detail: null,
      picture: null,
    }));
    return choose(turn, words, {
      id: CHANGE_CARD.reason,
      text: words.say("cancel.ask_reason", words.order(order)),
      options,
    });
  }
  const cause = reason ?? reasons[0] ?? null;
  const payload: Payload = {
    orderId: order.id,
    orderName: order.name,
    reason: cause,
    restock: policy.cancellation.restock,
    refund: Number(order.paid.amount) > 0 ? order.paid : null,
    lines: order.lines.map(({ id, title, variant, quantity }) => ({ id, title, variant, quantity })),
    policyVersion: opened.version,
    rule: decision.rule.id,
  };
  const until =
    decision.until === null
      ? []
      : [
          words.say("rule.until", {
            until: words.momentLabel({ at: decision.until, source: "policy", ref: payload.rule }).label,
          }),
        ];
  return propose(turn, CANCELLATION, payload, {
    text: words.say("cancel.text"),
    title: words.say("cancel.title", words.order(order)),
    items: lineItems(payload.lines, words, order.lines),
    rows: refundRow(payload, words),
    note: words.sentences([words.say(payload.refund ? "cancel.refunded" : "cancel.unpaid"), ...until]),
    confirmLabel: words.say("cancel.button"),
    receipts: words.receipts,
    orders: [{ id: order.id, name: order.name, cases: [] }],
  });
}

export const cancellation = defineKind<Payload>({
  name: CANCELLATION,
  payload: Payload,
  async recheck(turn, payload) {
    const opened = await openOrder(turn, payload.orderId, wishFor({ kind: "cancel", orderId: payload.orderId }));
    if (!isOpened(opened)) return opened;
    const decision = decide(opened, payload.reason);
    if (decision.verdict !== "allowed") return explain(opened, "cancel", decision);
    const { paid } = opened.order;
    const same = payload.refund ? paid.amount === payload.refund.amount : Number(paid.amount) <= 0;
    if (same) return null;
    const anew = await startCancellation(opened, payload.reason);
    return { ...anew, text: new ChangeWords(turn).say("look_again") };
  },
  async carryOut(shopId, { orderId, refund, restock, reason }) {
    const { api, staffNote } = await carryingOut(shopId, "staff.cancel", { reason: reason ?? "-" });
    const outcome = await cancelOrder(api, {
      orderId,
      reason: "CUSTOMER",
      refund: refund ? "original_payment" : "none",
      restock,
      notifyCustomer: true,
      staffNote,
    });
    return outcome.result === "cancelled"
      ? { result: "done", cancelledAt: outcome.cancelledAt, refunded: { ...outcome.refunded } }
      : { result: "refused", code: outcome.code };
  },
  tell(telling, payload, outcome) {
    const words = new ChangeWords(telling);
    const order = { id: payload.orderId, name: payload.orderName };
    if (outcome.result === "refused") return tellRefused(telling, order, outcome.code);
    const refunded = MoneyShape.safeParse(outcome.refunded);
    const shown = { ...payload, refund: refunded.success && Number(refunded.data.amount) > 0 ? refunded.data : null };
    return reply({
      text: words.sentences([
        words.say("cancel.done", words.order(order)),
        words.say(shown.refund ? "cancel.refunded" : "cancel.unpaid"),
      ]),
      cards: [
        {
          kind: "return",
          title: words.fact(order.name, "order", order.id),
          status: {
            code: "cancelled",
            label: words.fact(words.say("status.cancelled"), "order", order.id),
            tone: "neutral",
          },
          items: lineItems(payload.lines, words),
          rows: refundRow(shown, words),
          note: null,
          links: [],
        },
      ],
      receipts: words.receipts,
      orders: [{ ...order, cases: ["cancelled"] }],
    });
  },
});

const decide = (opened: OpenedOrder, reason: CancelReason | null) =>
  decideCancellation(opened.policy, {
    ...changeFacts(opened),
    total: toMinor(opened.order.shopTotal.amount, opened.order.shopTotal.currency),
    reason,
  });

function refundRow({ refund, orderId }: Pick<Payload, "refund" | "orderId">, words: ChangeWords) {
  return refund ? [{ label: words.say("row.refund"), value: words.money(refund, orderId), strong: true }] : [];
}
