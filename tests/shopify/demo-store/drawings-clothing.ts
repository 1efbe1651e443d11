import { darker, lighter } from "./colours";
import type { Drawing } from "./drawings-home";

const path = (d: string, fill: string) => `<path d="${d}" fill="${fill}"/>`;
const line = (d: string, stroke: string, width = 5) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
const oval = (x: number, y: number, rx: number, ry: number, fill: string) =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;
const box = (x: number, y: number, width: number, height: number, radius: number, fill: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;

/** Long sleeves hang beside the body. */
const SLEEVES = "M138 112c-40 18-62 110-70 178l42 10 36-100zM262 112c40 18 62 110 70 178l-42 10-36-100z";
const TRUNK = "M138 112q28-16 40-18 22 20 44 0 12 2 40 18l6 208H132z";
const BUTTONS = (x: number, from: number, count: number, gap: number, fill: string) =>
  Array.from({ length: count }, (_, i) => oval(x, from + i * gap, 5, 5, fill)).join("");

export const CLOTHING: Record<string, Drawing> = {
  jumper: (c) =>
    path(SLEEVES, darker(c, 0.1)) +
    path(TRUNK, c) +
    line("M176 98q24 26 48 0", darker(c, 0.25), 10) +
    line(
      "M200 128v164M168 130c14 20-14 30 0 52s-14 30 0 52-14 30 0 50M232 130c-14 20 14 30 0 52s14 30 0 52 14 30 0 50",
      lighter(c, 0.4),
      5,
    ) +
    box(130, 300, 140, 22, 8, darker(c, 0.16)),
  cardigan: (c) =>
    path(SLEEVES, darker(c, 0.1)) +
    path(TRUNK, c) +
    path("M178 94l22 70 22-70q-22 18-44 0z", "#f7f1e6") +
    line("M178 94l22 70v154M222 94l-22 70", darker(c, 0.22), 6) +
    BUTTONS(212, 192, 4, 34, "#8a6242") +
    box(146, 244, 40, 44, 6, darker(c, 0.12)) +
    box(222, 244, 34, 44, 6, darker(c, 0.12)),
  shirt: (c) =>
    path(SLEEVES, darker(c, 0.08)) +
    path(TRUNK, c) +
    path("M174 90l26 34 26-34 14 14-26 40-14-14-14 14-26-40z", lighter(c, 0.4)) +
    line("M200 130v188", darker(c, 0.16), 4) +
    BUTTONS(208, 160, 5, 32, darker(c, 0.35)) +
    box(220, 166, 34, 38, 4, darker(c, 0.07)),
  tee: (c) =>
    path("M138 108c-26 8-54 36-66 74l46 22 26-34zM262 108c26 8 54 36 66 74l-46 22-26-34z", darker(c, 0.1)) +
    path("M138 108l38-12q24 24 48 0l38 12-2 212H140z", c) +
    line("M176 97q24 30 48 0", darker(c, 0.22), 8) +
    line("M160 190q-8 60 2 110", lighter(c, 0.3), 6),
  dress: (c) =>
    path("M160 84l26 34h28l26-34 10 6-14 84 56 146H108l56-146-14-84z", c) +
    path("M164 174l-56 146h64l14-146z", lighter(c, 0.16)) +
    line("M164 174h72", darker(c, 0.3), 9) +
    [
      [150, 280],
      [182, 236],
      [228, 222],
      [250, 284],
      [208, 290],
      [200, 150],
    ]
      .map(([x = 0, y = 0]) => oval(x, y, 6, 6, lighter(c, 0.65)))
      .join(""),
  trousers: (c) =>
    path("M142 92h116l28 228h-66l-20-150-20 150h-66z", c) +
    path("M142 92h44l-20 228h-52z", lighter(c, 0.14)) +
    box(140, 84, 120, 22, 6, darker(c, 0.18)) +
    line("M200 108v58M160 116l-12 42M240 116l12 42", darker(c, 0.22), 4),
  coat: (c) =>
    path("M158 78q42-34 84 0l8 40H150z", darker(c, 0.2)) +
    path("M138 112c-40 18-58 100-64 168l42 8 30-92zM262 112c40 18 58 100 64 168l-42 8-30-92z", darker(c, 0.1)) +
    path("M138 112q62-26 124 0l16 208H122z", c) +
    line("M200 108v210", darker(c, 0.24), 5) +
    BUTTONS(214, 150, 4, 40, "#f4e3b5") +
    line("M144 244h40M222 244h36", darker(c, 0.28), 7),
  scarf: (c) =>
    path("M150 108q50 26 100 0l14 26q-64 40-128 0z", darker(c, 0.14)) +
    path("M140 118q10-16 24-12l52 96 14 104-56 10-12-96z", darker(c, 0.08)) +
    path("M260 118q-10-16-24-12l-60 98-24 92 54 16 26-92z", c) +
    line("M168 250l52 15M164 268l52 15M160 286l51 14M186 200l46 16", lighter(c, 0.55), 6) +
    line("M158 306l-4 16M174 311l-3 16M190 315l-3 16M204 318l-2 14M216 316l3 14", darker(c, 0.2), 5),
  beanie: (c) =>
    oval(200, 92, 28, 28, lighter(c, 0.35)) +
    path("M104 266c-4-210 196-210 192 0z", c) +
    line("M150 130c-14 40-20 90-20 130M200 112v148M250 130c14 40 20 90 20 130", darker(c, 0.14), 5) +
    box(92, 252, 216, 58, 22, darker(c, 0.12)) +
    line("M124 262v38M156 262v38M188 262v38M220 262v38M252 262v38M280 262v38", lighter(c, 0.25), 4),
  gloves: (c) =>
    [0, 1]
      .map(
        (i) =>
          `<g transform="${i ? "translate(400 0) scale(-1 1)" : ""}">${path(
            "M92 286V170q0-16 14-16t14 16v-36q0-16 14-16t14 16v-8q0-16 14-16t14 16v50q0-4 2 60l10-28q8-12 18-6t4 20l-26 64z",
            i ? darker(c, 0.08) : c,
          )}${box(86, 276, 92, 44, 10, darker(c, 0.2))}${line("M106 284v28M126 284v28M146 284v28", lighter(c, 0.3), 4)}</g>`,
      )
      .join(""),
  socks: (c) =>
    [0, 1]
      .map(
        (i) =>
          `<g transform="translate(${i * 84 - 34} ${i * 6})">${path(
            "M128 96h72v128c0 14 4 20 18 32 30 26 10 62-24 54-50-10-70-40-66-80z",
            i ? c : darker(c, 0.12),
          )}${box(122, 88, 84, 30, 8, lighter(c, 0.45))}${line("M130 150h68M130 172h68", lighter(c, 0.45), 7)}</g>`,
      )
      .join(""),
  slippers: (c) =>
    [0, 1]
      .map(
        (i) =>
          `<g transform="translate(${i * 118 - 8} ${i * 10})">${path(
            "M92 300c-26-60-10-170 46-172s62 110 44 172q-44 24-90 0z",
            darker(c, 0.3),
          )}${path("M84 240c-14-66 10-122 54-122s68 54 54 120q-52-30-108 2z", c)}${line("M96 226q42-22 84-2", lighter(c, 0.5), 6)}${oval(138, 284, 34, 22, "#efe4d2")}</g>`,
      )
      .join(""),
  apron: (c) =>
    line("M164 126c-30-70 102-70 72 0M118 214c-30 4-44 12-56 30M282 214c30 4 44 12 56 30", darker(c, 0.3), 7) +
    path("M160 118h80c2 46 20 62 44 76l-8 126H124l-8-126c24-14 42-30 44-76z", c) +
    box(152, 216, 96, 62, 10, darker(c, 0.12)) +
    line("M200 216v62", darker(c, 0.28), 4) +
    line("M166 128h68", lighter(c, 0.45), 5),
  tote: (c) =>
    line("M152 176c-4-120 100-120 96 0", darker(c, 0.25), 10) +
    path("M104 168h192l14 138q0 14-16 14H106q-16 0-16-14z", c) +
    path("M104 168h56l-10 152h-44q-16 0-16-14z", lighter(c, 0.2)) +
    line("M200 282c0-30-2-40 0-64M200 256c-18-2-26-14-28-28M200 244c18-2 26-14 28-28", "#4f7263", 6) +
    oval(200, 210, 9, 14, "#4f7263"),
  robe: (c) =>
    path("M142 104c-44 14-62 92-70 152l48 10 30-80zM258 104c44 14 62 92 70 152l-48 10-30-80z", darker(c, 0.1)) +
    path("M142 104l36-14 22 90 22-90 36 14 16 216H126z", c) +
    path("M178 90l22 90 22-90q-22-12-44 0z", darker(c, 0.3)) +
    line("M178 90l30 130v98M222 90l-22 92", lighter(c, 0.5), 9) +
    box(134, 206, 132, 20, 6, darker(c, 0.18)) +
    line("M190 222l-10 54M206 222l12 50", darker(c, 0.18), 9),
};
