import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { claimOffer } from "~/offers/claim-offer";
import type { ClaimOutcome } from "~/offers/claim-offer";
import type { LedgerState, OfferQuestion } from "~/offers/decide-offer";
import { NO_FACTS } from "~/offers/occasion";
import { OfferPolicy, OfferRule } from "~/offers/policy";
import { guestProfile } from "~/offers/profile";
import type { Profile } from "~/offers/profile";
import { readOfferPolicy } from "~/offers/read-offer-policy";
import { saveOfferPolicy } from "~/offers/save-offer-policy";
import type { OfferShop, OfferShopper } from "~/offers/shopper";
import type { CartLine } from "~/offers/value";
import { forShop } from "~/platform/database";
import { adminApi } from "~/shopify/admin-api";
import { DEMO_SHOP } from "../shopify/identity";
import { SHOP_A } from "../support/app-environment";

export type RuleInput = z.input<typeof OfferRule>;

/** €5 off from €30 for customers who have ordered before: one a year, €50 a day, €500 a month. */
export const aRule = (parts: Partial<RuleInput> = {}): OfferRule =>
  OfferRule.parse({
    id: "thanks",
    name: "Thank you",
    occasion: { kind: "loyal" },
    value: { kind: "amount", amount: 500 },
    currency: "EUR",
    minimumSubtotal: 3_000,
    coolDownDays: 0,
    budget: { daily: 5_000, monthly: 50_000 },
    ...parts,
  });

export const aPolicy = (parts: Partial<z.input<typeof OfferPolicy>> = {}): OfferPolicy =>
  OfferPolicy.parse({ rules: [aRule()], ...parts });

/** Three orders of €180 in all, the last 40 days ago. */
export const aProfile = (parts: Partial<Profile> = {}): Profile => ({
  ...guestProfile("EUR"),
  isGuest: false,
  isProved: true,
  orders: 3,
  spent: 18_000,
  daysSinceLastOrder: 40,
  country: "IE",
  ...parts,
});

export const emptyLedger: LedgerState = {
  spent: {},
  spentByRule: {},
  lastOfRule: {},
  lastOfAny: null,
  household: 0,
};

export const aQuestion = (parts: Partial<OfferQuestion> = {}): OfferQuestion => ({
  occasions: null,
  facts: NO_FACTS,
  cart: null,
  ...parts,
});

export const aLine = (parts: Partial<CartLine> = {}): CartLine => ({
  variantId: "gid://shopify/ProductVariant/11",
  productId: "gid://shopify/Product/1",
  collectionIds: [],
  price: 4_000,
  quantity: 1,
  cost: null,
  ...parts,
});

export const theShop: OfferShop = { id: SHOP_A, domain: DEMO_SHOP, currency: "EUR", timeZone: "Europe/Dublin" };

export const aShopper = (parts: Partial<OfferShopper> = {}): OfferShopper => ({
  customerId: null,
  email: null,
  conversationId: null,
  orderId: null,
  ...parts,
});

export const STAFF = { id: "7", name: "Maeve" };

/** The shop's rules from now on. */
export async function useRules(policy: OfferPolicy, shopId = SHOP_A): Promise<void> {
  await saveOfferPolicy(shopId, STAFF, policy, (await readOfferPolicy(shopId)).version);
}

/** An empty ledger and no rules. */
export async function clearOffers(shopId = SHOP_A): Promise<void> {
  await forShop(shopId, async (tx) => {
    await tx.offerClaim.deleteMany({ where: { shopId } });
    await tx.offerPolicyVersion.deleteMany({ where: { shopId } });
  });
}

/** One claim as the conversation of this shopper would make it. */
export function claim(
  shopper: Partial<OfferShopper>,
  { claimId = randomUUID(), now = new Date(), shop = theShop, question = {} } = {},
): Promise<ClaimOutcome> {
  return claimOffer(adminApi(DEMO_SHOP), shop, aShopper(shopper), aQuestion(question), { claimId, now });
}
