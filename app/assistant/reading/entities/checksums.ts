/** Check digits as the carriers and standards publish them. Each takes the whole number and says whether it holds. */

const value = (character: string): number => {
  const code = character.charCodeAt(0);
  // UPS: A is 2, B is 3 … with 0 after 9.
  return code >= 65 ? (code - 63) % 10 : code - 48;
};

const digitsOf = (text: string): number[] => Array.from(text, value);

/** GS1-like: weights from the first digit, alternating; the check digit brings the sum to a multiple of ten. */
function modulo10(text: string, odd: number, even: number): boolean {
  const digits = digitsOf(text);
  const check = digits.pop();
  const sum = digits.reduce((total, digit, index) => total + digit * (index % 2 === 0 ? odd : even), 0);
  return (10 - (sum % 10)) % 10 === check;
}

/** GS1: the digit beside the check digit weighs three, whatever the length (SSCC, IMpb, Canada Post). */
export function gs1(text: string): boolean {
  const digits = digitsOf(text);
  const check = digits.pop();
  const sum = digits.reverse().reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10 === check;
}

/** UPS "1Z" and waybills: letters count, every second character counts double. */
export const doubledSecond = (text: string): boolean => modulo10(text, 1, 2);

/** OnTrac: every second digit counts three times. */
export const tripledSecond = (text: string): boolean => modulo10(text, 1, 3);

export function luhn(text: string): boolean {
  const sum = digitsOf(text)
    .reverse()
    .reduce((total, digit, index) => {
      const doubled = index % 2 === 0 ? digit : digit * 2;
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return sum % 10 === 0;
}

/** DHL Express: the number before the last digit, modulo 7, is the last digit. */
export const modulo7 = (text: string): boolean => Number(text.slice(0, -1)) % 7 === Number(text.slice(-1));

/** FedEx Express: weights 1, 7, 3 repeating from the right; modulo 11, ten counts as nought. */
export function fedexExpress(text: string): boolean {
  const digits = digitsOf(text);
  const check = digits.pop();
  const weights = [1, 3, 7];
  const sum = digits.reverse().reduce((total, digit, index) => total + digit * (weights[index % 3] ?? 0), 0);
  return (sum % 11) % 10 === check;
}

const S10_WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

/** UPU S10: eight digits and their check digit. */
export function s10(text: string): boolean {
  const digits = digitsOf(text);
  const check = digits.pop();
  const sum = digits.reduce((total, digit, index) => total + digit * (S10_WEIGHTS[index] ?? 0), 0);
  const rest = 11 - (sum % 11);
  return (rest === 10 ? 0 : rest === 11 ? 5 : rest) === check;
}

const BASE_36 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** ISO 7064 MOD 37,36 (DPD). */
export function mod37Of36(text: string): boolean {
  let carry = 36;
  for (const character of text.slice(0, -1)) {
    carry = (carry + BASE_36.indexOf(character)) % 36 || 36;
    carry = (carry * 2) % 37;
  }
  return (37 - carry) % 36 === BASE_36.indexOf(text.slice(-1));
}
