import { takeOver } from "~/conversations/take-over";
import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";

/**
 * Assigns a conversation to a staff member of the shop, or to nobody (null). With somebody the assistant is silent.
 * Throws `not_found` for a conversation or a staff member that is not this shop's.
 */
export async function assignConversation(
  shopId: string,
  conversationId: string,
  staffId: string | null,
): Promise<void> {
  const staff =
    staffId === null
      ? null
      : await forShop(shopId, (tx) =>
          tx.staff.findUnique({ where: { shopId_id: { shopId, id: staffId } }, select: { id: true, name: true } }),
        );
  if (staffId !== null && !staff) throw new AppError("not_found", "no such staff member in this shop");
  await takeOver(shopId, conversationId, staff);
}
