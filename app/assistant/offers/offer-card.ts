import type { OfferCard } from "~/contract/chat";
import type { OfferClaim } from "~/offers/claim";
import { applyLink } from "~/offers/code";
import { giftCardCode } from "~/returns/create-gift-card";
import type { Telling } from "../proposals/kind";
import type { OfferWords } from "./offer-words";

type Shown = Pick<OfferClaim, "id" | "code" | "worth" | "endsAt">;

/** A personal code as the shopper gets it: what it is worth, until when, copy and apply. `page`: where applying leads. */
export function offerCard(
  { shop }: Pick<Telling, "shop">,
  claim: Shown,
  words: OfferWords,
  { rows = [], page = "/" }: { rows?: OfferCard["rows"]; page?: string } = {},
): OfferCard {
  const { worth, endsAt } = claim;
  const at = endsAt.toISOString();
  const ends = words.since({ at, source: "offer", ref: claim.id });
  const code = worth.kind === "gift_card" ? giftCardCode(shop.domain, claim.id) : claim.code;
  const link = applyLink(shop.storefrontUrl, code, page);
  return {
    kind: "offer",
    title: words.say("card.title"),
    status: null,
    items: [],
    rows: [{ label: words.say("row.worth"), value: words.worth(worth), strong: true }, ...rows],
    note: words.say("card.once", { ends }),
    // A gift card is typed in at the checkout: Shopify has no link that applies one.
    links: worth.kind === "gift_card" ? [] : [{ url: words.fact(link, "offer", claim.id), label: words.say("apply") }],
    code: words.fact(code, "offer", claim.id),
    copyLabel: words.say("copy"),
    copiedLabel: words.say("copied"),
    ends: { at, label: words.say("card.ends", { ends }) },
  };
}
