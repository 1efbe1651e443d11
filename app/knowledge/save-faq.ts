import { randomUUID } from "node:crypto";
import type { Locale } from "~/contract/chat";
import { forShop } from "~/platform/database";
import { AppError } from "~/platform/errors";
import { storeDocument } from "./store-document";

export interface FaqInput {
  /** Null for a new one. */
  ref: string | null;
  question: string;
  answer: string;
  locale: Locale;
  /** The gap that it closes; null for none. */
  gapId: string | null;
}

/** More than any shop writes by hand; the page lists them all. */
export const MAX_FAQS = 500;

/**
 * Adds a FAQ or changes one; shoppers get it from their next question on. Returns its ref. Throws `not_found` when
 * there is no such FAQ in this shop, `conflict` when there are too many.
 */
export async function saveFaq(shopId: string, { ref, question, answer, locale, gapId }: FaqInput): Promise<string> {
  return forShop(shopId, async (tx) => {
    if (ref !== null) {
      const { count } = await tx.knowledgeDocument.deleteMany({ where: { shopId, ref, kind: "faq" } });
      if (count === 0) throw new AppError("not_found", "no such FAQ in this shop");
    } else if ((await tx.knowledgeDocument.count({ where: { shopId, kind: "faq" } })) >= MAX_FAQS) {
      throw new AppError("conflict", "too many FAQs");
    }
    const saved = ref ?? `faq/${randomUUID()}`;
    await storeDocument(tx, shopId, {
      kind: "faq",
      ref: saved,
      locale,
      title: question,
      text: answer,
      url: null,
      changedAt: new Date(),
      // Quoted whole: there is no page that the rest could be read on.
      passages: [{ heading: question, text: answer }],
    });
    if (gapId !== null) await tx.knowledgeGap.deleteMany({ where: { shopId, id: gapId } });
    return saved;
  });
}
