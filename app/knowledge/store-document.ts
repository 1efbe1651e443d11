import { createHash } from "node:crypto";
import type { ShopTransaction } from "~/platform/database";
import type { KnowledgeKind } from "./find-passage";
import type { Passage } from "./cut-passages";
import { configurationFor, searchText } from "./words";

export interface NewDocument {
  kind: KnowledgeKind;
  ref: string;
  locale: string;
  title: string;
  /** A FAQ's answer as typed; the plain text of everything else. */
  text: string;
  url: string | null;
  changedAt: Date | null;
  passages: Passage[];
}

/** Counts up when passages are cut or folded in another way: then the same text is read anew. */
const FORM = 1;

/**
 * Stores a document with its passages in the shop's open scope. The same text twice changes nothing but when it was
 * read. Returns its id.
 */
export async function storeDocument(tx: ShopTransaction, shopId: string, document: NewDocument): Promise<string> {
  const { passages, ...row } = document;
  const checksum = createHash("sha256")
    .update(JSON.stringify([FORM, row.title, passages]))
    .digest("hex");
  const key = { shopId_ref_locale: { shopId, ref: row.ref, locale: row.locale } };
  const known = await tx.knowledgeDocument.findUnique({ where: key, select: { checksum: true } });
  const fields = { ...row, checksum, readAt: new Date() };
  const { id } = await tx.knowledgeDocument.upsert({
    where: key,
    create: { shopId, ...fields },
    update: fields,
    select: { id: true },
  });
  if (known?.checksum === checksum) return id;
  await tx.knowledgePassage.deleteMany({ where: { shopId, documentId: id } });
  const config = configurationFor(row.locale);
  const title = searchText(row.title, row.locale);
  for (const [position, { heading, text }] of passages.entries()) {
    await tx.$executeRaw`
      insert into knowledge_passage (shop_id, document_id, position, heading, text, search)
      values (${shopId}::uuid, ${id}::uuid, ${position}, ${heading}, ${text},
        setweight(to_tsvector(${config}::regconfig, ${title}), 'A')
        || setweight(to_tsvector(${config}::regconfig, ${searchText(heading ?? "", row.locale)}), 'B')
        || setweight(to_tsvector(${config}::regconfig, ${searchText(text, row.locale)}), 'D'))`;
  }
  return id;
}
