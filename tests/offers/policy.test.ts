import { describe, expect, it } from "vitest";
import { OfferPolicy, OfferRule } from "~/offers/policy";
import { aPolicy, aRule } from "./setting";
import type { RuleInput } from "./setting";

const problems = (parts: Partial<RuleInput>): string[] => {
  const rule: unknown = { ...aRule(), ...parts };
  return OfferRule.safeParse(rule).error?.issues.map(({ message }) => message) ?? [];
};

describe("offer rules", () => {
  it("give nobody anything until the merchant has made one", () => {
    expect(OfferPolicy.parse({})).toMatchObject({ rules: [], paused: false, holdOutPercent: 0, staff: null });
  });

  it.each<[string, Partial<RuleInput>, string]>([
    [
      "a percentage without a minimum subtotal, which nothing would bound",
      { value: { kind: "percentage", percent: 10, cartMost: 20_000 }, minimumSubtotal: 0 },
      "offers.error.percentage_minimum",
    ],
    [
      "a cart cap below the minimum",
      { value: { kind: "percentage", percent: 10, cartMost: 2_000 } },
      "offers.error.cart_most",
    ],
    [
      "less for those who come back",
      { value: { kind: "amount", amount: 500, loyal: { ordersFrom: 5, to: 400 } } },
      "offers.error.loyal_less",
    ],
    ["more off than the cart must be worth", { minimumSubtotal: 400 }, "offers.error.amount_above_minimum"],
    [
      "store credit for guests",
      { value: { kind: "store_credit", amount: 500 }, who: { guests: "any" } },
      "offers.error.guests_need_account",
    ],
    [
      "a margin floor that free shipping could not keep",
      { value: { kind: "free_shipping", most: 900 }, marginFloor: { percent: 30, withoutCost: "give" } },
      "offers.error.margin_floor_kind",
    ],
    ["a day's budget above the month's", { budget: { daily: 2, monthly: 1 } }, "offers.error.budget_order"],
  ])("refuse %s", (_, parts, message) => {
    expect(problems(parts)).toContain(message);
  });

  it("have ids of their own", () => {
    const parsed = OfferPolicy.safeParse({ rules: [aRule(), aRule()] });
    expect(parsed.error?.issues.map(({ message }) => message)).toEqual(["offers.error.rule_id"]);
  });

  it("have a code prefix that can be read out", () => {
    expect(OfferPolicy.safeParse({ ...aPolicy(), codePrefix: "danke!" }).success).toBe(false);
  });
});
