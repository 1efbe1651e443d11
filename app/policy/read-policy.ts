import { forShop } from "~/platform/database";
import { DEFAULT_POLICY } from "./default-policy";
import { Policy } from "./policy";

export interface ActivePolicy {
  /** Number of the published version; 0: nothing was published, the default holds. */
  version: number;
  policy: Policy;
}

/** The rules that hold now. */
export async function readPolicy(shopId: string): Promise<ActivePolicy> {
  const row = await forShop(shopId, (tx) => tx.policyVersion.findFirst({ where: { shopId, status: "active" } }));
  return row
    ? { version: row.number ?? 0, policy: Policy.parse(row.document) }
    : { version: 0, policy: DEFAULT_POLICY };
}
