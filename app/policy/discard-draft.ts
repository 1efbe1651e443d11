import { forShop } from "~/platform/database";

/** Throws the shop's draft away; what is published stays. Idempotent. */
export async function discardDraft(shopId: string): Promise<void> {
  await forShop(shopId, (tx) => tx.policyVersion.deleteMany({ where: { shopId, status: "draft" } }));
}
