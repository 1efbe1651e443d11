import { z } from "zod";
import { photosOf } from "~/conversations/photos/read-photo";
import type { Asks } from "~/policy/decision";
import type { Turn } from "../turn";

/** What a shopper said and showed: the note, the pictures' ids, the answers by question. */
export interface Evidence {
  note: string | null;
  photos: string[];
  answers: Record<string, boolean>;
}

/**
 * What came back of a form of `evidenceFields`, and whether it is all that was asked for. Only pictures that were
 * uploaded in this very conversation count.
 */
export async function readEvidence(
  { shop, conversation }: Pick<Turn, "shop" | "conversation">,
  { photo, note, questions }: Asks,
  values: Record<string, string>,
): Promise<{ evidence: Evidence; isComplete: boolean }> {
  const said = (values.note ?? "").trim().slice(0, 300) || null;
  const named = z
    .array(z.uuid())
    .max(6)
    .catch([])
    .parse((values.photos ?? "").split(/\s+/).filter(Boolean));
  const photos = await photosOf(shop.id, conversation.id, named);
  const answers = Object.fromEntries(
    questions.flatMap(({ id }) => {
      const answer = values[`answer_${id.replaceAll("-", "_")}`];
      return answer === "yes" || answer === "no" ? [[id, answer === "yes"]] : [];
    }),
  );
  const isMissing =
    (note === "required" && said === null) ||
    (photo === "required" && photos.length === 0) ||
    questions.some(({ id }) => !(id in answers));
  return { evidence: { note: said, photos, answers }, isComplete: !isMissing };
}
