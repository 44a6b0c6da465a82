/** Digits of a whole number; shorter ones are services and extensions. */
const fewestDigits = 8;

/** Whole numbers in a text, as digits. */
export function phoneNumbersIn(text: string): string[] {
  const runs = text.match(/\+?\d(?:[\s\u00a0\u202f.()/-]*\d)+/gu) ?? [];
  return runs.map(digitsOf).filter((digits) => digits.length >= fewestDigits);
}

/** The digits that a `tel:` link dials, without its extension; null for another link or a short number. */
export function dialledNumber(href: string): string | null {
  const written =
    /^\s*tel:(.*)$/is
      .exec(href)?.[1]
      ?.replace(/%20/g, ' ')
      .replace(/[;,].*$/s, '') ?? '';
  const digits = digitsOf(written);
  return digits.length < fewestDigits ? null : digits;
}

/** Equal for one number with and without its country code and the zero before it. */
export function phoneIdentity(digits: string): string {
  return digits.slice(-fewestDigits);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
