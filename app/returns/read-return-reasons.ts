import type { AdminApi } from "~/shopify/admin-api";
import { ReturnReasonsDocument, type ReturnReasonFragment } from "~/shopify/operations.generated";

export interface ReturnReason {
  id: string;
  /** Stable, to translate and to decide by: "defective", "size-too-small". */
  handle: string;
  /** In English, as Shopify gives it. */
  name: string;
}

export interface ReturnReasons {
  /** By GID of the line item, those that fit its product's category; a line without any is left out. */
  suggested: Record<string, ReturnReason[]>;
  /** The whole library. A return takes any of it. */
  all: ReturnReason[];
}

/** Why people return things, as Shopify knows it; withdrawn reasons are left out. */
export async function readReturnReasons(api: AdminApi, lineItemIds: string[]): Promise<ReturnReasons> {
  const found = await api.query(ReturnReasonsDocument, { lineItemIds });
  const suggested: ReturnReasons["suggested"] = {};
  for (const node of found.nodes) {
    if (node === null || !("id" in node)) continue;
    const reasons = usable(node.suggestedReturnReasonDefinitions?.nodes ?? []);
    if (reasons.length > 0) suggested[node.id] = reasons;
  }
  return { suggested, all: usable(found.returnReasonDefinitions.nodes) };
}

function usable(reasons: ReturnReasonFragment[]): ReturnReason[] {
  return reasons.filter(({ deleted }) => !deleted).map(({ id, handle, name }) => ({ id, handle, name }));
}
