import { forShop } from "~/platform/database";

/** Everybody of the shop who has opened the app, by name: whom a conversation may be assigned to. */
export async function listStaff(shopId: string): Promise<{ id: string; name: string }[]> {
  return forShop(shopId, (tx) =>
    tx.staff.findMany({
      where: { shopId },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      select: { id: true, name: true },
    }),
  );
}
