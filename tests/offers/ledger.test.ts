import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { marksOf } from "~/offers/household";
import type { WhoAsks } from "~/offers/household";
import { findClaim } from "~/offers/claim";
import { codeOf } from "~/offers/code";
import { readBudgetUse } from "~/offers/read-budget-use";
import { listPolicyVersions, readOfferPolicy } from "~/offers/read-offer-policy";
import { reserveOffer } from "~/offers/reserve-offer";
import type { NewClaim, ReserveLimits, ReserveOutcome } from "~/offers/reserve-offer";
import { releaseClaim } from "~/offers/issue-claim";
import { saveOfferPolicy } from "~/offers/save-offer-policy";
import { forShop, hotQuery } from "~/platform/database";
import { SHOP_A, SHOP_B, useAppDatabase } from "../support/app-environment";
import { aPolicy, aRule, clearOffers, STAFF, theShop } from "./setting";

useAppDatabase();
beforeEach(async () => {
  await clearOffers();
  await clearOffers(SHOP_B);
});

const NOW = new Date("2026-11-20T12:00:00Z");
const wide: ReserveLimits = {
  everyDays: 30,
  coolDownDays: 0,
  household: { offers: 1_000, days: 90 },
  ruleBudget: { daily: 1_000_000, monthly: 1_000_000 },
  shopBudget: null,
  staffDaily: null,
};

interface Asked {
  claim?: Partial<NewClaim>;
  who?: Partial<WhoAsks>;
  limits?: Partial<ReserveLimits>;
  now?: Date;
  shopId?: string;
}
/** €5 for a customer nobody has seen before. */
function reserve({
  claim = {},
  who = {},
  limits = {},
  now = NOW,
  shopId = SHOP_A,
}: Asked = {}): Promise<ReserveOutcome> {
  const id = claim.id ?? randomUUID();
  const marks = marksOf(shopId, {
    ...{ customerId: randomUUID(), emails: [], addresses: [], visitorId: null },
    ...who,
  });
  const worth = { kind: "amount" as const, percent: null, currency: "EUR", onlyVariants: null, loyal: false };
  return reserveOffer(
    { ...theShop, id: shopId },
    {
      ...{ id, ruleId: "thanks", ruleName: "Thank you", policyVersion: 0, occasion: "loyal", reserve: 500 },
      code: codeOf("THANKS", shopId, id),
      worth: { ...worth, amount: 500, minimumSubtotal: 3_000 },
      terms: { items: { kind: "all" }, combines: { order: false, product: false, shipping: false }, buyGet: null },
      ...{ why: [], heldOut: false, conversationId: null, customerId: null, staffId: null },
      endsAt: new Date(now.getTime() + 86_400_000),
      ...claim,
    },
    marks,
    { ...wide, ...limits },
    now,
  );
}
const count = (outcomes: ReserveOutcome[], wanted: ReserveOutcome) =>
  outcomes.filter((outcome) => outcome === wanted).length;
const charged = async (shopId = SHOP_A) => {
  const rows = await forShop(shopId, (tx) => tx.offerClaim.findMany({ where: { shopId } }));
  return rows.reduce((sum, row) => sum + Number(row.charged), 0);
};

describe("the budget", () => {
  it("is not exceeded by a cent, however many ask at once", async () => {
    const limits = { ruleBudget: { daily: 5_250, monthly: 1_000_000 } };
    const outcomes = await Promise.all(Array.from({ length: 60 }, () => reserve({ limits })));
    expect([count(outcomes, "reserved"), count(outcomes, "budget")]).toEqual([10, 50]);
    expect(await charged()).toBe(5_000);
  });

  it("of the whole shop bounds all rules together, each of its currency", async () => {
    const shopBudget = { daily: 1_000, monthly: 1_000 };
    const ask = (ruleId: string, currency = "EUR") => {
      const worth = { kind: "amount" as const, percent: null, onlyVariants: null, loyal: false };
      const claim = { ruleId, worth: { ...worth, currency, amount: 500, minimumSubtotal: 0 } };
      return reserve({ claim, limits: { shopBudget } });
    };
    expect([await ask("a"), await ask("b"), await ask("c"), await ask("d", "USD")]).toEqual([
      "reserved",
      "reserved",
      "budget",
      "reserved",
    ]);
  });

  it("is of the shop's own days and months", async () => {
    const limits = { ruleBudget: { daily: 500, monthly: 1_000 } };
    // Dublin is on UTC in winter; Tokyo has its midnight at 15:00.
    const tokyo = { ...theShop, timeZone: "Asia/Tokyo" };
    expect(await reserve({ limits, now: new Date("2026-11-20T23:59:59Z") })).toBe("reserved");
    expect(await reserve({ limits, now: new Date("2026-11-20T23:59:59.999Z") })).toBe("budget");
    expect(await reserve({ limits, now: new Date("2026-11-21T00:00:00Z") })).toBe("reserved");
    expect(await reserve({ limits, now: new Date("2026-11-30T23:00:00Z") })).toBe("budget");
    await saveOfferPolicy(SHOP_A, STAFF, aPolicy(), 0);
    const used = async (shop: typeof theShop) => (await readBudgetUse(shop, new Date("2026-11-30T15:30:00Z"))).rules[0];
    expect(await used(theShop)).toMatchObject({ today: 0, thisMonth: 1_000, daily: 5_000, monthly: 50_000 });
    expect(await used(tokyo)).toMatchObject({ today: 0, thisMonth: 0 });
    const december = { claim: { policyVersion: 1 }, limits, now: new Date("2026-12-01T00:00:00Z") };
    expect(await reserve(december)).toBe("reserved");
  });

  it("has back what came to nothing", async () => {
    const limits = { ruleBudget: { daily: 500, monthly: 500 } };
    const id = randomUUID();
    expect(await reserve({ claim: { id }, limits })).toBe("reserved");
    expect(await reserve({ limits })).toBe("budget");
    await releaseClaim(SHOP_A, id, "invalid", NOW);
    expect(await reserve({ limits })).toBe("reserved");
  });
});

describe("a person", () => {
  const who = { customerId: "7001" };

  it("gets one, however many requests they send at once, under different addresses", async () => {
    const spellings = ["ada.byrne@gmail.com", "adabyrne+x@gmail.com", "a.d.a.byrne@googlemail.com"];
    const outcomes = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        reserve({ who: { customerId: null, emails: [spellings[index % spellings.length]!] } }),
      ),
    );
    expect([count(outcomes, "reserved"), count(outcomes, "already_had")]).toEqual([1, 29]);
  });

  it("gets the next of a rule after its period, of another rule after the cool-down", async () => {
    const after = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
    expect(await reserve({ who })).toBe("reserved");
    expect(await reserve({ who, now: after(29) })).toBe("already_had");
    const other = { claim: { ruleId: "other" }, limits: { coolDownDays: 10 } };
    expect(await reserve({ who, ...other, now: after(9) })).toBe("cool_down");
    expect(await reserve({ who, ...other, now: after(11) })).toBe("reserved");
    expect(await reserve({ who, now: after(31) })).toBe("reserved");
  });

  it("is not kept from an offer by one that came to nothing", async () => {
    const id = randomUUID();
    await reserve({ who, claim: { id } });
    await releaseClaim(SHOP_A, id, null, NOW);
    expect(await reserve({ who })).toBe("reserved");
  });
});

it("a household gets as many as it may: by door, by device, whoever signs in", async () => {
  const door = { address1: "12 Harbour St", address2: null, zip: "T12 X70A", countryCode: "IE" };
  const limits = { household: { offers: 2, days: 90 } };
  const outcomes = await Promise.all([
    ...Array.from({ length: 6 }, () => reserve({ who: { addresses: [door] }, limits })),
    ...Array.from({ length: 6 }, () => reserve({ who: { visitorId: "one-browser" }, limits })),
  ]);
  expect(count(outcomes, "reserved")).toBe(4);
  expect(count(outcomes, "household")).toBe(8);
});

describe("the same claim", () => {
  it("is taken once, and known after", async () => {
    const claim = { id: randomUUID() };
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => reserve({ claim, who: { customerId: "1" } })));
    expect([count(outcomes, "reserved"), count(outcomes, "known")]).toEqual([1, 9]);
    expect(await charged()).toBe(500);
  });

  it("of another shop is another claim, and the shops' budgets and people are apart", async () => {
    const claim = { id: randomUUID() };
    const asked = { claim, who: { customerId: "7001" }, limits: { ruleBudget: { daily: 500, monthly: 500 } } };
    expect(await reserve(asked)).toBe("reserved");
    expect(await reserve({ ...asked, shopId: SHOP_B })).toBe("reserved");
    expect(await findClaim(SHOP_B, claim.id)).toMatchObject({ code: codeOf("THANKS", SHOP_B, claim.id) });
  });
});

describe("the rules", () => {
  it("are kept in versions, with who saved them", async () => {
    expect(await readOfferPolicy(SHOP_A)).toMatchObject({ version: 0, savedBy: null });
    expect(await saveOfferPolicy(SHOP_A, STAFF, aPolicy(), 0)).toBe(1);
    expect(await saveOfferPolicy(SHOP_A, { id: "8", name: "Sean" }, aPolicy({ paused: true }), 1)).toBe(2);
    expect(await readOfferPolicy(SHOP_A)).toMatchObject({ version: 2, savedBy: "Sean", policy: { paused: true } });
    expect((await listPolicyVersions(SHOP_A)).map(({ version, savedBy }) => [version, savedBy])).toEqual([
      [2, "Sean"],
      [1, "Maeve"],
    ]);
    expect(await readOfferPolicy(SHOP_B)).toMatchObject({ version: 0 });
  });

  it("are not saved over somebody else's", async () => {
    const saves = [1, 2, 3].map(() => saveOfferPolicy(SHOP_A, STAFF, aPolicy(), 0));
    const settled = await Promise.allSettled(saves);
    expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await listPolicyVersions(SHOP_A)).length).toBe(1);
  });

  it("that were saved meanwhile stop a reservation by the older ones, from the moment on at which saving has returned", async () => {
    expect(await reserve()).toBe("reserved");
    await saveOfferPolicy(SHOP_A, STAFF, aPolicy({ rules: [aRule()], paused: true }), 0);
    expect(await reserve()).toBe("stale");
    expect(await reserve({ claim: { policyVersion: 1 } })).toBe("reserved");
  });
});

describe("what an outsider sees", () => {
  const tables = ["offer_claim", "offer_mark", "offer_order", "offer_policy"];

  it.each(tables)("of %s is nothing without the shop's scope", async (table) => {
    await saveOfferPolicy(SHOP_A, STAFF, aPolicy(), 0);
    await reserve({ claim: { policyVersion: 1 } });
    expect(await hotQuery(`select * from ${table}`, [])).toEqual([]);
  });

  it("of due claims is ids only, and only of those that are due", async () => {
    const id = randomUUID();
    await reserve({ claim: { id }, now: new Date() });
    expect(await hotQuery("select * from offer_due", [])).toEqual([]);
    await forShop(SHOP_A, (tx) =>
      tx.offerDue.update({ where: { shopId_claimId: { shopId: SHOP_A, claimId: id } }, data: { dueAt: NOW } }),
    );
    expect(await hotQuery("select * from offer_due", [])).toEqual([{ shop_id: SHOP_A, claim_id: id, due_at: NOW }]);
  });
});
