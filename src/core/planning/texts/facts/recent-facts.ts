import type { Company } from '../../../framework/company/company.ts';
import { yearOf } from '../../../values/day.ts';
import type { Fact } from '../../pieces/piece.ts';

/** Years back to which a fact is news to a customer (working assumption). */
const newsYears = 2;

const since = /\b(?:in|since|en|depuis) (20\d\d)\b/u;

/** True for a fact that says since when, not long ago: « refaites en 2025 ». */
export function isRecent({ text }: Fact, { period }: Company): boolean {
  const year = Number(since.exec(text)?.[1] ?? Number.NaN);
  return yearOf(period.cycleStart) - year <= newsYears;
}
