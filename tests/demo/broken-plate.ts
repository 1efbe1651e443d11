import { crc32, deflateSync } from "node:zlib";

const WIDTH = 320;
const HEIGHT = 240;

type Colour = readonly [number, number, number];
const TABLE: Colour = [196, 164, 132];
const PLATE: Colour = [222, 226, 214];
const RIM: Colour = [94, 122, 104];
const CRACK: Colour = [60, 52, 46];

/** A photo as shoppers send it, drawn: a plate on a table, cracked across. PNG. */
export function brokenPlate(): Buffer {
  const rows = Array.from({ length: HEIGHT }, (_, y) => {
    const row = Buffer.alloc(1 + WIDTH * 3);
    for (let x = 0; x < WIDTH; x++) row.set(colourAt(x, y), 1 + x * 3);
    return row;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  // Eight bits of red, green and blue.
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(rows))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function colourAt(x: number, y: number): Colour {
  const distance = Math.hypot(x - WIDTH / 2, (y - HEIGHT / 2) * 1.25);
  if (distance > 130) return TABLE;
  const crack = WIDTH / 2 + 26 * Math.sin(y / 17) + (y - HEIGHT / 2) * 0.5;
  if (Math.abs(x - crack) < 2.5) return CRACK;
  return distance > 116 || (distance > 84 && distance < 88) ? RIM : PLATE;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
