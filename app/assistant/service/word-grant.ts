import type { MessageSource, OfferCard, Receipt } from "~/contract/chat";
import { applyLink } from "~/offers/code";
import type { GrantReason } from "~/offers/grant-choices";
import type { Worth } from "~/offers/value";
import { OfferWords } from "../offers/offer-words";
import { sourcesOf } from "../sources";
import type { Setting } from "../words";
import { ServiceWords } from "./service-words";

/** A code that a member of staff gives, as far as the shopper is told of it. */
export interface Granted {
  staffName: string;
  reason: GrantReason;
  code: string;
  worth: Worth;
  endsAt: Date;
}

export interface WordedGrant {
  text: string;
  cards: [OfferCard];
  receipts: Receipt[];
  sources: MessageSource[];
}

/** What the shopper reads, in their language: who gives it and why, then the card with the code. */
export function wordGrant(setting: Setting, storefrontUrl: string, granted: Granted): WordedGrant {
  const { staffName, reason, code, worth, endsAt } = granted;
  const words = new OfferWords(setting);
  const at = endsAt.toISOString();
  const ends = words.since({ at, source: "offer", ref: null });
  const link = applyLink(storefrontUrl, code);
  const card: OfferCard = {
    kind: "offer",
    title: words.say("card.title"),
    status: null,
    items: [],
    rows: [{ label: words.say("row.worth"), value: words.worth(worth), strong: true }],
    note: words.say("card.once", { ends }),
    links: link.startsWith("https://") ? [{ url: words.fact(link, "offer", null), label: words.say("apply") }] : [],
    code: words.fact(code, "offer", null),
    copyLabel: words.say("copy"),
    copiedLabel: words.say("copied"),
    ends: { at, label: ends },
  };
  return {
    text: new ServiceWords(setting).say(`grant.${reason}`, { staffName }),
    cards: [card],
    receipts: words.receipts,
    sources: sourcesOf(words.receipts, setting),
  };
}
