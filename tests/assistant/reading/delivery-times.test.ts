import { describe, expect, it } from "vitest";
import type { Locale } from "~/contract/chat";
import { LOCALES } from "~/i18n/languages";
import { read } from "~/assistant/reading";

/** How long it takes at all, against when one's own order comes. */
const ASKED: Record<Locale, { general: string[]; own: string[] }> = {
  en: {
    general: ["How long does delivery take?", "what are your delivery times", "if I order today when will it arrive?"],
    own: [
      "How long will my delivery take?",
      "how long until my order arrives",
      "how long does shipping of order 1005 take",
    ],
  },
  es: {
    general: ["¿Cuánto tarda el envío?", "¿Cuál es el plazo de entrega?", "si pido hoy, ¿cuándo llega?"],
    own: ["¿Cuánto tarda mi pedido en llegar?", "¿cuándo llega mi paquete?"],
  },
  fr: {
    general: ["Combien de temps prend la livraison ?", "quels sont vos délais de livraison ?"],
    own: ["Combien de temps avant que ma commande arrive ?", "quand arrive mon colis ?"],
  },
  de: {
    general: [
      "Wie lange dauert die Lieferung?",
      "Wie lange dauert der Versand nach Österreich?",
      "wie sind eure Lieferzeiten",
    ],
    own: ["Wie lange dauert meine Lieferung noch?", "Wie lange braucht mein Paket noch?"],
  },
  it: {
    general: [
      "Quanto ci mette la consegna?",
      "quali sono i tempi di spedizione?",
      "in quanto tempo consegnate in Sicilia?",
    ],
    own: ["Quanto ci mette il mio pacco ad arrivare?"],
  },
  "pt-BR": {
    general: ["Quanto tempo demora a entrega?", "qual o prazo de entrega?", "se eu comprar hoje chega quando?"],
    own: ["quanto tempo demora pra chegar meu pedido"],
  },
  nl: {
    general: ["Hoe lang duurt de levering?", "wat is de levertijd?", "hoe snel leveren jullie?"],
    own: ["hoe lang duurt het nog voor mijn pakket komt"],
  },
  pl: {
    general: ["Ile trwa dostawa?", "jaki jest czas dostawy?", "jak szybko wysyłacie?"],
    own: ["ile jeszcze będę czekać na moją paczkę"],
  },
  tr: {
    general: ["Teslimat ne kadar sürer?", "kargo kaç günde gelir?", "bugün sipariş verirsem ne zaman gelir?"],
    own: ["siparişim ne zaman gelir?"],
  },
  ja: {
    general: ["配送にはどのくらいかかりますか？", "注文してから何日で届きますか", "今日注文したらいつ届きますか"],
    own: ["注文した商品はいつ届きますか"],
  },
  ko: {
    general: ["배송은 얼마나 걸려요?", "배송 기간이 어떻게 되나요", "오늘 주문하면 언제 도착하나요?"],
    own: ["제 택배 언제 오나요"],
  },
  "zh-CN": { general: ["配送要多久？", "一般几天能到", "现在下单什么时候能到"], own: ["我的快递什么时候到"] },
  "zh-TW": { general: ["運送需要多久？", "今天下單什麼時候到貨"], own: ["我的訂單什麼時候到"] },
  ar: { general: ["كم يستغرق التوصيل؟", "كم مدة الشحن", "لو طلبت اليوم متى يوصل"], own: ["متى يوصل طلبي"] },
};

describe.each(LOCALES)("how long delivery takes, in %s", (locale) => {
  const first = (text: string) =>
    read(text, { orderNamePrefix: "#", orderNameSuffix: "", conversationLocale: locale }).intents[0]?.intent;

  it.each(ASKED[locale].general)("is a question about the shop's rules: %s", (text) => {
    expect(first(text)).toBe("policy");
  });

  it.each(ASKED[locale].own)("is about one's own order: %s", (text) => {
    expect(first(text)).toBe("track_order");
  });
});
