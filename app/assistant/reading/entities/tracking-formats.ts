import { doubledSecond, fedexExpress, gs1, luhn, mod37Of36, modulo7, s10, tripledSecond } from "./checksums";

/** How a carrier numbers its parcels: from its public specification or label guide. */
export interface TrackingFormat {
  carrier: string;
  /** The whole number, upper case, without blanks and hyphens. */
  shape: RegExp;
  /** Where the carrier publishes a check digit. */
  holds?: (number: string) => boolean;
  /**
   * Digits only and short or unchecked: it could be a phone, an order or anything else, so it counts only when the
   * message is nothing else or speaks of tracking.
   */
  plain?: boolean;
}

/** UPU country codes that post under S10, besides ISO 3166; Yanwen's "YP" and Asendia's "AX" live outside it. */
const S10_COUNTRIES = new Set(
  (
    "AD AE AF AG AI AL AM AO AR AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO " +
    "CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FK FO FR GA GB GD GE GH GI GL GM GN GQ GR GT GW GY HK HN HR HT HU " +
    "ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN " +
    "MO MR MS MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NZ OM PA PE PF PG PH PK PL PT PY QA RO RS RU RW SA SB SC SD SE SG SH " +
    "SI SK SL SM SN SO SR SS ST SV SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VN VU WS YE ZA ZM ZW " +
    "YP YW XZ"
  ).split(" "),
);

const last = (number: string, length: number): string => number.slice(-length);

/** Intelligent Mail package barcode: 22, 26 or 30 digits, with or without "420" and the ZIP code before them. */
function intelligentMail(number: string): boolean {
  return [22, 26, 30].some((length) => {
    const before = number.length - length;
    return [0, 8, 12].includes(before) && /^9[1-5]/u.test(number.slice(before)) && gs1(number.slice(before));
  });
}

export const TRACKING_FORMATS: TrackingFormat[] = [
  { carrier: "ups", shape: /^1Z[A-Z0-9]{15}\d$/u, holds: (number) => doubledSecond(number.slice(2)) },
  { carrier: "ups", shape: /^[AHJKTV]\d{10}$/u, holds: (number) => doubledSecond(number.slice(1)) },

  { carrier: "fedex", shape: /^\d{12}$/u, holds: fedexExpress },
  { carrier: "fedex", shape: /^\d{15}$/u, holds: gs1 },
  { carrier: "fedex", shape: /^\d{18}$/u, holds: gs1 },
  { carrier: "fedex", shape: /^96\d{20}$/u, holds: (number) => gs1(last(number, 15)) },
  { carrier: "fedex", shape: /^(?:96|[0-8]\d)\d{32}$/u, holds: (number) => fedexExpress(last(number, 14)) },
  { carrier: "fedex", shape: /^3\d{31}$/u, holds: (number) => fedexExpress(number.slice(16, 28)) },

  { carrier: "usps", shape: /^(?:420\d{5}(?:\d{4})?)?9[1-5]\d{20,28}$/u, holds: intelligentMail },
  { carrier: "usps", shape: /^(?:420\d{5}(?:\d{4})?)?\d{20}$/u, holds: (number) => gs1(last(number, 20)) },

  {
    carrier: "s10",
    shape: /^[A-Z]{2}\d{9}[A-Z]{2}$/u,
    holds: (number) => S10_COUNTRIES.has(last(number, 2)) && s10(number.slice(2, 11)),
  },

  { carrier: "dhl", shape: /^\d{10}$/u, holds: modulo7, plain: true },
  { carrier: "dhl", shape: /^\d{11}$/u, holds: modulo7, plain: true },
  { carrier: "dhl", shape: /^J[A-Z]{2,3}\d{9,10}$/u },
  { carrier: "dhl", shape: /^(?:GM|LX|RX|UV|CN|SG|TH|IN|HK|MY)(?=(?:[A-Z]*\d){6})(?!\d{9}[A-Z]{2}$)[A-Z0-9]{10,39}$/u },
  { carrier: "dhl", shape: /^\d{14}$/u, plain: true },
  { carrier: "dhl", shape: /^JJD\d{18,20}$/u },
  { carrier: "dhl", shape: /^00340\d{15}$/u, holds: gs1 },

  { carrier: "dpd", shape: /^\d{14}[A-Z0-9]$/u, holds: mod37Of36 },
  { carrier: "dpd", shape: /^[A-Z0-9]{7}\d{20}[A-Z0-9]$/u, holds: mod37Of36 },
  { carrier: "gls", shape: /^[A-Z0-9]{2}\d{9}[A-Z]{2}00$/u },
  { carrier: "canada_post", shape: /^\d{16}$/u, holds: gs1 },
  { carrier: "canpar", shape: /^[CDKLSUXZ]\d{21}$/u },
  { carrier: "purolator", shape: /^[0-5]\d{11}$/u, holds: luhn },
  { carrier: "purolator", shape: /^[A-Z]{3}\d{9}$/u },
  { carrier: "ontrac", shape: /^[CD]\d{14}$/u, holds: (number) => tripledSecond(number.slice(1)) },
  { carrier: "lasership", shape: /^L[AEHINX][1-3]\d{7}$/u },
  { carrier: "lasership", shape: /^1LS7[12]\d{10}$/u },
  { carrier: "lasership", shape: /^1LS7[12]\d{2}01[1-4]\d{6}1$/u },
  { carrier: "lasership", shape: /^1LSCX[A-Z0-9]{10}$/u },
  { carrier: "amazon", shape: /^TB[ACM]\d{12}$/u },
  { carrier: "amazon", shape: /^[AFC]\d{10}$/u },
  { carrier: "landmark", shape: /^LTN\d{8}N1$/u },
  { carrier: "gofo", shape: /^GFUS\d{14}$/u },
  { carrier: "speedee", shape: /^SP\d{18}$/u },
  { carrier: "old_dominion", shape: /^(?:77[78]|072|780)\d{8}$/u, holds: luhn, plain: true },
  { carrier: "old_dominion", shape: /^80\d{9}$/u, holds: luhn, plain: true },

  { carrier: "yodel", shape: /^JJ?D\d{16}$/u },
  { carrier: "evri", shape: /^[HT]\d{2}[A-Z0-9]{3}\d{10}$/u },
  { carrier: "postnl", shape: /^3S[A-Z]{4}[A-Z0-9]{7,11}$/u },
  { carrier: "colissimo", shape: /^[5-9][A-Z]\d{11}$/u },
  { carrier: "inpost", shape: /^[56]\d{23}$/u },

  { carrier: "yunexpress", shape: /^YT\d{16}$/u },
  { carrier: "yto", shape: /^YT\d{13}$/u },
  { carrier: "sf_express", shape: /^SF\d{12,13}$/u },
  { carrier: "jd_logistics", shape: /^JD[A-Z]{0,2}\d{11,13}$/u },
  { carrier: "cainiao", shape: /^(?:LP|CNF|CAINIAO)\d{11,14}$/u },
  { carrier: "4px", shape: /^4PX\d{13}CN$/u },
  { carrier: "sto", shape: /^77\d{13}$/u, plain: true },
  { carrier: "yanwen", shape: /^Y[A-Z]\d{9}YP$/u },
  { carrier: "yamato", shape: /^\d{12}$/u, holds: modulo7, plain: true },
];
