/** PNG (W3C, third edition, 5): an 8-byte signature, then chunks of length, name, content and checksum. */

/** Ancillary chunks that the picture needs to look as it does. */
const KEPT = new Set(["tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "cICP", "acTL", "fcTL", "fdAT"]);

/** Throws where the file breaks off or does not begin with its header. */
export function pngWithoutMetadata(bytes: Buffer): Buffer {
  const kept: Buffer[] = [bytes.subarray(0, 8)];
  for (let at = 8; ;) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) throw new Error("chunk leaves the file");
    const name = bytes.toString("latin1", at + 4, at + 8);
    if (at === 8 && name !== "IHDR") throw new Error("no header");
    // An upper-case first letter: critical.
    if (/^[A-Z]/.test(name) || KEPT.has(name)) kept.push(bytes.subarray(at, end));
    if (name === "IEND") return Buffer.concat(kept);
    at = end;
  }
}
