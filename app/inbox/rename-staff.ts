import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";

/** Changes the name under which a staff member answers shoppers. Messages already written keep the old one. */
export async function renameStaff(shopId: string, staffId: string, name: string): Promise<void> {
  const { count } = await forShop(shopId, (tx) =>
    tx.staff.updateMany({ where: { shopId, id: staffId }, data: { name } }),
  );
  if (count === 0) throw new AppError("not_found", "no such staff member in this shop");
}
