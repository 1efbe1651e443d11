import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";

/** A photo's bytes for the shop's staff. Throws `not_found`. */
export async function readPhoto(shopId: string, id: string): Promise<{ type: string; bytes: Uint8Array<ArrayBuffer> }> {
  const photo = await forShop(shopId, (tx) =>
    tx.photo.findUnique({ where: { shopId_id: { shopId, id } }, select: { type: true, bytes: true } }),
  );
  if (!photo) throw new AppError("not_found", "no such photo in this shop");
  return photo;
}

/** Which of these are photos of the conversation, in the order given: ids come back from a browser. */
export async function photosOf(shopId: string, conversationId: string, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const found = await forShop(shopId, (tx) =>
    tx.photo.findMany({ where: { shopId, conversationId, id: { in: ids } }, select: { id: true } }),
  );
  return ids.filter((id) => found.some((photo) => photo.id === id));
}
