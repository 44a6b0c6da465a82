import { addDays, type Day, daysBetween } from '../../values/day.ts';
import type { Company } from '../company/company.ts';
import { comparedGroups } from '../counters/compared-groups.ts';
import { monthsOf, numberIn, nounWords, isSameWord, outsideBrackets, plainText } from '../counters/plain-words.ts';
import { treatedSign } from '../counters/counter-words.ts';

/** Customers who bought in known months, and whose date comes again after the life of what they bought. */
export interface DueCohort {
  /** Name of the counter of the company. */
  readonly label: string;
  readonly count: number;
  /** Those whose month falls in the cycle. */
  readonly inCycle: number;
  /** First and last day of the cycle on which one of them is due. */
  readonly from: Day;
  readonly until: Day;
  /** Part of those who came back, 0–1: among those who were reminded or seen, and among the others; null when not counted. */
  readonly back: { readonly reminded: number; readonly others: number; readonly label: string } | null;
}

/** Shorter than this, what was bought is used up rather than worn (working assumption, days). */
const leastLife = 180;
const yearUnit = /^(years?|ans?|annees?)$/;

/** Twelve months are a year, not 360 days. */
function daysOf(many: number, unit: string): number {
  const months = yearUnit.test(unit) ? many * 12 : many;
  return months % 12 === 0 ? (months / 12) * 365 : Math.round(months * 30);
}

/** “Not used after 12 months”, « jamais revenus après deux ans »: a delay that passed, no life of what was bought. */
const denialSign = /\b(not|never|unused|without|no longer|pas|jamais|sans|inutilise\w*)\b/;

/** “reach four years”, « à deux ans », “every 18 months”; “more than ten months” is a delay, no life. */
const lifeSign =
  /(?<!\b(?:plus|moins|more|less|longer|depuis|since) )\b(?:reach|reached|reaches|turn|of|at|after|every|a|de|apres|au bout de|tous les|toutes les) (\w+) (years?|ans?|annees?|months?|mois)\b/;

/** Days after which what is sold is renewed, as the names that the company gives to its counters and audiences state it; null when none does. */
export function statedLife(company: Company): number | null {
  const names = [
    ...Object.keys(company.siteTotals?.ownMetrics ?? {}),
    ...(company.funnel ?? []).map(({ label }) => label),
    ...company.personas.map(({ name }) => name),
  ];
  for (const name of names) {
    const plain = plainText(name);
    const [, many = '', unit = ''] = (denialSign.test(plain) ? null : lifeSign.exec(plain)) ?? [];
    const life = daysOf(numberIn(many) ?? 0, unit);
    if (life >= leastLife) return life;
  }
  return null;
}

/** Verbs of a sale or a fitting, in the names of cohorts. */
const soldSign =
  /\b(equipe\w*|fitted|bought|sold|installe\w*|installed|delivered|livre\w*|achete\w*|vendu\w*|posee?s?|served|servie?s?)\b/;
const yearSign = /\b(20\d\d)\b/g;
const groupSign = /\(\s*\d/;

/** The largest group of known customers whose date falls in the cycle; null when the file counts none, or gives no life. */
export function dueCohort(company: Company): DueCohort | null {
  const life = statedLife(company);
  if (life === null) return null;
  const { cycleStart, cycleEnd } = company.period;
  const found = Object.entries(company.siteTotals?.ownMetrics ?? {}).flatMap(([label, count]): DueCohort[] => {
    const plain = plainText(label);
    // the year of the sale comes before that of the date
    const year = Math.min(...[...plain.matchAll(yearSign)].map(([, one]) => Number(one)));
    if (typeof count !== 'number' || count <= 0 || !Number.isFinite(year)) return [];
    if (!soldSign.test(plain) || groupSign.test(label)) return [];
    const months = monthsOf(plain.replaceAll(yearSign, ' '));
    const [first, last] = months.length === 0 ? [1, 12] : [Math.min(...months), Math.max(...months)];
    const starts = sameDay(dayOf(year, first), life);
    const ends = addDays(sameDay(dayOf(last === 12 ? year + 1 : year, (last % 12) + 1), life), -1);
    const [from, until] = [starts < cycleStart ? cycleStart : starts, ends > cycleEnd ? cycleEnd : ends];
    if (from > until) return [];
    const part = (daysBetween(from, until) + 1) / (daysBetween(starts, ends) + 1);
    return [
      { label, count, inCycle: Math.max(1, Math.round(count * part)), from, until, back: backOf(company, label) },
    ];
  });
  return found.sort((a, b) => b.inCycle - a.inCycle)[0] ?? null;
}

const dayOf = (year: number, month: number): Day => `${year}-${String(month).padStart(2, '0')}-01`;

/** The same day of the year after whole years; days otherwise. */
function sameDay(day: Day, life: number): Day {
  const years = life / 365;
  return Number.isInteger(years) ? `${Number(day.slice(0, 4)) + years}${day.slice(4)}` : addDays(day, life);
}

/** Words of a purchase made again. */
const againSign =
  /\b(again|next|came back|come back|renew\w*|re ?equipe\w*|re ?(?:achete|commande|nouvele|order|book|fit)\w*|reviennent|revenue?s?|revus?|suivante?s?)\b/;

/** How many came back among those who were reminded or seen, and among the others. */
function backOf(company: Company, label: string): DueCohort['back'] {
  const words = nounWords(outsideBrackets(label));
  const sharesWord = (other: string | null): boolean =>
    nounWords(outsideBrackets(other ?? '')).some((word) => words.some((own) => isSameWord(word, own)));
  const found = comparedGroups(company).find(
    ({ result, better, isLoss, interval }) =>
      !isLoss &&
      interval[0] > 0 &&
      againSign.test(plainText(result)) &&
      (treatedSign.test(plainText(better.label ?? '')) || sharesWord(better.label)),
  );
  if (found === undefined) return null;
  const { better, other } = found;
  return { reminded: better.won / better.of, others: other.won / other.of, label: better.label ?? '' };
}
