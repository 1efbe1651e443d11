import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";

/** Throws `not_found` when there is no such FAQ in this shop. */
export async function deleteFaq(shopId: string, ref: string): Promise<void> {
  const { count } = await forShop(shopId, (tx) =>
    tx.knowledgeDocument.deleteMany({ where: { shopId, ref, kind: "faq" } }),
  );
  if (count === 0) throw new AppError("not_found", "no such FAQ in this shop");
}
