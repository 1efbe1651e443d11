import { z } from "zod";
import type { Card, CardItem } from "~/contract/chat";
import { editItems } from "~/orders/edit-items";
import { EditPlan, previewEdit } from "~/orders/preview-edit";
import { settleEdit } from "~/orders/settle-edit";
import type { EditPreview, ItemWish } from "~/orders/preview-edit";
import { decideItemChange } from "~/policy/decide-changes";
import type { ChangeDecision } from "~/policy/decision";
import { toMinor } from "~/policy/minor-units";
import { findOpenProposal } from "~/proposals/find-open-proposal";
import { defineKind } from "../proposals/kind";
import { propose } from "../proposals/propose";
import { reply } from "../reply";
import type { Reply } from "../reply";
import { CHANGE_CARD, joined, numberOf, wishFor } from "./flow";
import { ItemChange, kindsOf, MAX_CHANGES, wishOf, withChange } from "./item-changes";
import { lineTitle, MoneyShape } from "./lines";
import { changeFacts, isOpened, openOrder } from "./open-order";
import type { OpenedOrder } from "./open-order";
import { explain, explainRefusal } from "./refusal";
import {
  isSameSettlement,
  Settlement,
  settlementNote,
  settlementOf,
  settlementRows,
  tellSettlement,
  toCarryOut,
} from "./settling";
import { carryingOut } from "./staff-note";
import { tellRefused } from "./tell-refused";
import { ChangeWords } from "./words";

const Payload = z.object({
  orderId: z.string(),
  orderName: z.string(),
  /** What the shopper wants; looked at anew at the tap. */
  changes: z.array(ItemChange).min(1).max(MAX_CHANGES),
  /** What exactly was shown and is carried out. */
  plan: EditPlan,
  totalAfter: MoneyShape,
  /** What becomes of the difference. */
  settlement: Settlement,
  policyVersion: z.number(),
  rule: z.string(),
});
type Payload = z.infer<typeof Payload>;
type Possible = Extract<EditPreview, { result: "possible" }>;

export const ITEM_CHANGE = "order_items";

/** A further wish beside those that wait for the shopper's tap: all of an order's changes are one edit. */
export async function proposeAlso(opened: OpenedOrder, change: ItemChange): Promise<Reply> {
  const { turn, order } = opened;
  const open = await findOpenProposal(turn.shop.id, turn.conversation.id, ITEM_CHANGE, turn.now);
  const before = Payload.safeParse(open?.payload);
  const isSame = before.success && before.data.orderId === order.id;
  return proposeItemChanges(opened, isSame ? withChange(before.data.changes, change) : [change]);
}

/** Has Shopify reckon what the changes come to as one edit, asks the rules, and shows both totals. */
export async function proposeItemChanges(opened: OpenedOrder, changes: ItemChange[]): Promise<Reply> {
  const { order, turn, words } = opened;
  const wish = wishOf(order, changes);
  if (wish === null) return explainRefusal(opened, "not_editable");
  const preview = await previewEdit(turn.shopify, order.id, wish);
  if (preview.result === "refused" && preview.code !== "out_of_stock") return explainRefusal(opened, preview.code);
  const decision = decide(opened, changes, preview);
  if (decision.verdict !== "allowed" || preview.result === "refused") return explain(opened, "items", decision);
  const { plan, totalAfter } = preview;
  const settlement = settlementOf(preview.settling, opened.policy);
  const payload: Payload = {
    orderId: order.id,
    orderName: order.name,
    changes,
    plan,
    totalAfter,
    settlement,
    policyVersion: opened.version,
    rule: decision.rule.id,
  };
  const isEven = settlement.amount === null;
  const shown = await propose(turn, ITEM_CHANGE, payload, {
    text: words.say("items.text"),
    title: words.say("items.title", words.order(order)),
    items: changedItems(opened, wish, preview),
    rows: [
      { label: words.say("items.before"), value: words.money(preview.totalBefore, order.id), strong: false },
      { label: words.say("items.after"), value: words.money(totalAfter, order.id), strong: isEven },
      ...settlementRows(settlement, order, words),
    ],
    note: settlementNote(settlement, order, words),
    confirmLabel: words.say("items.button"),
    receipts: words.receipts,
    orders: [{ id: order.id, name: order.name, cases: [] }],
  });
  return { ...shown, cards: [...shown.cards, ...askMore(opened)] };
}

/** Whether something else shall change in the same go: another item, or a product more. */
function askMore({ order, words, policy }: OpenedOrder): Card[] {
  const options = [
    ...(order.lines.length > 1 ? [{ id: "item", label: words.say("more.item") }] : []),
    ...(policy.items.kinds.includes("add") ? [{ id: "add", label: words.say("add.option") }] : []),
  ].map(({ id, label }) => ({ id: joined(numberOf(order.id), id), label, detail: null, picture: null }));
  return options.length === 0 ? [] : [{ kind: "choice", id: CHANGE_CARD.more, prompt: words.say("more.ask"), options }];
}

export const itemChange = defineKind<Payload>({
  name: ITEM_CHANGE,
  payload: Payload,
  async recheck(turn, { orderId, changes, totalAfter, settlement }) {
    const opened = await openOrder(turn, orderId, wishFor({ kind: "items", orderId }));
    if (!isOpened(opened)) return opened;
    const wish = wishOf(opened.order, changes);
    if (wish === null) return explainRefusal(opened, "order_changed");
    const preview = await previewEdit(turn.shopify, orderId, wish);
    if (preview.result === "refused" && preview.code !== "out_of_stock") return explainRefusal(opened, preview.code);
    const decision = decide(opened, changes, preview);
    if (decision.verdict !== "allowed" || preview.result === "refused") return explain(opened, "items", decision);
    const isAsShown = isSameSettlement(settlementOf(preview.settling, opened.policy), settlement);
    if (isAsShown && preview.totalAfter.amount === totalAfter.amount) return null;
    return { ...(await proposeItemChanges(opened, changes)), text: new ChangeWords(turn).say("look_again") };
  },
  async carryOut(shopId, { orderId, plan, settlement }, { id }) {
    const { api, staffNote } = await carryingOut(shopId, "staff.items");
    const edited = await editItems(api, plan, { notifyCustomer: true, staffNote });
    if (edited.result === "refused") return { result: "refused", code: edited.code };
    const { refunded, ...settled } = await settleEdit(api, {
      orderId,
      settling: toCarryOut(settlement),
      key: `order-items/${id}`,
      note: staffNote,
      isNew: edited.isNew,
    });
    return { result: "done", total: { ...edited.total }, ...settled, refunded: refunded && { ...refunded } };
  },
  tell(telling, payload, outcome) {
    const words = new ChangeWords(telling);
    const order = { id: payload.orderId, name: payload.orderName };
    if (outcome.result === "refused") return tellRefused(telling, order, outcome.code);
    const total = MoneyShape.catch(payload.totalAfter).parse(outcome.total);
    const settled = tellSettlement(payload.settlement, outcome, order, words);
    return reply({
      text: words.sentences([words.say("items.done", words.order(order)), settled.text]),
      cards: [
        {
          kind: "return",
          title: words.fact(order.name, "order", order.id),
          status: {
            code: "changed",
            label: words.fact(words.say("status.changed"), "order", order.id),
            tone: "success",
          },
          items: [],
          rows: [
            { label: words.say("items.after"), value: words.money(total, order.id), strong: true },
            ...settled.rows,
          ],
          note: null,
          links: settled.links,
        },
      ],
      receipts: words.receipts,
      handover: settled.isForStaff ? { reason: "order_change" } : null,
      orders: [{ ...order, cases: ["items_changed"] }],
    });
  },
});

/** In the shop's currency, which the rules are written in. */
function decide(opened: OpenedOrder, changes: readonly ItemChange[], preview: EditPreview): ChangeDecision {
  return decideItemChange(opened.policy, {
    ...changeFacts(opened),
    kinds: kindsOf(opened.order, changes, preview.result === "possible" ? preview.added : []),
    difference: preview.result === "possible" ? inShopCurrency(opened, preview) : 0,
    available: preview.result === "possible",
  });
}

function inShopCurrency({ order }: OpenedOrder, { difference }: Possible): number {
  const minor = toMinor(difference.amount, difference.currency);
  if (difference.currency === order.shopTotal.currency) return minor;
  const rate = Number(order.shopTotal.amount) / Number(order.total.amount);
  return toMinor((Number(difference.amount) * rate).toFixed(4), order.shopTotal.currency);
}

function changedItems({ order, words }: OpenedOrder, wish: ItemWish, preview: Possible): CardItem[] {
  const lines = wish.lines.flatMap(({ lineItemId, quantity: to }): CardItem[] => {
    const line = order.lines.find(({ id }) => id === lineItemId);
    if (!line) return [];
    const from = words.count(line.quantity, "order", line.id);
    const detail =
      to === 0
        ? words.say("items.left_out", { from })
        : words.say("items.from_to", { from, to: words.count(to, "shopper", null) });
    return [{ title: lineTitle(line, words), detail, note: null, picture: line.picture, url: null }];
  });
  const added = preview.added.map(({ variantId, title, variant, quantity, unitPrice }): CardItem => {
    const price = words.money(unitPrice, variantId, "product");
    return {
      title: lineTitle({ id: variantId, title, variant }, words),
      detail: words.say("items.added", { quantity: words.count(quantity, "shopper", null), price }),
      note: null,
      picture: null,
      url: null,
    };
  });
  return [...lines, ...added];
}
