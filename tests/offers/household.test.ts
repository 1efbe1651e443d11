import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyLink, codeOf } from "~/offers/code";
import { marksOf, oneDoor, oneMailbox } from "~/offers/household";
import type { WhoAsks } from "~/offers/household";
import { SHOP_A, SHOP_B, useAppDatabase } from "../support/app-environment";

useAppDatabase();

const who = (parts: Partial<WhoAsks>): WhoAsks => ({
  customerId: null,
  emails: [],
  addresses: [],
  visitorId: null,
  ...parts,
});

describe("one mailbox", () => {
  it.each([
    ["Ada.Byrne+shop@Gmail.com", "adabyrne@gmail.com"],
    ["ada.byrne@googlemail.com", "adabyrne@gmail.com"],
    ["ada.byrne+1@example.com", "ada.byrne@example.com"],
    ["ADA-deals@yahoo.ie", "ada@yahoo.ie"],
    ["ada@protonmail.com", "ada@proton.me"],
    ["ａｄａ@example.com", "ada@example.com"],
    [" ada@example.com. ", "ada@example.com"],
  ])("%s is %s", (typed, mailbox) => {
    expect(oneMailbox(typed)).toBe(mailbox);
  });

  it("is not taken for another person's", () => {
    expect(oneMailbox("ada.byrne@example.com")).not.toBe(oneMailbox("adabyrne@example.com"));
    expect(oneMailbox("anna-lena@example.com")).toBe("anna-lena@example.com");
    expect(oneMailbox("not an address")).toBeNull();
  });
});

describe("one door", () => {
  const door = (address1: string, address2: string | null = null, zip = "T12 X70A") =>
    oneDoor({ address1, address2, zip, countryCode: "IE" });

  it("is the same in every spelling", () => {
    const same = [
      door("12 Harbour Street"),
      door("12, Harbour St."),
      door("12 HARBOUR  ST", "c/o Byrne"),
      door("12 Hárbour street", null, "t12x70a"),
    ];
    expect(new Set(same).size).toBe(1);
  });

  it("is another at the next number, flat, postcode or country", () => {
    const doors = [
      door("12 Harbour Street"),
      door("14 Harbour Street"),
      door("12 Harbour Street", "Flat 2"),
      door("12 Harbour Street", "Apartment 3"),
      door("12 Harbour Street", null, "T12 X70B"),
      oneDoor({ address1: "12 Harbour Street", address2: null, zip: "T12 X70A", countryCode: "GB" }),
    ];
    expect(new Set(doors).size).toBe(doors.length);
  });

  it("is nothing without a street", () => {
    expect(oneDoor({ address1: null, address2: "1", zip: "T12", countryCode: "IE" })).toBeNull();
  });
});

describe("marks", () => {
  it("hold nothing readable, and differ from shop to shop", () => {
    const ada = who({ customerId: "7001", emails: ["ada@example.com"], visitorId: "v" });
    const here = marksOf(SHOP_A, ada);
    expect(JSON.stringify(here)).not.toMatch(/ada|7001|example/);
    expect(here.household).toHaveLength(3);
    expect(here.person).toHaveLength(2);
    const there = marksOf(SHOP_B, ada);
    expect(here.household.filter((mark) => there.household.includes(mark))).toEqual([]);
  });

  it("know a guest by the browser only while nothing better is known", () => {
    expect(marksOf(SHOP_A, who({ visitorId: "v" })).person).toHaveLength(1);
    const proved = marksOf(SHOP_A, who({ visitorId: "v", emails: ["ada@example.com"] }));
    const browser = marksOf(SHOP_A, who({ visitorId: "v" })).person[0];
    expect(proved.person).not.toContain(browser);
    expect(proved.household).toContain(browser);
  });

  it("hold the same shoppers out for ever, near the share that was set, others in another shop", () => {
    const ids = Array.from({ length: 4_000 }, (_, index) => String(7_000_000 + index));
    const held = (shopId: string, share: number) =>
      ids.filter((customerId) => marksOf(shopId, who({ customerId })).bucket < share);
    const here = held(SHOP_A, 20);
    expect(here.length / ids.length).toBeGreaterThan(0.17);
    expect(here.length / ids.length).toBeLessThan(0.23);
    expect(held(SHOP_A, 20)).toEqual(here);
    expect(held(SHOP_A, 30)).toEqual(expect.arrayContaining(here));
    const there = new Set(held(SHOP_B, 20));
    expect(here.filter((id) => there.has(id)).length / ids.length).toBeLessThan(0.07);
  });

  describe("after the key was rotated", () => {
    const old = process.env.ENCRYPTION_KEY;
    const before = { person: [] as string[], bucket: -1 };
    beforeAll(() => {
      const { person, bucket } = marksOf(SHOP_A, who({ customerId: "7001" }));
      Object.assign(before, { person, bucket });
    });
    afterAll(() => {
      process.env.ENCRYPTION_KEY = old;
    });

    it("are still sought under the old one, and the hold-out stays", async () => {
      const { vi } = await import("vitest");
      vi.resetModules();
      process.env.ENCRYPTION_KEY = [Buffer.alloc(32, 9).toString("base64"), process.env.ENCRYPTION_KEY].join(",");
      const fresh = await import("~/offers/household");
      const after = fresh.marksOf(SHOP_A, who({ customerId: "7001" }));
      expect(after.person).not.toEqual(before.person);
      expect(after.seek.person).toEqual(expect.arrayContaining(before.person) as string[]);
      expect(after.bucket).toBe(before.bucket);
    });
  });
});

describe("a code", () => {
  const ids = Array.from({ length: 500 }, (_, n) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`);

  it("is the same for the same claim, another for any other, and in no sign ambiguous", () => {
    const codes = ids.map((id) => codeOf("THANKS", SHOP_A, id));
    expect(new Set(codes).size).toBe(ids.length);
    expect(codes).toEqual(ids.map((id) => codeOf("THANKS", SHOP_A, id)));
    expect(codes.every((code) => /^THANKS-[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}$/.test(code))).toBe(true);
    expect(codeOf("THANKS", SHOP_B, ids[0]!)).not.toBe(codes[0]);
  });

  it("uses every sign alike, so that nothing about it can be guessed", () => {
    const signs = ids.flatMap((id) => [...codeOf("X2", SHOP_A, id).slice(3).replace("-", "")]);
    const counts = new Map<string, number>();
    for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    expect(counts.size).toBe(32);
    expect(Math.max(...counts.values())).toBeLessThan((signs.length / 32) * 1.6);
  });

  it("is applied by a link that leads nowhere but to the shop", () => {
    expect(applyLink("https://shop.example", "A-B", "/products/mug")).toBe(
      "https://shop.example/discount/A-B?redirect=%2Fproducts%2Fmug",
    );
    for (const elsewhere of ["//evil.example", "/\\evil.example", "https://evil.example"]) {
      expect(applyLink("https://shop.example", "A-B", elsewhere)).toBe("https://shop.example/discount/A-B");
    }
  });
});
