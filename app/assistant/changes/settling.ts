import { z } from "zod";
import type { ReturnCard } from "~/contract/chat";
import type { Settling } from "~/orders/difference";
import type { Policy } from "~/policy/policy";
import { MoneyShape } from "./lines";
import type { ChangeWords } from "./words";

/** What becomes of the difference, as the shopper was shown it; `by`: who sees to it. */
export const Settlement = z.object({
  kind: z.enum(["even", "with_order", "due", "back"]),
  amount: MoneyShape.nullable(),
  by: z.enum(["shopify", "staff"]),
});
export type Settlement = z.infer<typeof Settlement>;

type Row = ReturnCard["rows"][number];
type Order = { id: string; name: string };

export function settlementOf(settling: Settling, { items }: Policy): Settlement {
  const amount = "amount" in settling ? settling.amount : null;
  const rule = settling.kind === "due" ? items.due : items.back;
  return { kind: settling.kind, amount, by: rule === "staff" ? "staff" : "shopify" };
}

export const isSameSettlement = (a: Settlement, b: Settlement): boolean =>
  a.kind === b.kind && a.by === b.by && a.amount?.amount === b.amount?.amount;

/** As it is carried out; nothing, where staff see to it. */
export const toCarryOut = ({ kind, amount, by }: Settlement): Settling =>
  (kind === "due" || kind === "back") && amount !== null && by === "shopify" ? { kind, amount } : { kind: "even" };

export function settlementRows({ kind, amount }: Settlement, order: Order, words: ChangeWords): Row[] {
  if (amount === null) return [];
  const label = words.say(kind === "due" ? "items.pay" : "items.back");
  return [{ label, value: words.money(amount, order.id), strong: true }];
}

/** What happens with the money, said before the tap. */
export function settlementNote({ kind, by }: Settlement, order: Order, words: ChangeWords): string | null {
  switch (kind) {
    case "even":
      return null;
    case "with_order":
      return words.say("items.with_order", words.order(order));
    case "due":
      return words.say(by === "staff" ? "items.due_staff" : "items.due_link");
    case "back":
      return words.say(by === "staff" ? "items.back_note" : "cancel.refunded");
  }
}

/** What came of it at Shopify. */
export const SettledShape = z.object({
  refunded: MoneyShape.nullable().default(null),
  payUrl: z.string().nullable().default(null),
  invoiced: z.boolean().default(false),
});

/** The same afterwards; what Shopify could not settle is the team's part, and they get the conversation. */
export function tellSettlement(
  settlement: Settlement,
  outcome: unknown,
  order: Order,
  words: ChangeWords,
): { text: string; rows: Row[]; links: ReturnCard["links"]; isForStaff: boolean } {
  const { kind, amount, by } = settlement;
  const { refunded, payUrl, invoiced } = SettledShape.catch({ refunded: null, payUrl: null, invoiced: false }).parse(
    outcome,
  );
  const rows = settlementRows(refunded ? { ...settlement, amount: refunded } : settlement, order, words);
  const said = (text: string | null, isForStaff: boolean, links: ReturnCard["links"] = []) => ({
    text: text ?? "",
    rows,
    links,
    isForStaff,
  });
  if (kind === "back") {
    return refunded ? said(words.say("cancel.refunded"), false) : said(words.say("items.back_note"), true);
  }
  if (kind !== "due" || amount === null) return said(settlementNote(settlement, order, words), false);
  if (by === "staff" || (payUrl === null && !invoiced)) return said(words.say("items.due_staff"), true);
  const mail = invoiced ? words.say("items.pay_mail") : "";
  if (payUrl === null) return said(mail, false);
  const label = words.say("items.pay_link", { amount: words.money(amount, order.id) });
  return said(words.sentences([words.say("items.pay_here"), mail]), false, [
    { url: words.fact(payUrl, "order", order.id), label },
  ]);
}
