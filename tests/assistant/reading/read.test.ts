import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Locale } from "~/contract/chat";
import { LOCALES } from "~/i18n/languages";
import { read, SURE, type ReadingContext } from "~/assistant/reading";

const context: ReadingContext = { orderNamePrefix: "#", orderNameSuffix: "", conversationLocale: "en" };
const intentsOf = (text: string, of = context) => read(text, of).intents.map(({ intent }) => intent);

describe("a message with more than one wish", () => {
  it("tells both", () => {
    expect(intentsOf("Where is my order? And how do I return the other shirt?")).toEqual(
      expect.arrayContaining(["track_order", "return_item"]),
    );
    expect(intentsOf("Wo ist mein Paket? Ich möchte außerdem die Jacke zurückschicken.")).toEqual(
      expect.arrayContaining(["track_order", "return_item"]),
    );
  });

  it.each<[Locale, string]>([
    ["en", "where is 1001 and can I change the address of 1002"],
    ["es", "dónde está el 1001 y puedo cambiar la dirección del 1002"],
    ["fr", "où est la 1001 et puis-je changer l'adresse de la 1002"],
    ["de", "wo ist 1001 und kann ich die Adresse von 1002 ändern"],
    ["it", "dov'è il 1001 e posso cambiare l'indirizzo del 1002"],
    ["pt-BR", "onde está o 1001 e posso mudar o endereço do 1002"],
    ["nl", "waar is 1001 en kan ik het adres van 1002 wijzigen"],
    ["pl", "gdzie jest 1001 i czy mogę zmienić adres 1002"],
    ["tr", "1001 nerede ve 1002'nin adresini değiştirebilir miyim"],
    ["tr", "1001 nerede, 1002'nin adresini değiştirmek istiyorum"],
    ["ja", "1001はどこですか、1002の住所を変更できますか"],
    ["ko", "1001은 어디에 있고 1002 주소를 바꿀 수 있나요"],
    ["ko", "1001 어디 있나요 그리고 1002 주소 변경할 수 있을까요"],
    ["zh-CN", "1001在哪里，1002可以改地址吗"],
    ["zh-TW", "1001在哪裡，1002可以改地址嗎"],
    ["ar", "أين 1001 وهل يمكنني تغيير عنوان 1002"],
  ])("tells of two orders what is asked of each in %s: “%s”", (conversationLocale, text) => {
    const { intents } = read(text, { ...context, conversationLocale });
    expect(intents.filter(({ score }) => score >= 0.8).map(({ intent }) => intent)).toEqual(
      expect.arrayContaining(["track_order", "change_order"]),
    );
  });

  it("lets a greeting and a story give way to the wish", () => {
    const text =
      "Hello there, hope you are well! I bought a vase for my sister two weeks ago, she moves next month. Could you tell me when it will arrive?";
    expect(intentsOf(text)[0]).toBe("track_order");
  });

  it("drops what is not wanted", () => {
    expect(intentsOf("I don't want to cancel my order, I just want to know where it is")[0]).toBe("track_order");
    expect(intentsOf("ich will nicht zurückschicken, nur wissen wo das paket bleibt")).not.toContain("return_item");
  });

  it("keeps what is wanted after something that is not", () => {
    expect(intentsOf("I don't want it anymore, I want to return it")[0]).toBe("return_item");
  });
});

describe("what is none of the shop's business", () => {
  it.each([
    ["what's the weather in Dublin"],
    ["tell me a joke"],
    ["who won the football yesterday"],
    ["write me a poem about autumn"],
    ["are you a robot?"],
    ["how do I bake sourdough"],
    ["quel temps fait-il demain"],
    ["wie wird das wetter morgen"],
    ["今天天气怎么样"],
    ["明日の天気は？"],
    ["오늘 날씨 어때"],
    ["cuéntame un chiste"],
  ])("is not taken for an order question: “%s”", (text) => {
    const reading = read(text, context);
    expect([
      "track_order",
      "not_received",
      "order_problem",
      "change_order",
      "return_item",
      "refund_status",
    ]).not.toContain(reading.intents[0]?.intent);
  });

  it("is asked back when nothing was understood", () => {
    expect(read("blorp fnarg zzz", context).confidence).toBeLessThan(SURE);
    expect(read("", context)).toMatchObject({ language: null, intents: [], confidence: 0, emotion: "calm" });
  });
});

describe("language", () => {
  it.each([
    ["où est ma commande ?", "fr"],
    ["¿dónde está?", "es"],
    ["onde está meu pedido", "pt-BR"],
    ["waar is het pakket", "nl"],
    ["wo ist das Paket", "de"],
    ["荷物はどこ", "ja"],
    ["我的包裹在哪里", "zh-CN"],
    ["我的包裹在哪裡", "zh-TW"],
    ["어디예요", "ko"],
    ["أين الشحنة", "ar"],
    ["nerede kaldı", "tr"],
    ["gdzie to jest", "pl"],
    ["dov'è finito", "it"],
  ])("“%s” is %s", (text, language) => {
    expect(read(text, context).language).toBe(language);
  });

  it.each([
    ["交換希望", "ja", "return_item"],
    ["返品希望", "ja", "return_item"],
    ["配送状況", "ja", "track_order"],
    ["注文取消希望", "ja", "change_order"],
    ["住所変更", "ja", "change_order"],
    ["返金状況", "ja", "refund_status"],
    ["商品破損", "ja", "order_problem"],
    ["在庫確認", "ja", "stock"],
    ["退货", "zh-CN", "return_item"],
    ["地址变更", "zh-CN", "change_order"],
    ["配送状态", "zh-CN", "track_order"],
    ["退貨申請", "zh-TW", "return_item"],
    ["地址變更", "zh-TW", "change_order"],
    ["查詢物流", "zh-TW", "track_order"],
  ])("a few ideographs that open a conversation, “%s”, are %s", (text, language, intent) => {
    const reading = read(text, { ...context, conversationLocale: "en" });
    expect([reading.language, reading.intents[0]?.intent]).toEqual([language, intent]);
  });

  it.each([["ok"], ["#1005"], ["1005"], ["👍"], ["???"], [""], ["ben@example.com"]])(
    "“%s” says nothing of its language",
    (text) => {
      expect(read(text, context).language).toBeNull();
    },
  );

  it("goes by most of the text when scripts are mixed", () => {
    expect(read("我的 order #1005 到哪里了", context).language).toBe("zh-CN");
    expect(read("My 快递 has not arrived and I would like to know where it is", context).language).toBe("en");
  });
});

describe("answers", () => {
  it("are understood in any language, whatever the conversation speaks", () => {
    expect(intentsOf("ja bitte")[0]).toBe("yes");
    expect(intentsOf("non merci")[0]).toBe("no");
    expect(intentsOf("算了")[0]).toBe("cancel");
    expect(intentsOf("人工")[0]).toBe("human");
  });

  it("are told from orders to cancel", () => {
    expect(intentsOf("cancel it")[0]).toBe("cancel");
    expect(intentsOf("cancel my order")[0]).toBe("change_order");
    expect(intentsOf("cancel #1005")[0]).toBe("change_order");
  });
});

describe("said of an order just spoken of", () => {
  it.each<[Locale, string]>([
    ["en", "still missing"],
    ["en", "still not here"],
    ["en", "it's still missing"],
    ["en", "its not here"],
    ["en", "no parcel here"],
    ["en", "nothing here though"],
    ["en", "but I don't have it"],
    ["es", "sigue sin aparecer"],
    ["es", "pero no lo tengo"],
    ["es", "aún no está aquí"],
    ["es", "sigue sin llegar"],
    ["fr", "toujours pas là"],
    ["fr", "mais je ne l'ai pas"],
    ["fr", "il n'est toujours pas arrivé"],
    ["fr", "il manque toujours"],
    ["de", "immer noch nicht da"],
    ["de", "fehlt immer noch"],
    ["de", "ich hab es aber nicht"],
    ["de", "ist aber nicht hier"],
    ["it", "ancora non c'è"],
    ["it", "manca ancora"],
    ["it", "ma io non ce l'ho"],
    ["it", "non è qui"],
    ["pt-BR", "continua sumido"],
    ["pt-BR", "ainda não está aqui"],
    ["pt-BR", "mas não tenho"],
    ["pt-BR", "ainda não apareceu"],
    ["nl", "nog steeds niet hier"],
    ["nl", "het is er nog steeds niet"],
    ["nl", "maar ik heb het niet"],
    ["nl", "nog altijd kwijt"],
    ["pl", "nadal go nie ma"],
    ["pl", "ale ja jej nie mam"],
    ["pl", "wciąż brak"],
    ["pl", "paczki dalej nie ma"],
    ["tr", "hâlâ yok"],
    ["tr", "ama bende yok"],
    ["tr", "hala elime geçmedi"],
    ["ja", "まだありません"],
    ["ja", "まだ見つかりません"],
    ["ja", "手元にありません"],
    ["ko", "아직도 없어요"],
    ["ko", "아직 안 보여요"],
    ["ko", "저는 못 받았는데요"],
    ["zh-CN", "还是没找到"],
    ["zh-CN", "可是我没收到"],
    ["zh-TW", "還是找不到包裹"],
    ["zh-TW", "但我沒收到"],
    ["ar", "لسه ما وصل"],
    ["ar", "لا يزال مفقودا"],
    ["ar", "لكنه ليس عندي"],
    ["ar", "ما زال غير موجود"],
  ])("that it is not there is told in %s besides what else it may mean: “%s”", (conversationLocale, text) => {
    const { intents } = read(text, { ...context, conversationLocale });
    expect(["track_order", "not_received", "order_problem"]).toContain(intents[0]?.intent);
    expect(intents.find(({ intent }) => intent === "not_received")?.score).toBeGreaterThanOrEqual(0.7);
  });
});

describe("any text at all", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.string({ unit: "grapheme", maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          "where",
          "order",
          "#",
          "1005",
          "@",
          ".",
          "退",
          "荷",
          "안",
          "لا",
          "🏳️‍🌈",
          "\u0000",
          "\ud800",
          "'",
          "I don't want to",
          "-",
        ),
        { maxLength: 120 },
      )
      .map((parts) => parts.join(" ")),
  );

  it("is read without an error, within bounds, the same each time", () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...LOCALES), (text, conversationLocale) => {
        const of = { ...context, conversationLocale };
        const reading = read(text, of);
        expect(read(text, of)).toEqual(reading);
        expect(reading.confidence).toBeGreaterThanOrEqual(0);
        expect(reading.confidence).toBeLessThanOrEqual(1);
        for (const { score } of reading.intents) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
        }
        expect(reading.intents.map(({ score }) => score)).toEqual(
          [...reading.intents.map(({ score }) => score)].sort((a, b) => b - a),
        );
      }),
      { numRuns: 400 },
    );
  });

  it("yields only digits of phones and tracking numbers that stand in it", () => {
    const digitsOf = (text: string): string => text.replace(/\D/gu, "");
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789 +-().ABZ#@,"), maxLength: 120 }), (text) => {
        const { phones, trackingNumbers, orderNames } = read(text, context).entities;
        for (const name of [...phones, ...trackingNumbers.map(({ number }) => number), ...orderNames])
          expect(digitsOf(text)).toContain(digitsOf(name));
      }),
      { numRuns: 300 },
    );
  });

  it("is read to its 4,000th character and no further", () => {
    const start = "x ".repeat(2000);
    expect(read(`${start}where is my order #1005`, context)).toEqual(read(start, context));
  });

  /** What takes quadratic time on these does not end within the test's own limit. */
  it.each([
    ["digits", "1".repeat(4000)],
    ["digits apart", "1 ".repeat(2000)],
    ["at signs", "@".repeat(4000)],
    ["addresses", "a@b.".repeat(1000)],
    ["dots", "a.".repeat(2000)],
    ["blanks", " ".repeat(4000)],
    ["pluses", "+1(".repeat(1333)],
    ["typos", "delivrey ordre pakcage ".repeat(170)],
    ["negations", "I don't want to return ".repeat(180)],
    ["one long word", "q".repeat(4000)],
    ["Chinese", "我的快递到哪了退货".repeat(440)],
    ["Japanese", "荷物がまだ届かない".repeat(440)],
    ["order words", "order no nr # ".repeat(300)],
    ["capitals", "LX RX GM ".repeat(440)],
    ["postcode words", "zip code is ".repeat(330)],
    ["nothing but marks", "?!.,".repeat(1000)],
    ["Arabic", "وين طلبي ".repeat(440)],
    ["zero-width", "\u200b".repeat(4000)],
  ])("is read to its end even when it is hostile: %s", (_name, text) => {
    for (let time = 0; time < 5; time += 1) expect(read(text, context).confidence).toBeLessThanOrEqual(1);
  });
});
