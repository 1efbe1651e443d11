import { forShop } from "~/platform/database";
import type { ShopTransaction } from "~/platform/database";
import { OfferPolicy } from "./policy";

export interface StoredPolicy {
  /** 0: nothing was saved yet, so there is no rule. */
  version: number;
  policy: OfferPolicy;
  savedAt: Date | null;
  savedBy: string | null;
}

/** The merchant's rules as they hold now. */
export const readOfferPolicy = (shopId: string): Promise<StoredPolicy> =>
  forShop(shopId, (tx) => readPolicyIn(tx, shopId));

export async function readPolicyIn(tx: ShopTransaction, shopId: string): Promise<StoredPolicy> {
  const row = await tx.offerPolicyVersion.findFirst({ where: { shopId }, orderBy: { version: "desc" } });
  if (!row) return { version: 0, policy: OfferPolicy.parse({}), savedAt: null, savedBy: null };
  return {
    version: row.version,
    policy: OfferPolicy.parse(row.policy),
    savedAt: row.savedAt,
    savedBy: row.staffName,
  };
}

/** Who changed the rules and when, newest first; the last fifty. */
export async function listPolicyVersions(
  shopId: string,
): Promise<{ version: number; savedAt: Date; savedBy: string }[]> {
  const rows = await forShop(shopId, (tx) =>
    tx.offerPolicyVersion.findMany({
      where: { shopId },
      orderBy: { version: "desc" },
      take: 50,
      select: { version: true, savedAt: true, staffName: true },
    }),
  );
  return rows.map(({ version, savedAt, staffName }) => ({ version, savedAt, savedBy: staffName }));
}
