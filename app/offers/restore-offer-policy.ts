import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";
import { OfferPolicy } from "./policy";
import { saveOfferPolicy } from "./save-offer-policy";
import type { StaffAuthor } from "./save-offer-policy";

/**
 * Rules of the past hold again, as a new version; whether offers are paused stays as it is. Throws `not_found`, and
 * `conflict` when somebody saved since `seenVersion`.
 */
export async function restoreOfferPolicy(
  shopId: string,
  staff: StaffAuthor,
  version: number,
  seenVersion: number,
): Promise<number> {
  const find = (wanted: number) =>
    forShop(shopId, (tx) =>
      tx.offerPolicyVersion.findUnique({ where: { shopId_version: { shopId, version: wanted } } }),
    );
  const [then, now] = await Promise.all([find(version), find(seenVersion)]);
  if (!then) throw new AppError("not_found", "no such version of the offer rules");
  const paused = now ? OfferPolicy.parse(now.policy).paused : false;
  return saveOfferPolicy(shopId, staff, { ...OfferPolicy.parse(then.policy), paused }, seenVersion);
}
