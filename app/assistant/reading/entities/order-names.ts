import type { ReadingContext } from "../types";
import type { Found } from "./contacts";

const AT_MOST = 10;

/** Words before a number that make it an order's. */
const ORDER_WORD =
  "order|orders|ordr|purchase|confirmation|ref|reference|pedido|pedidos|orden|compra|commande|cde|commandes|bestellung|bestellnummer|bestell|auftrag|auftragsnummer|ordine|ordini|encomenda|bestelling|bestelnummer|ordernummer|zamówienie|zamowienie|zamówienia|zamowienia|zamówieniem|sipariş|siparis|siparişim|siparişi|طلب|طلبي|الطلب|الطلبية|طلبية|طلبيتي|اوردر|الاوردر|注文|注文番号|ご注文|オーダー|订单|訂單|订单号|訂單號|訂單編號|订单编号|单号|單號|주문|주문번호|order id";
const NUMBER_WORD =
  "number|num|no|nr|nº|n°|#|id|numéro|numero|número|nummer|numer|numarası|numaram|no'lu|nolu|رقم|番号|号|號|号码|號碼|번호|編號|编号|code|der|von|del|da|di|de|do|mit|is|:|：|is:|=|は|是|는|은";

/** "1005", "W-1005", "ORD-2024-55", "1005-A". */
const NAME = "[a-z]{0,4}-?\\d{1,18}(?:-(?:\\d{1,7}|[a-z]{1,2})){0,2}";
const DAY = /^\d{1,4}-\d{1,2}-\d{1,4}$/u;

const AFTER_WORD = new RegExp(
  `(?:^|[^\\p{L}])(?:${ORDER_WORD})(?:[\\s:.#：]{0,3}(?:${NUMBER_WORD})\\.?){0,3}[\\s:.：]{0,3}#?\\s?(${NAME})(?![a-z\\d@])`,
  "giu",
);
const NUMBER_SIGN = new RegExp(
  `(?:^|[^\\p{L}\\d&])(?:#|nr\\.?|no\\.|nº|n°|num\\.?|№|رقم|番号)\\s{0,2}(${NAME})(?![a-z\\d@])`,
  "giu",
);
const BEFORE_WORD =
  /(?<![\d#.,-])(\d{3,12})(?=\s?(?:号订单|號訂單|番の注文|번 ?주문|numaralı sipariş|nolu sipariş|no'lu sipariş))/giu;
const BARE =
  /(?<![\p{L}\d#.,:/@+$€£¥-])(\d{4,12})(?![\d@%$€£¥/:,-]|\.\d|\s?(?:days?|dollars?|bucks|euros?|pounds?|eur|usd|gbp|euro|tl|zł|pln|年|元|円|원|天|日|kg|cm|mm|km|tage|dias|jours|giorni|dni|gün|st\b|street|rd\b|ave))/giu;

/** "另外1002能改地址吗": where words are not divided, but not "花了1200块". */
const BARE_IN_A_ROW =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])(\d{4,12})(?![\d@%$€£¥/:,.-]|\s?(?:年|元|円|원|天|日|块|塊|个|個|件|개|つ))/gu;

/** "把1001取消": what is done with the number tells that it is an order. */
const BARE_THEN_ACT =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])(\d{4,12})(?=取消|帮我取消|幫我取消|寄到|改寄|を?キャンセル)/gu;

const escape = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");

interface Span {
  from: number;
  to: number;
}

/** Collects what is found outside of `taken` and of what was found before. */
function collector(taken: readonly Span[]): { found: Found[]; add: (value: string, from: number, to: number) => void } {
  const found: Found[] = [];
  const add = (value: string, from: number, to: number): void => {
    const free = ![...taken, ...found].some((span) => from < span.to && to > span.from);
    if (found.length < AT_MOST && free && !found.some((other) => other.value === value))
      found.push({ value, from, to });
  };
  return { found, add };
}

/** "order 5 days ago": so short a number is an order's only with a sign or a word for "number". */
const SAYS_NUMBER = /[#№º°]|num|nr|no\b|no\.|id\b|رقم|番号|号|號|번호|编号|編號/iu;

/** The shop's own format ("#1005", "JL-1005-EU"), "order 1005", "no. 1005". */
export function findNamedOrders(text: string, context: ReadingContext, taken: readonly Span[]): Found[] {
  const { found, add } = collector(taken);
  const { orderNamePrefix: prefix, orderNameSuffix: suffix } = context;
  // A prefix or suffix of letters is told apart from plain words by the digits that must stand at it. Of "#W" people
  // may leave out the "#".
  const start = /^#./.test(prefix) ? `#?${escape(prefix.slice(1))}` : escape(prefix);
  const own = new RegExp(
    `(?<![\\p{Script=Latin}\\d])${start}\\s?(\\d{1,12})${escape(suffix)}(?![\\p{Script=Latin}\\d])`,
    "giu",
  );
  if (prefix !== "" || suffix !== "") {
    for (const match of text.matchAll(own)) {
      if (match[1]) add(`${prefix}${match[1]}${suffix}`, match.index, match.index + match[0].length);
    }
  }
  for (const pattern of [AFTER_WORD, NUMBER_SIGN, BEFORE_WORD]) {
    for (const match of text.matchAll(pattern)) {
      const typed = match[1];
      if (typed === undefined || DAY.test(typed) || (/^\d{1,2}$/u.test(typed) && !SAYS_NUMBER.test(match[0]))) continue;
      const from = match.index + match[0].lastIndexOf(typed);
      add(inShopFormat(typed, context), from, from + typed.length);
    }
  }
  return found;
}

/** Numbers that nothing else in the message explains. */
export function findBareOrders(text: string, context: ReadingContext, taken: readonly Span[]): Found[] {
  const { found, add } = collector(taken);
  for (const match of text.matchAll(BARE)) {
    const typed = match[1] ?? "";
    // A year is hardly ever an order, unless it is all that was typed.
    if (/^(?:19|20)\d\d$/u.test(typed) && text.trim() !== typed) continue;
    add(inShopFormat(typed, context), match.index, match.index + typed.length);
  }
  for (const match of text.matchAll(BARE_THEN_ACT))
    add(inShopFormat(match[1] ?? "", context), match.index, match.index + (match[1] ?? "").length);
  // Beside one number that is an order's, the next one is another's.
  for (const match of found.length > 0 || taken.length > 0 ? text.matchAll(BARE_IN_A_ROW) : []) {
    const typed = match[1] ?? "";
    if (!/^(?:19|20)\d\d$/u.test(typed)) add(inShopFormat(typed, context), match.index, match.index + typed.length);
  }
  return found;
}

function inShopFormat(typed: string, { orderNamePrefix: prefix, orderNameSuffix: suffix }: ReadingContext): string {
  if (!/^\d+$/u.test(typed)) {
    const sameStart = prefix !== "" && typed.toLowerCase().startsWith(prefix.toLowerCase());
    return sameStart ? `${prefix}${typed.slice(prefix.length)}` : typed.toUpperCase();
  }
  return `${prefix}${typed}${suffix}`;
}
