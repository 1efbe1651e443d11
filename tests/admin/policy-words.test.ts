import { describe, expect, it } from "vitest";
import english from "~/i18n/messages/en/admin.json";
import { COUNTRIES, countryOfZone, EU_COUNTRIES } from "~/admin/policy/countries";
import { exceptionSentence } from "~/admin/policy/exception-words";
import { ruleName, ruleWords } from "~/admin/policy/rule-words";
import { fingerprint, wire } from "~/admin/policy/wire";
import { Policy } from "~/policy/policy";
import { WITHDRAWAL_COUNTRIES } from "~/policy/default-policy";
import { CANCEL_REASONS, ITEM_CHANGES, ORDER_STATES, OUTCOMES } from "~/policy/terms";
import { exception, policyWith } from "../policy/policies";

describe("rules in words", () => {
  it.each([
    [{ countries: ["DE", "AT"] }, { window: { days: 14 } }, "Orders to Germany or Austria: 14 days instead of 30."],
    [
      { tags: ["wool"], countries: ["US"] },
      { label: "shopper" as const },
      "Products tagged “wool”, orders to United States: the shopper pays the label.",
    ],
    [{ productTypes: ["Soap"] }, { returnable: false }, "Soap: cannot be returned."],
    [
      { collections: [{ id: "gid://shopify/Collection/1", title: "Winter" }] },
      { fee: { kind: "fixed" as const, amount: 600 }, outcomes: ["exchange" as const, "store_credit" as const] },
      "Products in “Winter”: fee: €6.00 per return, only an exchange and store credit.",
    ],
  ])("say an exception: %#", (condition, then, sentence) => {
    expect(exceptionSentence(exception("a", condition, then), policyWith(), "EUR")).toBe(sentence);
  });

  it("say why and where", () => {
    const policy = policyWith({ exceptions: [exception("soap", { productTypes: ["Soap"] }, { returnable: false })] });
    const over = { id: "returns.window", code: "window_over" as const, values: { days: 30, deadline: "2026-12-01" } };
    expect(ruleWords(over, "EUR")).toBe("The window of 30 days ended on 1 Dec 2026.");
    expect(ruleName(over, policy, "EUR")).toBe("return window");
    expect(ruleName({ id: "returns.exceptions.soap" }, policy, "EUR")).toBe("exception “Soap: cannot be returned.”");
    const amount = {
      id: "returns.approval.amount",
      code: "approval_amount" as const,
      values: { amount: 6_000, limit: 5_000 },
    };
    expect(ruleWords(amount, "EUR")).toBe("€60.00 is above €50.00: a person decides.");
  });

  it("have a word for every choice", () => {
    const keys = Object.keys(english);
    for (const one of OUTCOMES) expect(keys).toContain(`policy.outcome.${one}`);
    for (const one of ORDER_STATES) expect(keys).toContain(`policy.state_word.${one}`);
    for (const one of CANCEL_REASONS) expect(keys).toContain(`policy.cancel_reason.${one}`);
    for (const one of ITEM_CHANGES) expect(keys).toContain(`policy.items.kind.${one}`);
  });
});

describe("a field without a number", () => {
  it("is sent as one, never as a rule without an end", () => {
    const empty = policyWith({ windowDays: Number.NaN });
    expect(Policy.safeParse(wire(empty)).success).toBe(false);
    expect(Policy.safeParse(wire(policyWith({ windowDays: null }))).success).toBe(true);
    expect(fingerprint(empty)).not.toBe(fingerprint(policyWith({ windowDays: null })));
  });
});

describe("countries", () => {
  it("hold all of the EU and of the right of withdrawal", () => {
    const codes = new Set(COUNTRIES.map(({ code }) => code));
    expect(EU_COUNTRIES).toHaveLength(27);
    for (const code of [...EU_COUNTRIES, ...WITHDRAWAL_COUNTRIES]) expect(codes).toContain(code);
  });

  it.each([
    ["Europe/Dublin", "IE"],
    ["Asia/Tokyo", "JP"],
    ["Asia/Kolkata", "IN"],
    ["Europe/Kyiv", "UA"],
    ["UTC", "US"],
  ])("begin where the shop is: %s", (timeZone, country) => expect(countryOfZone(timeZone)).toBe(country));
});
