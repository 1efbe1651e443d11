import { TRACKING_FORMATS } from "./tracking-formats";

export interface FoundTrackingNumber {
  number: string;
  carriers: string[];
  /** Where it stands in the text; `to` excluded. */
  from: number;
  to: number;
}

const SHORTEST = 9;
const LONGEST = 42;
/** Pieces looked at per message, and pieces that one number may be typed in ("1 Z 9 …"). */
const MAX_PIECES = 240;
const MAX_JOINED = 36;

/** Carriers whose format and check digit fit; `alone` when nothing else in the message says what the number is. */
export function carriersOf(compact: string, speaksOfTracking: boolean): string[] {
  const carriers: string[] = [];
  for (const { carrier, shape, holds, plain } of TRACKING_FORMATS) {
    if (plain === true && !speaksOfTracking) continue;
    if (!carriers.includes(carrier) && shape.test(compact) && (holds?.(compact) ?? true)) carriers.push(carrier);
  }
  return carriers;
}

interface Piece {
  text: string;
  from: number;
  to: number;
  /** Blank or hyphen, and nothing else, between it and the piece before. */
  joined: boolean;
}

/**
 * Tracking numbers in a text whose digits are ASCII already. `speaksOfTracking` lets in the formats that are just
 * digits; a message that is nothing but the number speaks for itself.
 */
export function findTrackingNumbers(text: string, speaksOfTracking: boolean): FoundTrackingNumber[] {
  const pieces = piecesOf(text);
  const found: FoundTrackingNumber[] = [];
  const alone = isNothingElse(text, pieces);
  for (let start = 0; start < pieces.length; start += 1) {
    const match = longestFrom(pieces, start, alone || speaksOfTracking, alone);
    if (!match) continue;
    const { end, ...number } = match;
    if (!found.some((other) => other.number === number.number)) found.push(number);
    start = end;
  }
  return found;
}

/** Only digits, capitals and single letters, such as are read off a label. */
function isNothingElse(text: string, pieces: readonly Piece[]): boolean {
  if (!/^[A-Za-z0-9\s-]+$/u.test(text)) return false;
  return (
    pieces.length > 0 &&
    pieces.every(({ text: piece }) => /\d/u.test(piece) || piece.length === 1 || piece === piece.toUpperCase())
  );
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(/[A-Za-z0-9]+/gu)) {
    if (pieces.length === MAX_PIECES) break;
    const before = pieces.at(-1);
    const between = before ? text.slice(before.to, match.index) : "";
    pieces.push({
      text: match[0],
      from: match.index,
      to: match.index + match[0].length,
      joined: /^[ \u00a0-]{1,3}$/u.test(between),
    });
  }
  return pieces;
}

function longestFrom(
  pieces: readonly Piece[],
  start: number,
  tracking: boolean,
  alone: boolean,
): (FoundTrackingNumber & { end: number }) | null {
  let compact = "";
  let best: (FoundTrackingNumber & { end: number }) | null = null;
  for (let end = start; end < Math.min(pieces.length, start + MAX_JOINED); end += 1) {
    const piece = pieces[end];
    const first = pieces[start];
    if (!piece || !first || (end > start && !piece.joined)) break;
    // A word is part of a typed-apart number only as a short capital code ("1LS CX …", "… GB").
    if (!/\d/u.test(piece.text) && (piece.text.length > 4 || (!alone && piece.text !== piece.text.toUpperCase())))
      break;
    compact += piece.text.toUpperCase();
    if (compact.length > LONGEST) break;
    if (compact.length < SHORTEST || !/\d{3}/u.test(compact)) continue;
    // Several numbers side by side ("1005 1006 1007") are not one; apart-typed ones come in a label's rhythm or alone.
    const carriers = carriersOf(compact, tracking && (end === start || alone || /^\d{4}$/u.test(first.text)));
    if (carriers.length > 0) best = { number: compact, carriers, from: first.from, to: piece.to, end };
  }
  return best;
}
