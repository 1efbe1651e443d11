import { describe, expect, it } from "vitest";
import type { Locale } from "~/contract/chat";
import { LOCALES } from "~/i18n/languages";
import { cutPassages } from "~/knowledge/cut-passages";
import { compareWithPage } from "~/policy/compare-with-page";
import { readPage } from "~/policy/read-page";
import type { Claim } from "~/policy/read-page";
import { JUNIPER_POLICIES } from "../shopify/demo-store/policies";
import { exception, policyWith } from "./policies";

const read = (locale: Locale, sentence: string, heading: string | null = null): Claim[] =>
  readPage([{ heading, text: sentence }], locale);
const windows = (locale: Locale, sentence: string) =>
  read(locale, sentence).flatMap((claim) => (claim.about === "window" ? [claim.days] : []));

/** Per language: a window, a window in words or another unit, a time that is none, a fee, a free return, final sale. */
const PAGES: Record<
  Locale,
  { window: string; words: string; other: string; fee: string; free: string; final: string }
> = {
  en: {
    window: "You can return anything within 30 days of delivery.",
    words: "Send it back within two weeks.",
    other: "Refunds are paid within 5 working days.",
    fee: "We deduct €6 for the return label.",
    free: "All returns are free of charge.",
    final: "Sale items cannot be returned.",
  },
  de: {
    window: "Du kannst alles innerhalb von 30 Tagen nach Erhalt zurücksenden.",
    words: "Rückgabe innerhalb von zwei Wochen.",
    other: "Die Erstattung dauert 5 Werktage.",
    fee: "Für das Rücksendeetikett ziehen wir 6 € ab.",
    free: "Die Rücksendung ist kostenlos.",
    final: "Reduzierte Ware ist vom Umtausch ausgeschlossen.",
  },
  fr: {
    window: "Vous pouvez retourner vos articles sous 30 jours après la livraison.",
    words: "Retour possible pendant quatorze jours.",
    other: "Nous vous rembourserons sous 5 jours ouvrés.",
    fee: "Des frais de retour de 6 € sont déduits.",
    free: "Les retours sont gratuits.",
    final: "Les articles soldés ne peuvent pas être retournés.",
  },
  es: {
    window: "Puedes devolver tu pedido en un plazo de 30 días desde la entrega.",
    words: "Devoluciones en dos semanas.",
    other: "El reembolso se procesa en 5 días hábiles.",
    fee: "Descontamos 6 € por la etiqueta de devolución.",
    free: "Las devoluciones son gratuitas.",
    final: "Los artículos rebajados no se pueden devolver.",
  },
  it: {
    window: "Puoi restituire gli articoli entro 30 giorni dalla consegna.",
    words: "Reso entro due settimane.",
    other: "Il rimborso avviene entro 5 giorni lavorativi.",
    fee: "Tratteniamo 6 € per l’etichetta del reso.",
    free: "Il reso è gratuito.",
    final: "Gli articoli in saldo non possono essere restituiti.",
  },
  "pt-BR": {
    window: "Você pode devolver em até 30 dias após o recebimento.",
    words: "Devolução em até duas semanas.",
    other: "O reembolso é feito em 5 dias úteis.",
    fee: "Cobramos uma taxa de devolução de R$ 6.",
    free: "A devolução é grátis.",
    final: "Itens em promoção não podem ser devolvidos.",
  },
  nl: {
    window: "Je kunt alles binnen 30 dagen na levering terugsturen.",
    words: "Retourneren kan binnen twee weken.",
    other: "Terugbetaling duurt 5 werkdagen.",
    fee: "We houden € 6 in voor het retourlabel.",
    free: "Retourneren is gratis.",
    final: "Afgeprijsde artikelen kunnen niet worden geretourneerd.",
  },
  pl: {
    window: "Towar można zwrócić w ciągu 30 dni od dostawy.",
    words: "Zwrot w ciągu dwóch tygodni.",
    other: "Zwrotu pieniędzy dokonujemy w ciągu 5 dni roboczych.",
    fee: "Potrącamy opłatę za zwrot 6 EUR.",
    free: "Zwroty są bezpłatne.",
    final: "Produkty przecenione nie podlegają zwrotowi.",
  },
  tr: {
    window: "Ürünü teslimattan itibaren 30 gün içinde iade edebilirsiniz.",
    words: "İade süresi iki haftadır.",
    other: "Geri ödeme 5 iş günü sürer.",
    fee: "İade için 6 € ücret kesilir.",
    free: "İade ücretsizdir.",
    final: "İndirimli ürünler iade edilemez.",
  },
  ja: {
    window: "商品到着後30日以内に返品できます。",
    words: "返品は二週間以内にお願いします。",
    other: "返金は5営業日以内に行います。",
    fee: "返品手数料として€6を差し引きます。",
    free: "返品の送料は無料です。",
    final: "セール品は返品できません。",
  },
  ko: {
    window: "상품 수령 후 30일 이내에 반품할 수 있습니다.",
    words: "반품은 2주 이내에 가능합니다.",
    other: "환불은 5영업일 이내에 처리됩니다.",
    fee: "반품 배송비 €6이 차감됩니다.",
    free: "반품은 무료입니다.",
    final: "세일 상품은 반품이 불가합니다.",
  },
  "zh-CN": {
    window: "收货后30天内可以退货。",
    words: "十四天内可退换。",
    other: "退款将在5个工作日内到账。",
    fee: "退货将扣除€6运费。",
    free: "退货免费。",
    final: "特价商品不可退换。",
  },
  "zh-TW": {
    window: "收貨後30天內可以退貨。",
    words: "十四天內可退換。",
    other: "退款將於5個工作天內入帳。",
    fee: "退貨將扣除€6運費。",
    free: "退貨免費。",
    final: "特價商品不可退換。",
  },
  ar: {
    window: "يمكنك إرجاع المنتجات خلال 30 يومًا من الاستلام.",
    words: "الإرجاع خلال أربعة عشر يومًا.",
    other: "يتم استرداد المبلغ خلال 5 أيام عمل.",
    fee: "نخصم €6 تكلفة ملصق الإرجاع.",
    free: "الإرجاع مجاني.",
    final: "لا يمكن إرجاع المنتجات المخفضة.",
  },
};

describe.each(LOCALES.map((locale) => [locale, PAGES[locale]] as const))("a refund policy in %s", (locale, page) => {
  it("says its window, in digits and in words", () => {
    expect(windows(locale, page.window)).toEqual([30]);
    expect(windows(locale, page.words)).toEqual([14]);
  });

  it("says nothing of the window where it speaks of refunds", () => {
    expect(windows(locale, page.other)).toEqual([]);
  });

  it("says what a return costs", () => {
    expect(read(locale, page.fee)).toMatchObject([{ about: "fee", amount: "6" }]);
    expect(read(locale, page.free)).toMatchObject([{ about: "free", sure: true }]);
  });

  it("says what is final sale, word for word", () => {
    expect(read(locale, page.final)).toEqual([
      { about: "final_sale", returnable: false, sure: true, locale, sentence: page.final },
    ]);
  });
});

describe("what is not certain", () => {
  it("is marked: conditions, countries, several periods", () => {
    expect(read("en", "Returns from Ireland are free.")).toMatchObject([{ about: "free", sure: false }]);
    expect(read("en", "If the mistake is ours, every return is free.")).toMatchObject([{ sure: false }]);
    expect(read("de", "Rücksendungen aus Österreich sind kostenlos.")).toMatchObject([{ sure: false }]);
    expect(read("en", "Return clothes within 14 days and furniture within 30 days.")).toMatchObject([
      { days: 14, sure: false },
      { days: 30, sure: false },
    ]);
  });

  it.each([
    ["en", "Banks take another 5 to 10 days to show it."],
    ["en", "Hand the parcel in within 14 days of receiving the label."],
    ["en", "Gifts can come back until 31 January."],
    ["ja", "11月1日から12月24日までのご購入は返品できます。"],
    ["zh-CN", "11月1日购买的商品可以退货。"],
    ["en", "We answer within 2 days."],
  ] as const)("is not taken for a window: %s %s", (locale, sentence) => expect(windows(locale, sentence)).toEqual([]));
});

describe("compared with the rules", () => {
  const compare = (policy: Parameters<typeof compareWithPage>[0], sentence: string) =>
    compareWithPage(policy, read("en", sentence), "EUR");

  it("another window is a contradiction, the same or that of an exception is none", () => {
    expect(compare(policyWith({ windowDays: 30 }), PAGES.en.window)).toEqual([]);
    expect(compare(policyWith({ windowDays: 14 }), PAGES.en.window)).toEqual([
      { sentence: PAGES.en.window, locale: "en", sure: true, rule: { about: "window", days: 14 }, windowDays: 30 },
    ]);
    expect(compare(policyWith({ windowDays: null }), PAGES.en.window)).toHaveLength(1);
    const exceptions = [exception("wool", { tags: ["wool"] }, { window: { days: 30 } })];
    expect(compare(policyWith({ windowDays: 14, exceptions }), PAGES.en.window)).toEqual([]);
  });

  it("a fee that the page denies or names otherwise is one", () => {
    const six = policyWith({ fee: { kind: "fixed", amount: 600 } });
    expect(compare(six, PAGES.en.fee)).toEqual([]);
    expect(compare(policyWith({ fee: { kind: "fixed", amount: 700 } }), PAGES.en.fee)).toMatchObject([
      { sure: true, rule: { about: "fee", fee: { amount: 700 } } },
    ]);
    expect(compare(policyWith(), PAGES.en.fee)).toMatchObject([{ rule: { fee: { kind: "none" } } }]);
    expect(compare(six, PAGES.en.free)).toMatchObject([{ sure: true, rule: { about: "fee" } }]);
    expect(compare(policyWith(), PAGES.en.free)).toEqual([]);
  });

  it("final sale on one side only is one", () => {
    const finalSale = { giftCards: true, tags: [], productTypes: [], collections: [], exemptFromWithdrawal: true };
    expect(compare(policyWith(), PAGES.en.final)).toEqual([]);
    expect(compare(policyWith({ finalSale }), PAGES.en.final)).toMatchObject([{ sure: true, rule: { names: [] } }]);
    const kind = "Sale items can be returned as well.";
    expect(compare(policyWith(), kind)).toMatchObject([{ sure: false, rule: { names: ["final sale"] } }]);
    expect(compare(policyWith({ finalSale }), kind)).toEqual([]);
  });

  it("finds in the demo shop's page what its default rules lack: the fee for the label", () => {
    const body = JUNIPER_POLICIES.find(({ type }) => type === "REFUND_POLICY")!.body;
    const claims = readPage(cutPassages(body, "en"), "en");
    const found = compareWithPage(policyWith({ windowDays: 45 }), claims, "EUR");
    expect(found.map(({ rule, sure }) => [rule.about, sure])).toEqual([
      ["window", true],
      ["fee", false],
    ]);
    expect(found[1]!.sentence).toContain("we keep back €6");
  });
});
