import { type CoverageMeter, coveredFrom } from '../../audience/coverage-meter.ts';
import type { KeywordGroup } from '../../semantics/keywords/keyword-groups.ts';

/** `unknown`: no audit was given, so no page was read. */
export type KeywordAnswer = 'answered' | 'partly' | 'missing' | 'unknown';

/** The page of a site that should answer a group of keywords. */
export interface GroupAnswer {
  readonly answer: KeywordAnswer;
  /** Row of the page in the index of its language; null when no page is close to the keywords. */
  readonly row: number | null;
  /** 0–1: mean coverage of the keywords by this page, weighted by volume. */
  readonly coverage: number;
}

/** From this coverage a page treats a part of the subject; below it is about something else. Working assumption. */
const partlyFrom = 0.35;
/** Keywords of a group that choose its page, from the most searched, and pages read for each. */
const readKeywords = 12;
const pagesPerKeyword = 8;

/** The page that covers the keywords of a group best, and whether it answers them. */
export function groupAnswer({ keywords }: KeywordGroup, meter: CoverageMeter): GroupAnswer {
  const sums = new Map<number, number>();
  let total = 0;
  for (const { term, volume } of keywords.slice(0, readKeywords)) {
    const weight = Math.log2(2 + (volume ?? 0));
    total += weight;
    for (const { row, score } of meter.pages(term, pagesPerKeyword))
      sums.set(row, (sums.get(row) ?? 0) + weight * score);
  }
  const [best] = [...sums].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (best === undefined) return { answer: 'missing', row: null, coverage: 0 };
  const coverage = Math.round((best[1] / total) * 1000) / 1000;
  if (coverage < partlyFrom) return { answer: 'missing', row: null, coverage };
  return { answer: coverage >= coveredFrom ? 'answered' : 'partly', row: best[0], coverage };
}
