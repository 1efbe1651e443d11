import { describe, expect, it } from "vitest";
import type { Locale } from "~/contract/chat";
import { read } from "~/assistant/reading";

/** A Wednesday; in Auckland already Thursday. */
const NOW = new Date("2026-11-18T13:00:00Z");

const entitiesOf = (locale: Locale, text: string, timeZone = "Europe/Dublin") =>
  read(text, { orderNamePrefix: "#", orderNameSuffix: "", conversationLocale: locale, clock: { now: NOW, timeZone } })
    .entities;
const days = (locale: Locale, text: string, timeZone?: string) =>
  entitiesOf(locale, text, timeZone).dates.map(({ from, until }) => (from === until ? from : `${from}..${until}`));
const counts = (locale: Locale, text: string) => entitiesOf(locale, text).quantities.map(({ count }) => count);
const products = (locale: Locale, text: string) => entitiesOf(locale, text).products.map(({ text: words }) => words);

const YESTERDAY = "2026-11-17";
const LAST_WEEK = "2026-11-09..2026-11-15";
const THIRD = "2026-11-03";

describe("days", () => {
  it.each<[Locale, string, string]>([
    ["en", "it came yesterday", YESTERDAY],
    ["en", "the day before yesterday", "2026-11-16"],
    ["en", "I ordered last week", LAST_WEEK],
    ["en", "three days ago", "2026-11-15"],
    ["en", "2 weeks ago", "2026-11-04"],
    ["en", "ordered on 3 November", THIRD],
    ["en", "ordered on November 3rd, 2026", THIRD],
    ["en", "03/11/2026", THIRD],
    ["en", "on 2026-11-03", THIRD],
    ["en", "it came last Tuesday", "2026-11-17"],
    ["en", "I need it by Friday", "2026-11-20"],
    ["en", "ordered on 20 December", "2026-12-20"],
    ["en", "ordered on 20 March", "2026-03-20"],
    ["es", "llegó ayer", YESTERDAY],
    ["es", "el 3 de noviembre", THIRD],
    ["es", "hace tres días", "2026-11-15"],
    ["es", "la semana pasada", LAST_WEEK],
    ["fr", "reçu hier", YESTERDAY],
    ["fr", "le 3 novembre", THIRD],
    ["fr", "il y a trois jours", "2026-11-15"],
    ["fr", "la semaine dernière", LAST_WEEK],
    ["de", "kam gestern an", YESTERDAY],
    ["de", "am 3. November bestellt", THIRD],
    ["de", "am 3.11. bestellt", THIRD],
    ["de", "vor drei Tagen", "2026-11-15"],
    ["de", "letzte Woche bestellt", LAST_WEEK],
    ["it", "arrivato ieri", YESTERDAY],
    ["it", "il 3 novembre", THIRD],
    ["it", "tre giorni fa", "2026-11-15"],
    ["it", "la settimana scorsa", LAST_WEEK],
    ["pt-BR", "chegou ontem", YESTERDAY],
    ["pt-BR", "no dia 3 de novembro", THIRD],
    ["pt-BR", "faz três dias", "2026-11-15"],
    ["pt-BR", "na semana passada", LAST_WEEK],
    ["nl", "gisteren gekregen", YESTERDAY],
    ["nl", "op 3 november besteld", THIRD],
    ["nl", "drie dagen geleden", "2026-11-15"],
    ["nl", "vorige week", LAST_WEEK],
    ["pl", "przyszło wczoraj", YESTERDAY],
    ["pl", "zamówiłem 3 listopada", THIRD],
    ["pl", "trzy dni temu", "2026-11-15"],
    ["pl", "w zeszłym tygodniu", LAST_WEEK],
    ["tr", "dün geldi", YESTERDAY],
    ["tr", "3 Kasım’da sipariş verdim", THIRD],
    ["tr", "üç gün önce", "2026-11-15"],
    ["tr", "geçen hafta", LAST_WEEK],
    ["ja", "昨日届きました", YESTERDAY],
    ["ja", "11月3日に注文しました", THIRD],
    ["ja", "3日前に届きました", "2026-11-15"],
    ["ja", "先週注文しました", LAST_WEEK],
    ["ko", "어제 왔어요", YESTERDAY],
    ["ko", "11월 3일에 주문했어요", THIRD],
    ["ko", "3일 전에 받았어요", "2026-11-15"],
    ["ko", "지난주에 샀어요", LAST_WEEK],
    ["zh-CN", "昨天收到的", YESTERDAY],
    ["zh-CN", "11月3号下的单", THIRD],
    ["zh-CN", "三天前买的", "2026-11-15"],
    ["zh-CN", "上周买的", LAST_WEEK],
    ["zh-TW", "上禮拜買的", LAST_WEEK],
    ["zh-TW", "11月3號下單", THIRD],
    ["ar", "وصل أمس", YESTERDAY],
    ["ar", "يوم ٣ نوفمبر", THIRD],
    ["ar", "قبل ثلاثة أيام", "2026-11-15"],
    ["ar", "الأسبوع الماضي", LAST_WEEK],
  ])("%s: %s", (locale, text, expected) => {
    expect(days(locale, text)).toEqual([expected]);
  });

  it("are those of the conversation's time zone", () => {
    expect(days("en", "yesterday", "Pacific/Auckland")).toEqual(["2026-11-18"]);
    expect(days("en", "yesterday", "No/Such_Zone")).toEqual([YESTERDAY]);
  });

  it("put the month first where people do", () => {
    expect(days("en", "on 11/03/2026", "America/New_York")).toEqual([THIRD]);
    expect(days("en", "on 11/03/2026", "Europe/London")).toEqual(["2026-03-11"]);
    expect(days("en", "on 11/23/2026", "Europe/London")).toEqual(["2026-11-23"]);
  });

  it("are none where a number or a word only looks like one", () => {
    for (const text of ["order 1103", "it took 1-3 days", "31.02.2026", "call +353 86 123 4567", "3/4 of it", "99/99"])
      expect(days("en", text), text).toEqual([]);
  });

  it("are not read without a clock", () => {
    const { dates } = read("yesterday", {
      orderNamePrefix: "#",
      orderNameSuffix: "",
      conversationLocale: "en",
    }).entities;
    expect(dates).toEqual([]);
  });

  it("keep the words as typed", () => {
    expect(entitiesOf("pl", "kupiłam w zeszłym tygodniu").dates[0]?.text).toBe("w zeszłym tygodniu");
  });
});

describe("quantities", () => {
  it.each<[Locale, string, number[]]>([
    ["en", "two of them are broken", [2]],
    ["en", "2x linen shirt", [2]],
    ["en", "I ordered three mugs", [3]],
    ["en", "two", [2]],
    ["es", "dos de ellas llegaron rotas", [2]],
    ["fr", "deux tasses sont cassées", [2]],
    ["de", "2 Stück fehlen", [2]],
    ["de", "zwei davon sind kaputt", [2]],
    ["it", "vorrei restituire due tazze", [2]],
    ["pt-BR", "quero devolver duas unidades", [2]],
    ["nl", "twee stuks zijn kapot", [2]],
    ["pl", "dwie sztuki są uszkodzone", [2]],
    ["tr", "iki tane kırık geldi", [2]],
    ["ja", "2個返品したいです", [2]],
    ["ko", "두 개 교환하고 싶어요", [2]],
    ["zh-CN", "我想退两件", [2]],
    ["zh-TW", "想換兩件", [2]],
    ["ar", "أريد إرجاع 3 قطع", [3]],
    ["ar", "أريد كوبين", [2]],
    ["ar", "أريد إرجاع قميصين", [2]],
    ["ar", "الكوبين انكسروا", [2]],
    ["ar", "وصلني صحنين مكسورين", [2]],
    ["ar", "شنطتين", [2]],
    ["ar", "حزامين وقبعتين", [2, 2]],
    ["ar", "3 صحون", [3]],
    ["ar", "ثلاثة صحون مكسورة", [3]],
    ["ar", "أربع شموع", [4]],
    ["ar", "خمسة كتب", [5]],
    ["ar", "وصل ٣ أكواب بدل ٤ أكواب", [3, 4]],
  ])("%s: %s", (locale, text, expected) => {
    expect(counts(locale, text)).toEqual(expected);
  });

  it.each<[Locale, string]>([
    ["en", "it came two days late"],
    ["en", "these are size 42 shoes"],
    ["en", "where is order 1005"],
    ["en", "I paid 20 euro for the shirt"],
    ["en", "ordered on 3 November"],
    ["de", "ich habe eine Lampe bestellt"],
    ["ar", "وصل فستان فقط"],
    ["ar", "هل العنوان صحيح"],
    ["ar", "طلبت منذ يومين"],
    ["ar", "بعد ساعتين"],
    ["ar", "اتصلت مرتين"],
  ])("are none in a time, a size, a price, a number or an article: %s %s", (locale, text) => {
    expect(counts(locale, text)).toEqual([]);
  });
});

describe("products", () => {
  it.each<[Locale, string, string]>([
    ["en", "I'd like to exchange the blue linen shirt for another size", "blue linen shirt"],
    ["en", "I want to return the mug tree", "mug tree"],
    ["en", "my Fern throw came torn", "Fern throw"],
    ["de", "ich möchte die grüne Leinenbluse umtauschen", "grüne Leinenbluse"],
    ["fr", "je veux retourner la lampe de chevet", "lampe de chevet"],
    ["es", "quiero devolver la camisa de lino azul", "camisa de lino azul"],
    ["it", "vorrei restituire la tazza blu", "tazza blu"],
    ["pt-BR", "quero trocar a camisa azul", "camisa azul"],
    ["pl", "chcę zwrócić koszulę", "koszulę"],
    ["ja", "青いシャツを返品したい", "シャツ"],
    ["ko", "셔츠 반품하고 싶어요", "셔츠"],
    ["zh-CN", "蓝色的亚麻衬衫坏了", "蓝色的亚麻衬衫"],
    ["ar", "الحقيبة وصلت مكسورة", "الحقيبة"],
  ])("%s: %s", (locale, text, expected) => {
    expect(products(locale, text)).toContain(expected);
  });

  it.each(["where is my order?", "I want to cancel my order", "what is your return policy", "hello", "thanks a lot"])(
    "are none where nobody names one: %s",
    (text) => {
      expect(products("en", text)).toEqual([]);
    },
  );
});
