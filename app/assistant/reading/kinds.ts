import { rulesOf } from "./intent-rules";
import { SURE, type ChangeKind, type KindOf, type ReturnKind } from "./types";
import { raise, weighSentences, type View } from "./view";

/** As in `intent-rules.ts`: weight, what stands together, "-" and what must not be there. */
const CHANGE_RULES = rulesOf<ChangeKind>({
  cancel: `
    0.86 cancel
    0.93 cancel & order,parcel,item,garment,buy,mistake
    0.84 nolonger & order
    0.7 mistake & order,buy - add,remove,address,shipto,change,item,garment,paymethod`,
  address: `
    0.84 address,shipto - cancel
    0.94 address,shipto & change,wrong,mistake
    0.75 deliverto & change`,
  items: `
    0.92 add
    0.92 remove
    0.84 change & item,garment - address,shipto,paymethod,account
    0.9 exchange - return,refund,address,shipto,paymethod
    0.8 change & misfit,detail
    0.7 mistake & item,garment,misfit - cancel`,
  payment: `
    0.8 paymethod - cancel
    0.94 paymethod & change,wrong,mistake - cancel
    0.94 otherpay - cancel`,
  hurry: `
    0.88 hurry
    0.94 hurry & ship,parcel,order,upgrade`,
});

const RETURN_RULES = rulesOf<ReturnKind>({
  return: `
    0.88 return - exchange
    0.7 return
    0.72 misfit - exchange,wrong
    0.7 refund - exchange,return
    0.66 refund & damaged,wrong,lacking
    0.76 label`,
  exchange: `
    0.92 exchange
    0.94 exchange & misfit,damaged,wrong,return`,
  damaged: `
    0.84 damaged
    0.92 damaged & order,parcel,item,garment,arrive`,
  wrong: `
    0.88 wrong & item,garment - mistake,address,shipto,account,paymethod,price,fee,shipfee,charged,mailsays
    0.88 wrong & order,parcel,arrive - trouble,mistake,address,shipto,account,paymethod,price,fee,shipfee,charged,mailsays
    0.88 othermodel - exchange,change,trouble
    0.88 wrong & detail & ship - trouble,mistake,address,shipto,account,paymethod,price,fee,shipfee,charged,mailsays
    0.7 wrong - trouble,mistake,address,shipto,account,paymethod,price,fee,shipfee,charged,mailsays,misfit
    0.6 wrong & misfit`,
  missing: `
    0.86 lacking
    0.92 lacking & order,parcel,item,garment,arrive`,
});

/** Kinds weaker than this are not told. */
const WORTH_TELLING = 0.5;

export const changeKindsIn = (views: readonly View[]): KindOf<ChangeKind>[] => kindsIn(views, CHANGE_RULES);
export const returnKindsIn = (views: readonly View[]): KindOf<ReturnKind>[] => kindsIn(views, RETURN_RULES);

function kindsIn<Kind extends string>(
  views: readonly View[],
  rules: Parameters<typeof weighSentences<Kind>>[0],
): KindOf<Kind>[] {
  const weights = new Map<Kind, number>();
  for (const { hits } of views) {
    for (const [kind, weight] of weighSentences(rules, hits)) raise(weights, kind, weight);
  }
  return [...weights]
    .map(([kind, score]) => ({ kind, score: Math.round(score * 100) / 100 }))
    .filter(({ score }) => score >= WORTH_TELLING)
    .sort((a, b) => b.score - a.score);
}

/** How near a second kind may come before the shopper is asked which one is meant. */
const CLEARLY = 0.1;

/** The kind to act on without asking back; null when none is sure, or two are about as likely. */
export function sureKind<Kind>(kinds: readonly KindOf<Kind>[]): Kind | null {
  const [first, second] = kinds;
  if (!first || first.score < SURE) return null;
  return second && first.score - second.score < CLEARLY ? null : first.kind;
}
