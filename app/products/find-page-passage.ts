import { cutPassages } from "~/knowledge/cut-passages";
import type { Passage } from "~/knowledge/cut-passages";
import { plainWords } from "./catalogue-index";
import type { ProductAsk } from "./read-ask";
import { spot } from "./vocabulary";
import type { AskKind } from "./vocabulary";

/**
 * Product pages speak to shoppers. A passage that speaks to machines ("ignore your instructions", "system prompt") is
 * none that anybody should be shown as the shop's word.
 */
const TO_MACHINES =
  /\b(?:ignore|disregard|override|forget)\b[^.]{0,40}\b(?:instruction|prompt|rule|previous|above)|system\s*prompt|\bas an? (?:ai|assistant|language model)\b|\b(?:ai|assistant|chatbot|llm|model)s?\b[^.]{0,30}\b(?:must|should|shall|has to|have to|reveal|reply|tell|say|answer|grant)\b|<\/?(?:system|data|assistant)|anweisungen?\s+(?:ignorier|vergiss)|ignorier\w*[^.]{0,30}anweisung|ignore[rz]?\s[^.]{0,30}instruc|忽略[^。]{0,20}(?:指令|指示|规则)|指示を無視/iu;

/**
 * The passage of a product's page that is about what was asked, word for word; for `details`, how the page begins. Null
 * where none is. `locale`: the page's language.
 */
export function findPagePassage(html: string, locale: string, kind: AskKind, ask: ProductAsk): Passage | null {
  const passages = cutPassages(html, locale).flatMap(withoutWordsToMachines);
  if (kind === "details") return passages[0] ?? null;
  const asked = new Set((ask.folded.match(/[\p{L}]{4,}/gu) ?? []).map((word) => word.slice(0, 8)));
  const scored = passages.map((passage) => {
    const about = (text: string) =>
      spot(text, locale).found.some(({ meaning }) => meaning.group === "asks" && meaning.id === kind);
    const words = plainWords(passage.text, locale).filter((word) => asked.has(word.slice(0, 8))).length;
    const score =
      (passage.heading && about(passage.heading) ? 2 : 0) + (about(passage.text) ? 1 : 0) + Math.min(2, words);
    return { passage, score };
  });
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best && best.score >= 1 ? best.passage : null;
}

/** Paragraphs that speak to shoppers stay as they are. */
function withoutWordsToMachines({ heading, text }: Passage): Passage[] {
  const paragraphs = text.split("\n\n").filter((paragraph) => !TO_MACHINES.test(paragraph));
  if (paragraphs.length === 0 || TO_MACHINES.test(heading ?? "")) return [];
  return [{ heading, text: paragraphs.join("\n\n") }];
}
