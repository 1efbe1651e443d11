import type { Locale } from "~/contract/chat";
import { forShop } from "~/platform/database";
import { readQuestion } from "./question-terms";

const MAX_CHARACTERS = 160;
/** The least recently asked go first; staff would not read further. */
const MAX_GAPS = 300;

/**
 * Counts a question that nothing answers. The same question in other words (or another order) is the same gap. Words
 * that carry numbers, addresses and links are cut out before anything is stored.
 */
export async function recordGap(shopId: string, question: { text: string; locale: Locale }): Promise<void> {
  const cleaned = withoutPersonalData(question.text);
  const { concepts, words } = readQuestion(cleaned, question.locale);
  const key = [...concepts, ...words].sort().join(" ");
  if (key === "") return;
  await forShop(shopId, async (tx) => {
    await tx.$executeRaw`
      insert into knowledge_gap as g (shop_id, locale, key, question)
      values (${shopId}::uuid, ${question.locale}, ${key}, ${cleaned})
      on conflict (shop_id, locale, key) do update set asked = g.asked + 1, last_asked_at = now()`;
    await tx.$executeRaw`
      delete from knowledge_gap where shop_id = ${shopId}::uuid and id in (
        select id from knowledge_gap where shop_id = ${shopId}::uuid order by last_asked_at desc offset ${MAX_GAPS})`;
  });
}

/** "…" for every e-mail, link, handle and word with a digit in it (order, phone and card numbers, postcodes). */
export function withoutPersonalData(text: string): string {
  const cleaned = text
    .normalize("NFKC")
    .replace(/\S*@\S*|(?:https?:\/\/|www\.)\S+/giu, " … ")
    .replace(
      /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*\p{N}[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*/gu,
      " … ",
    )
    .replace(/\s+/g, " ")
    .replace(/(?:… )+…/g, "…")
    .trim();
  return [...cleaned].slice(0, MAX_CHARACTERS).join("");
}
