import { cutSentences } from "./model/sentences";
import { phrasesIn } from "./reading/phrases-in";
import type { Reply } from "./reply";
import type { Turn } from "./turn";

/**
 * The merchant's words to avoid count for the built-in wording too: a sentence with one of them is left out, as long as
 * something is left to say. One that carries a fact stays, and so does what quotes the shop's own texts: truth first.
 */
export function obeyVoice({ shop }: Pick<Turn, "shop">, reply: Reply): Reply {
  const { avoidWords } = shop.settings;
  if (phrasesIn(reply.text, avoidWords).length === 0) return reply;
  const shown = reply.receipts.map((receipt) => receipt.shown).filter((one) => one !== "");
  const stays = (sentence: string): boolean =>
    phrasesIn(sentence, avoidWords).length === 0 ||
    shown.some((one) => sentence.includes(one) || one.includes(sentence.trim()));
  const lines = reply.text.split("\n").map((line) => cutSentences(line).filter(stays).join("").trimStart());
  const text = lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return /\p{L}/u.test(text) ? { ...reply, text } : reply;
}
