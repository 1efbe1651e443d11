/** Streets with their numbers, and post boxes, as they are written in the shoppers' languages. */
const ADDRESSES = [
  /\p{Nd}{1,5}\p{L}?,?\s+(?:[\p{L}'’.-]+\s+){0,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|way|court|ct|square|place|boulevard|blvd|terrace|crescent|gardens|row|hill|cottages?|grove|park|mews|heights|house|apartments|villas|quay|parade|green|view|rise|walk|wharf|yard)\b\.?/giu,
  /(?<!\p{L})(?:p\.?\s?o\.?\s?box|postfach|apartado(?: de correos)?|bo[iî]te postale|bp|caixa postal|casella postale|postbus|skr(?:ytka|\.)\s?poczt(?:owa|\.)|posta kutusu|صندوق بريد|私書箱|사서함|邮政信箱|郵政信箱)\s*\p{Nd}+/giu,
  /(?<!\p{L})(?:apt|apartment|flat|unit|suite|wohnung|whg|appartement|appt|piso|puerta|interno|scala|apto?|bloco|lok|m|daire)\.?\s*(?:no\.?\s*)?\p{Nd}{1,4}\p{L}?(?!\p{L})/giu,
  /[\p{L}-]{0,30}(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|damm|ufer|laan|straat|plein|gracht|kade|dijk)\s*\p{Nd}+\s?\p{L}?\b(?:[-/]\p{Nd}+)?/giu,
  /(?<!\p{L})(?:Am|Im|An der|An den|Auf dem|Auf der|Zum|Zur|Unter den|In der)\s+\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?\s+\p{Nd}{1,4}\s?\p{L}?\b/gu,
  /(?:\p{Nd}{1,5}(?:\s?(?:bis|ter))?,?\s+)?(?<!\p{L})(?:rue|avenue|boulevard|place|chemin|impasse|all(?:é|e)e|quai|calle|c\/|avenida|avda?\.|plaza|paseo|via|viale|corso|piazza|largo|rua|travessa|praça|ul\.|ulica|aleja|al\.|os\.)\s+(?:[\p{L}'’.-]+\s*){1,5},?\s*(?:n[.º°]?\s*)?\p{Nd}*/giu,
  /[\p{L}.]{1,30}\s+(?:mahallesi|mah\.|caddesi|cad\.|sokak|sokağı|sok\.|bulvarı)[^,\n]{0,40}\p{Nd}+/giu,
  /[\p{Script=Han}]{2,20}(?:路|街|巷|弄|大道|道)[一二三四五六七八九十]*段?\s*\p{Nd}+\s*(?:号|號)?\s*[\p{Script=Han}\p{Nd}-]*(?:\s*\p{Nd}+\s*[樓楼室号號]\p{Script=Han}?)*/gu,
  /[\p{Script=Han}]{2,20}(?:市|区|區|町|村)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{0,30}\p{Nd}+(?:丁目|番地?|-|号|\p{Nd}){0,20}/gu,
  /[\p{Script=Hangul}]{1,20}(?:로|길)\s?\p{Nd}+(?:-\p{Nd}+)?(?:\s*\p{Nd}+(?:동|호|층))*/gu,
  /شارع\s+(?:[\p{Script=Arabic}]+\s*){1,3}\p{Nd}*/gu,
];

export function findAddresses(text: string): string[] {
  return [...new Set(ADDRESSES.flatMap((pattern) => text.match(pattern) ?? []).map((address) => address.trim()))];
}
