import { capitalise } from '../../values/text.ts';
import { monthNames, numberWords } from '../counters/counter-words.ts';
import { numberIn, plainText } from '../counters/plain-words.ts';
import { withWrittenCounts } from '../counters/written-count.ts';

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
const currency = String.raw`(?:€|£|\$|k€|(?:euros?|pounds?|francs?|dollars?|chf|eur|gbp|usd)\b)`;
const money = String.raw`(\d+(?:[.,]\d+)?)\s*${currency}|(?:€|£|\$)\s*(\d+(?:[.,]\d+)?)`;
/** An end of “from … to …”: its currency before or after, and its per cent. */
const sum = String.raw`([€£$])? ?${number} ?(${currency})?`;
const counted = Object.keys(numberWords).join('|');
const more = String.raw`(?:de plus|en plus|supplementaires?|more|extra|additional)`;
/** “Thirty more contracts”, « trente contrats de plus »: a number to add to what is counted. */
const countMore =
  /\b(\d+) (?:more|extra|additional)\b|\b(?:an extra|an additional) (\d+)\b|\b(\d+) (?:[a-z]+ ){0,3}?(?:de plus|en plus|supplementaires?)\b(?! de)/;
/** “In the four gardens”: how many places there are, not how many people to reach. */
const ofAPlace =
  /\b(?:in|at|across|dans|sur|chez|look after|take care of|care for|visit|s occuper des?|entretenir|revoir|suivre) (?:the|our|all|les|nos|des|toutes? les|tous les) \d+(?= [a-z])/g;
/** “The 22 September places”: so many things of one month, which “by 22 September” is not. */
const ofMonth = new RegExp(
  String.raw`(?:^|\b(?:the|our|of) )(\d+) (?:${Object.keys(monthNames).join('|')}) [a-z]{3,}s\b`,
);
/** “Turn 40 % of trials into members”, « perdre 2 % par an au plus »: a share to reach. */
const shareAlone =
  /\b(\d+(?:[.,]\d+)?) ?% ?(?:of\b|des?\b|d\b|(?:a|per|par) (?:year|an|month|mois)\b|at most|au plus|or (?:less|more)|ou (?:moins|plus)|$)/;
/** “Three to five more”: the lower end is what is asked for. */
const rangeMore =
  /\b(\d+) (?:to|or|a|ou) \d+ (?:[a-z]+ ){0,3}?(?:more|extra|additional|de plus|en plus|supplementaires?)\b/;
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

/** “400,000 of turnover”: money, though no currency says so. */
const ofSales = /\b(\d+(?:[.,]\d+)?) (?:of|in|de|d) (?:turnover|revenues?|sales|chiffre d affaires|recettes)\b/;

/** Each reading, in the order in which they are tried. */
const readings: readonly ((plain: string) => StatedTarget | null)[] = [
  (plain) => {
    const found = new RegExp(String.raw`\b(?:de|from) ${sum} ?(?:a|to) ${sum}`).exec(plain);
    if (found === null) return null;
    const [, sign, from, percent, name, otherSign, to, otherPercent, otherName] = found;
    const isShare = [percent, otherPercent].some((one) => one !== undefined);
    const isMoney = [sign, name, otherSign, otherName].some((one) => one !== undefined);
    return {
      ...none,
      unit: isShare ? 'share' : isMoney ? 'money' : 'count',
      from: valueOf(from, isShare),
      to: valueOf(to, isShare),
    };
  },
  (plain) => {
    const found =
      /\b(\d+(?:[.,]\d+)?)(?: [a-z]+){0,8}? (?:instead of|rather than|au lieu (?:de|des|d)) (\d+(?:[.,]\d+)?)/.exec(
        plain,
      );
    const isMoney = found !== null && new RegExp(money).test(plain);
    return found === null
      ? null
      : {
          ...none,
          unit: isMoney ? 'money' : 'count',
          from: numberIn(found[2] ?? ''),
          to: numberIn(found[1] ?? ''),
        };
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
  (plain) => {
    const found = rangeMore.exec(plain);
    return found === null ? null : { ...none, more: numberIn(found[1] ?? '') };
  },
  (plain) => {
    const found = countMore.exec(plain);
    const value = numberIn(found?.[1] ?? found?.[2] ?? found?.[3] ?? '');
    return value === null ? null : { ...none, more: value };
  },
  (plain) => {
    const to = numberIn(/\b(?:double|doubler)\b.*?(?:\b(?:to|a) |, )(\d+)/.exec(plain)?.[1] ?? '');
    return to === null ? null : { ...none, to };
  },
  (plain) =>
    /\b(halve|diviser par 2|reduire de moitie|cut by half)\b/.test(plain)
      ? { ...none, unit: 'share', factor: 0.5 }
      : /\b(double|doubler)\b/.test(plain)
        ? { ...none, factor: 2 }
        : null,
  (plain) => (stopSign.test(plain.replace(purpose, '')) ? { ...none, isStop: true } : null),
  (plain) => {
    const value = numberIn(ofSales.exec(plain)?.[1] ?? '');
    return value === null ? null : { ...none, unit: 'money', to: value };
  },
  (plain) => {
    const found = new RegExp(
      String.raw`\b(?:reach|atteindre|arriver a|get to|up to|jusqu a|passer a|gagner|win|recruter|recruit) (?:les )?${number}`,
    ).exec(plain);
    if (found === null) return null;
    const isShare = found[2] !== undefined;
    return { ...none, unit: isShare ? 'share' : 'count', to: valueOf(found[1], isShare) };
  },
  (plain) => {
    const found = new RegExp(`(?:${money})`).exec(plain);
    const value = numberIn(found?.[1] ?? found?.[2] ?? '');
    return value === null ? null : { ...none, unit: 'money', to: value };
  },
  (plain) => {
    const found = shareAlone.exec(plain);
    return found === null ? null : { ...none, unit: 'share', to: valueOf(found[1], true) };
  },
  (plain) => {
    const found = ofMonth.exec(plain);
    return found === null ? null : { ...none, to: numberIn(found[1] ?? '') };
  },
  (plain) => {
    const words = [...plain.matchAll(new RegExp(String.raw`\b(\d+(?:[.,]\d+)?|${counted}) ([a-z]{3,})`, 'g'))];
    const found = words.map(([, text = '', noun = '']) => ({ value: numberIn(text), noun, text })).find(isAmount);
    return found === undefined ? null : { ...none, to: found.value };
  },
];

/** What a wish is for, which is no wish of its own: “open a second room so that we stop refusing people”. */
const purpose = /\b(so that|because|in order to|pour (?:ne plus|que)|afin|parce que)\b.*$/;

const stopSign = /\b(ne plus|no longer|stop \w+ing|arreter de|cesser de)\b/;

/** Articles, years, days and lengths are no amount to reach. */
function isAmount({ value, noun, text }: { value: number | null; noun: string; text: string }): boolean {
  const isYear = value !== null && value >= 1990 && value <= 2100;
  return (
    value !== null &&
    value > 1 &&
    !isYear &&
    !/^(one|un|une|half)$/.test(text) &&
    !(noun in monthNames) &&
    !/^(months?|weeks?|days?|years?|hours?|mois|semaines?|jours?|ans?|annees?|heures?|km|kilometres?|miles?|minutes?|fois|times|people who|pour)$/.test(
      noun,
    )
  );
}

/** “Fewer returns and fewer miles”, « perdre moins de devis et moins de places »: two things to lessen, each with the words before both. */
const bothLess = /^(.*?)((?:moins d|fewer\b|less\b).*?)\s(?:and|et)\s((?:moins d|fewer\b|less\b).*)$/iu;

/** “Fewer returns and remakes”, « moins de retours et de reprises »: the same of two things. */
const lessOfBoth = /^(fewer|less|moins d(?:e |’|'))\s*([\p{L}-]+)\s(?:and|et)\s(?:d(?:e |’|'))?([\p{L}-]+)$/iu;

/** The wishes that one statement joins: “double enquiries to 600 a year” and “win twenty new sites a month by Christmas”. */
export function statedWishes(statement: string): string[] {
  const [, before = '', first, second] = bothLess.exec(statement) ?? [];
  if (first !== undefined && second !== undefined) return [first, second].map((one) => capitalise(`${before}${one}`));
  const [, less = '', one, other] = lessOfBoth.exec(statement) ?? [];
  if (one !== undefined && other !== undefined)
    return [one, other].map((thing) => `${less.trim()}${/['’]$/.test(less) ? '' : ' '}${thing}`);
  const parts = statement.split(/\s(?:and|et|puis|then)\s/u);
  return parts.length > 1 && parts.every(isWish)
    ? parts.map((part) => capitalise(part.replace(/[,;]\s*$/u, '')))
    : [statement];
}

const wishSign =
  /^(?:get|win|reach|double|raise|be|have|make|find|open|stop|leave|quit|avoir|etre|passer|arriver|atteindre|gagner|ouvrir|doubler|vendre|remplir|trouver|peut etre|arreter|garder|keep|fill|sell|ne plus|no longer|refuser?)\b/;
const isWish = (part: string): boolean => wishSign.test(plainText(part));

function valueOf(text: string | undefined, isShare: boolean): number | null {
  const value = numberIn(text ?? '');
  return value === null ? null : isShare ? value / 100 : value;
}

/** The target that a sentence states; null when it gives no figure. */
export function statedTarget(statement: string): StatedTarget | null {
  const plain = withWrittenCounts(plainText(statement)).replaceAll(ofAPlace, ' ');
  for (const read of readings) {
    const found = read(plain);
    if (found !== null) return found;
  }
  return null;
}
