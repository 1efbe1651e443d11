/** WebP (RFC 9649): a RIFF file of chunks: name, length (little endian), content, padded to an even length. */

const DROPPED = new Set(["EXIF", "XMP "]);
/** Of the extended header: "there is Exif" and "there is XMP". */
const METADATA_FLAGS = 0x08 | 0x04;

/** Throws where the file breaks off. */
export function webpWithoutMetadata(bytes: Buffer): Buffer {
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) throw new Error("file breaks off");
  const kept: Buffer[] = [];
  for (let at = 12; at < end;) {
    const next = at + 8 + bytes.readUInt32LE(at + 4);
    if (next > end) throw new Error("chunk leaves the file");
    const name = bytes.toString("latin1", at, at + 4);
    // A copy: the header is written into.
    const chunk = Buffer.from(bytes.subarray(at, next + (next % 2)));
    if (name === "VP8X") chunk.writeUInt8(chunk.readUInt8(8) & ~METADATA_FLAGS, 8);
    if (!DROPPED.has(name)) kept.push(chunk);
    at = next + (next % 2);
  }
  if (kept.length === 0) throw new Error("no image");
  const body = Buffer.concat(kept);
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}
