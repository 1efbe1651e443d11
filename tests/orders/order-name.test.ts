import { describe, expect, it } from "vitest";
import { asConfirmationNumber, normaliseOrderName, sameOrderName } from "~/orders/order-name";

const hash = { prefix: "#", suffix: "" };

describe("an order name as typed", () => {
  it.each([
    "1005",
    "#1005",
    " # 1005 ",
    "order 1005",
    "Order number: 1005",
    "Nr. 1005",
    "Bestellung #1005",
    "№1005",
    "＃１００５",
    "注文1005",
    "订单号1005号",
    "주문번호 1005",
    "طلب 1005",
    "\u20681005\u2069",
  ])("is the shop's own: %s", (typed) => {
    expect(normaliseOrderName(typed, hash)).toBe("#1005");
  });

  it.each([
    ["1005", { prefix: "EN", suffix: "" }, "EN1005"],
    ["en1005", { prefix: "EN", suffix: "" }, "EN1005"],
    ["1005", { prefix: "", suffix: "-JL" }, "1005-JL"],
    ["1005-jl", { prefix: "", suffix: "-JL" }, "1005-JL"],
    ["#1005", { prefix: "", suffix: "" }, "1005"],
    ["#w1005", { prefix: "#W", suffix: "" }, "#W1005"],
    ["W1005", { prefix: "#W", suffix: "" }, "#W1005"],
    ["1005", { prefix: "#W", suffix: "" }, "#W1005"],
  ])("%s in the format %j is %s", (typed, format, name) => {
    expect(normaliseOrderName(typed, format)).toBe(name);
  });

  it("of another channel stays what it is", () => {
    expect(normaliseOrderName("en-77", hash)).toBe("EN-77");
    expect(normaliseOrderName("EN1005", hash)).toBe("EN1005");
  });

  it.each(["", "  ", "#", "no idea", "x".repeat(41) + "1-2"])("is none: %j", (typed) => {
    expect(normaliseOrderName(typed, hash)).toBeNull();
  });

  it("is the same with other case and spaces, and no neighbour's", () => {
    expect(sameOrderName("#1005", "1005")).toBe(true);
    expect(sameOrderName("en-77", "EN-77")).toBe(true);
    expect(sameOrderName("#1005", "#10050")).toBe(false);
    expect(sameOrderName("#1-A", "#12-A")).toBe(false);
  });
});

it("knows a confirmation number from an order name", () => {
  expect(asConfirmationNumber(" #xpav284ct ")).toBe("XPAV284CT");
  for (const typed of ["1005", "123456789", "ABCDEFGHI", "EN1005", "XPAV284CTX"]) {
    expect(asConfirmationNumber(typed)).toBeNull();
  }
});
