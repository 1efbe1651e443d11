import type { ItemDecision, OutcomeOffer } from "./decision";
import { settle } from "./exceptions";
import type { SettledBy } from "./exceptions";
import type { ReturnFacts, ReturnItemFacts } from "./facts";
import type { Policy } from "./policy";
import type { Fee, LabelPayer, Outcome } from "./returns-policy";

interface Line {
  item: ReturnItemFacts;
  decision: ItemDecision;
  fee: SettledBy<Fee>;
  label: SettledBy<LabelPayer>;
}

/** What each outcome that all items allow comes to, favoured first. */
export function offersFor(policy: Policy, facts: ReturnFacts, decisions: ItemDecision[]): OutcomeOffer[] {
  const lines = facts.items.map((item, index) => lineOf(policy, facts, item, decisions[index]!));
  const [first, ...others] = decisions;
  const common = first?.outcomes.filter((one) => others.every(({ outcomes }) => outcomes.includes(one))) ?? [];
  return common.map((outcome, index) => ({ ...offer(policy, facts, lines, outcome), favoured: index === 0 }));
}

function lineOf(policy: Policy, facts: ReturnFacts, item: ReturnItemFacts, decision: ItemDecision): Line {
  const settled = settle(policy.returns, item, facts.country);
  const fee = settled.fee ?? { value: policy.returns.fee, rule: "returns.fee" };
  return {
    item,
    decision,
    // Whoever withdraws may be charged the way back, nothing for the goods (Directive 2011/83/EU art. 14).
    fee: decision.withdrawal && fee.value.kind === "percentage" ? { value: { kind: "none" }, rule: "withdrawal" } : fee,
    label: decision.fault
      ? { value: "shop", rule: "returns.fault" }
      : (settled.label ?? { value: policy.returns.label, rule: "returns.label" }),
  };
}

/**
 * One parcel, so one fixed fee: the highest of the items', and none when it also brings back a faulty item. The shop
 * pays the label if an item is faulty; else the shopper does as soon as one item says so.
 */
function offer(policy: Policy, facts: ReturnFacts, lines: Line[], outcome: Outcome): Omit<OutcomeOffer, "favoured"> {
  const { feeWaived, outcomes } = policy.returns;
  const items = sum(lines, ({ item }) => item.unitPaid * item.quantity);
  const waivedFor =
    outcome === "exchange" && feeWaived.exchange
      ? ("exchange" as const)
      : outcome === "store_credit" && feeWaived.storeCredit
        ? ("store_credit" as const)
        : null;
  const anyFault = lines.some(({ decision }) => decision.fault);
  const charged = lines.filter(({ decision }) => !(decision.fault && feeWaived.fault));
  const wouldBe = lines.some(({ fee }) => worth(fee.value) > 0);
  const fixed = anyFault && feeWaived.fault ? undefined : highest(charged);
  const percents = charged.flatMap(({ item, fee }) =>
    fee.value.kind === "percentage" && fee.value.percent > 0 ? [{ item, percent: fee.value.percent }] : [],
  );
  const value = Math.min(items, Math.max(0, facts.refundable));
  const restocking = waivedFor
    ? 0
    : sum(percents, (one) => percentOf(one.item.unitPaid * one.item.quantity, one.percent));
  const restockingFee = Math.min(value, restocking);
  const shippingFee = waivedFor ? 0 : Math.min(value - restockingFee, fixed?.amount ?? 0);
  const refund = value - restockingFee - shippingFee;
  const labelLine =
    lines.find(({ decision }) => decision.fault) ?? lines.find(({ label }) => label.value === "shopper");
  const label = (labelLine ?? lines[0])?.label ?? { value: policy.returns.label, rule: "returns.label" };
  const noneCharged = restockingFee + shippingFee === 0;
  return {
    outcome,
    items,
    shippingFee,
    restockingFee,
    restockingPercents: waivedFor ? {} : Object.fromEntries(percents.map(({ item, percent }) => [item.id, percent])),
    bonus: outcome === "store_credit" ? percentOf(refund, outcomes.bonusPercent) : 0,
    refund,
    labelPayer: label.value,
    feeWaived: wouldBe && noneCharged ? (waivedFor ?? (anyFault && feeWaived.fault ? "fault" : null)) : null,
    feeRule: fixed?.rule ?? (percents[0] ? ruleOfFee(lines, percents[0].item) : (lines[0]?.fee.rule ?? "returns.fee")),
    labelRule: label.rule,
  };
}

const worth = (fee: Fee): number => (fee.kind === "none" ? 0 : fee.kind === "fixed" ? fee.amount : fee.percent);

function highest(lines: Line[]): { amount: number; rule: string } | undefined {
  return lines
    .flatMap(({ fee }) => (fee.value.kind === "fixed" ? [{ amount: fee.value.amount, rule: fee.rule }] : []))
    .sort((a, b) => b.amount - a.amount)[0];
}

const ruleOfFee = (lines: Line[], item: ReturnItemFacts): string =>
  lines.find((line) => line.item === item)?.fee.rule ?? "returns.fee";

/** Rounded down: a fee in the shopper's favour, a bonus in the shop's. Exact up to 2^53. */
const percentOf = (amount: number, percent: number): number => Math.floor((amount * percent) / 100);

const sum = <Of>(all: Of[], amount: (one: Of) => number): number => all.reduce((total, one) => total + amount(one), 0);
