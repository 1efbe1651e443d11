/** The shop's colours as their names stand on labels and variants. */
export const COLOURS: Record<string, string> = {
  Oat: "#dccbb0",
  Juniper: "#4f7263",
  Clay: "#c0734f",
  Ink: "#33435f",
  Charcoal: "#4b4b4f",
  Rose: "#d99a98",
  Sage: "#a3b596",
  Mustard: "#d6a443",
  Sky: "#8fb3c9",
  Natural: "#e3d3b8",
  Walnut: "#7a5238",
  Oak: "#c99f6c",
  White: "#f3efe8",
  Brass: "#c8a04d",
  Black: "#2f2f33",
  Smoke: "#8c949b",
  Clear: "#cfe0e2",
  Plum: "#7b4a63",
  Honey: "#e0ae4a",
  Kraft: "#c7a57f",
};

/** `share` of the second colour in the first; both "#rrggbb". */
export function mix(first: string, second: string, share: number): string {
  const channel = (colour: string, at: number) => parseInt(colour.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(channel(first, at) * (1 - share) + channel(second, at) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

export const darker = (colour: string, share = 0.22): string => mix(colour, "#1d1a22", share);
export const lighter = (colour: string, share = 0.4): string => mix(colour, "#ffffff", share);
