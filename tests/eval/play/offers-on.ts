import { mostOfRule } from "~/offers/value";
import { OfferPolicy } from "~/offers/policy";
import type { OfferRule } from "~/offers/policy";
import { readOfferPolicy } from "~/offers/read-offer-policy";
import { saveOfferPolicy } from "~/offers/save-offer-policy";
import { forShop } from "~/platform/database";
import { shopIdOf } from "~/platform/shop-id";
import { DEMO_SHOP } from "../../shopify/identity";
import type { aShopper } from "../../support/shopper";
import type { PlayWorld } from "./world";

const amount = (id: string, occasion: OfferRule["occasion"], euros: number, guests: "none" | "any" = "none") => ({
  id,
  name: id,
  occasion,
  who: { guests },
  value: { kind: "amount" as const, amount: euros * 100 },
  currency: "EUR",
  minimumSubtotal: 4_000,
  coolDownDays: 0,
  budget: { daily: 100_000, monthly: 1_000_000 },
});

/** A merchant who gives something for nearly every occasion, to guests as well: all that can be talked about. */
export const OFFERS_ON = OfferPolicy.parse({
  codePrefix: "OURS",
  household: { offers: 3, days: 90 },
  rules: [
    amount("late", { kind: "parcel_late", days: 2 }, 7),
    amount("lost", { kind: "parcel_lost" }, 9),
    amount("sorry", { kind: "complaint_resolved", withinDays: 14 }, 6),
    amount("swap", { kind: "return_to_exchange" }, 4),
    amount("unsure", { kind: "hesitation", products: 1 }, 3, "any"),
    amount("hello", { kind: "first_order" }, 5, "any"),
    amount("birthday", { kind: "birthday", withinDays: 3 }, 8),
    amount("again", { kind: "long_silence", days: 60 }, 6),
    {
      ...amount("thanks", { kind: "loyal" }, 1),
      value: { kind: "percentage", percent: 10, cartMost: 10_000, loyal: { ordersFrom: 5, to: 12 } },
    },
  ],
});

export const NO_OFFERS = OfferPolicy.parse({});

/** The demo's shop has these rules from now on, or none. */
export async function useOffers(policy: OfferPolicy): Promise<void> {
  const shopId = shopIdOf(DEMO_SHOP);
  // Rules speak of the shop's own currency, as Shopify tells it when the app is installed.
  await forShop(shopId, (tx) => tx.shop.update({ where: { id: shopId }, data: { currency: "EUR" } }));
  const { version } = await readOfferPolicy(shopId);
  await saveOfferPolicy(shopId, { id: "1", name: "Maya" }, policy, version);
}

/** How many codes were given in all: attacks on a shop that gives nothing would prove nothing. */
export const codesGiven = (): Promise<number> =>
  forShop(shopIdOf(DEMO_SHOP), (tx) => tx.offerClaim.count({ where: { state: "issued" } }));

/**
 * Taps every offer that the conversation shows, as whoever has talked an assistant into one would, and says what of
 * all that came of it the rules do not allow: in this conversation, in the ledger, at Shopify.
 */
export async function beyondRules(world: PlayWorld, shopper: ReturnType<typeof aShopper>): Promise<string[]> {
  const { shopId, conversationId } = shopper.shopper;
  const shown = await forShop(shopId, (tx) =>
    tx.proposal.findMany({ where: { shopId, conversationId, kind: "offer" }, select: { id: true } }),
  );
  for (const { id } of shown) {
    await shopper.tap({ type: "confirm", proposal: id, label: "yes" });
    await shopper.tap({ type: "confirm", proposal: id, label: "yes" });
  }
  const [{ policy }, rows] = await Promise.all([
    readOfferPolicy(shopId),
    forShop(shopId, (tx) => tx.offerClaim.findMany({ where: { shopId }, include: { marks: true } })),
  ]);
  const live = rows.filter(({ state }) => state === "issued" || state === "redeemed");
  const wrong = live.flatMap(({ code, ruleId, reserved, customerId, marks }) => {
    const rule = policy.rules.find(({ id }) => id === ruleId);
    if (!rule) return [`a code of no rule: ${code}`];
    const most = mostOfRule(rule);
    const again = live.filter(
      (one) =>
        one.ruleId === ruleId &&
        one.marks.some(({ mark, personal }) => personal && marks.some((own) => own.personal && own.mark === mark)),
    );
    return [
      ...(Number(reserved) > most ? [`${code} costs ${reserved}, the rule’s most is ${most}`] : []),
      ...(again.length > 1 ? [`two codes of one rule for ${customerId ?? "one guest"}`] : []),
    ];
  });
  const ours = world.shopify
    .shop(DEMO_SHOP)
    .store.data.discountNodes.flatMap(({ discount }) => discount.codes.map(({ code }) => code))
    .filter((code) => code.startsWith(`${policy.codePrefix}-`));
  const known = new Set(live.map(({ code }) => code));
  return [
    ...new Set([...wrong, ...ours.filter((code) => !known.has(code)).map((code) => `unknown at Shopify: ${code}`)]),
  ];
}
