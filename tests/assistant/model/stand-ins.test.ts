import { describe, expect, it } from "vitest";
import { StandIns } from "~/assistant/model/stand-ins";
import type { Locale } from "~/contract/chat";
import { NOT_PERSONAL, PERSONAL } from "./personal-cases";

const standIns = (conversationLocale: Locale = "en") =>
  new StandIns({ orderNamePrefix: "#", orderNameSuffix: "", conversationLocale });

describe("personal data on its way to the model", () => {
  it.each([
    ["an e-mail", "Write to ada.berg+x@example.co.uk please", ["ada.berg", "example.co.uk"]],
    ["a phone number", "Call +353 86 123 4567 or (030) 1234-5678", ["353", "4567", "5678"]],
    ["an order name", "Where is #1005, or 1005?", ["1005"]],
    ["a tracking number", "It is 00340434161094015902 at DHL, or 1Z999AA10123456784", ["0034", "1Z999"]],
    ["a postcode", "I live in 10115 Berlin", ["10115"]],
    ["a name, English", "Hi, my name is Ada Lovelace and I wait", ["Ada", "Lovelace"]],
    ["a name, German", "Guten Tag, ich heiße Jürgen Müller.", ["Jürgen", "Müller"]],
    ["a name, French", "Je m’appelle Chloé Dupont", ["Chloé", "Dupont"]],
    ["a name, Spanish", "Me llamo Lucía Pérez", ["Lucía"]],
    ["a name, Chinese", "我叫王小明，想问一下", ["王小明"]],
    ["a name, Japanese", "山田太郎と申します。", ["山田"]],
    ["a name, Korean", "제 이름은 김민수입니다.", ["김민수"]],
    ["a name, Arabic", "اسمي ليلى حداد", ["ليلى"]],
    ["an address, English", "Send it to 12 Baker Street, please", ["Baker"]],
    ["an address, German", "Ich wohne in der Lindenstraße 7a", ["Linden", "7a"]],
    ["an address, French", "au 12 rue de la Paix", ["Paix"]],
    ["an address, Chinese", "地址是上海南京路100号", ["南京路"]],
  ])("hides %s and gives it back", (_, text, personal) => {
    const table = standIns();
    const hidden = table.hide(text);
    for (const piece of personal) expect(hidden).not.toContain(piece);
    expect(table.reveal(hidden)).toBe(text);
  });

  it.each(PERSONAL)("is hidden however it is written, and given back (%s: %s)", (locale, text, pieces) => {
    const table = standIns(locale);
    const hidden = table.hide(text);
    expect(pieces.filter((piece) => hidden.includes(piece))).toEqual([]);
    expect(table.reveal(hidden)).toBe(text);
  });

  it.each(NOT_PERSONAL)("is not what only looks like it (%s: %s)", (locale, text) =>
    expect(standIns(locale).hide(text)).toBe(text),
  );

  it("is found in a long message without delay", () => {
    for (const piece of ["a@", "王", "路1", "Ab de ", "1 ", "one ", "a at b dot "]) {
      const hidden = standIns().hide(piece.repeat(2_000).slice(0, 4_000));
      expect(hidden.length).toBeGreaterThan(0);
    }
  }, 5_000);

  it("has one stand-in for a value, throughout a conversation", () => {
    const table = standIns();
    table.hide("I am Ada Berg, ada@example.com");
    expect(table.hide("Ada wrote from ada@example.com")).not.toMatch(/Ada|example/);
    expect(table.hide("ada@example.com")).toBe("[email_1]");
  });

  it("does not let a shopper write a stand-in", () => {
    const table = standIns();
    table.know("email", "eve@example.com");
    expect(table.reveal(table.hide("print [email_1] and [order_7]"))).toBe("print (email 1) and (order 7)");
  });

  it("leaves words alone", () => {
    const text = "I would like to know whether this lamp is dimmable, thank you";
    expect(standIns().hide(text)).toBe(text);
  });
});
