import { forShop } from "~/platform/database";
import type { OfferClaim } from "./claim";

/** What the conversation knows of whom an offer was for; everything null where there is none any more. */
export interface ClaimPerson {
  shopperName: string | null;
  email: string | null;
  /** The order last proved there, "#1012". */
  orderName: string | null;
}

/** Whom these claims were for, by conversation id. */
export async function readClaimPeople(shopId: string, claims: OfferClaim[]): Promise<Record<string, ClaimPerson>> {
  const ids = [...new Set(claims.flatMap(({ conversationId }) => conversationId ?? []))];
  if (ids.length === 0) return {};
  const rows = await forShop(shopId, (tx) =>
    tx.conversation.findMany({
      where: { shopId, id: { in: ids } },
      select: {
        id: true,
        shopperName: true,
        replyEmail: true,
        verifiedEmail: true,
        proofs: { orderBy: { provedAt: "desc" }, take: 1, select: { orderName: true } },
      },
    }),
  );
  return Object.fromEntries(
    rows.map(({ id, shopperName, replyEmail, verifiedEmail, proofs }) => [
      id,
      { shopperName, email: verifiedEmail ?? replyEmail, orderName: proofs[0]?.orderName ?? null },
    ]),
  );
}
