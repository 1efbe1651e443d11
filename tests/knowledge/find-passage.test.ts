import { beforeAll, describe, expect, it } from "vitest";
import type { Locale } from "~/contract/chat";
import { findPassage } from "~/knowledge/find-passage";
import { saveFaq } from "~/knowledge/save-faq";
import { SHOP_A, SHOP_B, useAppDatabase } from "../support/app-environment";
import { publish, TEXTS } from "./shop-texts";

useAppDatabase();
beforeAll(async () => {
  for (const [locale, texts] of Object.entries(TEXTS)) {
    for (const [title, html] of texts) await publish(SHOP_A, locale, title, html);
  }
});

const ask = (text: string, locale: Locale, certainty: "asked" | "clear" = "asked", shopId = SHOP_A) =>
  findPassage(shopId, { text, locale }, "en", certainty);

/** What is asked, and a piece of the passage that answers it. */
const FOUND: [Locale, string, string][] = [
  ["en", "What is your return policy?", "30 days"],
  ["en", "can i send something back if i dont like it", "30 days"],
  ["en", "Can I return opened candles?", "opened candles"],
  ["en", "How much is shipping?", "€5"],
  ["en", "How long does delivery take?", "1 to 3 working days"],
  ["en", "when do i get my refund", "3 working days of the arrival"],
  ["en", "Do you accept PayPal?", "PayPal"],
  ["en", "Do I have to pay customs?", "duties"],
  ["en", "how should i wash a wool blanket", "by hand"],
  ["en", "can I exchange it for another size?", "swap sizes"],
  ["de", "Wie lange dauert die Lieferung?", "2 bis 4 Werktage"],
  ["de", "was kostet der versand", "5 €"],
  ["de", "Kann ich etwas zurückgeben?", "30 Tagen"],
  ["de", "wann bekomme ich mein geld zurück", "3 Werktagen"],
  ["de", "Kann ich mit PayPal bezahlen?", "PayPal"],
  ["fr", "Quels sont vos délais de livraison ?", "2 à 4 jours"],
  ["fr", "combien coute la livraison", "5 €"],
  ["fr", "Puis-je retourner un article ?", "30 jours"],
  ["fr", "quand est-ce que je serai remboursé ?", "3 jours ouvrés"],
  ["zh-CN", "请问可以退货吗？", "30天内"],
  ["zh-CN", "蜡烛可以退吗", "蜡烛"],
  ["zh-CN", "运费多少钱", "15元"],
  ["zh-CN", "多久能送到？发货要几天", "2到4个工作日"],
  ["zh-CN", "能寄到日本吗", "日本"],
  ["zh-CN", "支持支付宝付款吗", "支付宝"],
  ["zh-CN", "退款要多久", "3个工作日内退款"],
  ["ja", "返品はできますか？", "30日以内"],
  ["ja", "送料はいくらですか", "500円"],
  ["ja", "キャンドルは返品できますか", "キャンドル"],
  ["ja", "返金はいつですか？", "3営業日"],
  ["ja", "届くまで何日かかりますか", "2〜4営業日"],
  ["ko", "반품할 수 있나요?", "30일 이내"],
  ["ko", "배송비가 얼마예요?", "3,000원"],
  ["ko", "환불은 언제 되나요", "3영업일"],
  ["ko", "배송 며칠 걸려요?", "2~4영업일"],
  ["ar", "هل يمكنني إرجاع المنتج؟", "30 يومًا"],
  ["ar", "كم تكلفة الشحن؟", "20 ريال"],
  ["ar", "متى يتم استرداد المبلغ", "3 أيام عمل من وصول"],
  ["ar", "كم يوم يستغرق التوصيل", "2 إلى 4"],
  ["ar", "ما هي طرق الدفع", "مدى"],
];

/** About what no text of the shop says anything. */
const REJECTED: [Locale, string][] = [
  ["en", "Do you offer student discounts?"],
  ["en", "Are your candles vegan?"],
  ["en", "Do you sell surfboards?"],
  ["en", "Who is the president of France?"],
  ["en", "how much?"],
  ["en", "Is your factory audited for child labour?"],
  ["de", "Seid ihr ein Familienbetrieb?"],
  ["de", "Verkauft ihr auch Fahrräder?"],
  ["de", "Habt ihr einen Newsletter?"],
  ["fr", "Vos bougies sont-elles véganes ?"],
  ["fr", "Avez-vous une boutique à Lyon ?"],
  ["zh-CN", "你们有实体店吗"],
  ["zh-CN", "今天天气怎么样"],
  ["zh-CN", "有学生优惠吗"],
  ["ja", "実店舗はありますか"],
  ["ja", "今日の天気は？"],
  ["ko", "오프라인 매장이 있나요?"],
  ["ko", "오늘 날씨 어때요"],
  ["ar", "هل لديكم فرع في الرياض؟"],
  ["ar", "كيف الطقس اليوم"],
];

describe("the passage that answers", () => {
  it.each(FOUND)("%s: %s", async (locale, question, piece) => {
    const found = await ask(question, locale);
    expect(found?.text).toContain(piece);
    expect(found?.locale).toBe(locale);
  });

  it.each(REJECTED)("is none for %s: %s", async (locale, question) => {
    expect(await ask(question, locale)).toBeNull();
  });
});

describe("languages", () => {
  it("fall back to the shop's own when the shop has nothing in the shopper's", async () => {
    const found = await ask("Quanto custa o frete?", "pt-BR");
    expect(found).toMatchObject({ locale: "en", heading: "Cost" });
    expect((await ask("kargo ücreti ne kadar?", "tr"))?.text).toContain("€5");
    expect((await ask("jak długo trwa dostawa", "pl"))?.text).toContain("1 to 3 working days");
    expect((await ask("Quanto tempo ci vuole per la consegna?", "it"))?.text).toContain("1 to 3 working days");
    expect((await ask("hoe kan ik iets retourneren", "nl"))?.text).toContain("30 days");
    expect((await ask("¿Cuáles son los gastos de envío?", "es"))?.text).toContain("€5");
    expect((await ask("運費多少錢", "zh-TW"))?.text).toContain("€5");
  });

  it("do not mix: what only another language has is not found by its words", async () => {
    expect(await ask("Kakaopay", "en")).toBeNull();
  });
});

describe("certainty", () => {
  it("quotes to an unclear message only what is clearly about it", async () => {
    expect(await ask("How much is shipping?", "en", "clear")).not.toBeNull();
    expect(await ask("wool", "en", "clear")).toBeNull();
    expect(await ask("my cousin said that wool from this place scratches terribly", "en", "clear")).toBeNull();
  });

  it("takes any text without failing", async () => {
    for (const text of ["", "'", "!!! | & ' :*", "((( <-> )))", "\\", "a\u0000b", "🙂", "'; drop table shop; --"]) {
      await expect(ask(text, "en")).resolves.not.toThrow();
    }
  });
});

describe("FAQs", () => {
  it("come before pages, whole", async () => {
    const answer = "Yes, to the islands too.\n\nAsk us first in winter.";
    await saveFaq(SHOP_A, { ref: null, question: "Do you deliver to the islands?", answer, locale: "en", gapId: null });
    expect(await ask("do you deliver to islands", "en")).toMatchObject({ kind: "faq", text: answer });
  });
});

it("finds nothing of another shop", async () => {
  expect(await ask("What is your return policy?", "en", "asked", SHOP_B)).toBeNull();
});
