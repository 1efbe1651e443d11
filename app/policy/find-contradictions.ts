import { matchLocale } from "~/i18n/languages";
import { forShop } from "~/platform/database";
import { compareWithPage } from "./compare-with-page";
import type { Contradiction } from "./compare-with-page";
import type { Policy } from "./policy";
import { readPage } from "./read-page";
import type { Claim } from "./read-page";

export interface PageReading {
  /** `none`: no refund policy page was read; `silent`: it says nothing that can be compared. */
  page: "none" | "silent" | "read";
  url: string | null;
  contradictions: Contradiction[];
}

/** Shopify gives the refund policy this address, whatever its title. */
const REFUND_POLICY = "/policies/refund-policy";

/** Compares rules with the refund policy page as it was last read (knowledge), in every language that the shop has. */
export async function findContradictions(shopId: string, policy: Policy, currency: string): Promise<PageReading> {
  const documents = await forShop(shopId, (tx) =>
    tx.knowledgeDocument.findMany({
      where: { shopId, kind: "policy", url: { endsWith: REFUND_POLICY } },
      include: { passages: { orderBy: { position: "asc" }, select: { heading: true, text: true } } },
      orderBy: { locale: "asc" },
    }),
  );
  const claims = documents.flatMap(({ locale, passages }): Claim[] => {
    const known = matchLocale(locale);
    return known ? readPage(passages, known) : [];
  });
  return {
    page: documents.length === 0 ? "none" : claims.length === 0 ? "silent" : "read",
    url: documents[0]?.url ?? null,
    contradictions: compareWithPage(policy, claims, currency),
  };
}
