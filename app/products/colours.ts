import { fold } from "~/knowledge/words";
import { spot } from "./vocabulary";
import type { Colour } from "./vocabulary";

/**
 * Names that shops give their colours, folded, and the plain colours that somebody may mean by them. Never said as a
 * fact: such a name is only offered as the closest.
 */
const FANCY: Record<string, readonly Colour[]> = {
  oat: ["beige"],
  sand: ["beige"],
  natural: ["beige"],
  stone: ["beige", "grey"],
  camel: ["beige", "brown"],
  ecru: ["beige", "white"],
  ivory: ["beige", "white"],
  linen: ["beige"],
  kraft: ["brown"],
  clay: ["orange", "brown", "red"],
  rust: ["orange", "brown", "red"],
  terracotta: ["orange", "brown", "red"],
  copper: ["orange", "brown"],
  coral: ["orange", "pink", "red"],
  peach: ["orange", "pink"],
  honey: ["yellow", "gold"],
  mustard: ["yellow"],
  lemon: ["yellow"],
  butter: ["yellow"],
  brass: ["gold"],
  juniper: ["green"],
  sage: ["green"],
  forest: ["green"],
  moss: ["green"],
  mint: ["green", "turquoise"],
  emerald: ["green"],
  khaki: ["green", "beige"],
  lime: ["green"],
  sky: ["blue"],
  ink: ["blue", "black"],
  indigo: ["blue", "purple"],
  denim: ["blue"],
  ocean: ["blue"],
  petrol: ["blue", "turquoise"],
  aqua: ["turquoise", "blue"],
  rose: ["pink"],
  blush: ["pink"],
  fuchsia: ["pink", "purple"],
  magenta: ["pink", "purple"],
  plum: ["purple"],
  aubergine: ["purple"],
  mauve: ["purple", "pink"],
  berry: ["purple", "red"],
  wine: ["red", "purple"],
  ruby: ["red"],
  cherry: ["red"],
  brick: ["red", "brown"],
  walnut: ["brown"],
  oak: ["brown", "beige"],
  chocolate: ["brown"],
  coffee: ["brown"],
  cognac: ["brown"],
  charcoal: ["grey", "black"],
  slate: ["grey"],
  smoke: ["grey"],
  graphite: ["grey", "black"],
  anthracite: ["grey", "black"],
  onyx: ["black"],
  jet: ["black"],
  pearl: ["white", "silver"],
  snow: ["white"],
  chalk: ["white"],
  steel: ["silver", "grey"],
};

/** Plain colours that a shop's own name says in so many words. */
export function plainColours(name: string, locale: string): Colour[] {
  return spot(name, locale).found.flatMap(({ meaning }) => (meaning.group === "colours" ? [meaning.id] : []));
}

/** Plain colours that a value may pass for: by its name, or by the swatch that the merchant set ("#rrggbb"). */
export function likelyColours(name: string, swatch: string | null): Colour[] {
  const named = fold(name, "en")
    .split(/[^\p{L}]+/u)
    .flatMap((word) => FANCY[word] ?? []);
  return named.length > 0 ? named : swatch ? ofSwatch(swatch) : [];
}

function ofSwatch(swatch: string): Colour[] {
  const [, r = "0", g = "0", b = "0"] = /^#(..)(..)(..)/.exec(swatch) ?? [];
  const [red, green, blue] = [r, g, b].map((part) => parseInt(part, 16) / 255) as [number, number, number];
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (most < 0.2) return ["black"];
  if (spread < 0.1) return most > 0.9 ? ["white"] : ["grey"];
  const turn =
    most === red
      ? ((green - blue) / spread + 6) % 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  const hue = turn * 60;
  if (spread < 0.2 && most > 0.7 && hue > 20 && hue < 70) return ["beige"];
  if (hue < 15 || hue >= 345) return most > 0.8 && spread < 0.5 ? ["pink", "red"] : ["red"];
  if (hue < 45) return most < 0.6 ? ["brown"] : ["orange", "brown"];
  if (hue < 70) return ["yellow"];
  if (hue < 165) return ["green"];
  if (hue < 195) return ["turquoise", "blue"];
  if (hue < 255) return ["blue"];
  return hue < 300 ? ["purple"] : ["pink", "purple"];
}
