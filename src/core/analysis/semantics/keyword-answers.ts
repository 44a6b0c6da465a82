import { type CoverageMeter, coveredFrom } from '../../audience/coverage-meter.ts';
import type { KeywordGroup } from '../../semantics/keywords/keyword-groups.ts';
import { sum } from '../../values/sum.ts';
import type { NamingPage, PageNames } from './page-names.ts';

/** `unknown`: no audit was given, so no page was read. */
export type KeywordAnswer = 'answered' | 'partly' | 'missing' | 'unknown';

/** The page of a site that should answer a group of keywords. */
export interface GroupAnswer {
  readonly answer: KeywordAnswer;
  /** Row of the page in the index of its language; null when no page is close to the keywords. */
  readonly row: number | null;
  /** 0–1: mean coverage of the keywords by this page, weighted by volume. */
  readonly coverage: number;
  /** True when the title, main heading or address of the page names the subject. */
  readonly isNamed: boolean;
}

/** From this coverage a page treats a part of the subject; below it is about something else. Working assumption. */
const partlyFrom = 0.35;
/** Keywords of a group that choose its page, from the most searched, and pages read for each. */
const readKeywords = 12;
const pagesPerKeyword = 8;

/** What is known of the pages that may answer. */
export interface AnswerPages {
  readonly meter: CoverageMeter;
  readonly names: PageNames;
  /** True for the home page of a language. */
  readonly isHome: (row: number) => boolean;
}

/**
 * The page that covers the keywords of a group best, and whether it answers them. It gives way to the page that is
 * named after the whole subject: a second one would compete with it. A home
 * page that lists every offer gives way to the page that is named after the subject.
 */
export function groupAnswer(group: KeywordGroup, { meter, names, isHome }: AnswerPages): GroupAnswer {
  const read = group.keywords.slice(0, readKeywords).map(({ term, volume }) => ({ term, weight: weightOf(volume) }));
  const total = sum(read.map(({ weight }) => weight));
  const sums = new Map<number, number>();
  for (const { term, weight } of read)
    for (const { row, score } of meter.pages(term, pagesPerKeyword))
      sums.set(row, (sums.get(row) ?? 0) + weight * score);
  const [best] = [...sums].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const naming = names.naming(group.name);
  const meanCoverage = (row: number): number =>
    sum(read.map(({ term, weight }) => weight * meter.coverage(term, row))) / total;
  const whole = wholePage(naming, isHome, meanCoverage);
  if (whole !== null) return answerOf(whole, naming);
  if (best === undefined) return { answer: 'missing', row: null, coverage: 0, isNamed: false };
  const own = isHome(best[0]) ? ownPage(naming, isHome, meanCoverage) : null;
  return answerOf(own ?? { row: best[0], coverage: best[1] / total }, naming);
}

const weightOf = (volume: number | null): number => Math.log2(2 + (volume ?? 0));

interface Covered {
  readonly row: number;
  readonly coverage: number;
}

/** The page named after the whole subject, the closest to it; null without one. */
function wholePage(
  naming: readonly NamingPage[],
  isHome: (row: number) => boolean,
  coverageOf: (row: number) => number,
): Covered | null {
  const [found] = naming
    .filter(({ row, isWhole }) => isWhole && !isHome(row))
    .map((one) => ({ ...one, coverage: coverageOf(one.row) }))
    .sort((a, b) => a.distance - b.distance || b.coverage - a.coverage || a.row - b.row);
  return found ?? null;
}

/** The page whose address is the subject, else the page named after it that covers it best. */
function ownPage(
  naming: readonly NamingPage[],
  isHome: (row: number) => boolean,
  coverageOf: (row: number) => number,
): Covered | null {
  const [found] = naming
    .filter(({ row }) => !isHome(row))
    .map((one) => ({ ...one, coverage: coverageOf(one.row) }))
    .filter(({ coverage, isOwn }) => isOwn || coverage >= coveredFrom)
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || b.coverage - a.coverage || a.row - b.row);
  return found ?? null;
}

function answerOf({ row, coverage: exact }: Covered, naming: readonly NamingPage[]): GroupAnswer {
  const coverage = Math.round(exact * 1000) / 1000;
  const named = naming.find((one) => one.row === row);
  // A page that is named after the whole subject is the one to enrich, however little it says of it.
  if (coverage < partlyFrom && named?.isOwn !== true && named?.isWhole !== true)
    return { answer: 'missing', row: null, coverage, isNamed: false };
  return { answer: coverage >= coveredFrom ? 'answered' : 'partly', row, coverage, isNamed: named !== undefined };
}
