import type { IncomingMessage } from "node:http";

/** One cookie of a request; null when it is not there. */
export function readCookie(req: Pick<IncomingMessage, "headers">, name: string): string | null {
  for (const pair of (req.headers.cookie ?? "").split(";")) {
    const at = pair.indexOf("=");
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
}
