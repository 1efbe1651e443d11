import { decimalsOf, toMinor } from "./minor-units";
import type { Policy } from "./policy";
import type { Claim } from "./read-page";
import type { Fee } from "./returns-policy";

/** What the rules say where the page says something else. */
export type RuleSays =
  | { about: "window"; days: number | null }
  | { about: "fee"; fee: Fee; others: number }
  | { about: "final_sale"; names: string[] };

export interface Contradiction {
  /** Word for word from the page, in its language. */
  sentence: string;
  locale: string;
  sure: boolean;
  rule: RuleSays;
  /** A window that the rule could be set to; null where nothing is that simple. */
  windowDays: number | null;
}

/** Where the shop's own page contradicts its rules: window, fees, final sale. Once per sentence and rule. */
export function compareWithPage(policy: Policy, claims: Claim[], currency: string): Contradiction[] {
  const windows = new Set(claims.flatMap((claim) => (claim.about === "window" ? [claim.days] : [])));
  const found = claims.flatMap((claim): Contradiction[] => {
    const { sentence, locale, sure } = claim;
    const base = { sentence, locale, sure, windowDays: null };
    switch (claim.about) {
      case "window":
        if (fitsWindow(policy, claim.days)) return [];
        return [
          {
            ...base,
            // Several periods on one page, or the one of the law: it may not be the general window that is meant.
            sure: sure && windows.size === 1 && claim.days !== policy.withdrawal.days,
            rule: { about: "window", days: policy.returns.windowDays },
            windowDays: claim.days,
          },
        ];
      case "free":
        return worth(policy.returns.fee) > 0 && !(!sure && feesOf(policy).some((fee) => worth(fee) === 0))
          ? [{ ...base, rule: feeRule(policy) }]
          : [];
      case "fee":
        return fitsFee(policy, claim.amount, currency) ? [] : [{ ...base, rule: feeRule(policy) }];
      case "final_sale": {
        const names = finalSaleNames(policy);
        const fits = claim.returnable ? names.length === 0 : names.length > 0 || forbids(policy);
        return fits ? [] : [{ ...base, sure: sure && !claim.returnable, rule: { about: "final_sale", names } }];
      }
    }
  });
  const key = ({ sentence, rule }: Contradiction) => `${rule.about} ${sentence}`;
  return [...new Map(found.map((one) => [key(one), one])).values()];
}

/** The general window, or that of an exception. */
function fitsWindow(policy: Policy, days: number): boolean {
  const { windowDays, exceptions } = policy.returns;
  return windowDays === days || exceptions.some(({ then }) => then.window?.days === days);
}

const feesOf = (policy: Policy): Fee[] => [
  policy.returns.fee,
  ...policy.returns.exceptions.flatMap(({ then }) => then.fee ?? []),
];

const worth = (fee: Fee): number => (fee.kind === "none" ? 0 : fee.kind === "fixed" ? fee.amount : fee.percent);

function fitsFee(policy: Policy, amount: string, currency: string): boolean {
  const minor = toMinor(amount, currency);
  const cut = decimalsOf(currency) === 0 && amount.includes(".");
  return !cut && feesOf(policy).some((fee) => fee.kind === "fixed" && fee.amount === minor);
}

const feeRule = (policy: Policy): RuleSays => ({
  about: "fee",
  fee: policy.returns.fee,
  others: feesOf(policy).length - 1,
});

function finalSaleNames(policy: Policy): string[] {
  const { tags, productTypes, collections } = policy.returns.finalSale;
  return [...tags, ...productTypes, ...collections.map(({ title }) => title)];
}

const forbids = (policy: Policy): boolean => policy.returns.exceptions.some(({ then }) => then.returnable === false);
