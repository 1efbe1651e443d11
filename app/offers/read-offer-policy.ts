import { forShop, hotQuery } from "~/platform/database";
import type { ShopTransaction } from "~/platform/database";
import { OfferPolicy } from "./policy";

export interface StoredPolicy {
  /** 0: nothing was saved yet, so there is no rule. */
  version: number;
  policy: OfferPolicy;
  savedAt: Date | null;
  savedBy: string | null;
}

interface StoredRow {
  version: number;
  policy: unknown;
  savedAt: Date | string;
  savedBy: string;
}

/** The merchant's rules as they hold now. */
export async function readOfferPolicy(shopId: string): Promise<StoredPolicy> {
  const rows = await hotQuery<{ stored: StoredRow | null }>("select standing_offer_policy($1) as stored", [shopId]);
  return asStored(rows[0]?.stored ?? null);
}

/** The same, as a part of what changes them. */
export async function readPolicyIn(tx: ShopTransaction, shopId: string): Promise<StoredPolicy> {
  const row = await tx.offerPolicyVersion.findFirst({ where: { shopId }, orderBy: { version: "desc" } });
  return asStored(row && { ...row, savedBy: row.staffName });
}

const asStored = (row: StoredRow | null): StoredPolicy => ({
  version: row?.version ?? 0,
  policy: OfferPolicy.parse(row?.policy ?? {}),
  savedAt: row && new Date(row.savedAt),
  savedBy: row?.savedBy ?? null,
});

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
