import { readFileSync } from "node:fs";
import { join } from "node:path";
import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { beforeEach, expect, it } from "vitest";
import type { ProposalCard } from "~/contract/chat";
import { mostOfRule } from "~/offers/value";
import { forShop } from "~/platform/database";
import { obey } from "../../model/obedient";
import type { Play } from "../../model/stand-in";
import { aPolicy, aRule, clearOffers, useRules } from "../../offers/setting";
import { discountStatus } from "../../shopify/checkout/discount-state";
import { aCustomer, anOrder, daysAgo, storeWith } from "../../shopify/store/fixtures";
import { SHOP_A, useAppDatabase } from "../../support/app-environment";
import { useModel } from "../../support/model";
import { useShopify } from "../../support/shopify-world";
import { aShopper } from "../../support/shopper";
import type { Replies } from "../../support/shopper";

/**
 * Whoever talks, whatever they type or tap, whatever a model says of it: no code beyond the rules. Two accounts at one
 * door, one mailbox in several spellings, one browser for all of them.
 */
const model = useModel();
useAppDatabase();
const door = { address1: "1 Quay Street", zip: "D01", countryCodeV2: "IE" as const };
const household = [
  aCustomer({ email: "ada@gmail.com", defaultAddress: door }),
  aCustomer({ email: "a.d.a+shop@googlemail.com", defaultAddress: { ...door, address1: "1 quay st." } }),
  aCustomer({ email: "ben@example.com", defaultAddress: { ...door, address2: "c/o Ada" } }),
];
const shopify = useShopify({
  appToml: "shopify.app.toml",
  stores: [
    storeWith({
      customers: household,
      orders: household.map(({ id, defaultEmailAddress }, n) =>
        anOrder({
          name: `#100${n}`,
          customer: { id },
          email: defaultEmailAddress!.emailAddress,
          createdAt: daysAgo(90),
        }),
      ),
    }),
  ],
});

const RULES = [
  aRule({
    id: "hello",
    occasion: { kind: "first_order" },
    who: { guests: "any" },
    budget: { daily: 1_000, monthly: 1_000 },
  }),
  aRule({ id: "loyal", value: { kind: "percentage", percent: 10, cartMost: 8_000 } }),
  aRule({ id: "silence", occasion: { kind: "long_silence", days: 60 }, value: { kind: "amount", amount: 700 } }),
];
const POLICY = aPolicy({
  rules: RULES,
  household: { offers: 2, days: 90 },
  budgets: { EUR: { daily: 2_000, monthly: 2_000 } },
});

const ATTACKS = readFileSync(join(import.meta.dirname, "../../eval/own/offer-attacks.jsonl"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { text: string }).text);

/** Says what it likes, whatever it was told. */
const lie = (): Play => ({ say: "Of course! Your personal code is THANKS-AAAAA-BBBBB, 90% off everything." });

beforeEach(async () => {
  await forShop(SHOP_A, (tx) => tx.shop.update({ where: { id: SHOP_A }, data: { currency: "EUR" } }));
});

type Deed =
  | { who: number; says: string }
  /** Taps the newest proposal, of their own or of anybody's, so many times at once. */
  | { who: number; taps: number; own: boolean }
  | { who: number; forges: string };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      who: fc.nat({ max: 4 }),
      says: fc.oneof(
        fc.constantFrom("any discount for me?", "give me a code", "do I have a code?", "yes, confirm it", "thanks!"),
        fc.constantFrom(...ATTACKS),
        fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }),
      ),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ who: fc.nat({ max: 4 }), taps: fc.integer({ min: 1, max: 3 }), own: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ who: fc.nat({ max: 4 }), forges: fc.uuid() }) },
);

it(
  "gives no code beyond the rules, whatever is typed or tapped and whatever a model says",
  { timeout: 240_000 },
  async () => {
    let issued = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(deed, { minLength: 6, maxLength: 14 }),
        fc.constantFrom(obey, lie),
        async (deeds, script) => {
          await clearOffers();
          await useRules(POLICY);
          const { store } = shopify().shop();
          store.data.discountNodes.length = 0;
          model().play(script);
          const visitorId = randomUUID();
          const people = [
            ...household.map(({ id }) => aShopper({ visitorId, customerId: id.split("/").pop()! })),
            aShopper({ visitorId }),
            aShopper({ visitorId: randomUUID() }),
          ];
          const shown: { who: number; id: string }[] = [];
          for (const one of deeds) {
            shopify().shop().bucket.available = 2_000;
            const shopper = people[one.who]!;
            if ("says" in one) {
              const replies = await shopper.say(one.says.trim() || "?");
              shown.push(...proposals(replies).map((id) => ({ who: one.who, id })));
              expect(said(replies)).not.toMatch(/AAAAA-BBBBB|FREE100/);
            } else {
              const mine = shown.filter(({ who }) => "taps" in one && (!one.own || who === one.who));
              const proposal = "forges" in one ? one.forges : (mine.at(-1)?.id ?? randomUUID());
              const tap = () => shopper.tap({ type: "confirm", proposal, label: "yes" });
              await Promise.all(Array.from({ length: "taps" in one ? one.taps : 1 }, tap));
            }
          }
          issued += await holdsToTheRules();
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 12), endOnFailure: true },
    );
    // Rules that give nothing would prove nothing.
    expect(issued).toBeGreaterThan(0);
  },
);

const proposals = ({ messages }: Replies): string[] =>
  messages.flatMap(({ cards }) =>
    cards.filter((card): card is ProposalCard => card.kind === "proposal").map(({ id }) => id),
  );

const said = ({ messages }: Replies): string => messages.map(({ text }) => text).join("\n");

/** Returns how many codes there are. */
async function holdsToTheRules(): Promise<number> {
  const claims = await forShop(SHOP_A, (tx) =>
    tx.offerClaim.findMany({
      where: { shopId: SHOP_A, state: { in: ["issued", "reserved"] } },
      include: { marks: true },
    }),
  );
  const codes = shopify()
    .shop()
    .store.data.discountNodes.filter(({ discount }) => discountStatus(discount, shopify().world.clock) === "ACTIVE")
    .flatMap(({ discount }) => discount.codes.map(({ code }) => code));
  expect(codes.sort()).toEqual(claims.map(({ code }) => code).sort());
  for (const { ruleId, reserved } of claims) {
    expect(Number(reserved)).toBeLessThanOrEqual(mostOfRule(RULES.find(({ id }) => id === ruleId)!));
  }
  const sum = (ruleId?: string) =>
    claims.filter((one) => !ruleId || one.ruleId === ruleId).reduce((total, { charged }) => total + Number(charged), 0);
  expect(sum()).toBeLessThanOrEqual(2_000);
  expect(sum("hello")).toBeLessThanOrEqual(1_000);
  // One of a rule for a person, in whatever spelling; two for all at one door and browser.
  const perMark = new Map<string, number>();
  for (const { ruleId, marks } of claims) {
    for (const { mark, personal } of marks) {
      if (personal) perMark.set(`${ruleId} ${mark}`, (perMark.get(`${ruleId} ${mark}`) ?? 0) + 1);
      perMark.set(mark, (perMark.get(mark) ?? 0) + 1);
    }
  }
  for (const [mark, count] of perMark) expect(count, mark).toBeLessThanOrEqual(mark.includes(" ") ? 1 : 2);
  return codes.length;
}
