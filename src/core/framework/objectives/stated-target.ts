import { numberWords } from '../counters/counter-words.ts';
import { numberIn, plainText } from '../counters/plain-words.ts';

/** What a goal stated in words asks for: a value to reach, a change, or the end of something. */
export interface StatedTarget {
  /** 0–1 for a share, currency units for money. */
  readonly unit: 'count' | 'share' | 'money';
  /** Value that the sentence starts from; null when it gives none. */
  readonly from: number | null;
  /** Value to reach; null when the sentence gives a change instead. */
  readonly to: number | null;
  /** Amount to add to what is measured; null without one. */
  readonly more: number | null;
  /** Factor on what is measured: 1.2 for “a fifth more”; null without one. */
  readonly factor: number | null;
  /** True for “no longer buy …”. */
  readonly isStop: boolean;
}

const none: StatedTarget = { unit: 'count', from: null, to: null, more: null, factor: null, isStop: false };

const number = String.raw`(\d+(?:[.,]\d+)?)\s*(%)?`;
const money = String.raw`(\d+(?:[.,]\d+)?)\s*(?:€|£|\$|k€|euros?|pounds?)|(?:€|£|\$)\s*(\d+(?:[.,]\d+)?)`;
const counted = Object.keys(numberWords).join('|');
const more = String.raw`(?:de plus|en plus|supplementaires?|more|extra|additional)`;
const fractions: Readonly<Record<string, number>> = {
  fifth: 1 / 5,
  quarter: 1 / 4,
  third: 1 / 3,
  tenth: 1 / 10,
  half: 1 / 2,
  cinquieme: 1 / 5,
  quart: 1 / 4,
  tiers: 1 / 3,
  dixieme: 1 / 10,
  moitie: 1 / 2,
};

/** Each reading, in the order in which they are tried. */
const readings: readonly ((plain: string) => StatedTarget | null)[] = [
  (plain) => {
    const found = new RegExp(String.raw`\b(?:de|from) ${number} (?:a|to) ${number}`).exec(plain);
    if (found === null) return null;
    const isShare = found[2] !== undefined || found[4] !== undefined;
    const [from, to] = [valueOf(found[1], isShare), valueOf(found[3], isShare)];
    return { ...none, unit: isShare ? 'share' : 'count', from, to };
  },
  (plain) => {
    const found = new RegExp(String.raw`\b(${counted}|\d+) (?:[a-z]+ ){0,4}?(?:in|out of|sur) (ten|dix|\d+)\b`).exec(
      plain,
    );
    const [part, whole] = [numberIn(found?.[1] ?? ''), numberIn(found?.[2] ?? '')];
    return part === null || whole === null || part >= whole || whole > 100
      ? null
      : { ...none, unit: 'share', to: part / whole };
  },
  (plain) => {
    const found = new RegExp(`(?:${money})[^.]*${more}`).exec(plain);
    const value = numberIn(found?.[1] ?? found?.[2] ?? '');
    return value === null ? null : { ...none, unit: 'money', more: value };
  },
  (plain) => {
    const word = new RegExp(String.raw`\b(?:an?|un) (${Object.keys(fractions).join('|')}) ${more}`).exec(plain)?.[1];
    const percent = new RegExp(String.raw`(\d+(?:[.,]\d+)?) ?% ${more}|\+ ?(\d+(?:[.,]\d+)?) ?%`).exec(plain);
    const part = word === undefined ? numberIn(percent?.[1] ?? percent?.[2] ?? '') : (fractions[word] ?? null);
    return part === null ? null : { ...none, factor: 1 + (word === undefined ? part / 100 : part) };
  },
  (plain) =>
    /\b(halve|diviser par deux|reduire de moitie|cut by half)\b/.test(plain)
      ? { ...none, unit: 'share', factor: 0.5 }
      : /\b(double|doubler)\b/.test(plain)
        ? { ...none, factor: 2 }
        : null,
  (plain) =>
    /\b(ne plus|no longer|stop \w+ing|arreter de|cesser de)\b/.test(plain) ? { ...none, isStop: true } : null,
  (plain) => {
    const found = new RegExp(
      String.raw`\b(?:reach|atteindre|arriver a|get to|up to|jusqu a|passer a|gagner|win|recruter|recruit) (?:les )?${number}`,
    ).exec(plain);
    if (found === null) return null;
    const isShare = found[2] !== undefined;
    return { ...none, unit: isShare ? 'share' : 'count', to: valueOf(found[1], isShare) };
  },
];

function valueOf(text: string | undefined, isShare: boolean): number | null {
  const value = numberIn(text ?? '');
  return value === null ? null : isShare ? value / 100 : value;
}

/** The target that a sentence states; null when it gives no figure. */
export function statedTarget(statement: string): StatedTarget | null {
  const plain = plainText(statement);
  for (const read of readings) {
    const found = read(plain);
    if (found !== null) return found;
  }
  return null;
}
