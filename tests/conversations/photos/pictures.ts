/** Four by three pixels, as a browser writes them. */
export const JPEG = Buffer.from(
  "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAADAAQDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAZEAADAQEBAAAAAAAAAAAAAAAAAQIRITH/xAAUAQEAAAAAAAAAAAAAAAAAAAAF/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8AlVOnrzxLiwABRN//2Q==",
  "base64",
);
export const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAYAAAC09K7GAAAAL0lEQVR4AUyIQQ0AMAgDG6RsmmZhaMICaEILEPjQtE3uSP+JPULliddPWxjfIQAJAAD///tEhOoAAAAGSURBVAMAs50Ly6MsY0oAAAAASUVORK5CYII=",
  "base64",
);
/** With the extended header, which says what else is in the file. */
export const WEBP = webp([
  ["VP8X", Buffer.from("00000000030000020000", "hex")],
  ["VP8 ", Buffer.from("0AEAnQEqBAADAALATCWgAnS6AAJjE4AA9AqvczkysyvxzY1Adf+xTXjnFv7U2KqeTgAAAA==", "base64")],
]);
export const HEIC = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypheic\0\0\0\0mif1heic")]);

/** A JPEG segment. */
export function segment(marker: number, content: Buffer | string): Buffer {
  const bytes = Buffer.from(content as string, "latin1");
  return Buffer.concat([Buffer.from([0xff, marker, (bytes.length + 2) >> 8, (bytes.length + 2) & 0xff]), bytes]);
}

/** Segments right after the start of the picture. */
export const jpegWith = (...segments: Buffer[]): Buffer =>
  Buffer.concat([JPEG.subarray(0, 2), ...segments, JPEG.subarray(2)]);

/** Exif with the orientation (tag 0x0112) among other tags: the camera's make before it, a place after it. */
export function exif(orientation: number, order: "II" | "MM"): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 3 * 12 + 4 + 16);
  const short = (value: number, at: number) =>
    order === "II" ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const long = (value: number, at: number) =>
    order === "II" ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  tiff.write(order, 0, "latin1");
  short(42, 2);
  long(8, 4);
  short(3, 8);
  [
    [0x010f, 2, 8],
    [0x0112, 3, orientation],
    [0x8825, 4, 50],
  ].forEach(([tag = 0, type = 0, value = 0], index) => {
    const at = 10 + index * 12;
    short(tag, at);
    short(type, at + 2);
    long(1, at + 4);
    if (type === 3) short(value, at + 8);
    else long(value, at + 8);
  });
  tiff.write("SECRET-PLACE", 50, "latin1");
  return segment(0xe1, Buffer.concat([Buffer.from("Exif\0\0", "latin1"), tiff]));
}

/** A PNG chunk; the checksum is not looked at here. */
export function chunk(name: string, content: string): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length, 0);
  head.write(name, 4, "latin1");
  return Buffer.concat([head, Buffer.from(content, "latin1"), Buffer.alloc(4)]);
}

/** Chunks right after the header. */
export const pngWith = (...chunks: Buffer[]): Buffer =>
  Buffer.concat([PNG.subarray(0, 33), ...chunks, PNG.subarray(33)]);

export function webp(chunks: [name: string, content: Buffer][]): Buffer {
  const body = chunks.flatMap(([name, content]) => {
    const head = Buffer.alloc(8);
    head.write(name, 0, "latin1");
    head.writeUInt32LE(content.length, 4);
    return [head, content, Buffer.alloc(content.length % 2)];
  });
  const head = Buffer.from("RIFF\0\0\0\0WEBP", "latin1");
  const bytes = Buffer.concat([head, ...body]);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  return bytes;
}
