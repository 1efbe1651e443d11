/** Names after the words with which people give them, in the languages of the shoppers. */
const NAME = "\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’.-]+){0,3}";
const LEAD_INS = [
  "my name(?:['’]s| is)",
  "name is",
  "i am",
  "i['’]?m",
  "this is",
  "it['’]?s",
  "regards,?",
  "thanks,?",
  "cheers,?",
  "dear",
  "hi",
  "hello",
  "ich hei(?:ß|ss)e",
  "mein name ist",
  "ich bin",
  "hier ist",
  "gr(?:ü|u)(?:ß|ss)e,?",
  "je m['’]appelle",
  "mon nom est",
  "je suis",
  "cordialement,?",
  "me llamo",
  "mi nombre es",
  "soy",
  "saludos,?",
  "mi chiamo",
  "il mio nome (?:è|e)",
  "sono",
  "saluti,?",
  "(?:meu nome é|me chamo|eu sou|sou (?:o|a))",
  "atenciosamente,?",
  "(?:ik heet|mijn naam is|ik ben)",
  "groeten,?",
  "(?:nazywam się|mam na imię|jestem)",
  "pozdrawiam,?",
  "(?:benim adım|adım|ben)",
  "saygılarımla,?",
].join("|");
const NAMED = new RegExp(`(?<!\\p{L})(?:${insensitive(LEAD_INS)})\\s+(${NAME})`, "gu");
const NAMED_WITHOUT_SPACES = [
  /(?:我叫|我是|我的名字是|姓名[:：]?)\s*([\p{Script=Han}·]{2,4}|[A-Z][\p{L} ]{1,30})/gu,
  /([\p{Script=Han}\p{Script=Katakana}]{2,8})(?:と申します|といいます|です(?=[。、\s]|$))/gu,
  /(?:제 이름은|저는)\s*([\p{Script=Hangul}]{2,5}?)(?:입니다|이에요|예요|이라고|라고|\s)/gu,
  /(?:اسمي|أنا اسمي|معك|معكم)\s+([\p{Script=Arabic}]{2,}(?:\s+[\p{Script=Arabic}]{2,})?)/gu,
];

const ADDRESSES = [
  /\p{Nd}{1,5}\p{L}?,?\s+(?:[\p{L}'’.-]+\s+){0,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|way|court|ct|square|place|boulevard|blvd|terrace|crescent|gardens|row|hill)\b\.?/giu,
  /[\p{L}-]*(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|damm|ufer|laan|straat|plein|gracht|kade|dijk)\s*\p{Nd}+\s?\p{L}?\b/giu,
  /(?:\p{Nd}{1,5}(?:\s?(?:bis|ter))?,?\s+)?(?<!\p{L})(?:rue|avenue|boulevard|place|chemin|impasse|all(?:é|e)e|quai|calle|c\/|avenida|avda?\.|plaza|paseo|via|viale|corso|piazza|largo|rua|travessa|praça|ul\.|ulica|aleja|al\.|os\.)\s+(?:[\p{L}'’.-]+\s*){1,5},?\s*(?:n[.º°]?\s*)?\p{Nd}*/giu,
  /[\p{L}.]+\s+(?:mahallesi|mah\.|caddesi|cad\.|sokak|sokağı|sok\.|bulvarı)[^,\n]{0,40}\p{Nd}+/giu,
  /[\p{Script=Han}]{2,}(?:路|街|巷|弄|大道|道)\s*\p{Nd}+\s*(?:号|號)?[\p{Script=Han}\p{Nd}-]*/gu,
  /[\p{Script=Han}]{2,}(?:市|区|町|村)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]*\p{Nd}+(?:丁目|番地?|-|号|\p{Nd})*/gu,
  /[\p{Script=Hangul}]+(?:로|길)\s?\p{Nd}+(?:-\p{Nd}+)?/gu,
  /شارع\s+(?:[\p{Script=Arabic}]+\s*){1,3}\p{Nd}*/gu,
];

/** Words with a capital after "I am" and the like that are no names. */
const NOT_NAMES = /^(?:I|The|A|An|My|Your|Order|Bestellung|There|This|That|It|Team|Warmline)$/u;

export function findNames(text: string): string[] {
  const found = [NAMED, ...NAMED_WITHOUT_SPACES].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => (match[1] ?? "").trim()),
  );
  const names = found.filter((name) => name.length > 1 && !NOT_NAMES.test(name));
  // "Anna Berg" is Anna too, later on.
  return [...new Set(names.flatMap((name) => [name, ...name.split(/\s+/u).filter((part) => part.length > 2)]))];
}

export function findAddresses(text: string): string[] {
  return [...new Set(ADDRESSES.flatMap((pattern) => text.match(pattern) ?? []).map((address) => address.trim()))];
}

/** Either case for the lead-in, while the name itself must begin with a capital. */
function insensitive(pattern: string): string {
  return pattern.replace(/(?<!\\)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase().slice(0, 1)}]`);
}
