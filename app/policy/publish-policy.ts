import { forShop } from "~/platform/database";
import type { ShopTransaction } from "~/platform/database";
import { Policy } from "./policy";

export interface Author {
  /** Shopify's user id. */
  id: string;
  name: string;
}

/** `conflict`: somebody else was faster; nothing was changed. */
export type Saved<Result> = ({ ok: true } & Result) | { ok: false; conflict: { by: string; at: string } };

/**
 * Makes a document the active version and removes the draft. `basedOn`: the version that the author saw as active;
 * when another is active by now, nothing is published. Left out: whatever is active.
 */
export async function publishPolicy(
  shopId: string,
  { document, note, author, basedOn }: { document: Policy; note: string; author: Author; basedOn?: number },
): Promise<Saved<{ version: number }>> {
  return forShop(shopId, async (tx) => {
    await lockPolicies(tx, shopId);
    const active = await tx.policyVersion.findFirst({ where: { shopId, status: "active" } });
    const current = active?.number ?? 0;
    if (basedOn !== undefined && basedOn !== current) {
      return {
        ok: false,
        conflict: { by: active?.authorName ?? "", at: (active?.createdAt ?? new Date(0)).toISOString() },
      };
    }
    const version =
      ((await tx.policyVersion.aggregate({ where: { shopId }, _max: { number: true } }))._max.number ?? 0) + 1;
    await tx.policyVersion.deleteMany({ where: { shopId, status: "draft" } });
    await tx.policyVersion.updateMany({ where: { shopId, status: "active" }, data: { status: "past" } });
    await tx.policyVersion.create({
      data: {
        ...{ shopId, number: version, status: "active", document: Policy.parse(document), note, basedOn: current },
        ...{ authorId: author.id, authorName: author.name },
      },
    });
    return { ok: true, version };
  });
}

/** One after the other, so that versions are numbered without gaps and two drafts cannot both begin. */
export async function lockPolicies(tx: ShopTransaction, shopId: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`policy/${shopId}`}, 0))`;
}
