import { AppError } from "~/platform/errors";
import type { ImageType } from "./image-type";
import { jpegWithoutMetadata } from "./jpeg";
import { pngWithoutMetadata } from "./png";
import { webpWithoutMetadata } from "./webp";

/**
 * The picture without what a camera writes beside it: place, time, device, thumbnails, texts, and whatever follows its
 * end. The image itself, its colours and which way is up stay as they are; nothing is decoded. HEIC passes as it is:
 * its metadata is woven into the file, and only staff see it.
 * Throws `bad_request` for bytes that only begin like a picture.
 */
export function withoutMetadata(bytes: Buffer, type: ImageType): Buffer {
  try {
    if (type === "image/jpeg") return jpegWithoutMetadata(bytes);
    if (type === "image/png") return pngWithoutMetadata(bytes);
    if (type === "image/webp") return webpWithoutMetadata(bytes);
    return bytes;
  } catch (error) {
    throw new AppError("bad_request", "photo: not a whole picture", { cause: error });
  }
}
