import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { imageTypeOf } from "~/conversations/photos/image-type";
import { withoutMetadata } from "~/conversations/photos/without-metadata";
import { AppError } from "~/platform/errors";
import { chunk, exif, HEIC, JPEG, jpegWith, PNG, pngWith, segment, webp, WEBP } from "./pictures";

const clean = (bytes: Buffer): Buffer => {
  const type = imageTypeOf(bytes);
  expect(type).not.toBeNull();
  return withoutMetadata(bytes, type ?? "image/jpeg");
};

describe("a picture's type", () => {
  it.each([
    ["image/jpeg", JPEG],
    ["image/png", PNG],
    ["image/webp", WEBP],
    ["image/heic", HEIC],
  ])("is %s by its first bytes", (type, bytes) => {
    expect(imageTypeOf(bytes)).toBe(type);
  });

  it.each([
    ["an SVG", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"],
    ["a page", "<!doctype html><script>alert(1)</script>"],
    ["a GIF", "GIF89a\x01\0\x01\0"],
    ["a PDF", "%PDF-1.7"],
    ["an archive", "PK\x03\x04"],
    ["a film", "\0\0\0\x18ftypisom\0\0\0\0"],
    ["a sound in RIFF", "RIFF\x04\0\0\0WAVE"],
    ["nothing", ""],
    ["two bytes", "\xff\xd8"],
  ])("is none for %s", (_name, bytes) => {
    expect(imageTypeOf(Buffer.from(bytes, "latin1"))).toBeNull();
  });
});

describe("a picture without metadata", () => {
  it("is left as it is, to the byte", () => {
    for (const bytes of [JPEG, PNG, WEBP, HEIC]) expect(clean(bytes)).toEqual(bytes);
  });

  it("loses a JPEG's Exif, XMP, IPTC, comments and what follows its end", () => {
    const bytes = Buffer.concat([
      jpegWith(
        exif(1, "II"),
        segment(0xe1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>SECRET-NAME</x:xmpmeta>"),
        segment(0xe2, "MPF\0SECRET-SECOND-PICTURE"),
        segment(0xed, "Photoshop 3.0\0SECRET-CAPTION"),
        segment(0xfe, "SECRET-COMMENT"),
      ),
      Buffer.from("SECRET-FILM"),
    ]);
    expect(clean(bytes)).toEqual(JPEG);
  });

  it("keeps a JPEG's colour profile and Adobe's colour transform", () => {
    const bytes = jpegWith(segment(0xe2, "ICC_PROFILE\0\x01\x01profile"), segment(0xee, "Adobe\0d\0\0\0\0\x01"));
    expect(clean(bytes)).toEqual(bytes);
  });

  it.each(["II", "MM"] as const)("keeps which way is up, and nothing else of Exif (%s)", (order) => {
    for (const orientation of [2, 3, 6, 8]) {
      const cleaned = clean(jpegWith(exif(orientation, order)));
      expect(cleaned.includes("SECRET-PLACE")).toBe(false);
      expect(cleaned.length).toBe(JPEG.length + 36);
      // What is kept says the same again.
      expect(clean(cleaned)).toEqual(cleaned);
      expect(cleaned.readUInt16BE(2 + 4 + 6 + 18)).toBe(orientation);
    }
    for (const orientation of [0, 1, 9, 65_535]) expect(clean(jpegWith(exif(orientation, order)))).toEqual(JPEG);
  });

  it("loses a PNG's texts, times and Exif, and what follows its end", () => {
    const bytes = Buffer.concat([
      pngWith(
        chunk("tEXt", "Author\0SECRET"),
        chunk("iTXt", "XML:com.adobe.xmp\0SECRET"),
        chunk("zTXt", "x\0\0SECRET"),
        chunk("eXIf", "MM SECRET"),
        chunk("tIME", "1234567"),
        chunk("prIv", "SECRET"),
      ),
      Buffer.from("SECRET"),
    ]);
    expect(clean(bytes)).toEqual(PNG);
  });

  it("keeps a PNG's transparency and colours", () => {
    const bytes = pngWith(chunk("gAMA", "1234"), chunk("tRNS", "12"), chunk("iCCP", "p\0\0x"));
    expect(clean(bytes)).toEqual(bytes);
  });

  it("loses a WebP's Exif and XMP, and says so in its header", () => {
    const chunks: [string, Buffer][] = [
      ["VP8X", Buffer.from("0c000000030000020000", "hex")],
      ["VP8 ", WEBP.subarray(38, 38 + WEBP.readUInt32LE(34))],
      ["EXIF", Buffer.from("SECRET-PLACE!")],
      ["XMP ", Buffer.from("SECRET")],
    ];
    expect(clean(Buffer.concat([webp(chunks), Buffer.from("SECRET")]))).toEqual(WEBP);
  });

  it("is refused, whatever is wrong with it, and never comes out longer", () => {
    const damaged = fc.oneof(
      ...[JPEG, jpegWith(exif(6, "II")), pngWith(chunk("tEXt", "x")), WEBP].map((bytes) =>
        fc.tuple(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length)).map(([at, value, end]) => {
          const copy = Buffer.from(bytes);
          copy.writeUInt8(value, at);
          return copy.subarray(0, end);
        }),
      ),
      fc.uint8Array({ maxLength: 300 }).map((tail) => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), tail])),
    );
    fc.assert(
      fc.property(damaged, (bytes) => {
        const type = imageTypeOf(bytes);
        if (!type) return;
        try {
          expect(withoutMetadata(bytes, type).length).toBeLessThanOrEqual(bytes.length);
        } catch (error) {
          expect(error).toBeInstanceOf(AppError);
          expect((error as AppError).code).toBe("bad_request");
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([JPEG, PNG, WEBP])("is refused when it breaks off", (bytes) => {
    for (const length of [20, bytes.length - 1]) {
      expect(() => clean(bytes.subarray(0, length))).toThrow(AppError);
    }
  });
});
