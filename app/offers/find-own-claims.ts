import { forShop } from "~/platform/database";
import { toClaim } from "./claim";
import type { OfferClaim } from "./claim";
import { marksOf } from "./household";
import type { OfferShopper } from "./shopper";

/** So many are told at most; what is older nobody asks for. */
const MOST = 20;

/**
 * What a shopper has had from the rules or from staff, newest first: of this very conversation, of the customer, of
 * the guest whose address was proved. Hold-out and what came to nothing are not told.
 */
export async function findOwnClaims(
  shopId: string,
  { conversationId, customerId, email }: Pick<OfferShopper, "conversationId" | "customerId" | "email">,
): Promise<OfferClaim[]> {
  const marks = email
    ? marksOf(shopId, { customerId: null, emails: [email], addresses: [], visitorId: null }).seek.person
    : [];
  const theirs = [
    ...(conversationId ? [{ conversationId }] : []),
    ...(customerId ? [{ customerId }] : []),
    // A customer's are shown to that customer only, whoever can read mail to the address.
    ...(marks.length > 0 ? [{ customerId: null, marks: { some: { mark: { in: marks }, personal: true } } }] : []),
  ];
  if (theirs.length === 0) return [];
  const rows = await forShop(shopId, (tx) =>
    tx.offerClaim.findMany({
      where: { shopId, OR: theirs, state: { notIn: ["held_out", "released", "reserved"] } },
      include: { orders: true },
      orderBy: { createdAt: "desc" },
      take: MOST,
    }),
  );
  return rows.map(toClaim);
}
