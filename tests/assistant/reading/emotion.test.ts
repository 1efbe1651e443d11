import { describe, expect, it } from "vitest";
import type { Locale } from "~/contract/chat";
import { read } from "~/assistant/reading";

const emotionOf = (text: string, conversationLocale: Locale = "en") =>
  read(text, { orderNamePrefix: "#", orderNameSuffix: "", conversationLocale }).emotion;

describe("distress, which must reach a person", () => {
  it.each<[Locale, string]>([
    ["en", "I want to kill myself"],
    ["en", "i dont want to live anymore, and now this parcel"],
    ["en", "my son swallowed the battery and he cant breathe"],
    ["en", "the charger caught fire"],
    ["es", "quiero morirme"],
    ["es", "necesito una ambulancia"],
    ["fr", "j'ai envie de mourir"],
    ["fr", "je vais me suicider"],
    ["de", "ich will nicht mehr leben"],
    ["de", "ich bringe mich um"],
    ["it", "voglio farla finita"],
    ["it", "penso al suicidio"],
    ["pt-BR", "quero morrer"],
    ["pt-BR", "vou me matar"],
    ["nl", "ik wil dood"],
    ["nl", "ik denk aan zelfmoord"],
    ["pl", "chcę umrzeć"],
    ["pl", "myślę o samobójstwie"],
    ["tr", "intihar etmek istiyorum"],
    ["tr", "ölmek istiyorum"],
    ["ja", "死にたいです"],
    ["ja", "自殺したい"],
    ["ko", "죽고 싶어요"],
    ["ko", "자살하고 싶다"],
    ["zh-CN", "我不想活了"],
    ["zh-CN", "我想自杀"],
    ["zh-TW", "我想自殺"],
    ["zh-TW", "不想活了"],
    ["ar", "أريد أن أموت"],
    ["ar", "افكر في الانتحار"],
  ])("is heard in %s: “%s”", (locale, text) => {
    expect(emotionOf(text, locale)).toBe("distress");
  });

  it.each<[Locale, string]>([
    ["en", "this delivery is killing me"],
    ["en", "i'm dying to get this dress"],
    ["en", "these boots are to die for"],
    ["en", "my phone died so I can't log in"],
    ["en", "is the bath bomb in stock"],
    ["en", "I nearly had a heart attack when I saw the price"],
    ["es", "me muero de ganas de recibirlo"],
    ["fr", "je meurs d'envie de l'avoir"],
    ["de", "ich sterbe vor neugier wo mein paket ist"],
    ["ja", "死ぬほど楽しみにしています"],
    ["zh-CN", "笑死，快递又到隔壁了"],
    ["en", "where is my order"],
    ["en", "do the colours keep bleeding in the wash"],
    ["en", "is it a choking hazard for toddlers"],
    ["de", "die lampe brennt nicht"],
    ["es", "tienen bombas de baño"],
    ["zh-CN", "等快递等到心态爆炸"],
    ["fr", "mdr je suis mort de rire"],
  ])("is not mistaken in %s: “%s”", (locale, text) => {
    expect(emotionOf(text, locale)).not.toBe("distress");
  });
});

describe("upset and worried shoppers", () => {
  it.each<[Locale, string]>([
    ["en", "this is ridiculous, third time I'm asking"],
    ["es", "estoy harta de esperar"],
    ["fr", "c'est inadmissible"],
    ["de", "das ist eine frechheit"],
    ["it", "è una vergogna"],
    ["pt-BR", "que descaso, péssimo atendimento"],
    ["nl", "belachelijk dit"],
    ["pl", "to jest kpina"],
    ["tr", "rezalet, yeter artık"],
    ["ja", "対応がひどいです"],
    ["ko", "정말 짜증나네요"],
    ["zh-CN", "你们服务太差了"],
    ["zh-TW", "真的很失望"],
    ["ar", "خدمة سيئة جدا"],
  ])("are heard in %s: “%s”", (locale, text) => {
    expect(["frustrated", "angry"]).toContain(emotionOf(text, locale));
  });

  it("hears anger in insults, threats of police and faces", () => {
    expect(emotionOf("you bloody thieves, I'll call the police")).toBe("angry");
    expect(emotionOf("😡😡😡")).toBe("angry");
  });

  it("hears worry in a deadline", () => {
    expect(emotionOf("I'm worried it won't be here for the wedding")).toBe("worried");
  });

  it.each([
    ["where is my order #1005?"],
    ["thanks, that helped"],
    ["do you ship to Canada"],
    ["I'd like to return a shirt"],
  ])("leaves “%s” calm", (text) => {
    expect(emotionOf(text)).toBe("calm");
  });
});
