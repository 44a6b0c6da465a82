import { sum } from '../../values/sum.ts';
import type { Company } from '../company/company.ts';
import type { Figure } from './figure.ts';
import { withWrittenCounts } from './written-count.ts';
import { isSameWord, nounWords, numberIn, plainText, sameWords } from './plain-words.ts';

type Offer = Company['offers'][number];
export type TimeUnit = 'hour' | 'day';

/** What an offer takes of the time of the company, as its own texts give it. */
export interface OfferLoad {
  readonly offer: Offer;
  /** Units sold over the measured period; null = not known. */
  readonly units: number | null;
  /** Time that one unit takes, in `unit`; null = not known. */
  readonly each: number | null;
  readonly unit: TimeUnit | null;
  /** Time that the units of the period took; null when one of the two is not known. */
  readonly used: number | null;
  /** Margin of one unit, currency units. */
  readonly margin: number;
}

/** A time in the text of an offer: “6.5 engineer days each”, « 0,5 h de contrôle pour celles qui arrivent de … ». */
interface StatedTime {
  readonly value: number;
  readonly unit: TimeUnit;
  /** Words of the part of the units that it concerns; empty = all of them. */
  readonly only: readonly string[];
}

const timeSign = /(?:^|\s)(\d+(?:[.,]\d+)?|[a-z]+)\s(?:[a-z]+\s)?(h|heures?|hours?|jours?|days?)\b(.*)/;
const eachSign = /\b(each|per|par|every|chacune?|a year per|pour (?:celles?|ceux)|for (?:those|the ones))\b/;
const onlySign = /\b(?:pour (?:celles?|ceux)|for (?:those|the ones))\b(.*)/;
const soldSign =
  /^(sold|vendu|vente|sale|order|command|client|customer|session|seat|place|day|jour|member|adherent|school|machine)/;

/** The load of each offer of a company. */
export const offerLoads = ({ offers }: Pick<Company, 'offers'>): OfferLoad[] => offers.map(loadOf);

function loadOf(offer: Offer): OfferLoad {
  const texts = [...offer.attributes, ...offer.proofs, ...offer.notes].map(plainText);
  const times = texts.flatMap(statedTime);
  const units = soldUnits(texts, `${offer.name} ${offer.pricePer ?? ''}`);
  const main = times.find(({ only }) => only.length === 0);
  const margin = offer.priceNet * offer.marginRate;
  const grouped = groupLoad(offer, texts);
  if (grouped !== null) return { offer, ...grouped, margin };
  if (main === undefined) return { offer, units, each: null, unit: null, used: null, margin };
  const parts = times
    .filter(({ only, unit }) => only.length > 0 && unit === main.unit)
    .flatMap(({ only, value }) => {
      const part = unitsOfPart(texts, only);
      return part === null || units === null || part > units ? [] : [{ value, part }];
    });
  const rest = (units ?? 0) - sum(parts.map(({ part }) => part));
  const used = units === null ? null : rest * main.value + sum(parts.map(({ value, part }) => value * part));
  return { offer, units, each: main.value, unit: main.unit, used, margin };
}

/** “18 hours a session”: a time with the noun of what takes it. */
const groupTime = /\b(\d+(?:[.,]\d+)?) (?:h|heures?|hours?)\b[^.]*? (?:par|per|a|each) ([a-z]+)/;

/**
 * The load of an offer sold by the seat whose time is stated for a group: a seat takes the time of the group divided by
 * the seats sold in it. Null when the time is that of one unit sold.
 */
function groupLoad({ pricePer = '' }: Offer, texts: readonly string[]): Omit<OfferLoad, 'offer' | 'margin'> | null {
  const [seat = ''] = nounWords(pricePer);
  const plain = texts.map(withWrittenCounts);
  for (const text of plain) {
    const [, time = '', group = ''] = groupTime.exec(text) ?? [];
    const [noun = ''] = nounWords(group);
    if (seat === '' || noun === '' || isSameWord(seat, noun)) continue;
    const [seats, groups] = [countedAs(plain, seat), countedAs(plain, noun)];
    if (seats === null || groups === null || seats < groups) continue;
    const used = groups * (numberIn(time) ?? 0);
    return { units: seats, each: used / seats, unit: 'hour', used };
  }
  return null;
}

/** The number of a thing that the texts count; seats of one group are no total. */
function countedAs(texts: readonly string[], noun: string): number | null {
  for (const [, value = '', word = '', rest = ''] of texts.flatMap((text) => [
    ...text.matchAll(/\b(\d+) ([a-z]+)( (?:par|per|a)\b)?/g),
  ]))
    if (rest === '' && isSameWord(nounWords(word)[0] ?? '', noun)) return Number(value);
  return null;
}

function statedTime(text: string): StatedTime[] {
  const found = timeSign.exec(text);
  const value = numberIn(found?.[1] ?? '');
  if (found === null || value === null || value <= 0 || !eachSign.test(found[3] ?? '')) return [];
  const only = onlySign.exec(found[3] ?? '')?.[1] ?? '';
  return [{ value, unit: (found[2] ?? '').startsWith('h') ? 'hour' : 'day', only: nounWords(only) }];
}

/** A text that opens with a time, not with units. */
const timeFirst = /^\d+(?:[.,]\d+)? (?:[a-z]+ )?(h|heures?|hours?|jours?|days?)\b/;

/** The number that opens a fact about what was sold: “46 sold in the year”, « 380 révisions ; … ». */
function soldUnits(texts: readonly string[], name: string): number | null {
  const own = nounWords(name);
  for (const text of texts) {
    const [, number = '', word = ''] = /^(\d+) (?:of \d+ |sur \d+ )?(\w+)/.exec(text) ?? [];
    const [stem = ''] = nounWords(word);
    if (number === '' || timeFirst.test(text)) continue;
    if (soldSign.test(word) || (stem !== '' && own.some((one) => isSameWord(one, stem)))) return Number(number);
  }
  return null;
}

/** « Dont 140 arrivées de … »: the units of a part that shares a word with a time. */
function unitsOfPart(texts: readonly string[], only: readonly string[]): number | null {
  for (const text of texts) {
    const found = /\b(?:dont|of which|including) (\d+) (.*)/.exec(text);
    const words = nounWords(found?.[2] ?? '');
    if (found !== null && only.some((word) => sameWords([word], words))) return Number(found[1]);
  }
  return null;
}

const unitSigns: Readonly<Record<TimeUnit, RegExp>> = {
  hour: /\b(hours?|heures?|h)\b/,
  day: /\b(days?|jours?|journees?)\b/,
};

/** The unit of time of a limit: “engineer days available” is counted in days; null of any other limit. */
export function timeUnitOf(label: string): TimeUnit | null {
  const plain = plainText(label);
  return unitSigns.hour.test(plain) ? 'hour' : unitSigns.day.test(plain) ? 'day' : null;
}

/** Time that the offers took over the period, in one unit; null when an offer that takes some has no count. */
export function timeUsed(company: Pick<Company, 'offers'>, unit: TimeUnit): number | null {
  const timed = offerLoads(company).filter((one) => one.unit === unit);
  const known = timed.flatMap(({ used }) => used ?? []);
  return timed.length === 0 || known.length < timed.length ? null : sum(known);
}

/** A part of an offer that is sold: “842 of 888 seats sold”. */
export interface SoldPart {
  readonly offer: Offer;
  readonly label: string;
  readonly used: number;
  readonly possible: number;
}

const soldOf = /^(\d+) (?:of|out of|sur) (?:the |les )?(\d+) ([a-z ]+)/;

/** The offers that say how much of what they can serve is sold. */
export const soldParts = ({ offers }: Pick<Company, 'offers'>): SoldPart[] =>
  offers.flatMap((offer) =>
    [...offer.proofs, ...offer.attributes, ...offer.notes].flatMap((text) => {
      const [, used = '', possible = '', what = ''] = soldOf.exec(plainText(text)) ?? [];
      return used === '' ||
        !/\b(sold|taken|booked|vendu|pris|reserve|occupe)/.test(what) ||
        Number(used) > Number(possible)
        ? []
        : [{ offer, label: offer.name, used: Number(used), possible: Number(possible) }];
    }),
  );

/** Units sold of each offer that says how many, under its name. */
export const soldFigures = (company: Pick<Company, 'offers'>): Figure[] =>
  offerLoads(company).flatMap(({ offer, units }) =>
    units === null ? [] : [{ label: offer.name, count: units, unit: 'count' as const }],
  );
