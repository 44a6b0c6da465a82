import { isSameWord, nounWords, plainText } from '../../../framework/counters/plain-words.ts';
import { units, withWrittenCounts } from '../../../framework/counters/written-count.ts';
import type { Company } from '../../../framework/company/company.ts';
import { acquisitionCosts, type ChannelCost } from '../../../framework/economics/acquisition-costs.ts';
import { type BusinessLine, businessLines, otherPeople } from '../../../framework/economics/lines/business-lines.ts';
import { lineOfChannel } from '../../../framework/economics/lines/line-of-channel.ts';
import { sum } from '../../../values/sum.ts';
import type { InsightFacts } from '../../insight-facts.ts';

/** How many of one thing a company has, as its file writes it: “61 garden shops”, « neuf réparateurs bénévoles ». */
export interface CountedThing {
  /** The words after the number. */
  readonly label: string;
  readonly count: number;
  /** Stems of these words, the thing first. */
  readonly words: readonly string[];
}

/** Words for those who buy anything: the number before them is that of a text, not of the whole company. */
const anybody =
  /^(customers?|clients?|clientes?|people|persons?|personnes?|gens|guests?|buyers?|acheteurs?|members?|adherents?|subscribers?|abonne\w*|accounts?|comptes?)$/;
/** The plural by which a thing that is counted ends: “120 shop visits” counts no shops. */
const pluralSign = /(s|x)$|^(children|men|women)$/;
/** A part or a change of what there is. */
const partialSign =
  /^(new|more|other|others|extra|lost|former|nouve\w+|autres?|anciens?|anciennes?|perdus?|perdues?|first|premiers?|premieres?)$/;
const linkSign = /^(to|of|in|from|at|for|by|on|per|and|or|de|du|des|d|sur|en|par|pour|a|au|aux|et|ou|chez|avec|with)$/;
/** Words between a number and what it counts. */
const mostBetween = 3;
/** « Neuf » and “one” at the start of a text are read as numbers. */
const startsNine = /^neuf (?=[a-z]+s\b)/;

const numbersIn = (text: string): string =>
  withWrittenCounts(plainText(text).replace(startsNine, `${String(units.get('nine') ?? 9)} `));

/** What a text counts, each number with the words that follow it. */
function countsIn(text: string): { count: number; words: readonly string[] }[] {
  const parts = numbersIn(text).match(/[£€$]\s?\d[\d.,]*|\d+[.,]\d+|\d+ ?[%€£$]|\d+|[a-z]+|[.,;:()]/g) ?? [];
  return parts.flatMap((part, at) => {
    if (!/^\d+$/.test(part)) return [];
    const after = parts.slice(at + 1, at + 1 + mostBetween);
    const end = after.findIndex((one) => !/^[a-z]+$/.test(one) || linkSign.test(one));
    return [{ count: Number(part), words: end === -1 ? after : after.slice(0, end) }];
  });
}

/** Letters by which two forms of one noun may differ: « réparateurs » are not « réparés ». */
const mostApart = 2;
const isSameNoun = (one: string, other: string): boolean =>
  isSameWord(one, other) && Math.abs(one.length - other.length) <= mostApart;

/** The number of a thing that the facts of the company give today; null when none of them does. */
export function countedThing(noun: string, { organisation, offers, siteTotals }: Company): CountedThing | null {
  const texts = [
    ...(organisation.secondaryModel === undefined ? [] : [organisation.secondaryModel]),
    ...organisation.brand.proofs,
    ...offers.flatMap(({ proofs, notes }) => [...proofs, ...notes]),
  ];
  const isThing = (word: string): boolean =>
    pluralSign.test(word) && !anybody.test(word) && isSameNoun(nounWords(word)[0] ?? '', noun);
  for (const text of texts)
    for (const { count, words } of countsIn(text)) {
      const at = words.findIndex(isThing);
      if (at === -1 || count < 1 || words.slice(0, at).some((word) => partialSign.test(word))) continue;
      return { label: asWritten(text, words), count, words: [noun, ...nounWords(words.slice(at + 1).join(' '))] };
    }
  return wholeInNames(noun, Object.keys(siteTotals?.ownMetrics ?? {}));
}

/** The words of a text read without accents, as the text writes them. */
function asWritten(text: string, words: readonly string[]): string {
  const own = text.match(/\p{L}+/gu) ?? [];
  const at = own.findIndex((_, first) => words.every((word, next) => plainText(own[first + next] ?? '') === word));
  return at === -1 ? words.join(' ') : own.slice(at, at + words.length).join(' ');
}

/** “Shops lost, of 61”: the whole that the name of a counter gives. */
function wholeInNames(noun: string, labels: readonly string[]): CountedThing | null {
  for (const label of labels) {
    const found = /,? (?:of|out of|sur|des) (\d+)$/.exec(plainText(label));
    const [head = ''] = nounWords(label);
    if (found !== null && isSameNoun(head, noun)) return { label: noun, count: Number(found[1]), words: [noun] };
  }
  return null;
}

/** How many of a thing were lost in a year: its counter, else the two groups whose names begin with it; null when nothing counts them. */
export function lostThings(words: readonly string[], { company, counters, comparisons }: InsightFacts): number | null {
  const isOf = (label: string): boolean => {
    const [head = ''] = nounWords(label);
    return words.some((word) => isSameWord(word, head));
  };
  const counted = counters.filter((one) => one.role === 'lost' && one.unit === 'count' && isOf(one.label));
  const groups = comparisons.filter(
    ({ isLoss, better, channelId }) => isLoss && channelId === null && isOf(better.label ?? ''),
  );
  const all =
    counted.length > 0 ? counted.map((one) => one.count) : groups.map(({ better, other }) => better.won + other.won);
  return all.length === 0 ? null : (Math.max(...all) * 12) / company.period.baselineMonths;
}

/** Those who came in a year, with what it cost; cost 0 where nothing is counted. */
export interface BroughtThings {
  readonly count: number;
  readonly cost: number;
}

const volunteerSign = /^(volunteer|benevol)/;

/** How many of a thing the channels brought in a year: those of the public that it names, or the volunteers that they count. */
export function broughtThings(statement: string, words: readonly string[], company: Company): BroughtThings | null {
  const year = 12 / company.period.baselineMonths;
  const rows = acquisitionCosts(company).channels;
  if (words.some((word) => volunteerSign.test(word))) {
    const counted = company.channels.flatMap(({ id, metrics }) =>
      typeof metrics.volunteers === 'number' && metrics.volunteers > 0 ? [{ id, count: metrics.volunteers }] : [],
    );
    const cost = sum(rows.filter((row) => counted.some(({ id }) => id === row.channelId)).map((row) => row.cost));
    return counted.length === 0 ? null : { count: sum(counted.map((one) => one.count)) * year, cost: cost * year };
  }
  const line = lineNamed(statement, company);
  const own = line === null ? [] : rowsOf(company, line, rows);
  return own.length === 0
    ? null
    : { count: sum(own.map((row) => row.newCustomers ?? 0)) * year, cost: sum(own.map((row) => row.cost)) * year };
}

/** The public that a goal names, by its name or by that of what it buys. */
function lineNamed(statement: string, company: Company): BusinessLine | null {
  const words = nounWords(statement);
  const shares = (text: string): boolean => nounWords(text).some((word) => words.some((one) => isSameWord(one, word)));
  const lines = businessLines(company).filter(({ id }) => id !== otherPeople);
  return (
    lines.find(({ name }) => shares(name.fr) || shares(name.en)) ??
    lines.find(({ offers }) => offers.some((offer) => shares(offer.name))) ??
    null
  );
}

const rowsOf = (company: Company, line: BusinessLine, rows: readonly ChannelCost[]): ChannelCost[] =>
  rows.filter((row) => row.newCustomers !== null && lineOfChannel(company, row.channelId)?.id === line.id);
