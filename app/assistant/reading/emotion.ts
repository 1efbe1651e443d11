import type { Concept } from "./concepts";
import type { Emotion } from "./types";

/** "killing me", "dying to": the strong word is a figure of speech. Folded text, any of the languages. */
const FIGURES_OF_SPEECH =
  /\b(?:is|are|its|was|of) killing me\b|bleeding money|exploded with|explodes? (?:with|of)|dying (?:to|of|for)\b|\bto die for\b|could (?:kill|murder) for|died? (?:laughing|of boredom)|kill(?:ing)? time|heart attack when i saw the price|me muero (?:por|de ganas|de risa)|je meurs d'envie|mort de rire|ich sterbe vor|muoio dalla voglia|morrendo de|sterf van|umieram z|meraktan oluyorum|笑死|饿死|累死|死ぬほど|죽겠/u;

/** The parcel's own end, which is sad for nobody's life: "the phone died", "package on fire sale". */
const THINGS_END =
  /(?:price|prices|preis|preise|prix|precios?|prezzi?|precos?|fiyat\p{L}*|价格|心态)[^.!?]{0,20}(?:explo|patla|爆)|(?:phone|battery|laptop|plant|app|site|website) (?:died|is dead|dies)|fire sale|sale is on fire|(?:looks|is) bomb\b|bomb ass|the bomb\b|bath bombs?/u;

export interface EmotionSigns {
  concepts: ReadonlyMap<Concept, number>;
  /** As typed: capitals and marks count. */
  text: string;
  folded: string;
}

export function readEmotion({ concepts, text, folded }: EmotionSigns): Emotion {
  const count = (concept: Concept): number => concepts.get(concept) ?? 0;
  if (count("distress") > 0 && !FIGURES_OF_SPEECH.test(folded) && !THINGS_END.test(folded)) return "distress";
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const shouting = letters >= 12 && capitals / letters > 0.7;
  const marks = text.match(/[!！]{2,}|[?？]{3,}|[!?！？]{3,}/gu)?.length ?? 0;
  const frustration = count("frustrated") + (marks > 0 ? 0.5 : 0) + (shouting ? 1 : 0) + emojiHeat(text, "frustrated");
  const anger = count("angry") + emojiHeat(text, "angry");
  if (anger >= 1 || (shouting && marks > 0 && frustration >= 2)) return "angry";
  if (frustration >= 1) return "frustrated";
  if (count("worried") > 0 || emojiHeat(text, "worried") > 0) return "worried";
  return "calm";
}

const FACES = { angry: /[😡🤬👿💢]/u, frustrated: /[😤😠🙄😒😩😫😑👎]/u, worried: /[😟😰😥😨😢😭🥺😞😔]/u };

const emojiHeat = (text: string, kind: keyof typeof FACES): number => (FACES[kind].test(text) ? 1 : 0);
