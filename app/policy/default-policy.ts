import type { Policy } from "./policy";
import type { Question, Reason } from "./returns-policy";

/** The 27 of the European Union, Iceland, Liechtenstein, Norway and the United Kingdom. */
export const WITHDRAWAL_COUNTRIES =
  "AT BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(" ");

const unused: Question = { id: "unused", code: "unused", text: "", otherwise: "staff" };

const changeOfMind = (handle: string): Reason => ({
  handle,
  offered: true,
  fault: false,
  photo: "no",
  note: "optional",
  questions: [unused],
  staff: false,
});
const fault = (handle: string, photo: Reason["photo"]): Reason => ({
  handle,
  offered: true,
  fault: true,
  photo,
  note: "required",
  questions: [],
  staff: false,
});

/**
 * What holds until the merchant publishes rules of their own: usual terms, and a person looks at every return that
 * the law does not settle. Handles are Shopify's standard return reasons.
 */
export const DEFAULT_POLICY: Policy = {
  v: 1,
  returns: {
    windowDays: 30,
    transitDays: 7,
    afterDeliveryOnly: false,
    oncePerOrder: false,
    seasons: [],
    finalSale: {
      giftCards: true,
      productTypes: [],
      tags: ["final sale"],
      collections: [],
      exemptFromWithdrawal: true,
    },
    exceptions: [],
    reasons: [
      changeOfMind("size-too-small"),
      changeOfMind("size-too-large"),
      changeOfMind("unwanted"),
      changeOfMind("style"),
      changeOfMind("color"),
      fault("defective", "required"),
      fault("wrong-item", "required"),
      fault("not-as-described", "optional"),
      changeOfMind("arrived-late"),
      changeOfMind("other"),
    ],
    outcomes: {
      allowed: ["exchange", "store_credit", "original_payment"],
      favoured: "exchange",
      bonusPercent: 0,
      creditAs: "store_credit",
      exchangeFor: "any_product",
    },
    fee: { kind: "none" },
    feeWaived: { exchange: true, storeCredit: false, fault: true },
    label: "shopper",
    instructions: "",
    approval: { mode: "staff", aboveAmount: null, manyReturns: { count: 5, days: 90 } },
    fault: { approval: "staff", windowDays: 730 },
  },
  withdrawal: { countries: WITHDRAWAL_COUNTRIES, days: 14, twoStep: true },
  cancellation: {
    allowed: true,
    minutes: null,
    state: "unfulfilled",
    afterwards: "staff",
    afterItemChange: true,
    reasons: ["no_longer_needed", "by_mistake", "found_cheaper", "too_slow", "other"],
    restock: true,
    staffAboveAmount: null,
  },
  address: {
    allowed: true,
    minutes: null,
    state: "unfulfilled",
    afterwards: "staff",
    afterItemChange: true,
    to: { kind: "same_country" },
  },
  items: {
    allowed: true,
    minutes: null,
    state: "unfulfilled",
    afterwards: "staff",
    afterItemChange: true,
    kinds: ["other_variant", "more", "fewer", "remove", "add"],
    staffAboveDifference: null,
    due: "payment_link",
    back: "original_payment",
  },
  problems: {
    damaged: { photo: "required", note: "required", questions: [], withinDays: null },
    missing: { photo: "optional", note: "required", questions: [], withinDays: null },
    not_received: { photo: "no", note: "optional", questions: [], withinDays: null, waitDays: 2 },
  },
};
