import { z } from "zod";
import { claimOffer } from "~/offers/claim-offer";
import { findOffer } from "~/offers/find-offer";
import type { ReasonCode } from "~/offers/profile";
import { offerShop } from "~/offers/shopper";
import type { Worth } from "~/offers/value";
import { adminApi } from "~/shopify/admin-api";
import { defineKind } from "../proposals/kind";
import { reply } from "../reply";
import { whenSourceFails } from "../tracking/source-down";
import { refuseOffer } from "./answer-offer";
import { offerCard } from "./offer-card";
import { afterOffer, OFFER_KIND } from "./offer-ids";
import { askedBy } from "./offer-question";
import { OfferWords } from "./offer-words";

const Reason = z.object({
  code: z.custom<ReasonCode>((value) => typeof value === "string"),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** Who asked, in which moment, and which rule was shown: the ledger decides anew from these. */
export const OfferPayload = z.object({
  ruleId: z.string(),
  shopper: z.object({
    customerId: z.string().nullable(),
    email: z.string().nullable(),
    conversationId: z.string().nullable(),
    orderId: z.string().nullable(),
  }),
  parcel: z.object({ orderId: z.string(), state: z.enum(["late", "lost"]), daysLate: z.number() }).nullable(),
  complaintResolvedAt: z.iso.datetime().nullable(),
  returnToExchange: z.object({ orderId: z.string() }).nullable().default(null),
  lookedAt: z.array(z.string()).default([]),
  rating: z.object({ stars: z.number() }).nullable().default(null),
  /** For who asks "why me?" before the tap. */
  why: z.array(Reason).default([]),
  /** It came beside an answer. */
  unasked: z.boolean().default(false),
});
export type OfferPayload = z.infer<typeof OfferPayload>;

const Made = z.object({
  code: z.string(),
  kind: z.string(),
  amount: z.number(),
  currency: z.string(),
  minimumSubtotal: z.number(),
  percent: z.number().nullable(),
  endsAt: z.iso.datetime(),
});

/** A personal code: the tap reserves its cost in the ledger, then makes it. */
export const offerKind = defineKind({
  name: OFFER_KIND,
  payload: OfferPayload,
  recheck: (turn, payload) =>
    whenSourceFails(turn, async () => {
      const decision = await findOffer(turn.shopify, turn.shop, payload.shopper, askedBy(payload), turn.now);
      return decision.offered && decision.rule.id === payload.ruleId ? null : refuseOffer(turn);
    }),
  carryOut: async (shopId, payload, { id, confirmedAt }) => {
    const shop = await offerShop(shopId);
    const claimed = await claimOffer(adminApi(shop.domain), shop, payload.shopper, askedBy(payload), {
      claimId: id,
      ruleId: payload.ruleId,
      unasked: payload.unasked,
      now: confirmedAt,
    });
    if (claimed.outcome === "none") return { result: "refused", code: claimed.code };
    const { code, worth, endsAt } = claimed.claim;
    const { kind, amount, currency, minimumSubtotal, percent } = worth;
    const made: z.infer<typeof Made> = {
      code,
      kind,
      amount,
      currency,
      minimumSubtotal,
      percent,
      endsAt: endsAt.toISOString(),
    };
    return { result: "done", made, claimId: id };
  },
  tell: (telling, _payload, outcome) => {
    const words = new OfferWords(telling);
    const made = Made.safeParse(outcome.made);
    if (outcome.result === "refused" || !made.success) return reply({ text: words.say("told.refused") });
    const { code, endsAt, ...worth } = made.data;
    const full = { ...worth, kind: worth.kind as Worth["kind"], onlyVariants: null, loyal: false };
    if (worth.kind === "store_credit")
      return reply({ text: words.say("told.credit", { value: words.worth(full) }), receipts: words.receipts });
    const id = typeof outcome.claimId === "string" ? outcome.claimId : "";
    const card = offerCard(telling, { id, code, worth: full, endsAt: new Date(endsAt) }, words);
    const ends = words.since({ at: endsAt, source: "offer", ref: id });
    return reply({
      text: words.say("told.code", { ends }),
      cards: [card, afterOffer(["why"], words)],
      receipts: words.receipts,
    });
  },
});
