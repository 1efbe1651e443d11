import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";
import { OfferPolicy } from "./policy";
import { readPolicyIn } from "./read-offer-policy";

export interface StaffAuthor {
  /** Shopify's user id. */
  id: string;
  name: string;
}

/**
 * Saves the rules as a new version and returns its number. Under the ledger's lock: once this has returned, nothing is
 * reserved by older rules any more. `seenVersion`: what the author started from; throws `conflict` when somebody else
 * has saved since.
 */
export async function saveOfferPolicy(
  shopId: string,
  staff: StaffAuthor,
  policy: OfferPolicy,
  seenVersion: number,
): Promise<number> {
  const checked = OfferPolicy.parse(policy);
  return forShop(shopId, async (tx) => {
    await tx.$executeRaw`select lock_offers(${shopId}::uuid)`;
    const { version } = await readPolicyIn(tx, shopId);
    if (version !== seenVersion) throw new AppError("conflict", "the offer rules were saved by somebody else");
    await tx.offerPolicyVersion.create({
      data: { shopId, version: version + 1, policy: checked, staffId: staff.id, staffName: staff.name },
    });
    return version + 1;
  });
}
