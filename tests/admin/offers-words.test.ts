import { describe, expect, it } from "vitest";
import { reasonWords } from "~/admin/offers/reason-words";
import { ruleSentence } from "~/admin/offers/rule-words";
import { ruleOf, TEMPLATES } from "~/admin/offers/templates";
import { withPauses } from "~/admin/offers/pauses";
import { REFUSALS } from "~/offers/decide-offer";
import { CLAIM_STATES, OCCASIONS, RFM_GROUPS, VALUE_KINDS } from "~/offers/offer-terms";
import { OfferRule } from "~/offers/policy";
import { OfferState } from "@prisma/client";
import english from "~/i18n/messages/en/admin.json";
import { aPolicy, aRule } from "../offers/setting";

const keys = Object.keys(english);

describe("the words of offers", () => {
  it("name every occasion, group, kind, state and refusal", () => {
    expect(keys).toEqual(
      expect.arrayContaining([
        ...OCCASIONS.flatMap((one) => [
          `offers.occasion.${one}`,
          `offers.occasion.sentence.${one}`,
          `offers.when.help.${one}`,
          `offers.reason.occasion.${one}`,
          `offers.filter.occasion.${one}`,
          `offers.try.moment.${one}`,
        ]),
        ...RFM_GROUPS.map((group) => `offers.rfm.${group}`),
        ...VALUE_KINDS.flatMap((kind) => [`offers.value.${kind}`, `offers.worth.${kind}`, `offers.what.help.${kind}`]),
        ...CLAIM_STATES.map((state) => `offers.state.${state}`),
        ...REFUSALS.map((code) => `offers.refusal.${code}`),
      ]),
    );
    expect([...CLAIM_STATES].sort()).toEqual(Object.values(OfferState).sort());
  });

  it("make a rule a sentence", () => {
    expect(ruleSentence(aRule())).toBe("A customer comes back: €5 off from €30.");
    const value = { kind: "percentage" as const, percent: 10, cartMost: 15_000 };
    const who = { ordersFrom: 2, countries: ["IE", "FR"], guests: "none" as const };
    expect(ruleSentence(aRule({ occasion: { kind: "parcel_late", days: 1 }, value, who }))).toBe(
      "A parcel is at least 1 day late: 10 % off from €30, counted up to €150, at least 2 orders, from Ireland or France.",
    );
  });

  it("read a rule that is not complete yet", () => {
    const value = { kind: "amount" as const, amount: Number.NaN, loyal: null };
    expect(ruleSentence({ ...aRule(), value, minimumSubtotal: Number.NaN })).toBe("A customer comes back: – off.");
  });

  it("say why, also for a reason of a newer version", () => {
    expect(reasonWords({ code: "occasion", values: { occasion: "parcel_late", days: 4 } })).toBe(
      "Their parcel was 4 days late",
    );
    expect(reasonWords({ code: "spent", values: { spent: 12_050, currency: "EUR" } })).toBe("€120.50 spent");
    expect(reasonWords({ code: "occasion", values: { occasion: "full_moon" } })).toBe("For another reason");
  });
});

describe("the suggestions", () => {
  it.each(["EUR", "JPY", "KWD", "HUF"])("are complete rules in %s", (currency) => {
    for (const template of TEMPLATES) {
      const rule = ruleOf(template, currency);
      expect(OfferRule.parse(rule)).toEqual(rule);
      expect(ruleOf(template, currency).id).not.toBe(rule.id);
    }
  });
});

describe("a pause while rules are edited", () => {
  it("comes in without touching what was typed", () => {
    const edited = aPolicy({ codePrefix: "TYPED", rules: [aRule({ name: "Typed" }), aRule({ id: "new" })] });
    expect(withPauses(edited, aPolicy({ paused: true, rules: [aRule({ enabled: false })] }))).toEqual({
      ...edited,
      paused: true,
      rules: [{ ...edited.rules[0], enabled: false }, edited.rules[1]],
    });
  });
});
