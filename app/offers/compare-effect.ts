import type { Effect, EffectGroup } from "./read-effect";

/**
 * With fewer on either side nothing is said: the interval for revenue rests on sums of many shoppers, and a handful of
 * large orders would speak for all.
 */
export const FEWEST_SHOPPERS = 50;

/** Two-sided 95 %. */
const Z = 1.959964;

/** A difference, offered less held out, with the interval in which it lies with 95 % confidence. */
export interface Difference {
  offered: number;
  heldOut: number;
  difference: number;
  low: number;
  high: number;
  /** `unclear`: the interval holds none as well. */
  verdict: "more" | "less" | "unclear";
}

export type EffectComparison =
  | {
      enough: false;
      /** How many shoppers are still missing on each side. */
      missing: { offered: number; heldOut: number };
    }
  | {
      enough: true;
      /** Share of shoppers who ordered, 0 to 1. */
      conversion: Difference;
      /** Minor units per shopper, after discounts and refunds. */
      revenue: Difference;
    };

/**
 * What offers did, and how sure that is. Conversion: Newcombe's interval of two Wilson scores, right for small shares
 * too. Revenue per shopper: Welch's, normal at this many shoppers.
 */
export function compareEffect({ offered, heldOut }: Pick<Effect, "offered" | "heldOut">): EffectComparison {
  const missing = (group: EffectGroup) => Math.max(0, FEWEST_SHOPPERS - group.shoppers);
  if (missing(offered) > 0 || missing(heldOut) > 0) {
    return { enough: false, missing: { offered: missing(offered), heldOut: missing(heldOut) } };
  }
  return { enough: true, conversion: conversion(offered, heldOut), revenue: revenue(offered, heldOut) };
}

function conversion(a: EffectGroup, b: EffectGroup): Difference {
  const [one, other] = [wilson(a.ordered, a.shoppers), wilson(b.ordered, b.shoppers)];
  const difference = one.share - other.share;
  return judged(one.share, other.share, {
    low: difference - Math.hypot(one.share - one.low, other.high - other.share),
    high: difference + Math.hypot(one.high - one.share, other.share - other.low),
  });
}

function wilson(count: number, of: number): { share: number; low: number; high: number } {
  const share = count / of;
  const middle = (share + (Z * Z) / (2 * of)) / (1 + (Z * Z) / of);
  const half = (Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of))) / (1 + (Z * Z) / of);
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

function revenue(a: EffectGroup, b: EffectGroup): Difference {
  const mean = ({ revenue: total, shoppers }: EffectGroup) => total / shoppers;
  const error = (group: EffectGroup) => {
    const variance = Math.max(0, group.revenueSquares - group.shoppers * mean(group) ** 2) / (group.shoppers - 1);
    return variance / group.shoppers;
  };
  const difference = mean(a) - mean(b);
  const half = Z * Math.sqrt(error(a) + error(b));
  return judged(mean(a), mean(b), { low: difference - half, high: difference + half });
}

function judged(offered: number, heldOut: number, { low, high }: { low: number; high: number }): Difference {
  const verdict = low > 0 ? "more" : high < 0 ? "less" : "unclear";
  return { offered, heldOut, difference: offered - heldOut, low, high, verdict };
}
