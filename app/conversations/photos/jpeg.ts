/** JPEG (ITU-T T.81, annex B): segments of marker, length and content; after "start of scan" comes coded data. */

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;
const EXIF = 0xe1;
/** JFIF, ICC profile, Adobe's colour transform: needed to show the picture as it is. */
const KEPT_APPLICATION = new Map([
  [0xe0, "JFIF\0"],
  [0xe2, "ICC_PROFILE\0"],
  [0xee, "Adobe"],
]);
const COMMENT = 0xfe;

/** Throws where the file breaks off or is not built as a JPEG. */
export function jpegWithoutMetadata(bytes: Buffer): Buffer {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let orientation = 1;
  for (let at = 2; ;) {
    while (bytes.readUInt8(at) === 0xff && bytes.readUInt8(at + 1) === 0xff) at++;
    if (bytes.readUInt8(at) !== 0xff) throw new Error("no marker");
    const marker = bytes.readUInt8(at + 1);
    if (marker === END_OF_IMAGE) {
      kept.push(bytes.subarray(at, at + 2));
      break;
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end < at + 4 || end > bytes.length) throw new Error("segment leaves the file");
    const content = bytes.subarray(at + 4, end);
    if (marker === EXIF) orientation = orientationOf(content) ?? orientation;
    if (isKept(marker, content)) kept.push(bytes.subarray(at, end));
    at = end;
    if (marker === START_OF_SCAN) {
      at = endOfScan(bytes, end);
      kept.push(bytes.subarray(end, at));
    }
  }
  if (kept.length < 4) throw new Error("no image");
  if (orientation > 1) kept.splice(1, 0, exifOf(orientation));
  return Buffer.concat(kept);
}

function isKept(marker: number, content: Buffer): boolean {
  if (marker === COMMENT) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  const name = KEPT_APPLICATION.get(marker);
  return name !== undefined && content.toString("latin1", 0, name.length) === name;
}

/** In coded data FF is followed by 00, or by a restart marker (D0 to D7). */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes.readUInt8(at + 1);
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  throw new Error("scan does not end");
}

/** Which way is up, 2 to 8 (Exif 2.32, tag 0x0112 of the first directory); null where it is not said. */
function orientationOf(exif: Buffer): number | null {
  if (exif.toString("latin1", 0, 6) !== "Exif\0\0") return null;
  const tiff = exif.subarray(6);
  const little = tiff.toString("latin1", 0, 2) === "II";
  const short = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  if (tiff.length < 8) return null;
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < short(directory); entry++) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > tiff.length) return null;
    if (short(at) === 0x0112) {
      const value = short(at + 8);
      return value >= 2 && value <= 8 ? value : null;
    }
  }
  return null;
}

/** An Exif segment that says the orientation and nothing else. */
function exifOf(orientation: number): Buffer {
  const tiff = Buffer.from("4d4d002a00000008000101120003000000010000000000000000", "hex");
  tiff.writeUInt16BE(orientation, 18);
  const content = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]);
  const head = Buffer.from([0xff, EXIF, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}
