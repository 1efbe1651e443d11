import { forShop } from "~/platform/database";
import { Policy } from "./policy";
import { lockPolicies } from "./publish-policy";
import type { Author, Saved } from "./publish-policy";

/**
 * Keeps a document as the shop's one draft. `revision`: that of the draft which the author began with, 0 for none;
 * when the draft is another by now, nothing is saved.
 */
export async function saveDraft(
  shopId: string,
  { document, author, revision }: { document: Policy; author: Author; revision: number },
): Promise<Saved<{ revision: number }>> {
  return forShop(shopId, async (tx) => {
    await lockPolicies(tx, shopId);
    const draft = await tx.policyVersion.findFirst({ where: { shopId, status: "draft" } });
    if ((draft?.revision ?? 0) !== revision) {
      const active = await tx.policyVersion.findFirst({ where: { shopId, status: "active" } });
      const other = draft ?? active;
      return { ok: false, conflict: { by: other?.authorName ?? "", at: (other?.savedAt ?? new Date()).toISOString() } };
    }
    const fields = {
      document: Policy.parse(document),
      authorId: author.id,
      authorName: author.name,
      revision: revision + 1,
      savedAt: new Date(),
    };
    if (draft) await tx.policyVersion.update({ where: { shopId_id: { shopId, id: draft.id } }, data: fields });
    else {
      const active = await tx.policyVersion.findFirst({
        where: { shopId, status: "active" },
        select: { number: true },
      });
      await tx.policyVersion.create({ data: { shopId, status: "draft", basedOn: active?.number ?? 0, ...fields } });
    }
    return { ok: true, revision: revision + 1 };
  });
}
