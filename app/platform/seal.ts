import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { AppError } from "./errors";

const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * AES-256-GCM: iv | tag | ciphertext. `boundTo` is authenticated but not stored: a sealed row copied to another
 * shop or id does not open there.
 */
export function seal(plain: string, boundTo: string, keys: string[]): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", Buffer.from(keys[0]!, "base64"), iv).setAAD(Buffer.from(boundTo));
  const sealed = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

/** Tries every key, so that keys can be rotated. Throws `internal` when none fits or the bytes were changed. */
export function unseal(sealed: Uint8Array, boundTo: string, keys: string[]): string {
  const bytes = Buffer.from(sealed);
  for (const key of keys) {
    try {
      const decipher = createDecipheriv("aes-256-gcm", Buffer.from(key, "base64"), bytes.subarray(0, IV_BYTES))
        .setAAD(Buffer.from(boundTo))
        .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, "utf8") + decipher.final("utf8");
    } catch {
      continue;
    }
  }
  throw new AppError("internal", "sealed value opens with none of the keys");
}
