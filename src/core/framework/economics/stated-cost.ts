import { sum } from '../../values/sum.ts';
import { withWrittenCounts } from '../counters/written-count.ts';

/** What one sentence of the owner says that a case takes: time, a journey, things bought. */
export interface StatedCost {
  /** The sentence, as it is written. */
  readonly source: string;
  /** What stands before the first figure, without accents or capitals. */
  readonly subject: string;
  /** Hours of work; 0 = none stated. */
  readonly hours: number;
  /** Price of an hour that the sentence gives, currency units; null = none. */
  readonly hourPrice: number | null;
  /** Kilometres or miles; 0 = none stated. */
  readonly distance: number;
  /** Price of one of them; null = none. */
  readonly distancePrice: number | null;
  /** Other amounts that it lists as costs, currency units. */
  readonly bought: number;
  /** True where they are costs beyond doubt: several in a list, or one that is called a cost. */
  readonly isCostList: boolean;
}

/** Small letters without accents, with one kind of blank and numbers in figures; signs of money are kept. */
export const lightText = (text: string): string =>
  withWrittenCounts(
    text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/[\u00a0\u202f]/gu, ' ')
      .replaceAll(/[’‑]/gu, "'")
      .replaceAll(/(\d)[ ,](?=\d{3}(?!\d))/gu, '$1')
      .replaceAll(/\s+/gu, ' ')
      .trim(),
  );

/** The sentences of a note; the point of « 11.-, » or of an abbreviation before a figure ends none. */
export const sentencesOf = (note: string): string[] =>
  note
    .split(/(?<=\p{L}{2}|[\d)%€£$-]) ?[.!?;]\s+(?=[\p{Lu}«“"])|(?<=\d)\.\s+(?=\d)|(?<=\p{L}{3}|\)) ?[.!?;]\s+/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');

const number = String.raw`(\d+(?:[.,]\d+)?)`;
/** “2 h 10”, « 4 h 15 », “1 hour 40”, “35 minutes”, “1.5 hours”, “5 and a half hours”, “an hour”, « une demi-heure ». */
const timeForms: readonly (readonly [RegExp, (found: RegExpExecArray) => number])[] = [
  [
    /\b(\d+) ?(?:h|hours?|heures?)(?: and| et)? ?(\d{1,2})\b(?! ?(?:km|€|miles?))(?: ?(?:min|minutes?|mn))?/g,
    ([, h, m]) => Number(h) + Number(m) / 60,
  ],
  [/\b(\d+) and a half hours?\b|\b(\d+) heures? et demie\b/g, ([, en, fr]) => Number(en ?? fr) + 0.5],
  [new RegExp(String.raw`\b${number} ?(?:hours?|heures?|h)\b(?! et demie)`, 'g'), ([, h = '']) => numberOf(h)],
  [new RegExp(String.raw`\b${number} ?(?:minutes?|min|mn)\b`, 'g'), ([, m = '']) => numberOf(m) / 60],
  [/\b(?:half an hour|(?:une |1 )?demi[ -]heure)\b/g, () => 0.5],
  [/\b(?:three quarters of an hour|(?:3 |trois )?quarts d'heure)\b/g, () => 0.75],
  [/(?<!of |half )\b(?:an|one|une) (?:hour|heure)\b(?! et demie)/g, () => 1],
];
const distanceForm = new RegExp(String.raw`\b${number} ?(km|kilometres?|kilometers?|miles?)\b`, 'g');
const distancePriceForm = new RegExp(
  String.raw`(?:(?:£|€|\$) ?${number}|${number} ?(?:€|p|c|cts?|pence|centimes?|euros?)) ?(?:a|per|each|du|par|le|of a|\/) ?(?:km|kilometre|mile)\b|\b(?:km|kilometres?|miles?) (?:at|a) (?:(?:£|€|\$) ?${number}|${number} ?(p|c|€|pence|cts?|centimes?)(?![a-z]))`,
);
/** “£16 an hour”, « 32 € de l'heure », and “minutes of ringing round at £16”. */
const hourPriceForm = new RegExp(
  String.raw`(?:(?:£|€|\$) ?${number}|${number} ?(?:€|euros?|francs?|\.-)) ?(?:an|the|per|l'|de l'|par|\/) ?(?:hour|heure|h)\b`,
);
const pricedTime = new RegExp(String.raw`#[^,.;]{0,40} (?:at|a) (?:(?:£|€|\$) ?${number}|${number} ?(?:€|\.-))`);

const numberOf = (written: string): number => Number(written.replace(',', '.'));

/** The times of a text in hours, in the order in which they stand, and the text without them. */
function timesIn(text: string): { readonly hours: number[]; readonly rest: string; readonly first: number } {
  let rest = text;
  const found: { hours: number; at: number }[] = [];
  for (const [form, hoursOf] of timeForms)
    rest = rest.replaceAll(form, (...match) => {
      const groups = match.slice(0, -2) as unknown as RegExpExecArray;
      found.push({ hours: hoursOf(groups), at: match.at(-2) as number });
      return '#'.repeat((match[0] as string).length);
    });
  found.sort((a, b) => a.at - b.at);
  return { hours: found.map(({ hours }) => hours), rest, first: found[0]?.at ?? -1 };
}

/** What a sentence says that one case takes. Null where it gives no time, no journey and no amount, or two times. */
export function statedCost(source: string): StatedCost | null {
  const text = lightText(source);
  const { hours, rest, first } = timesIn(text.replace(hourPriceForm, blank));
  const distances = [...rest.matchAll(distanceForm)];
  if (hours.length > 1 || distances.length > 1) return null;
  const distance = numberOf(distances[0]?.[1] ?? '0');
  const journey = distance * (distancePriceIn(text) ?? 0);
  // the price of the journey, written out after it, is no purchase
  const costs = costsIn(rest.replace(pricedTime, blank).replace(distancePriceForm, blank)).filter(
    (one) => journey === 0 || Math.abs(one - journey) > rounding * journey,
  );
  const bought = boughtOf(costs);
  if (hours.length === 0 && distance === 0 && bought === 0) return null;
  const [own] = hours;
  const start = Math.min(...[first, distances[0]?.index ?? -1].filter((at) => at >= 0));
  return {
    source: source.trim(),
    subject: Number.isFinite(start) ? text.slice(0, start).trim() : '',
    hours: own ?? 0,
    hourPrice: writtenIn(hourPriceForm, text) ?? writtenIn(pricedTime, rest),
    distance,
    distancePrice: distancePriceIn(text),
    bought,
    isCostList: costs.length > 1 || (costs.length === 1 && costSign.test(text)),
  };
}

/** The price of a kilometre or a mile that a text gives; pence and centimes are hundredths. */
export function distancePriceIn(text: string): number | null {
  const found = distancePriceForm.exec(lightText(text));
  const written = found?.slice(1, 5).find((one) => one !== undefined);
  if (found == null || written === undefined) return null;
  const isHundredth = new RegExp(String.raw`${written} ?(?:p|c|cts?|pence|centimes?)(?![a-z])`).test(found[0]);
  return numberOf(written) / (isHundredth ? 100 : 1);
}

const blank = (found: string): string => ' '.repeat(found.length);

function writtenIn(form: RegExp, text: string): number | null {
  const written = form
    .exec(text)
    ?.slice(1)
    .find((one) => one !== undefined);
  return written === undefined ? null : numberOf(written);
}

/** An amount with its sign: “£9”, “57p”, « 13 € », « 7.- »; or alone after its name in a list: “cover 60, card 20”. */
const signed = new RegExp(
  String.raw`(?:nz|au|ca|us)?(?:£|€|\$) ?${number}|${number} ?(?:€|euros?|chf|francs?)(?![a-z])|\b${number}p\b|\b(\d+)\.-`,
  'g',
);
const listed =
  /(?<=^|[,(:;] ?|\band |\bet )(?:[a-z' ]{3,40}?) (\d+(?:[.,]\d+)?)(?= ?(?:[,);]|\.(?: |$)|$| and | et ))/g;
/** What makes an amount a price, a rest or a mean rather than a cost. */
const notBoughtBefore =
  /\b(?:reste|left|leav(?:es?|ing)|laisse|marges?|margin|price|prix|vend\w*|sold (?:at|for)|sell\w*|au lieu de|instead of|less than|moins de|average\w*|mean|moyen(?:ne)?s?|alone|a lui seul|a elle seule|turnover|chiffre d'affaires|factur\w*|charge\w*|verse|pays?|paie\w*|pour)\b[^,.;:]{0,12}$/;
const notBoughtAfter =
  /^ ?(?:\/|ttc|ht|hors|with (?:vat|gst)|with tax|de marge|of margin|left|reste|pour nous|for us|de plus|more than)\b/;

/** Difference from a sum that rounding explains. Working assumption: owners round to the unit. */
const rounding = 0.03;

/** What makes one amount a cost. */
const costSign =
  /\b(?:cost\w*|cout\w*|achat\w*|achet\w*|buy(?:s|ing)?|bought|materi\w*|matieres?|fournitures?|pieces|parts|ingredients?|packag\w*|emballages?|postage|(?:frais|fees?) de|supplies|bits|goods|marchandises?)\b/;

/** What amounts make together; one that is the sum of the others is their total, not one more. */
function boughtOf(all: readonly number[]): number {
  const total = sum(all);
  const isSum = all.length > 2 && all.some((one) => Math.abs(total - 2 * one) <= rounding * one);
  return isSum ? total / 2 : total;
}

function costsIn(text: string): number[] {
  const costs: number[] = [];
  const isCost = (at: number, length: number): boolean =>
    !notBoughtBefore.test(text.slice(Math.max(0, at - 30), at)) && !notBoughtAfter.test(text.slice(at + length));
  const rest = text.replaceAll(signed, (...match) => {
    const [whole = '', ...groups] = match as string[];
    const at = match.at(-2) as unknown as number;
    const [before, after, pence, swiss] = groups.slice(0, 4);
    if (isCost(at, whole.length))
      costs.push(pence === undefined ? numberOf(before ?? after ?? swiss ?? '0') : numberOf(pence) / 100);
    return '#'.repeat(whole.length);
  });
  for (const found of rest.matchAll(listed))
    if (!found[0].includes('#') && isCost(found.index, found[0].length)) costs.push(numberOf(found[1] ?? '0'));
  return costs;
}
