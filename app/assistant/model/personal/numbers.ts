import { NUMBER_WORDS } from "../../reading/lexicon/numbers";

/** E-mail addresses as people write them for no machine to read, and in full-width letters. */
const WRITTEN_EMAILS =
  /[\p{L}\p{N}._+-]{1,64}\s*(?:[@＠]|[([]\s*(?:at|ät|arroba|chiocciola|arobase)\s*[)\]]|\s(?:at|arroba|chiocciola|arobase|małpa|apenstaartje|klammeraffe)\s|アット|골뱅이|艾特)\s*[\p{L}\p{N}-]{1,63}(?:\s*(?:[.．。]|[([]\s*(?:dot|punkt|punto|ponto|point|kropka|nokta)\s*[)\]]|\s(?:dot|punkt|punto|ponto|point|kropka|nokta)\s|ドット|닷|点|點)\s*[\p{L}\p{N}-]{2,24}){1,5}/giu;

const ZEROS = "zero oh null nul cero zéro sıfır صفر";
const words = Object.values(NUMBER_WORDS).flatMap(({ numbers }) =>
  numbers.split(" ").map((word) => word.split("=")[0]!),
);
const NUMBER = [...new Set([...words, ...ZEROS.split(" ")])].filter((word) =>
  /^[\p{Script=Latin}\p{Script=Arabic}]+$/u.test(word),
);
/** "zero eight six one two", "一三八一二": nobody counts to five in a question about a shop. */
const SPELLED = new RegExp(
  `(?<!\\p{L})(?:(?:${NUMBER.join("|")})[\\s,-]+){4,}(?:${NUMBER.join("|")})(?!\\p{L})|[〇零一二三四五六七八九幺两兩]{5,}|[공영일이삼사오육칠팔구]{7,}`,
  "giu",
);
/** "1 0 0 5". */
const SPACED = /(?<!\p{Nd})\p{Nd}(?:[ .\-_\u00a0]\p{Nd}){3,}(?!\p{Nd})/gu;
/** "1Z 999 AA1 01 2345 6784": groups that have eight digits or more between them. */
const GROUPED =
  /(?<![\p{L}\p{N}])(?=(?:[\p{Script=Latin} .-]*\p{Nd}){8})(?:[A-Za-z]{0,4}\p{Nd}[A-Za-z\p{Nd}]{0,11}|[A-Z]{1,4})(?:[ .-][A-Z\p{Nd}]{1,12}){1,9}(?![\p{L}\p{N}])/gu;
/** Letters and digits in one word, with three digits or more: codes, documents, parcels, some postcodes. */
const MIXED = /(?<![\p{L}\p{N}])(?=\p{N}*[A-Za-z])(?=(?:[A-Za-z]*\p{Nd}){3})[A-Za-z\p{Nd}]{4,40}(?![\p{L}\p{N}])/gu;
/** British, Irish, Canadian and Dutch ones in small letters too. */
const POSTCODES =
  /(?<![\p{L}\p{N}])(?:[a-z]{1,2}\p{Nd}[a-z\p{Nd}]?\s?\p{Nd}[a-z]{2}|[ac-fhknprtvwxy]\p{Nd}[\p{Nd}w]\s?[\p{Nd}ac-fhknprtvwxy]{4}|[a-z]\p{Nd}[a-z]\s?\p{Nd}[a-z]\p{Nd}|\p{Nd}{4}\s?[a-z]{2})(?![\p{L}\p{N}])/giu;

export const findWrittenEmails = (text: string): string[] => text.match(WRITTEN_EMAILS) ?? [];

export const findPostcodes = (text: string): string[] => text.match(POSTCODES) ?? [];

/** Numbers that may lead to somebody, however they are written. */
export const findNumbers = (text: string): string[] =>
  [GROUPED, MIXED, SPACED, SPELLED].flatMap((pattern) => text.match(pattern) ?? []);
