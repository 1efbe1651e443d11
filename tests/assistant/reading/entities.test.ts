import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read, type ReadingContext } from "~/assistant/reading";

const context: ReadingContext = { orderNamePrefix: "#", orderNameSuffix: "", conversationLocale: "en" };
const entities = (text: string, of: ReadingContext = context) => read(text, of).entities;

describe("addresses typed with spaces around the sign", () => {
  it("are read", () => {
    expect(entities("it is cillian.moran @ example.org, thanks").emails).toEqual(["cillian.moran@example.org"]);
  });

  it.each([["see you @ noon.today"], ["lovely @ home"]])("are told from other uses of it: “%s”", (text) => {
    expect(entities(text).emails).toEqual([]);
  });
});

describe("order names", () => {
  it.each([
    ["where is #1005", ["#1005"]],
    ["where is # 1005?", ["#1005"]],
    ["order 1005", ["#1005"]],
    ["Order number: 1005.", ["#1005"]],
    ["my order no. 1005 and order 1006", ["#1005", "#1006"]],
    ["Bestellung Nr. 1005", ["#1005"]],
    ["commande n° 1005", ["#1005"]],
    ["pedido número 1005", ["#1005"]],
    ["订单号1005到哪了", ["#1005"]],
    ["订单号：１００５", ["#1005"]],
    ["رقم الطلب ١٠٠٥", ["#1005"]],
    ["注文番号1005の状況", ["#1005"]],
    ["주문번호 1005 언제 와요", ["#1005"]],
    ["1005 nolu sipariş nerede", ["#1005"]],
    ["1005", ["#1005"]],
    ["＃1005", ["#1005"]],
    ["我的#1005到哪了", ["#1005"]],
    ["order no. 7", ["#7"]],
    ["purchase 113542617735902 status", ["#113542617735902"]],
    ["it was #1005 or #1006, same address", ["#1005", "#1006"]],
    ["where is my order ORD-2024-55", ["ORD-2024-55"]],
    ["where is my order 1001-A", ["1001-A"]],
    ["order 1005-please", ["#1005"]],
  ])("finds them in “%s”", (text, names) => {
    expect(entities(text).orderNames).toEqual(names);
  });

  it.each([
    ["I paid 1200 euros"],
    ["it cost $1299"],
    ["I ordered in 2026"],
    ["I waited 12 days"],
    ["I placed an order 5 days ago"],
    ["order 2 shirts"],
    ["12:30 tomorrow"],
    ["2026-11-20"],
    ["the order of 12-05-2026 and the order 12-05-2026"],
    ["mail me at bob1005@example.com"],
  ])("takes no other number for one: “%s”", (text) => {
    expect(entities(text).orderNames).toEqual([]);
  });

  it("reads the shop's own format, with letters before and after the number", () => {
    const own: ReadingContext = { orderNamePrefix: "JL-", orderNameSuffix: "-EU", conversationLocale: "en" };
    expect(entities("where is jl-1005-eu please", own).orderNames).toEqual(["JL-1005-EU"]);
    expect(entities("order 1005", own).orderNames).toEqual(["JL-1005-EU"]);
  });

  it("reads the shop's own format without the sign before its letters", () => {
    const own: ReadingContext = { orderNamePrefix: "#W", orderNameSuffix: "", conversationLocale: "en" };
    for (const text of ["#W1005", "w1005 ada@example.com", "where is order W1005", "order 1005"])
      expect(entities(text, own).orderNames, text).toEqual(["#W1005"]);
  });

  it("treats signs in the shop's format as plain characters", () => {
    const odd: ReadingContext = { orderNamePrefix: "(*+", orderNameSuffix: "$.", conversationLocale: "en" };
    expect(entities("(*+1005$.", odd).orderNames).toEqual(["(*+1005$."]);
  });
});

describe("e-mails", () => {
  it.each([
    ["it's anna.o'neil+shop@mail.example.co.uk.", "anna.o'neil+shop@mail.example.co.uk"],
    ["(ben@example.com)", "ben@example.com"],
    ["<ben@example.com>, thanks", "ben@example.com"],
    ["我的邮箱是ben@example.com请查收", "ben@example.com"],
    ["メールはben@example.jpです", "ben@example.jp"],
    ["jörg@müller.de", "jörg@müller.de"],
    ["BEN@EXAMPLE.COM!", "BEN@EXAMPLE.COM"],
    ["mailto:ben@example.com", "ben@example.com"],
  ])("finds the address in “%s”", (text, address) => {
    const found = entities(text).emails;
    expect(found).toHaveLength(1);
    expect(found[0]?.endsWith(address)).toBe(true);
  });

  it.each([["@ben on twitter"], ["ben@"], ["ben@localhost"], ["a@b..com"], ["meet me @ 5.30"]])(
    "finds none in “%s”",
    (text) => {
      expect(entities(text).emails).toEqual([]);
    },
  );

  it("finds every address again, whatever stands around it", () => {
    const around = fc.constantFrom("", " ", "my mail: ", "(", "\n", "order 1005, ", "👍 ");
    const after = fc.constantFrom("", " ", ".", "!", ")", ", thanks", "\n", "?");
    fc.assert(
      fc.property(fc.emailAddress(), around, after, (address, before, behind) => {
        // Leading signs are legal in an address and yet never a shopper's own.
        fc.pre(/^[a-z0-9]/iu.test(address) && /^[^@]*[a-z0-9]@/iu.test(address));
        expect(entities(`${before}${address}${behind}`).emails).toEqual([address]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("phones and postcodes", () => {
  it.each([
    ["my phone is +353 87 123 4567", "+353871234567"],
    ["call me: (415) 555-0132", "4155550132"],
    ["tel 087 123 4567", "0871234567"],
    ["Handy 0171 1234567", "01711234567"],
    ["手机13812345678", "13812345678"],
    ["هاتفي ٠٥٠١٢٣٤٥٦٧", "0501234567"],
  ])("finds the phone in “%s”", (text, phone) => {
    expect(entities(text).phones).toEqual([phone]);
  });

  it.each([
    ["SW1A 1AA", "SW1A 1AA"],
    ["my postcode is d02 x285", "D02 X285"],
    ["zip 78701", "78701"],
    ["10115 Berlin", "10115"],
    ["K1A 0B1 Canada", "K1A 0B1"],
    ["CEP 01310-100", "01310-100"],
    ["00-950 Warszawa", "00-950"],
    ["〒150-0001", "〒150-0001"],
    ["1012 AB Amsterdam", "1012 AB"],
    ["code postal : 75011", "75011"],
    ["邮编 200000", "200000"],
  ])("finds the postcode in “%s”", (text, postcode) => {
    expect(entities(text).postcodes).toEqual([postcode]);
  });

  it("takes an order number neither for a phone nor for a postcode nor for a parcel", () => {
    const found = entities("where is my order #10054? also 1006");
    expect(found).toMatchObject({ orderNames: ["#10054", "#1006"], phones: [], postcodes: [], trackingNumbers: [] });
  });

  it("gives each number one meaning only", () => {
    const found = entities(
      "order 1005, ben@example.com, zip 78701, phone +1 415 555 0132, tracking 1Z999AA10123456784",
    );
    expect(found).toMatchObject({
      orderNames: ["#1005"],
      emails: ["ben@example.com"],
      phones: ["+14155550132"],
      postcodes: ["78701"],
      trackingNumbers: [{ number: "1Z999AA10123456784", carriers: ["ups"] }],
    });
  });
});
