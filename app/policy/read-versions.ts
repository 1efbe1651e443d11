import { forShop } from "~/platform/database";
import { Policy } from "./policy";
import { readPolicy } from "./read-policy";
import type { ActivePolicy } from "./read-policy";

/** Times are ISO 8601, UTC. */
export interface PolicyVersions {
  active: ActivePolicy;
  draft: { policy: Policy; revision: number; basedOn: number; by: string; savedAt: string } | null;
  /** Published ones, newest first. */
  history: { version: number; by: string; at: string; note: string; active: boolean }[];
}

/** A year of weekly changes; older versions stay in the database. */
const VERSIONS_SHOWN = 50;

/** Everything that the shop's staff see of their rules. */
export async function readVersions(shopId: string): Promise<PolicyVersions> {
  const active = await readPolicy(shopId);
  return forShop(shopId, async (tx) => {
    const draft = await tx.policyVersion.findFirst({ where: { shopId, status: "draft" } });
    const rows = await tx.policyVersion.findMany({
      where: { shopId, number: { not: null } },
      orderBy: { number: "desc" },
      take: VERSIONS_SHOWN,
      omit: { document: true },
    });
    return {
      active,
      draft: draft && {
        policy: Policy.parse(draft.document),
        revision: draft.revision,
        basedOn: draft.basedOn,
        by: draft.authorName,
        savedAt: draft.savedAt.toISOString(),
      },
      history: rows.map(({ number, authorName, createdAt, note, status }) => ({
        version: number ?? 0,
        by: authorName,
        at: createdAt.toISOString(),
        note,
        active: status === "active",
      })),
    };
  });
}
