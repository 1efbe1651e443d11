import { z } from "zod";
import { claimOffer } from "~/offers/claim-offer";
import { applyLink } from "~/offers/code";
import { findOffer } from "~/offers/find-offer";
import { offerShop } from "~/offers/shopper";
import { adminApi } from "~/shopify/admin-api";
import { defineKind } from "../proposals/kind";
import { reply } from "../reply";
import { whenSourceFails } from "../tracking/source-down";
import { refuseOffer } from "./answer-offer";
import { askedBy } from "./offer-question";
import { OfferWords } from "./offer-words";
import { OFFER_KIND, OFFER_NEXT } from "./offer-ids";

/** Who asked, in which moment, and which rule was shown: the ledger decides anew from these. */
const Payload = z.object({
  ruleId: z.string(),
  shopper: z.object({
    customerId: z.string().nullable(),
    email: z.string().nullable(),
    conversationId: z.string().nullable(),
    orderId: z.string().nullable(),
  }),
  parcel: z.object({ orderId: z.string(), state: z.enum(["late", "lost"]), daysLate: z.number() }).nullable(),
  complaintResolvedAt: z.iso.datetime().nullable(),
});
export type OfferPayload = z.infer<typeof Payload>;

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
  payload: Payload,
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
    const value = words.worth({ ...worth, kind: worth.kind as "amount", onlyVariants: null, loyal: false });
    if (worth.kind === "store_credit")
      return reply({ text: words.say("told.credit", { value }), receipts: words.receipts });
    const shownCode = words.fact(code, "offer", null);
    const ends = words.since({ at: endsAt, source: "offer", ref: null });
    const link = applyLink(telling.shop.storefrontUrl, code);
    const isLink = link.startsWith("https://") && worth.kind !== "gift_card";
    return reply({
      text: words.say("told.code", { ends }),
      cards: [
        {
          kind: "offer",
          title: words.say("card.title"),
          status: null,
          items: [],
          rows: [{ label: words.say("row.worth"), value, strong: true }],
          note: words.say("card.once", { ends }),
          links: isLink ? [{ url: words.fact(link, "offer", null), label: words.say("apply") }] : [],
          code: shownCode,
          copyLabel: words.say("copy"),
          copiedLabel: words.say("copied"),
          ends: { at: endsAt, label: ends },
        },
        {
          kind: "choice",
          id: OFFER_NEXT,
          prompt: null,
          options: [{ id: "why", label: words.say("why.option"), detail: null, picture: null }],
        },
      ],
      receipts: words.receipts,
    });
  },
});
