import { createHash, createHmac } from "node:crypto";
import { config } from "~/platform/config";

/** What is known of who asks: from a verified session, a proved order or Shopify's customer; never from a body. */
export interface WhoAsks {
  /** Shopify's numeric id; null for guests. */
  customerId: string | null;
  /** Proved or Shopify's; null where none is known. */
  emails: string[];
  addresses: PostalAddress[];
  /** The browser's visitor; null where there is none (a webhook). */
  visitorId: string | null;
}

export interface PostalAddress {
  address1: string | null;
  address2: string | null;
  zip: string | null;
  countryCode: string | null;
}

/**
 * Marks by which the ledger knows a person and a household again: HMACs under a key of the app, different in every
 * shop. Nothing can be read back from them.
 */
export interface Marks {
  /** To be stored with a claim. */
  person: string[];
  /** Person's marks and those that others in the household share. */
  household: string[];
  /** The same under every key that is still valid: what to look for after the key was rotated. */
  seek: { person: string[]; household: string[] };
  /** The person's fixed place among a hundred, for the hold-out: the same for ever, whatever share or key is set. */
  bucket: number;
}

export function marksOf(shopId: string, who: WhoAsks): Marks {
  const person = [
    ...(who.customerId ? [`customer ${who.customerId}`] : []),
    ...who.emails.flatMap((email) => oneMailbox(email) ?? []).map((email) => `email ${email}`),
  ];
  const device = who.visitorId ? [`visitor ${who.visitorId}`] : [];
  // A guest without an address to go by is the browser.
  const known = person.length > 0 ? person : device;
  const shared = [...device, ...who.addresses.flatMap((one) => oneDoor(one) ?? []).map((door) => `address ${door}`)];
  const all = [...new Set([...known, ...shared])];
  const under = (key: string, names: string[]) => names.map((name) => mark(key, shopId, name));
  const keys = config().ENCRYPTION_KEY;
  return {
    person: under(keys[0]!, known),
    household: under(keys[0]!, all),
    seek: {
      person: keys.flatMap((key) => under(key, known)),
      household: keys.flatMap((key) => under(key, all)),
    },
    bucket:
      createHash("sha256")
        .update(`hold-out\n${shopId}\n${known[0] ?? ""}`)
        .digest()
        .readUInt32BE(0) % 100,
  };
}

function mark(key: string, shopId: string, name: string): string {
  const own = createHmac("sha256", Buffer.from(key, "base64")).update("warmline/household").digest();
  return createHmac("sha256", own).update(`${shopId}\n${name}`).digest("base64url").slice(0, 32);
}

/** Providers that ignore dots in a mailbox's name. */
const DOTLESS = new Set(["gmail.com"]);
const SAME_DOMAIN: Record<string, string> = {
  "googlemail.com": "gmail.com",
  "pm.me": "proton.me",
  "protonmail.com": "proton.me",
};
/** Yahoo's disposable addresses are name-keyword@. */
const HYPHEN_TAGS = /^(yahoo|ymail|rocketmail)\./;

/** One spelling for all the ways to write to one mailbox: case, +tags, Gmail's dots, alias domains. Null: no address. */
export function oneMailbox(email: string): string | null {
  const match = /^([^\s@]+)@([^\s@]+\.[^\s@]+)$/.exec(email.normalize("NFKC").trim().toLowerCase());
  if (!match) return null;
  const written = match[2]!.replace(/\.$/, "");
  const domain = SAME_DOMAIN[written] ?? written;
  let name = match[1]!.replace(/^"(.*)"$/, "$1").split("+")[0]!;
  if (DOTLESS.has(domain)) name = name.replaceAll(".", "");
  if (HYPHEN_TAGS.test(domain)) name = name.split("-")[0]!;
  return name ? `${name}@${domain}` : null;
}

const STREET_WORDS: [RegExp, string][] = [
  [/\bstreet\b/g, "st"],
  [/\broad\b/g, "rd"],
  [/\bavenue\b/g, "ave"],
  [/\blane\b/g, "ln"],
  [/\bdrive\b/g, "dr"],
  [/\bapartment\b|\bflat\b|\bunit\b|\bsuite\b/g, "apt"],
  [/stra(ss|ß)e\b|\bstr\b/g, "str"],
];

/**
 * One spelling for a door: country, postcode, street and its numbers. Of the second line only its numbers count, so
 * that a flat is told from its neighbour but "c/o" makes no new one. Null: too little to tell a door by.
 */
export function oneDoor({ address1, address2, zip, countryCode }: PostalAddress): string | null {
  if (!address1 || !(zip || countryCode)) return null;
  let street = plain(address1);
  for (const [pattern, short] of STREET_WORDS) street = street.replace(pattern, short);
  const flat = (plain(address2 ?? "").match(/\d+/g) ?? []).join(" ");
  const parts = [countryCode?.toUpperCase() ?? "", plain(zip ?? ""), street, flat];
  return parts.map((part) => part.replace(/[^\p{L}\p{N}]/gu, "")).join("|");
}

/** Lower case without accents; punctuation as spaces. */
const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
