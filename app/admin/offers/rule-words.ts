import type { OfferRule, OfferValue } from "~/offers/policy";
import { decimalsOf } from "~/policy/minor-units";
import { t } from "../messages";
import { countryName } from "../policy/countries";

const or = new Intl.ListFormat("en", { type: "disjunction" });

/** "€8", "€7.50": in a sentence, cents only where there are any. An empty field reads as a dash. */
export function shortMoney(minor: number, currency: string): string {
  if (Number.isNaN(minor)) return "–";
  return new Intl.NumberFormat("en", { style: "currency", currency, trailingZeroDisplay: "stripIfInteger" }).format(
    minor / 10 ** decimalsOf(currency),
  );
}

const number = (value: number): string => (Number.isNaN(value) ? "–" : String(value));

/** "A parcel is at least 3 days late: €5 off from €30, for shoppers with at least 2 orders." */
export function ruleSentence(rule: OfferRule): string {
  const who = whoWords(rule);
  return t("offers.rule.sentence", {
    when: occasionWords(rule.occasion),
    what: valueWords(rule),
    who: who === "" ? "" : `, ${who}`,
  });
}

export function occasionWords(occasion: OfferRule["occasion"]): string {
  const values = Object.fromEntries(
    Object.entries(occasion).filter(([, value]) => typeof value === "number" && !Number.isNaN(value)),
  );
  return t(`offers.occasion.sentence.${occasion.kind}`, { days: 0, withinDays: 0, products: 0, stars: 0, ...values });
}

function valueWords({ value, currency, minimumSubtotal }: OfferRule): string {
  const words = t(`offers.value.words.${value.kind}`, {
    percent: "percent" in value ? number(value.percent) : "",
    amount: "amount" in value ? shortMoney(value.amount, currency) : "",
    most: value.kind === "free_shipping" ? shortMoney(value.most, currency) : "",
    buy: "buyQuantity" in value ? number(value.buyQuantity) : "",
    get: "getQuantity" in value ? number(value.getQuantity) : "",
  });
  const hasMinimum = ["percentage", "amount", "free_shipping"].includes(value.kind) && minimumSubtotal > 0;
  const from = hasMinimum ? ` ${t("offers.value.from", { amount: shortMoney(minimumSubtotal, currency) })}` : "";
  const most = mostWords(value, currency);
  return `${words}${from}${most === "" ? "" : `, ${most}`}`;
}

/** A percentage counts on so much of a cart only. */
const mostWords = (value: OfferValue, currency: string): string =>
  value.kind === "percentage" ? t("offers.value.up_to", { amount: shortMoney(value.cartMost, currency) }) : "";

function whoWords({ who, currency }: OfferRule): string {
  const range = (kind: "orders" | "spent", from: number | null, to: number | null, word: (value: number) => string) =>
    from === null && to === null
      ? []
      : [
          t(`offers.who.words.${kind}`, {
            form: from === null ? "to" : to === null ? "from" : "both",
            from: from === null ? "" : word(from),
            to: to === null ? "" : word(to),
          }),
        ];
  const parts = [
    ...range("orders", who.ordersFrom, who.ordersTo, number),
    ...range("spent", who.spentFrom, who.spentTo, (minor) => shortMoney(minor, currency)),
    ...(who.countries.length > 0
      ? [t("offers.who.words.countries", { list: or.format(shortened(who.countries)) })]
      : []),
    ...(who.anyTag.length > 0 ? [t("offers.who.words.any_tag", { list: or.format(who.anyTag) })] : []),
    ...(who.noTag.length > 0 ? [t("offers.who.words.no_tag", { list: or.format(who.noTag) })] : []),
    ...(who.rfm.length > 0
      ? [t("offers.who.words.rfm", { list: or.format(who.rfm.map((group) => t(`offers.rfm.${group}`))) })]
      : []),
    ...(who.guests === "none" ? [] : [t(`offers.who.words.guests_${who.guests}`)]),
  ];
  return parts.join(", ");
}

/** Thirty names are no sentence. */
function shortened(countries: string[]): string[] {
  const names = countries.map(countryName);
  return names.length <= 4 ? names : [...names.slice(0, 3), t("policy.more", { count: names.length - 3 })];
}
