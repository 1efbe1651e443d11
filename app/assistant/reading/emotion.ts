import type { Concept } from "./concepts";
import type { Emotion } from "./types";

export interface EmotionSigns {
  concepts: ReadonlyMap<Concept, number>;
  /** See `danger.ts`. */
  alarmed: boolean;
  /** As typed: capitals and marks count. */
  text: string;
}

export function readEmotion({ concepts, alarmed, text }: EmotionSigns): Emotion {
  const count = (concept: Concept): number => concepts.get(concept) ?? 0;
  if (alarmed) return "distress";
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
