import type { Random } from "./random";

/** Makes one number of a carrier. All are invented; their shape and check digits are the carriers'. */
export type NumberMaker = (random: Random) => string;

const digitsOf = (text: string) => [...text].map(Number);
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/** GS1 mod 10: weights 3 and 1 in turn from the right. */
export function gs1CheckDigit(body: string): string {
  const weighted = digitsOf(body)
    .reverse()
    .map((digit, at) => digit * (at % 2 === 0 ? 3 : 1));
  return String((10 - (sum(weighted) % 10)) % 10);
}

/** UPU S10: two letters, eight digits, check digit, country. */
export function s10(service: string, country: string): NumberMaker {
  return (random) => {
    const serial = random.digits(8);
    const weights = [8, 6, 4, 2, 3, 5, 9, 7];
    const rest = 11 - (sum(digitsOf(serial).map((digit, at) => digit * (weights[at] ?? 0))) % 11);
    const check = rest === 10 ? 0 : rest === 11 ? 5 : rest;
    return `${service}${serial}${check}${country}`;
  };
}

/** 1Z, shipper, service, package, check digit; letters count as (code − 63) mod 10. */
export const ups: NumberMaker = (random) => {
  const body = `R5${random.digits(2)}W${random.digits(1)}${random.pick(["68", "04", "66"])}${random.digits(7)}`;
  const values = [...body].map((char) => (/\d/.test(char) ? Number(char) : (char.charCodeAt(0) - 63) % 10));
  const total = sum(values.map((value, at) => (at % 2 === 0 ? value : value * 2)));
  return `1Z${body}${(10 - (total % 10)) % 10}`;
};

export const fedex: NumberMaker = (random) => {
  const body = `7${random.digits(10)}`;
  const weights = [3, 1, 7];
  return `${body}${(sum(digitsOf(body).map((digit, at) => digit * (weights[at % 3] ?? 0))) % 11) % 10}`;
};

export const usps: NumberMaker = (random) => {
  const body = `94001${random.digits(16)}`;
  return body + gs1CheckDigit(body);
};

export const dhlExpress: NumberMaker = (random) => {
  const body = `4${random.digits(8)}`;
  return `${body}${Number(body) % 7}`;
};

/** DHL Paket: the 20-digit identcode of the label, an SSCC. */
export const dhlPaket: NumberMaker = (random) => {
  const body = `0034043${random.digits(12)}`;
  return body + gs1CheckDigit(body);
};

/** DPD: fourteen digits and the ISO 7064 mod 37,36 character. */
export const dpd: NumberMaker = (random) => {
  const body = `0${random.pick(["98", "15", "53"])}${random.digits(11)}`;
  const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  let carry = 36;
  for (const digit of digitsOf(body)) {
    carry += digit;
    if (carry > 36) carry -= 36;
    carry = (carry * 2) % 37;
  }
  return body + alphabet.charAt((37 - carry) % 36);
};

/** Seven-check: the number modulo seven at its end (Yamato, Japan Post). */
export const mod7 =
  (length: number): NumberMaker =>
  (random) => {
    const body = `${random.int(1, 9)}${random.digits(length - 2)}`;
    return `${body}${Number(BigInt(body) % 7n)}`;
  };

export const postNl: NumberMaker = (random) => `3S${random.letters(4)}${random.digits(9)}`;
export const colissimo: NumberMaker = (random) => {
  const body = `6A${random.digits(10)}`;
  return body + gs1CheckDigit(body.slice(2));
};
export const correos: NumberMaker = (random) => `PQ${random.letters(4)}${random.digits(16)}${random.letters(1)}`;
export const inPost: NumberMaker = (random) => `6${random.digits(23)}`;
export const aramex: NumberMaker = (random) => `3${random.digits(10)}`;
export const sfExpress: NumberMaker = (random) => `SF1${random.digits(12)}`;
export const gls: NumberMaker = (random) => `4${random.digits(10)}`;
export const brt: NumberMaker = (random) => `0${random.digits(11)}`;
