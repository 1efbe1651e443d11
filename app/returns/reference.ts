import { createHash } from "node:crypto";

const ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/**
 * By which we know a return or refund as ours afterwards: "Ref. 7K3QXM2R", at the end of a note. Neither returns nor
 * refunds have tags, attributes or metafields (schema 2026-10), so a note is the only field of ours that Shopify
 * keeps: `ReturnLineItem.customerNote` of requests (300 characters), `ReturnLineItem.returnReasonNote` of approved
 * returns (255), `Refund.note`. Staff see it, and can quote it. `seed` says what it is: a proposal's id.
 */
export function reference(seed: string): string {
  const hash = createHash("sha256").update(`warmline/return/${seed}`).digest();
  return `Ref. ${[...hash.subarray(0, 8)].map((byte) => ALPHABET[byte % ALPHABET.length]).join("")}`;
}

/** A note that ends with the reference, cut to what Shopify takes (UTF-16 units, never in the middle of a character). */
export function withReference(note: string | null, seed: string, longest: number): string {
  const mark = reference(seed);
  const room = longest - mark.length - 1;
  let kept = "";
  for (const character of (note ?? "").trim()) {
    if (kept.length + character.length > room) break;
    kept += character;
  }
  return kept === "" ? mark : `${kept} ${mark}`;
}

export const hasReference = (note: string | null, seed: string): boolean => note?.includes(reference(seed)) ?? false;
