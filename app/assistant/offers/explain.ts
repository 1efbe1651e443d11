import { findOwnClaims } from "~/offers/find-own-claims";
import { explainProfile } from "~/offers/profile";
import { readOfferPolicy } from "~/offers/read-offer-policy";
import { readProfile } from "~/offers/read-profile";
import { findOpenProposal } from "~/proposals/find-open-proposal";
import { reply } from "../reply";
import type { Reply } from "../reply";
import { whenSourceFails } from "../tracking/source-down";
import type { Turn } from "../turn";
import { afterOffer, OFFER_KIND } from "./offer-ids";
import { OfferPayload } from "./offer-kind";
import { shopperOf } from "./offer-question";
import { OfferWords } from "./offer-words";

/** "Why do I get this?": the reasons of what is proposed, else of the last code, as the ledger has them. */
export async function explainWhy(turn: Turn): Promise<Reply> {
  const { shop, conversation, now } = turn;
  const words = new OfferWords(turn);
  const proposed = await findOpenProposal(shop.id, conversation.id, OFFER_KIND, now);
  const payload = proposed && OfferPayload.safeParse(proposed.payload).data;
  const [claim] = payload ? [] : await findOwnClaims(shop.id, shopperOf(turn));
  const reasons = payload?.why ?? claim?.why ?? [];
  const said = reasons.flatMap((reason) => words.reason(reason) ?? []);
  return reply({
    text: [
      words.say(said.length > 0 ? "why.intro" : "why.none"),
      ...[...new Set(said)].map((reason) => `- ${reason}`),
      words.say("why.same"),
    ].join("\n"),
    cards: [afterOffer(["profile"], words)],
    receipts: words.receipts,
    flow: turn.flow,
  });
}

/**
 * "What do you know about me?", as far as offers go: everything that the profile holds, in words, without the shop's
 * own notes. Computed for this answer; kept nowhere but in it.
 */
export function explainProfileTo(turn: Turn): Promise<Reply> {
  return whenSourceFails(turn, async () => {
    const { policy } = await readOfferPolicy(turn.shop.id);
    const { profile } = await readProfile(turn.shopify, turn.shop, shopperOf(turn), policy, turn.now);
    const words = new OfferWords(turn);
    const known = profile.isGuest ? [] : explainProfile(profile).flatMap((one) => words.known(one) ?? []);
    return reply({
      text: [
        words.say(known.length > 0 ? "profile.intro" : "profile.guest"),
        ...known.map((one) => `- ${one}`),
        words.say("profile.use"),
      ].join("\n"),
      receipts: words.receipts,
      flow: turn.flow,
    });
  });
}
