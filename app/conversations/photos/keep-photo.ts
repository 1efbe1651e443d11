import { createHash } from "node:crypto";
import { BOUNDS } from "~/platform/bounds";
import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";
import type { Shopper } from "../chat-token";
import { mayResume } from "../turn-store";
import { imageTypeOf } from "./image-type";
import { withoutMetadata } from "./without-metadata";

/**
 * Keeps a picture that a shopper hands in, without its metadata; returns its id, the same one for the same picture.
 * Throws `not_found` for a conversation that is not theirs (or has no message yet), `bad_request` for what is not a
 * picture, `too_many_requests` when the conversation is full.
 */
export async function keepPhoto(shopper: Shopper, uploaded: Buffer): Promise<{ id: string }> {
  const { shopId, conversationId } = shopper;
  if ((await mayResume(shopper)) !== "yes") throw new AppError("not_found", "photo for another's conversation");
  const type = imageTypeOf(uploaded);
  if (!type) throw new AppError("bad_request", "photo: not a picture");
  const bytes = withoutMetadata(uploaded, type);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return forShop(shopId, async (tx) => {
    const same = { shopId_conversationId_sha256: { shopId, conversationId, sha256 } };
    const known = await tx.photo.findUnique({ where: same, select: { id: true } });
    if (known) return known;
    if ((await tx.photo.count({ where: { shopId, conversationId } })) >= BOUNDS.photosPerConversation) {
      throw new AppError("too_many_requests", "photos of the conversation used up");
    }
    await tx.photo.createMany({
      data: [{ shopId, conversationId, type, bytes: Uint8Array.from(bytes), sha256 }],
      skipDuplicates: true,
    });
    return tx.photo.findUniqueOrThrow({ where: same, select: { id: true } });
  });
}
