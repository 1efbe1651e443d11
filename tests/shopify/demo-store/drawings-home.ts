import { darker, lighter } from "./colours";

/** Draws one thing in one colour on a 400 × 400 sheet; it stands on the line y = 320. */
export type Drawing = (colour: string) => string;

const path = (d: string, fill: string, more = "") => `<path d="${d}" fill="${fill}"${more && ` ${more}`}/>`;
const line = (d: string, stroke: string, width = 5) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
const oval = (x: number, y: number, rx: number, ry: number, fill: string) =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;
const box = (x: number, y: number, width: number, height: number, radius: number, fill: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;

const WOOD = "#b98a5b";
const LEAF = "#6f8f73";

export const HOME: Record<string, Drawing> = {
  mug: (c) =>
    line("M258 190c58-10 62 80-6 76", darker(c, 0.12), 20) +
    path("M128 150h140l-8 146q-2 24-26 24h-72q-24 0-26-24z", c) +
    path("M128 150h70l-6 170h-30q-24 0-26-24z", lighter(c, 0.18)) +
    oval(198, 150, 70, 16, darker(c)) +
    oval(198, 153, 58, 10, "#5b3d2c") +
    line("M176 118c-10-16 10-22 0-40M216 118c-10-16 10-22 0-40", "#ffffff", 6),
  plate: (c) =>
    oval(200, 236, 138, 84, darker(c, 0.15)) +
    oval(200, 226, 138, 84, c) +
    oval(200, 222, 100, 58, darker(c, 0.08)) +
    oval(200, 226, 94, 53, lighter(c, 0.25)) +
    line("M108 196c16-20 40-32 66-38", lighter(c, 0.6), 6),
  bowl: (c) =>
    path("M90 190h220c0 84-50 130-110 130S90 274 90 190z", c) +
    path("M90 190h80c0 60 10 110 40 130C150 322 90 274 90 190z", lighter(c, 0.15)) +
    oval(200, 190, 110, 26, darker(c)) +
    oval(200, 194, 94, 18, "#e9b872") +
    oval(176, 190, 14, 5, LEAF) +
    oval(222, 196, 12, 4, LEAF),
  teapot: (c) =>
    line("M272 200c62-18 66 74 2 70", darker(c, 0.12), 15) +
    path("M124 250c-40-4-46-52-62-66l26-8c10 12 24 36 46 36z", darker(c, 0.12)) +
    oval(200, 244, 88, 76, c) +
    path("M128 208c18-50 60-62 92-36-50-6-66 24-72 62-8 44 14 76 46 86-76-2-96-62-66-112z", lighter(c, 0.16)) +
    path("M156 184q44-36 88 0z", darker(c, 0.18)) +
    oval(200, 158, 13, 12, darker(c)),
  cups: (c) =>
    [120, 226]
      .map(
        (x, i) =>
          path(
            `M${x - 42} ${210 + i * 10}h104l-12 ${94 - i * 10}q-2 16-18 16h-44q-16 0-18-16z`,
            i ? lighter(c, 0.12) : c,
          ) +
          oval(x + 10, 210 + i * 10, 52, 13, darker(c, 0.14)) +
          oval(x + 10, 213 + i * 10, 42, 8, "#a9793f") +
          line(`M${x - 20} 262q14-18 30 0t30 0`, "#5f86a8", 4),
      )
      .join(""),
  board: (c) =>
    path("M116 96h116q22 0 22 22v180q0 22-22 22H116q-22 0-22-22V118q0-22 22-22z", c) +
    path("M254 168h54q22 0 22 22t-22 22h-54z", c) +
    oval(306, 190, 9, 9, darker(c, 0.4)) +
    line("M120 130c40 20 70-10 110 10M118 190c40 20 70-10 112 8M120 250c40 16 70-12 110 10", darker(c, 0.14), 4) +
    oval(150, 284, 20, 8, "#f3e3c2") +
    path("M176 276l42-14 6 24z", "#f0c75e"),
  napkin: (c) =>
    path("M96 250l112-56 106 44-110 62z", darker(c, 0.14)) +
    path("M96 226l112-56 106 44-110 62z", darker(c, 0.06)) +
    path("M96 202l112-56 106 44-110 62z", c) +
    line("M118 203l90-44 84 35-88 48z", lighter(c, 0.55), 3) +
    line("M204 252l110-62M204 276l110-62M204 300l110-62", darker(c, 0.25), 2),
  carafe: (c) =>
    path(
      "M166 78h68l-8 70c8 34 58 60 58 118q0 54-54 54h-60q-54 0-54-54c0-58 50-84 58-118z",
      lighter(c, 0.15),
      'opacity=".75"',
    ) +
    path("M122 240q78-26 156 0c8 20 8 80-48 80h-60c-56 0-56-60-48-80z", c, 'opacity=".7"') +
    line("M170 80h60M148 226c-14 24-12 54 0 70", "#ffffff", 7) +
    oval(262, 300, 15, 15, "#f1c552") +
    oval(262, 300, 9, 9, "#f8dd86"),
  candle: (c) =>
    box(138, 176, 124, 144, 14, lighter(c, 0.1)) +
    box(138, 176, 44, 144, 14, lighter(c, 0.45)) +
    oval(200, 180, 62, 13, darker(c, 0.2)) +
    oval(200, 178, 52, 9, "#f6ead2") +
    line("M200 176v-24", "#4b3b31", 4) +
    path("M200 92c26 30 20 58 0 60-20-2-26-30 0-60z", "#f2a93b") +
    path("M200 116c12 16 10 32 0 34-10-2-12-18 0-34z", "#fbe08a") +
    box(158, 222, 84, 58, 6, "#fbf7ef") +
    line("M174 242h52M182 258h36", darker(c, 0.3), 4),
  throw: (c) =>
    path("M92 176q108-50 216 0v112q-108 40-216 0z", darker(c, 0.1)) +
    path("M92 150q108-50 216 0v66q-108-46-216 0z", c) +
    line("M98 168q102-44 204 0M96 250q104 40 208 0M96 232q104 40 208 0", lighter(c, 0.55), 6) +
    line(
      Array.from(
        { length: 13 },
        (_, i) => `M${98 + i * 17} ${289 + Math.round(17 * Math.sin((i / 12) * Math.PI))}v20`,
      ).join(""),
      darker(c, 0.2),
      4,
    ),
  cushion: (c) =>
    path(
      "M100 128c60 16 140 16 200 0 18-4 26 6 22 20-14 54-14 96 0 150 4 14-6 24-22 20-60-16-140-16-200 0-16 4-26-6-22-20 14-54 14-96 0-150-4-14 4-24 22-20z",
      c,
    ) +
    path(
      "M100 128c60 16 90 14 100 12-40 60-50 110-92 166-20 26-34 6-30-8 14-54 14-96 0-150-4-14 4-24 22-20z",
      lighter(c, 0.14),
    ) +
    line("M140 172q60 16 120 0M138 222h124M140 272q60-16 120 0", darker(c, 0.16), 5),
  vase: (c) =>
    line("M196 150c-6-40-34-60-40-92M204 150c4-40 22-50 38-80M200 150V70", LEAF, 5) +
    oval(154, 62, 17, 11, "#e3b7a5") +
    oval(244, 74, 18, 12, "#edd28c") +
    oval(200, 66, 14, 20, LEAF) +
    oval(176, 104, 15, 7, LEAF) +
    path("M168 144h64c-4 34 50 50 50 108q0 68-60 68h-44q-60 0-60-68c0-58 54-74 50-108z", c) +
    path("M168 144h22c0 34-42 50-42 108q0 50 26 66-56-8-56-66c0-58 54-74 50-108z", lighter(c, 0.22)) +
    oval(200, 145, 32, 8, darker(c)),
  lamp: (c) =>
    oval(200, 206, 118, 96, "#fff3cd") +
    path("M148 108h104l40 108H108z", "#f7e9cd") +
    path("M148 108h40l-26 108h-54z", "#fdf5e3") +
    box(193, 216, 14, 88, 4, c) +
    oval(200, 252, 22, 20, c) +
    oval(194, 246, 7, 9, lighter(c, 0.5)) +
    path("M140 320q0-20 60-20t60 20z", darker(c, 0.1)),
  pendant: (c) =>
    line("M200 30v92", "#57504a", 4) +
    oval(200, 208, 104, 92, c) +
    oval(178, 188, 56, 54, lighter(c, 0.45)) +
    line("M104 176q96 30 192 0M97 210q103 34 206 0M106 246q94 32 188 0", darker(c, 0.14), 3) +
    box(180, 112, 40, 12, 4, "#57504a"),
  basket: (c) =>
    line("M128 196c-6-84 150-84 144 0", darker(c, 0.25), 12) +
    path("M98 190h204l-24 116q-3 14-20 14H142q-17 0-20-14z", c) +
    line("M108 222h184M114 252h172M120 284h160", darker(c, 0.18), 5) +
    line("M140 192l14 126M180 192l6 126M220 192l-6 126M260 192l-14 126", lighter(c, 0.35), 5) +
    box(92, 180, 216, 18, 9, darker(c, 0.15)),
  rug: (c) =>
    path("M96 140l232-22 4 168-244 26z", c) +
    line("M116 160l194-18 3 126-203 21z", lighter(c, 0.5), 6) +
    path("M212 166l52 42-46 56-56-44z", lighter(c, 0.35)) +
    path("M212 190l26 20-22 26-28-20z", darker(c, 0.15)) +
    line(
      Array.from({ length: 9 }, (_, i) => `M${96 - i} ${144 + i * 19}l-16 2M328 ${124 + i * 19}l16-2`).join(""),
      darker(c, 0.2),
      4,
    ),
  mirror: (c) =>
    oval(200, 196, 112, 124, c) +
    oval(200, 196, 98, 110, "#dfe9ea") +
    path("M130 250c-22-70 20-140 82-158-40 40-70 100-58 190-10-8-18-18-24-32z", "#f4f9f9") +
    line("M248 250l26-30M236 276l46-52", "#ffffff", 6),
  clock: (c) =>
    oval(200, 196, 118, 118, c) +
    oval(200, 196, 98, 98, "#fbf8f1") +
    line("M200 112v14M200 266v14M116 196h14M270 196h14", darker(c, 0.3), 6) +
    line("M200 196v-56M200 196l40 24", "#37343a", 8) +
    oval(200, 196, 9, 9, "#c0734f"),
  planter: (c) =>
    line("M200 214c-2-60-40-76-66-92M200 214c0-70 30-96 62-110M200 214V92", LEAF, 6) +
    path(
      "M134 122c34-6 52 12 56 40-30 2-50-14-56-40zM262 104c-36 2-52 26-54 54 32-4 52-24 54-54zM200 66c22 26 22 54 0 76-22-22-22-50 0-76z",
      LEAF,
    ) +
    path("M128 206h144l-16 100q-2 14-18 14h-76q-16 0-18-14z", c) +
    path("M128 206h50l-4 114h-12q-16 0-18-14z", lighter(c, 0.18)) +
    box(118, 194, 164, 28, 8, darker(c, 0.1)),
  print: (c) =>
    box(112, 76, 176, 244, 6, "#a77b52") +
    box(124, 88, 152, 220, 2, "#fdfaf3") +
    line(
      "M200 270c0-60-4-90 0-130M200 230c-30-4-44-20-48-44M200 216c30-6 42-24 46-50M200 180c-20-4-30-16-34-34",
      c,
      5,
    ) +
    oval(152, 180, 12, 18, c) +
    oval(248, 160, 12, 18, c) +
    oval(166, 140, 10, 15, c) +
    oval(200, 130, 11, 17, "#c0734f"),
  stool: (c) =>
    line("M150 194l-28 124M250 194l28 124M200 198v116", darker(c, 0.15), 15) +
    line("M136 264h128", darker(c, 0.3), 8) +
    oval(200, 192, 98, 26, darker(c, 0.2)) +
    oval(200, 180, 98, 26, c) +
    line("M130 178q70 18 140 0", lighter(c, 0.4), 4),
  duvet: (c) =>
    box(76, 148, 248, 40, 16, WOOD) +
    box(92, 158, 96, 56, 20, "#ffffff") +
    box(212, 158, 96, 56, 20, "#ffffff") +
    path("M76 214q124-26 248 0v82q-124 34-248 0z", c) +
    path("M76 214q124-26 248 0v26q-124-26-248 0z", lighter(c, 0.3)) +
    line("M140 246c-8 20-4 40-10 58M262 246c8 20 4 40 8 56M200 240v68", darker(c, 0.14), 4),
  towel: (c) =>
    [286, 240, 194]
      .map((y, i) => box(96 + i * 6, y - 8, 208 - i * 12, 42, 20, i === 2 ? c : darker(c, 0.18 - i * 0.08)))
      .join("") +
    line("M112 206h168M112 218h168", lighter(c, 0.45), 3) +
    box(146, 140, 108, 42, 14, lighter(c, 0.5)) +
    line("M160 161h80", darker(c, 0.1), 4),
  soap: (c) =>
    oval(200, 296, 128, 24, "#d9d3c7") +
    box(112, 208, 176, 82, 26, c) +
    box(112, 208, 176, 40, 22, lighter(c, 0.3)) +
    line("M160 262h80", darker(c, 0.2), 5) +
    oval(270, 176, 18, 18, "#ffffff") +
    oval(302, 146, 11, 11, "#ffffff") +
    oval(240, 152, 8, 8, "#ffffff"),
  can: (c) =>
    line("M176 176c10-70 100-60 96 20", darker(c, 0.2), 12) +
    path("M150 240L70 168l-12 14 82 102z", darker(c, 0.1)) +
    oval(62, 172, 10, 22, darker(c, 0.25)) +
    path("M136 188h140l12 118q0 14-18 14H142q-18 0-18-14z", c) +
    path("M136 188h44l-8 132h-30q-18 0-18-14z", lighter(c, 0.2)) +
    oval(206, 188, 70, 14, darker(c, 0.3)),
  book: (c) =>
    path("M118 84h158q14 0 14 14v196H132q-14 0-14-14z", c) +
    path("M118 84h28v210h-14q-14 0-14-14z", darker(c, 0.2)) +
    path("M118 284q0-16 16-16h156v12H138q-6 0-6 7t6 7h152v20H136q-18 0-18-18z", "#fbf6ea") +
    path("M118 284q0-16 16-16h156v8H138q-8 0-8 12t8 18h152v12H136q-18 0-18-18z", darker(c, 0.1)) +
    box(170, 116, 96, 60, 6, lighter(c, 0.65)) +
    line("M184 136h68M194 156h48", darker(c, 0.35), 6) +
    line("M190 214q28-34 56 0-28 34-56 0z", lighter(c, 0.4), 5),
  giftcard: (c) =>
    `<g transform="rotate(-7 200 210)">${box(76, 130, 248, 158, 18, c)}${box(76, 196, 248, 20, 0, lighter(c, 0.55))}${box(128, 130, 20, 158, 0, lighter(c, 0.55))}${line("M138 204c-60-60-60 10 0 2 60 8 60-62 0-2zM138 204l-24 40M138 204l26 40", "#fffaf0", 7)}</g>`,
  pattern: (c) =>
    box(116, 80, 168, 240, 8, "#fdfaf3") +
    path("M148 200c0-70 104-70 104 0z", c) +
    box(142, 198, 116, 26, 10, darker(c, 0.12)) +
    oval(200, 138, 15, 15, lighter(c, 0.3)) +
    line("M148 252h104M148 272h104M148 292h66", "#c9c0b0", 6) +
    line("M250 300l54-92M270 306l58-84", WOOD, 7),
};
