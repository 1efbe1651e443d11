import { forShop } from "~/platform/database";
import type { OfferClaim } from "./claim";

/** What the conversation knows of whom an offer was for; everything null where there is none any more. */
export interface ClaimPerson {
  shopperName: string | null;
  email: string | null;
  /** The order last proved there, "#1012". */
  orderName: string | null;
}

export interface ClaimPeople {
  /** Whom they were for, by conversation id; who is erased or gone is not in it. */
  shoppers: Record<string, ClaimPerson>;
  /** Who of the staff gave them, by Shopify's user id. */
  staff: Record<string, string>;
}

/** Who is behind these claims, as far as the shop still knows. */
export async function readClaimPeople(shopId: string, claims: OfferClaim[]): Promise<ClaimPeople> {
  const ids = (pick: (claim: OfferClaim) => string | null) => [...new Set(claims.flatMap((one) => pick(one) ?? []))];
  const [conversations, staff] = await forShop(shopId, async (tx) => [
    await tx.conversation.findMany({
      where: { shopId, id: { in: ids(({ conversationId }) => conversationId) } },
      select: {
        id: true,
        shopperName: true,
        replyEmail: true,
        verifiedEmail: true,
        proofs: { orderBy: { provedAt: "desc" }, take: 1, select: { orderName: true } },
      },
    }),
    await tx.staff.findMany({ where: { shopId, id: { in: ids(({ staffId }) => staffId) } } }),
  ]);
  return {
    shoppers: Object.fromEntries(
      conversations.map(({ id, shopperName, replyEmail, verifiedEmail, proofs }) => [
        id,
        { shopperName, email: verifiedEmail ?? replyEmail, orderName: proofs[0]?.orderName ?? null },
      ]),
    ),
    staff: Object.fromEntries(staff.map(({ id, name }) => [id, name])),
  };
}
