export type ImageType = "image/jpeg" | "image/png" | "image/webp" | "image/heic";

const HEIC_BRANDS = ["heic", "heix", "heim", "heis", "mif1", "msf1"];

/** What the bytes are, by their first ones; null for anything else. What the sender calls them decides nothing. */
export function imageTypeOf(bytes: Buffer): ImageType | null {
  const ascii = (from: number, to: number) => bytes.toString("latin1", from, to);
  if (bytes.length >= 3 && bytes.readUIntBE(0, 3) === 0xffd8ff) return "image/jpeg";
  if (ascii(0, 8) === "\x89PNG\r\n\x1a\n") return "image/png";
  if (ascii(0, 4) === "RIFF" && ascii(8, 12) === "WEBP") return "image/webp";
  // ISO base media file (ISO/IEC 14496-12): the major brand stands behind "ftyp".
  if (ascii(4, 8) === "ftyp" && HEIC_BRANDS.includes(ascii(8, 12))) return "image/heic";
  return null;
}
