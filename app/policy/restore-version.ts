import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";
import { DEFAULT_POLICY } from "./default-policy";
import { Policy } from "./policy";
import { publishPolicy } from "./publish-policy";
import type { Author, Saved } from "./publish-policy";

/**
 * Publishes an earlier version once more, as a version of its own; 0 is the default. Throws AppError when the shop has
 * no such version.
 */
export async function restoreVersion(
  shopId: string,
  { version, note, author, basedOn }: { version: number; note: string; author: Author; basedOn: number },
): Promise<Saved<{ version: number }>> {
  const document = version === 0 ? DEFAULT_POLICY : await documentOf(shopId, version);
  return publishPolicy(shopId, { document, note, author, basedOn });
}

async function documentOf(shopId: string, version: number): Promise<Policy> {
  const row = await forShop(shopId, (tx) =>
    tx.policyVersion.findUnique({ where: { shopId_number: { shopId, number: version } } }),
  );
  if (!row) throw new AppError("not_found", "no such policy version");
  return Policy.parse(row.document);
}
