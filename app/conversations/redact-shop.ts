import { forShop } from "~/platform/database";

/** shop/redact, 48 hours after an uninstallation: erases everything of the shop. Idempotent. */
export async function redactShop(shopId: string): Promise<void> {
  await forShop(shopId, async (tx) => {
    const where = { shopId };
    await tx.conversation.deleteMany({ where });
    await tx.outsideReturn.deleteMany({ where });
    await tx.knowledgeDocument.deleteMany({ where });
    await tx.knowledgeSync.deleteMany({ where });
    await tx.knowledgeGap.deleteMany({ where });
    await tx.catalogueProduct.deleteMany({ where });
    await tx.catalogueSync.deleteMany({ where });
    await tx.policyVersion.deleteMany({ where });
    await tx.offerClaim.deleteMany({ where });
    await tx.offerPolicyVersion.deleteMany({ where });
    await tx.trial.deleteMany({ where });
    await tx.staff.deleteMany({ where });
    await tx.shopifySession.deleteMany({ where });
    await tx.allowance.deleteMany({ where });
    await tx.modelMonth.deleteMany({ where });
    await tx.outboxEntry.deleteMany({ where });
    await tx.webhookDelivery.deleteMany({ where });
    await tx.shop.deleteMany({ where: { id: shopId } });
  });
}
