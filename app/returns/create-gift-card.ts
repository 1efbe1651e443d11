import { createHmac } from "node:crypto";
import type { Money } from "~/orders/order-facts";
import { config } from "~/platform/config";
import type { AdminApi } from "~/shopify/admin-api";
import { CreateGiftCardDocument, GiftCardsByCodeDocument } from "~/shopify/operations.generated";
import { toInput } from "./money";
import { hasReference, withReference } from "./reference";
import { done, refused, refusedBy, type Written } from "./written";

/** Letters and digits only (Shopify), none that look alike: people type it. */
const ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
const CODE_LENGTH = 16;

export interface GiftCardOrder {
  /** The same in every try; the code follows from it. */
  reference: string;
  amount: Money;
  /** For staff; the shopper does not see it. */
  note: string | null;
  /** "2027-12-31"; null: never. */
  expiresOn?: string | null;
}

export interface MadeGiftCard {
  giftCardId: string;
  /** As good as money: for the one shopper's own eyes, never for a log. */
  code: string;
  lastCharacters: string;
}

/**
 * The code of a gift card: the same for the same reference in a shop, and not to be guessed without the app's key.
 * Shopify shows a code only once, so it must be ours for a retry to know it.
 */
export function giftCardCode(shopDomain: string, reference: string): string {
  const secret = Buffer.from(config().ENCRYPTION_KEY.at(-1) ?? "", "base64");
  const bytes = createHmac("sha256", secret).update(`warmline/gift-card/${shopDomain}/${reference}`).digest();
  return [...bytes.subarray(0, CODE_LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]).join("");
}

/** Makes a gift card, for shoppers without a customer account too. May run any number of times: one card. */
export async function createGiftCard(
  api: AdminApi,
  shopDomain: string,
  order: GiftCardOrder,
): Promise<Written<MadeGiftCard>> {
  const code = giftCardCode(shopDomain, order.reference);
  const known = await findByCode(api, code, order.reference);
  if (known) return done(known, true);
  const { giftCardCreate } = await api.query(CreateGiftCardDocument, {
    input: {
      code,
      initialAmount: toInput(order.amount),
      note: withReference(order.note, order.reference, 255),
      expiresOn: order.expiresOn ?? null,
    },
  });
  const refusal = refusedBy(giftCardCreate?.userErrors ?? []);
  if (refusal?.code === "TAKEN") {
    // The search of gift cards is behind for a moment; a code of ours is taken by nobody else.
    const made = await findByCode(api, code, order.reference);
    return made ? done(made, true) : refusal;
  }
  if (refusal) return refusal;
  const card = giftCardCreate?.giftCard;
  return card
    ? done({ giftCardId: card.id, code, lastCharacters: card.lastCharacters })
    : refused("EMPTY", "no gift card came back");
}

async function findByCode(api: AdminApi, code: string, reference: string): Promise<MadeGiftCard | null> {
  const { giftCards } = await api.query(GiftCardsByCodeDocument, { query: code });
  const card = giftCards.nodes.find(
    ({ lastCharacters, note }) => code.endsWith(lastCharacters.toLowerCase()) && hasReference(note, reference),
  );
  return card ? { giftCardId: card.id, code, lastCharacters: card.lastCharacters } : null;
}
