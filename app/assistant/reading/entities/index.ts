import { asciiDigits } from "../../../i18n/digits";
import { MAX_CHARACTERS } from "../fold";
import type { Contacts, ReadingContext } from "../types";
import { findEmails, findPhones, findPostcodes } from "./contacts";
import { findBareOrders, findNamedOrders } from "./order-names";
import { findTrackingNumbers } from "./tracking-numbers";

/** Words that make a bare number a tracking number. */
const TRACKING_WORDS =
  /track|parcel|package|shipment|courier|ups\b|fedex|usps|dhl|dpd|gls\b|hermes|evri|rastre|seguimiento|gu[ií]a|suivi|colis|sendung|paket|spedizione|tracciam|pacco|rastreio|pakket|przesy|paczk|kargo|takip|追跡|伝票|荷物|快递|快遞|运单|運單|物流|单号|单號|운송장|송장|택배|تتبع|شحن/iu;

/** A number is read as one thing: e-mails and orders that are called so, then tracking numbers, postcodes, phones, and last plain numbers. */
export function findEntities(text: string, context: ReadingContext): Contacts {
  const plain = asciiDigits(text.slice(0, MAX_CHARACTERS))
    .replace(/[＃﹟]/gu, "#")
    .replace(/[－‐‑–—―]/gu, "-");
  const emails = findEmails(plain);
  const named = findNamedOrders(plain, context, emails);
  const tracking = findTrackingNumbers(plain, TRACKING_WORDS.test(plain)).filter(
    ({ from, to }) => ![...emails, ...named].some((span) => from < span.to && to > span.from),
  );
  const postcodes = findPostcodes(plain, [...emails, ...tracking, ...named]);
  const phones = findPhones(plain, [...emails, ...tracking, ...postcodes, ...named]);
  const onlyNumber = /^\s*\d{5}\s*[.!]?\s*$/u.test(plain);
  const bare = findBareOrders(plain, context, [
    ...emails,
    ...tracking,
    ...phones,
    ...named,
    ...(onlyNumber ? [] : postcodes),
  ]);
  const orders = [...named, ...bare].sort((a, b) => a.from - b.from);
  const values = (found: readonly { value: string }[]): string[] => [...new Set(found.map(({ value }) => value))];
  return {
    orderNames: values(orders),
    emails: values(emails),
    phones: values(phones),
    postcodes: values(postcodes),
    trackingNumbers: tracking.map(({ number, carriers }) => ({ number, carriers })),
  };
}
