import type { Company } from '../company/company.ts';
import {
  answerSign,
  arrivalSign,
  clauseStart,
  groupLink,
  negationSign,
  partSign,
  surveySign,
  wholeNumber,
} from './counter-words.ts';
import { agreedOf, demonstratedOf, isPartName, othersOf, trailingOf, treatedGroupOf } from './counter-references.ts';
import { counterUnit } from './counter-units.ts';
import type { Figure, Known } from './figure.ts';
import { monthsOf, nounWords, numberIn, outsideBrackets, plainText, sameWords } from './plain-words.ts';

const totalNames = {
  trials: 'trials essais',
  activatedTrials: 'activated trials',
  leads: 'leads enquiries requests demandes',
  orders: 'orders commandes',
  memberships: 'memberships adhesions',
  donations: 'donations dons',
} as const;

/** The totals of a site or of a channel that its own counters may be parts of, under the words that owners use. */
export function knownTotals(metrics: Readonly<Record<string, unknown>> | undefined): Figure[] {
  return Object.entries(totalNames).flatMap(([metric, names]) => {
    const count = metrics?.[metric];
    if (typeof count !== 'number') return [];
    const labels = metric === 'activatedTrials' ? [names] : names.split(' ');
    return labels.map((label): Figure => ({ label, count, unit: 'count' }));
  });
}

/** The revenue of the company; null when it is not known. */
export const knownRevenue = ({ siteTotals, organisation }: Company): number | null =>
  siteTotals?.revenueNet ?? organisation.annualTurnoverNet ?? null;

/**
 * What a counter is a part of: a number in its own name, the counter above it (“of which”), the survey that it answers, or
 * the group that its words name. Null when neither its words nor the file name one.
 */
export function wholeOf(figure: Figure, known: Known): Figure | null {
  const { label, count, unit } = figure;
  if (unit === 'share' || unit === 'mean') return null;
  const named = known.groups.find((one) => one.figure.label === label);
  if (named !== undefined) return { label: named.group, count: named.of, unit };
  const main = outsideBrackets(plainText(label));
  const number = numberInName(main, count);
  if (number !== null) return { label, count: number, unit };
  const readings = [
    othersOf,
    trailingOf,
    aboveOf,
    surveyOf,
    treatedGroupOf,
    agreedOf,
    groupOf,
    demonstratedOf,
    restrictedOf,
  ];
  for (const read of readings) {
    const whole = read(figure, main, known);
    if (whole !== null && whole.count >= count && whole.unit === unit) return whole;
  }
  return null;
}

/** “Out of 738”, « parmi les 196 ». */
function numberInName(main: string, count: number): number | null {
  const given = wholeNumber.exec(main)?.[1];
  const number = given === undefined ? null : numberIn(given);
  return number !== null && number >= count && number > 31 && !isYear(number) ? number : null;
}

/** “Of 2025” is a year, not a whole. */
const isYear = (number: number): boolean => number >= 1990 && number <= 2100;

/**
 * “Of which”: the part above whose name this one continues, else the counter above that the words before the comma name
 * (“of those who left in winter, came back”), else the last counter above that is no such part itself. Parts that fit
 * beside each other in it are parallel; one that does not is a part of the part before.
 */
function aboveOf({ label, count }: Figure, main: string, { figures, totals }: Known): Figure | null {
  if (!partSign.test(main)) return null;
  const above = figures.slice(
    0,
    figures.findIndex((one) => one.label === label),
  );
  const isPart = (one: Figure): boolean => isPartName(outsideBrackets(plainText(one.label)));
  const continued = above.findLast((one) => isPart(one) && main.startsWith(`${plainText(one.label)},`));
  const named = main.replace(partSign, '').split(',')[0] ?? '';
  const words = main.includes(',') ? nounWords(named) : [];
  const isNamed = (one: Figure): boolean =>
    sameWords(words, nounWords(one.label)) && monthsOf(one.label).join() === monthsOf(named).join();
  const group = words.length === 0 ? undefined : above.findLast((one) => !isPart(one) && isNamed(one));
  const below = figures.filter((one) => !isPart(one) && one.count >= count && one.unit === 'count');
  const alone = above.length === 0 && below.length === 1 ? below[0] : undefined;
  return continued ?? group ?? lastWhole(count, above, isPart) ?? totals.at(0) ?? alone ?? null;
}

/** The last counter above that is no part, or the part just above when the two cannot be apart within it. */
function lastWhole(count: number, above: readonly Figure[], isPart: (one: Figure) => boolean): Figure | undefined {
  const at = above.findLastIndex((one) => !isPart(one));
  const whole = above[at];
  const parts = above.slice(at + 1);
  const last = parts.at(-1);
  const together = count + parts.reduce((total, one) => total + one.count, 0);
  return whole !== undefined && last !== undefined && together > whole.count && last.count >= count ? last : whole;
}

function surveyOf({ label }: Figure, main: string, { figures }: Known): Figure | null {
  if (!answerSign.test(main) || surveySign.test(main)) return null;
  return figures.find((one) => one.label !== label && surveySign.test(plainText(one.label))) ?? null;
}

/** The group named after “among”, “from”, “after”: every word of it is in the name of the group, and both or neither are negated. */
function groupOf({ label }: Figure, main: string, { figures, totals }: Known): Figure | null {
  const phrase = groupPhrase(main);
  if (phrase === null) return null;
  const others = [...figures.filter((one) => one.label !== label && one.unit === 'count'), ...totals];
  const [group] = withWords(phrase.words, phrase.isNegated, others);
  if (group !== undefined || !phrase.isNegated) return group ?? null;
  return complementOf(phrase.words, others);
}

/** The words of the group in the name of a result; null when it names none. */
export function groupPhrase(main: string): { result: string; words: readonly string[]; isNegated: boolean } | null {
  const link = groupLink.exec(main);
  if (link === null || link.index === 0) return null;
  const phrase = main.slice(link.index + link[0].length);
  const words = nounWords(phrase);
  const result = main.slice(0, link.index).trim();
  return words.length === 0 || nounWords(result).length === 0
    ? null
    : { result, words, isNegated: negationSign.test(phrase) || /^(sans|without)/.test(link[0]) };
}

const withWords = (words: readonly string[], isNegated: boolean, others: readonly Figure[]): Figure[] =>
  others
    .filter(
      ({ label }) =>
        monthsOf(label).length === 0 &&
        negationSign.test(plainText(label)) === isNegated &&
        sameWords(words, nounWords(label)),
    )
    .sort((a, b) => nounWords(a.label).length - nounWords(b.label).length);

/** “Trials not activated”: all trials but the activated ones. */
function complementOf(words: readonly string[], others: readonly Figure[]): Figure | null {
  const [part] = withWords(words, false, others);
  if (part === undefined) return null;
  const all = others.find(({ label, count }) => {
    const own = nounWords(label);
    return (
      monthsOf(label).length === 0 &&
      own.length > 0 &&
      own.length < words.length &&
      count > part.count &&
      sameWords(own, words)
    );
  });
  return all === undefined ? null : { ...part, label: `${all.label} − ${part.label}`, count: all.count - part.count };
}

/** The counter whose name is the one of the part without its restriction: “Members lost” of “Members lost because …”. */
function restrictedOf({ label, count }: Figure, main: string, { figures, totals }: Known): Figure | null {
  const cut = clauseStart.exec(main);
  if (cut !== null && arrivalSign.test(main.slice(cut.index))) return null;
  const isNegated = negationSign.test(main);
  const months = monthsOf(main);
  const head = cut === null || cut.index === 0 ? [] : nounWords(main.slice(0, cut.index));
  const words = nounWords(main);
  const others = [...figures.filter((one) => one.label !== label), ...totals].filter((one) => one.count >= count);
  const candidates = others
    .map((one) => ({ one, own: nounWords(outsideBrackets(plainText(one.label))) }))
    .filter(({ own, one }) => {
      const other = outsideBrackets(plainText(one.label));
      if (own.length === 0 || isPartName(other) || clauseStart.test(other) || (negationSign.test(other) && !isNegated))
        return false;
      if (!isSamePeriod(monthsOf(other), months)) return false;
      const isBegun = own.length < words.length && own.every((word, at) => words[at] === word);
      return head.length === 0 ? isBegun : isBegun || (sameWords(head, own) && own.length <= head.length + 1);
    })
    .sort((a, b) => a.own.length - b.own.length);
  return candidates[0]?.one ?? null;
}

/** True when the whole covers the months of the part: the whole period, or the same season. */
const isSamePeriod = (whole: readonly number[], part: readonly number[]): boolean =>
  whole.length === 0 || whole.join() === part.join();

/** A counter as a figure with its unit. */
export const figureOf = (label: string, count: number): Figure => ({ label, count, unit: counterUnit(label, count) });
