import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";

/** Staff say that a question needs no answer; it is counted on, but shown no more. Throws `not_found`. */
export async function dismissGap(shopId: string, id: string): Promise<void> {
  const { count } = await forShop(shopId, (tx) =>
    tx.knowledgeGap.updateMany({ where: { shopId, id }, data: { dismissedAt: new Date() } }),
  );
  if (count === 0) throw new AppError("not_found", "no such gap in this shop");
}
