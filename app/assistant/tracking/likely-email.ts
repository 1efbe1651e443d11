/** Mail services with most of the world's private addresses, and those that are spelled nearly alike. */
const SERVICES = [
  "gmail.com",
  "ymail.com",
  "mail.com",
  "email.com",
  "googlemail.com",
  "outlook.com",
  "hotmail.com",
  "hotmail.co.uk",
  "hotmail.fr",
  "live.com",
  "yahoo.com",
  "yahoo.co.uk",
  "yahoo.co.jp",
  "icloud.com",
  "proton.me",
  "protonmail.com",
  "gmx.de",
  "gmx.net",
  "web.de",
  "t-online.de",
  "orange.fr",
  "libero.it",
  "naver.com",
  "qq.com",
  "163.com",
];
/** Shorter ones are one letter away from too many others. */
const SHORTEST = 8;

/**
 * The address that somebody probably meant: "ana@gmial.com" is ana@gmail.com. Told from what was typed alone, so that
 * it says nothing of what the shop knows. Null for whatever is spelled like nothing in particular.
 */
export function likelyEmail(typed: string): string | null {
  const [, name, domain] = /^([^@\s]+)@([^@\s]+)$/.exec(typed.trim().toLowerCase()) ?? [];
  if (name === undefined || domain === undefined || SERVICES.includes(domain)) return null;
  const meant = SERVICES.find((service) => service.length >= SHORTEST && isOneSlipAway(domain, service));
  return meant === undefined ? null : `${name}@${meant}`;
}

/** One sign left out, put in or replaced, or two neighbours swapped. */
function isOneSlipAway(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 1) return false;
  let start = 0;
  while (start < Math.min(typed.length, meant.length) && typed[start] === meant[start]) start += 1;
  const [left, right] = [typed.slice(start), meant.slice(start)];
  if (typed.length < meant.length) return left === right.slice(1);
  if (typed.length > meant.length) return left.slice(1) === right;
  const isSwapped = left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
  return left.slice(1) === right.slice(1) || isSwapped;
}
