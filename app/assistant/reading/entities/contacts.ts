/** Contact details: what a shopper may prove an order with. */

export interface Found {
  value: string;
  from: number;
  to: number;
}

const AT_MOST = 10;
/** RFC 5321's limits; longer is not an address. */
const LOCAL_PART = 64;
const DOMAIN = 255;

/** Letters, digits and what people's addresses have in front of the "@". */
const isLocal = (character: string): boolean => /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u.test(character);
const isDomain = (character: string): boolean => /[\p{L}\p{N}.-]/u.test(character);

/** Addresses as typed, without the punctuation around them. Walks from each "@", so it is linear. */
export function findEmails(text: string): Found[] {
  const found: Found[] = [];
  const characters = text.replace(/＠/gu, "@");
  for (let at = characters.indexOf("@"); at >= 0 && found.length < AT_MOST; at = characters.indexOf("@", at + 1)) {
    const [end, start] = aroundAt(characters, at);
    let from = end;
    while (from > 0 && end - from < LOCAL_PART && isLocal(characters[from - 1] ?? "")) {
      if (from < end && sentenceEnds(characters[from - 1] ?? "", characters[from] ?? "")) break;
      from -= 1;
    }
    let to = start;
    while (to < characters.length && to - start < DOMAIN && isDomain(characters[to] ?? "")) to += 1;
    while (from < end && /[.'"`*_~!#$%&/={|}?^-]/u.test(characters[from] ?? "") && !/[_]/u.test(characters[from] ?? ""))
      from += 1;
    while (to > start && /[.-]/u.test(characters[to - 1] ?? "")) to -= 1;
    const local = characters.slice(from, end);
    const domain = asciiDomain(characters.slice(start, to));
    if (start - end > 1 && local.length < SHORTEST_APART) continue;
    if (local === "" || local.endsWith(".") || local.includes("..") || !validDomain(domain)) continue;
    found.push({ value: `${local}@${domain}`, from, to: start + domain.length });
  }
  return found;
}

/** "me @ home" is no address. */
const SHORTEST_APART = 4;

/** Where the local part ends and the domain begins: "joan.r @ example.org" is typed too, mostly by phones. */
function aroundAt(characters: string, at: number): [number, number] {
  const end = characters[at - 1] === " " && isLocal(characters[at - 2] ?? "") ? at - 1 : at;
  const start = characters[at + 1] === " " && isDomain(characters[at + 2] ?? "") ? at + 2 : at + 1;
  return [end, start];
}

/** "邮箱a@b.cn": in scripts without spaces the sentence goes up to the address; no address mixes such letters with ours. */
const sentenceEnds = (before: string, after: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}]/u.test(before) &&
  /[A-Za-z0-9._%+-]/u.test(after);

/** In scripts without spaces the sentence goes on right after the address ("a@b.jpです"): the domain ends there. */
function asciiDomain(domain: string): string {
  const match = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/u.exec(domain);
  return match ? match[0].replace(/[.-]+$/u, "") : domain;
}

function validDomain(domain: string): boolean {
  const labels = domain.split(".");
  const top = labels.at(-1) ?? "";
  return (
    labels.length >= 2 &&
    labels.every((label) => label !== "" && label.length <= 63 && !label.startsWith("-") && !label.endsWith("-")) &&
    /^(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59})$/iu.test(top)
  );
}

/** Runs of digits with the blanks, dots, dashes and brackets that people put into phone numbers. */
const PHONE = /\+?\(?\d[\d ().\-/\u00a0]{5,24}\d/gu;
const PHONE_WORDS =
  /phone|mobile|cell\b|tel\b|tel\.|call me|whats ?app|number is|tel[eé]fono|m[oó]vil|celular|t[eé]l[eé]phone|portable|handy|telefon|mobil|cellulare|numero di|telefone|mobiel|telefoon|kom[oó]rk|nr tel|cep\b|電話|携帯|电话|手机|手機|전화|핸드폰|휴대폰|هاتف|جوال|موبايل|تلفون/iu;

/** Digits with a leading "+" kept. Without "+" or a word for phone it must begin with 0 or be written in groups. */
export function findPhones(text: string, taken: readonly { from: number; to: number }[]): Found[] {
  const found: Found[] = [];
  const hinted = PHONE_WORDS.test(text);
  for (const match of text.matchAll(PHONE)) {
    if (found.length === AT_MOST) break;
    const from = match.index;
    const to = from + match[0].length;
    if (taken.some((span) => from < span.to && to > span.from)) continue;
    if (/[\p{Script=Latin}#\d]/u.test(text[from - 1] ?? " ") || /[\p{Script=Latin}\d@]/u.test(text[to] ?? " "))
      continue;
    const digits = match[0].replace(/\D/gu, "");
    const international = match[0].startsWith("+") || digits.startsWith("00");
    const grouped = /^\(?\d{2,5}\)?[ .\-/]\(?\d{2,4}\)?[ .\-/]\d{2,4}/u.test(match[0]);
    if (digits.length < (hinted || international ? 7 : 9) || digits.length > 15) continue;
    if (
      /^(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}$/u.test(match[0]) ||
      /^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d$/u.test(match[0])
    )
      continue;
    if (
      !international &&
      !hinted &&
      !digits.startsWith("0") &&
      !grouped &&
      !/^1[3-9]\d{9}$/u.test(digits) &&
      !/^5\d{9}$/u.test(digits)
    )
      continue;
    found.push({ value: (match[0].startsWith("+") ? "+" : "") + digits, from, to });
  }
  return found;
}

/** Formats that can hardly be anything else. */
const TELLING_POSTCODES: RegExp[] = [
  /(?<![A-Z0-9])(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})(?![A-Z0-9])/giu, // United Kingdom
  /(?<![A-Z0-9])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d(?![A-Z0-9])/giu, // Canada
  /(?<![A-Z0-9])(?:[AC-FHKNPRTV-Y]\d[0-9W]) ?[0-9AC-FHKNPRTV-Y]{4}(?![A-Z0-9])/giu, // Ireland
  /(?<![A-Z0-9])[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?![A-Z0-9])/gu, // Netherlands; capitals, or "1005 is" would fit
  /(?<!\d)\d{2}-\d{3}(?![\d-])/gu, // Poland
  /(?<!\d)\d{5}-\d{3}(?![\d-])/gu, // Brazil
  /(?<!\d)\d{5}-\d{4}(?![\d-])/gu, // United States, ZIP+4
  /〒 ?\d{3}-?\d{4}/gu, // Japan
  /(?<!\d[ )-]{0,2})\d{3}-\d{4}(?![\d-])/gu, // Japan, without the mark
];

const POSTCODE_WORD =
  "(?:zip(?: ?code)?|post ?codes?|postal(?: code)?|plz|postleitzahl|c[oó]digo postal|c\\.?p\\.?|code postal|cap|cep|kod pocztowy|posta kodu|郵便番号|邮编|邮政编码|郵遞區號|우편번호|الرمز البريدي)";
const AFTER_WORD = new RegExp(
  `${POSTCODE_WORD}[^\\p{L}\\d\\n]{0,3}(?:is |ist |es |è |é |est |:|：|は|は、|是|는|은)?[^\\p{L}\\d\\n]{0,3}(\\d{3,7}(?:[- ]\\d{3,4})?)(?!\\d)`,
  "giu",
);
/** "10115 Berlin", "Berlin 10115", "TX 78701", "10115, Berlin": five digits beside a place's name. */
const BESIDE_PLACE = /(?<![\d#])(\d{5})(?=,? \p{Lu}\p{Ll}{2,})|(?<=\p{Lu}\p{Ll}{2,},? |\b[A-Z]{2} )(\d{5})(?!\d)/gu;
/** Words that begin a message with a capital and have an order's number after them. */
const NO_PLACES = new Set(
  "status order number track tracking where about wo nummer bestellung paket suivi commande numéro pedido estado seguimiento número rastreo ordine numero stato traccia rastreio compra encomenda bestelling waar zamówienie numer paczka gdzie sipariş takip kargo".split(
    " ",
  ),
);
const ONLY_NUMBER = /^\s*(\d{5})\s*[.!]?\s*$/u;

/** Postcodes, as typed and in capitals. Bare digits count only beside a word or a place that makes them one. */
export function findPostcodes(text: string, taken: readonly { from: number; to: number }[]): Found[] {
  const found: Found[] = [];
  const add = (value: string, from: number): void => {
    const to = from + value.length;
    if (found.length >= AT_MOST || taken.some((span) => from < span.to && to > span.from)) return;
    if (!found.some((other) => from < other.to && to > other.from))
      found.push({ value: value.toUpperCase().trim(), from, to });
  };
  for (const format of TELLING_POSTCODES) for (const match of text.matchAll(format)) add(match[0], match.index);
  for (const match of text.matchAll(AFTER_WORD))
    if (match[1]) add(match[1], match.index + match[0].length - match[1].length);
  for (const match of text.matchAll(BESIDE_PLACE)) {
    const before = /(\p{L}+),? $/u.exec(text.slice(Math.max(0, match.index - 30), match.index))?.[1];
    if (!before || !NO_PLACES.has(before.toLowerCase())) add(match[0], match.index);
  }
  const only = ONLY_NUMBER.exec(text);
  if (only?.[1]) add(only[1], text.indexOf(only[1]));
  return found;
}
