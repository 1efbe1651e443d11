import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";

/** A return of this shop's that staff act on, wherever it began. */
export interface KnownReturn {
  /** Ours; acts are kept under it. */
  id: string;
  /** GID. */
  returnId: string;
  returnName: string | null;
  began: "chat" | "outside";
}

/** By our id. Throws `not_found`, also for one that Shopify has not made yet. */
export async function findReturn(shopId: string, id: string): Promise<KnownReturn> {
  const key = { shopId_id: { shopId, id } };
  return forShop(shopId, async (tx) => {
    const asked = await tx.returnCase.findUnique({ where: key });
    if (asked?.returnId) return { id, returnId: asked.returnId, returnName: asked.returnName, began: "chat" };
    const outside = await tx.outsideReturn.findUnique({ where: key });
    if (!outside) throw new AppError("not_found", "no such return in this shop");
    return { id, returnId: outside.returnId, returnName: outside.name, began: "outside" };
  });
}
