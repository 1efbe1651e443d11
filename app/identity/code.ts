import { createHmac, randomInt, timingSafeEqual } from "node:crypto";
import { config } from "~/platform/config";

const DIGITS = 6;

/** Six digits, every one of the million as likely as any other. */
export const makeCode = (): string =>
  randomInt(10 ** DIGITS)
    .toString()
    .padStart(DIGITS, "0");

/** Peppered with the app's key and salted with the code's own id: the rows alone tell nothing of a million codes. */
export const hashCode = (id: string, code: string): Buffer => hmac(config().ENCRYPTION_KEY[0]!, `code/${id}/${code}`);

/** In constant time; with every key, so that one may be rotated while a code is out. */
export function isCode(id: string, code: string, hash: Uint8Array): boolean {
  return config().ENCRYPTION_KEY.some((key) => timingSafeEqual(hmac(key, `code/${id}/${code}`), hash));
}

/** Stands for an address, or a name and postcode, where they are only counted, so that no counter holds them. */
export const countedAs = (who: string): string => hmac(config().ENCRYPTION_KEY[0]!, `email/${who}`).toString("hex");

function hmac(secret: string, text: string): Buffer {
  return createHmac("sha256", Buffer.from(secret, "base64")).update(`warmline/identity/${text}`).digest();
}
