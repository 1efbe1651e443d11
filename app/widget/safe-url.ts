/**
 * The address if it may be followed: https, mailto, or the page's own origin; else null.
 * Checked on the parsed URL, because browsers drop tabs and line breaks ("java\tscript:").
 */
export function safeUrl(address: string, origin: string): string | null {
  try {
    const { protocol, origin: target, href } = new URL(address, origin);
    return /^(https|mailto):$/.test(protocol) || (protocol === "http:" && target === origin) ? href : null;
  } catch {
    return null;
  }
}
