import { describe, expect, it } from "vitest";
import type { Locale } from "~/contract/chat";
import { LOCALES } from "~/i18n/languages";
import { read } from "~/assistant/reading";

/** What shoppers type who type little: names of things, hardly a word of grammar. */
const SHORT: Record<Locale, string[]> = {
  en: [
    "size guide please",
    "order status",
    "returns?",
    "track my parcel",
    "gift card",
    "blue mug price",
    "cancel order",
    "refund please",
    "store hours",
    "discount code",
    "speak to human",
    "wrong item",
    "damaged box",
    "no clue what size",
    "size chart",
    "delivery today",
  ],
  es: [
    "guía de tallas",
    "estado del pedido",
    "quiero devolver",
    "mi pedido",
    "cambio de talla",
    "cancelar pedido",
    "código descuento",
    "gastos de envío",
    "talla equivocada",
    "hola buenas",
    "horario tienda",
    "taza azul precio",
    "hablar con agente",
    "no ha llegado",
    "tarjeta regalo",
  ],
  fr: [
    "guide des tailles",
    "suivi colis",
    "ma commande",
    "retour article",
    "annuler commande",
    "code promo",
    "frais de port",
    "mauvaise taille",
    "carte cadeau",
    "horaires magasin",
    "tasse bleue prix",
    "parler à un conseiller",
    "colis endommagé",
    "remboursement svp",
    "toujours pas reçu",
  ],
  de: [
    "Größentabelle bitte",
    "Bestellstatus",
    "Retoure anmelden",
    "mein Paket",
    "Bestellung stornieren",
    "Gutscheincode",
    "Versandkosten",
    "falsche Größe",
    "Geschenkkarte",
    "Öffnungszeiten",
    "blaue Tasse Preis",
    "Mitarbeiter sprechen",
    "Paket beschädigt",
    "Rückerstattung",
    "noch nicht angekommen",
  ],
  it: [
    "guida alle taglie",
    "stato ordine",
    "voglio restituire",
    "il mio pacco",
    "annullare ordine",
    "codice sconto",
    "spese di spedizione",
    "taglia sbagliata",
    "carta regalo",
    "orari negozio",
    "tazza blu prezzo",
    "parlare con operatore",
    "pacco danneggiato",
    "rimborso per favore",
    "non è arrivato",
  ],
  "pt-BR": [
    "guia de tamanhos",
    "status do pedido",
    "quero devolver",
    "meu pacote",
    "cancelar pedido",
    "cupom de desconto",
    "valor do frete",
    "tamanho errado",
    "vale presente",
    "horário da loja",
    "caneca azul preço",
    "falar com atendente",
    "caixa danificada",
    "reembolso por favor",
    "ainda não chegou",
  ],
  nl: [
    "maattabel graag",
    "status bestelling",
    "retour sturen",
    "mijn pakket",
    "bestelling annuleren",
    "kortingscode",
    "verzendkosten",
    "verkeerde maat",
    "cadeaubon",
    "openingstijden winkel",
    "blauwe mok prijs",
    "medewerker spreken",
    "pakket beschadigd",
    "geld terug",
    "nog niet ontvangen",
  ],
  pl: [
    "tabela rozmiarów",
    "status zamówienia",
    "chcę zwrócić",
    "moja paczka",
    "anulować zamówienie",
    "kod rabatowy",
    "koszt dostawy",
    "zły rozmiar",
    "karta podarunkowa",
    "godziny otwarcia",
    "niebieski kubek cena",
    "rozmowa z konsultantem",
    "uszkodzona paczka",
    "zwrot pieniędzy",
    "jeszcze nie doszło",
  ],
  tr: [
    "beden tablosu",
    "sipariş durumu",
    "iade etmek istiyorum",
    "kargom nerede",
    "sipariş iptali",
    "indirim kodu",
    "kargo ücreti",
    "yanlış beden",
    "hediye kartı",
    "mağaza saatleri",
    "mavi kupa fiyatı",
    "müşteri temsilcisi",
    "hasarlı paket",
    "para iadesi",
    "hala gelmedi",
  ],
  ja: [
    "サイズ表",
    "注文状況",
    "返品したい",
    "荷物どこ",
    "キャンセル",
    "割引コード",
    "送料いくら",
    "営業時間",
    "返金お願いします",
    "届かない",
    "在庫確認",
    "注文番号",
    "交換希望",
    "担当者",
    "領収書",
  ],
  ko: ["사이즈표", "주문 상태", "반품", "택배 어디", "취소요", "할인코드", "배송비", "영업시간", "환불", "안 왔어요"],
  "zh-CN": ["尺码表", "订单状态", "退货", "快递到哪了", "优惠码", "人工客服", "退款", "发票"],
  "zh-TW": ["尺寸表", "訂單狀態", "退貨", "包裹到哪了", "折扣碼", "真人客服", "退款"],
  ar: ["جدول المقاسات", "حالة الطلب", "أريد الإرجاع", "وين طردي", "كود خصم", "إلغاء الطلب", "خدمة العملاء"],
};

/** Written alike in two languages, or in either script of Chinese: what was spoken so far decides. */
const EITHER: Partial<Record<Locale, RegExp>> = {
  en: /^returns\?$/u,
  es: /^cancelar pedido$/u,
  fr: /^(?:retour article|code promo)$/u,
  "pt-BR": /^reembolso por favor$/u,
  ja: /^交換希望$/u,
  "zh-TW": /^(?:尺寸表|包裹到哪了|真人客服|退款)$/u,
};

const languageOf = (text: string, conversationLocale: Locale) =>
  read(text, { orderNamePrefix: "#", orderNameSuffix: "", conversationLocale }).language;

describe.each(LOCALES)("a few words in %s", (locale) => {
  it.each(SHORT[locale])("tell their language in a conversation that speaks it: “%s”", (text) => {
    expect(languageOf(text, locale)).toBe(locale);
  });

  it.each(SHORT[locale].filter((text) => !EITHER[locale]?.test(text)))(
    "tell it in a conversation that spoke another: “%s”",
    (text) => {
      expect(languageOf(text, locale === "en" ? "tr" : "en")).toBe(locale);
    },
  );
});

describe("words of several languages", () => {
  it.each<[string, Locale]>([
    ["cancelar pedido", "es"],
    ["cancelar pedido", "pt-BR"],
    ["status", "de"],
    ["retour", "nl"],
    ["tracking", "fr"],
    ["cancel", "de"],
    ["thx", "pl"],
    ["bye!", "fr"],
    ["refund", "ja"],
    ["退款", "zh-TW"],
    ["退款", "zh-CN"],
  ])("“%s” does not leave a conversation in %s", (text, spoken) => {
    expect([spoken, null]).toContain(languageOf(text, spoken));
  });

  it("are read in whichever language has them, whatever was spoken before", () => {
    const first = (text: string) =>
      read(text, { orderNamePrefix: "#", orderNameSuffix: "", conversationLocale: "en" }).intents[0]?.intent;
    expect(first("Bestellstatus")).toBe("track_order");
    expect(first("annuler commande")).toBe("change_order");
    expect(first("kod rabatowy")).toBe("discount");
    expect(first("spese di spedizione")).toBe("policy");
  });
});
