import { memoizeByObject } from '../../values/memoize.ts';
import { wilson } from '../../values/ratio.ts';
import type { Company } from '../company/company.ts';
import { clauseStart } from './counter-words.ts';
import { crossedPairs } from './crossed-groups.ts';
import { factCounters, withSoldFacts } from './fact-counters.ts';
import { groupPhrase } from './counter-whole.ts';
import { namedGroups, namedPairs } from './named-groups.ts';
import { nounWords, outsideBrackets, plainText, sameWords } from './plain-words.ts';
import { channelCounters, type Counter, readCounters } from './read-counters.ts';
import { isNamedCause } from './stated/named-cause.ts';
import { isStatedPair, statedDifference, type StatedFacts, statedPairs } from './stated/stated-pairs.ts';
import { type GroupDifference, groupDifference } from './comparisons/group-difference.ts';
import { isUnwanted } from './comparisons/result-polarity.ts';

/** One group with its result: 24 orders from 44 quotes that were chased. */
export interface CountedGroup {
  /** Name of the group; null = everybody else. */
  readonly label: string | null;
  readonly won: number;
  readonly of: number;
}

/** Two groups of one kind with the same result, counted by the company. */
export interface Comparison {
  /** The result, as the company names it. */
  readonly result: string;
  /** The group that does better: with more results, or with fewer losses. */
  readonly better: CountedGroup;
  readonly other: CountedGroup;
  /** True when the result is a loss. */
  readonly isLoss: boolean;
  /** True when the words of the result do not say which group does better: the one with more of it is then named first. */
  readonly isOpen: boolean;
  /** Difference of the two rates, 0–1, with its 95% interval. */
  readonly gap: number;
  readonly interval: readonly [number, number];
  /** What sets the two groups apart, hence what can be done about it. */
  readonly difference: GroupDifference;
  /** Channel whose counters these are; null for those of the company. */
  readonly channelId: string | null;
  /** What the company says beside the counts; absent where they are read in free names. */
  readonly stated?: StatedFacts;
}

type Pair = Omit<Comparison, 'channelId' | 'difference'>;

/** A group whose result is compared. */
interface Compared extends CountedGroup {
  readonly result: string;
  readonly isLoss: boolean;
  readonly isOpen?: boolean;
}

interface Result extends Compared {
  /** True for “the other ones”: everybody but the group beside it. */
  readonly isRest: boolean;
  readonly words: readonly string[];
  readonly isNegated: boolean;
}

/** The comparisons that a company gives in their own place, then those that its counters allow, the widest gap first; those whose better group is known. */
export const comparedGroups = memoizeByObject((company: Company): readonly Comparison[] =>
  allCompared(company).filter(({ isOpen }) => !isOpen),
);

/** The groups that do worse than the better one of a stated comparison, the given one first: all of them can have the better way. */
export const groupsBeside = (one: Comparison, company: Company): readonly Comparison[] =>
  one.stated === undefined
    ? [one]
    : [
        one,
        ...comparedGroups(company).filter(
          (other) =>
            other.stated?.id === one.stated?.id &&
            other.better.label === one.better.label &&
            other.other.label !== one.other.label &&
            other.interval[0] > 0,
        ),
      ];

/** The comparisons of which only the company can say which group does better. */
export const openComparisons = (company: Company): Comparison[] => allCompared(company).filter(({ isOpen }) => isOpen);

function allCompared(company: Company): Comparison[] {
  const sold = company.offers.map(({ name }) => name);
  const lists = [
    { channelId: null, counters: withSoldFacts(company, readCounters(company)) },
    ...company.offers.map((offer) => ({ channelId: null, counters: factCounters(offer) })),
    ...channelCounters(company),
  ];
  const free = lists
    .flatMap(({ channelId, counters }) =>
      comparedIn(counters, sold).map((one) => ({ ...one, difference: groupDifference(one, sold), channelId })),
    )
    .filter((one) => !isStatedPair(one, company));
  const widestFirst = (a: Comparison, b: Comparison): number => b.gap - a.gap;
  return [...statedComparisons(company, sold).sort(widestFirst), ...free.sort(widestFirst)];
}

const statedComparisons = (company: Company, sold: readonly string[]): Comparison[] =>
  statedPairs(company).flatMap(({ result, isLoss, groups: [one, other], channelId, stated }) =>
    compared([
      { ...one, result, isLoss },
      { ...other, result, isLoss },
    ]).map((found) => ({
      ...found,
      difference: isNamedCause(result, stated, company) ? 'treated' : statedDifference(found, stated, sold),
      channelId,
      stated,
    })),
  );

function comparedIn(counters: readonly Counter[], sold: readonly string[]): Pair[] {
  const apart = new Set(namedGroups(counters).flatMap((kind) => kind.map(({ figure }) => figure.label)));
  const others = counters.filter(({ label }) => !apart.has(label));
  const results = others.flatMap(resultOf);
  const kinds = new Map<string, Result[]>();
  for (const one of results) {
    const key = nounWords(one.result).join(' ');
    kinds.set(key, [...(kinds.get(key) ?? []), one]);
  }
  const named = [...kinds.values()].flatMap((kind) => [...pairsOf(kind), ...besideTheRest(kind)]);
  const crossed = [...namedPairs(counters), ...crossedPairs(others, sold)].map(
    ({ result, one, other, isLoss, isOpen = false }): [Compared, Compared] => [
      { ...one, result, isLoss, isOpen },
      { ...other, result, isLoss, isOpen },
    ],
  );
  return distinct([...named, ...crossed].flatMap(compared));
}

/** Comparisons without those of the same two groups. */
const distinct = <One extends Pair>(all: readonly One[]): One[] =>
  all.filter((one, at) => all.findIndex((other) => keyOf(other) === keyOf(one)) === at);

const keyOf = ({ better, other }: Pair): string => [better, other].map(({ won, of }) => `${won}/${of}`).join(' ');

/** A counted result with its group, when its name gives both; a way of doing with the number that its own name gives. */
function resultOf({ label, count, whole, role, unit }: Counter): Result[] {
  if (whole === null || unit !== 'count' || whole.count === 0) return [];
  const isLoss = role === 'lost' || isUnwanted(groupPhrase(outsideBrackets(plainText(label)))?.result ?? '');
  const counted = { won: count, of: whole.count, isLoss };
  if (whole.label === label)
    return isLoss
      ? []
      : [{ ...counted, result: firstWords(label, 2), label, words: nounWords(label), isNegated: false, isRest: false }];
  const phrase = groupPhrase(outsideBrackets(plainText(label)));
  if (phrase === null) return [];
  const { result, words, isNegated } = phrase;
  const isRest = restSign.test(plainText(label).slice(result.length));
  const own = firstWords(label, result.split(' ').length);
  const name = whole.label.includes(' − ')
    ? label
        .slice(own.length)
        .trim()
        .replace(/^\S+\s/u, '')
    : whole.label;
  return [{ ...counted, result: own, label: name, words, isNegated, isRest }];
}

const restSign = /\b(others?|autres?|rest|reste)\b/;

const firstWords = (label: string, count: number): string =>
  label
    .split(/[\s’']+/u)
    .slice(0, count)
    .join(' ');

/** Groups that exclude each other: one is the negation of the other, or both restrict the same word without overlapping. */
function pairsOf(kind: readonly Result[]): [Result, Result][] {
  return kind.flatMap((one, at) =>
    kind.slice(at + 1).flatMap((other): [Result, Result][] => (areApart(one, other) ? [[one, other]] : [])),
  );
}

function areApart(one: Result, other: Result): boolean {
  if (one.isRest || other.isRest) return one.isRest !== other.isRest;
  if (one.isNegated !== other.isNegated) return sameWords(one.words, other.words) || sameWords(other.words, one.words);
  return (
    one.of !== other.of &&
    (one.label === null || !clauseStart.test(one.label)) &&
    (other.label === null || !clauseStart.test(other.label)) &&
    !sameWords(one.words, other.words) &&
    !sameWords(other.words, one.words) &&
    one.words.length === other.words.length
  );
}

/** A group beside everybody else, when two other groups together are everybody. */
function besideTheRest(kind: readonly Result[]): [Result, Result][] {
  const whole = pairsOf(kind).find(([one, other]) => one.isNegated !== other.isNegated);
  if (whole === undefined) return [];
  const [one, other] = whole;
  const [of, won] = [one.of + other.of, one.won + other.won];
  return kind
    .filter((group) => group !== one && group !== other && group.of < of && group.won <= won)
    .map((group): [Result, Result] => [group, { ...group, label: null, of: of - group.of, won: won - group.won }]);
}

/** Fewest cases of a group for a comparison: the interval says what so few can tell (working assumption). */
const leastCases = 8;
/**
 * Difference of rates under which two groups are alike, unless the interval is above zero and one rate is so many times the
 * other: 4% against 3% decides where thousands are counted (working assumptions).
 */
const leastGap = 0.03;
const leastRatio = 1.2;

/** The difference of two rates, with the interval of Newcombe (1998, method 10) from the Wilson intervals. */
function compared([one, other]: readonly [Compared, Compared]): Pair[] {
  const rate = ({ won, of }: Compared): number => won / of;
  const [high, low] = rate(one) >= rate(other) ? [one, other] : [other, one];
  const [highBounds, lowBounds] = [wilson(high.won, high.of), wilson(low.won, low.of)];
  const gap = rate(high) - rate(low);
  if (highBounds === null || lowBounds === null || Math.min(one.of, other.of) < leastCases) return [];
  const below = Math.hypot(rate(high) - highBounds[0], lowBounds[1] - rate(low));
  const above = Math.hypot(highBounds[1] - rate(high), rate(low) - lowBounds[0]);
  if (gap < leastGap && (gap <= below || rate(high) < leastRatio * rate(low))) return [];
  const [better, worse] = one.isLoss ? [low, high] : [high, low];
  return [
    {
      result: one.result,
      better,
      other: worse,
      isLoss: one.isLoss,
      isOpen: one.isOpen === true,
      gap,
      interval: [gap - below, gap + above],
    },
  ];
}
